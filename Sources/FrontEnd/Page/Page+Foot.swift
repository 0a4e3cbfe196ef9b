package import SafeText
import Screen

/// One entry of the key row: a key that works now, and its word.
package struct FooterEntry: Hashable, Sendable {
  /// The key as the footer writes it.
  let key: DisplayText
  /// What the key does, in a word or two.
  let word: DisplayText

  package init(_ key: DisplayText, _ word: DisplayText) {
    self.key = key
    self.word = word
  }

  /// Its cells, with the blank between key and word and none around them.
  var width: Int { key.width + 1 + word.width }

  package static let help = FooterEntry("?", "help")
  package static let clock = FooterEntry("F1-F6", "clock")
  package static let back = FooterEntry("Esc", "back")
}

extension Page {
  /// The key row: entries in order of need, dropped whole from the right where there is no room, and one that stays.
  package mutating func foot(_ entries: [FooterEntry], last: FooterEntry = .help) {
    let room = layout.right - layout.left + 1 - last.width - 2
    var column = layout.left
    var used = 0
    for (index, entry) in entries.enumerated() {
      let width = entry.width + (index > 0 ? 2 : 0)
      guard used + width <= room else { break }
      used += width
      column = put(entry, column: column) + 2
    }
    put(last, column: layout.right - last.width + 1)
  }

  @discardableResult
  private mutating func put(_ entry: FooterEntry, column: Int) -> Int {
    let end = put(Line(entry.key), row: layout.keys, column: column, role: .key)
    for (offset, glyph) in entry.key.glyphs.enumerated() where glyph == .blank {
      paint(row: layout.keys, columns: column + offset..<column + offset + 1, role: .plain)
    }
    return put(" \(entry.word)", row: layout.keys, column: end, role: .keyWord)
  }
}
