import Meetings
import SafeText
import Screen

/// Every action, found by its words.
package struct Palette: Hashable, Sendable {
  /// What was typed so far.
  var text = ""
  /// The marked action, from 0 among those that are found.
  var marked = 0

  package init() {}

  /// Something that can be done: in words, with the key it has.
  struct Entry {
    let words: String
    /// What typed words are looked for in.
    let find: String
    let key: String
    let action: Action
  }

  /// What can be done from a screen: its own keys, and those that work anywhere.
  ///
  /// A meeting that is open leaves out what belongs between meetings.
  static func entries(on place: Place, isMeeting: Bool) -> [Entry] {
    let navigation: Set<String> = ["↑↓", "↓", "←→", "→", "Home", "End", "PgUp", "PgDn", "Esc", ":", "?", "/"]
    return KeyMap.bindings.compactMap { binding in
      guard let action = binding.action, binding.place == place || binding.place == .anywhere,
        !navigation.contains(binding.label), !(isMeeting && action == .mirror)
      else { return nil }
      return Entry(
        words: binding.sentence, find: "\(binding.word) \(binding.sentence)".lowercased(), key: binding.label,
        action: action)
    }
  }

  /// The entries in which every typed word occurs.
  func found(on place: Place, isMeeting: Bool) -> [Entry] {
    let words = text.lowercased().split(separator: " ")
    let found = Palette.entries(on: place, isMeeting: isMeeting).filter { entry in
      words.allSatisfy { entry.find.contains($0) }
    }
    // Its own name comes before words that only occur in a sentence: "end the" is the end, not "send then".
    let named = text.lowercased()
    return found.filter { $0.find.hasPrefix(named) } + found.filter { !$0.find.hasPrefix(named) }
  }
}

extension State {
  /// Enter closes it and then does what is marked as its own key would, on the screen below.
  mutating func reducePalette(_ palette: Palette, _ action: Action, now: Moment) -> [Effect] {
    var palette = palette
    let found = palette.found(on: openPlace, isMeeting: isMeetingOpen)
    switch action {
    case .back:
      drawer = nil
      return []
    case .up: palette.marked = max(0, palette.marked - 1)
    case .down: palette.marked = max(0, min(found.count - 1, palette.marked + 1))
    case .pageUp: palette.marked = max(0, palette.marked - 6)
    case .pageDown: palette.marked = max(0, min(found.count - 1, palette.marked + 6))
    case .type(let scalar):
      palette.text.unicodeScalars.append(scalar)
      palette.marked = 0
    case .paste(let text):
      palette.text += DisplayText(text).string
      palette.marked = 0
    case .erase, .eraseWord, .eraseLine:
      palette.text.erase(Erasure(action))
      palette.marked = 0
    case .open:
      drawer = nil
      guard found.indices.contains(palette.marked) else { return [] }
      return reduce(&self, found[palette.marked].action, now: now)
    default: return []
    }
    drawer = .palette(palette)
    return []
  }

  /// Draws what can be done on the screen below, with the keys that do it as this team has set them.
  func drawPalette(_ palette: Palette, on page: inout Page) {
    let layout = page.layout
    let found = palette.found(on: openPlace, isMeeting: isMeetingOpen)
    let all = Palette.entries(on: openPlace, isMeeting: isMeetingOpen).count
    let top = layout.drawer
    page.clear(from: top)
    page.rule(row: top)
    page.put("DO WHAT?", row: top + 1, column: layout.left, role: .heading)
    page.putRight("\(found.count) of \(all)", row: top + 1)
    page.put("find", row: top + 2, column: layout.left, role: .label)
    page.input(DisplayText(palette.text), row: top + 2, column: layout.value, width: 24)
    let room = layout.message - top - 4
    let first = max(0, min(palette.marked - room + 1, found.count - room))
    for (index, entry) in found[first...].prefix(room).enumerated() {
      let row = top + 4 + index
      let width = layout.edge - layout.left - entry.key.count - 4
      page.put(Line(DisplayText(entry.words).fitted(to: width)), row: row, column: layout.left + 2)
      page.putRight(Line(DisplayText(options.clockKeys.shown(entry.key))), row: row, role: .key)
      guard index + first == palette.marked else { continue }
      page.put("▸", row: row, column: layout.left)
      page.mark(row: row)
    }
    if found.isEmpty { page.put("Nothing is called that.", row: top + 4, column: layout.left + 2) }
    page.foot(
      [FooterEntry("type", "to find"), FooterEntry("↑↓", "choose"), FooterEntry("Enter", "do it"), .back],
      last: .clock)
  }
}
