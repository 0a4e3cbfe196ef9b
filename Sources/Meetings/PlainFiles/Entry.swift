/// One line of a file that somebody writes in a text editor: a key, a colon, a value.
///
/// Protocols, mirrors and the configuration are all lists of such lines. Blank lines and lines that begin with `#` say
/// nothing; blanks around key and value do not count, so lines may be indented as one likes.
package struct Entry: Hashable, Sendable {
  /// Counted from 1.
  package let line: Int
  /// In small letters.
  package let key: String
  package let value: String

  package init(line: Int, key: String, value: String) {
    self.line = line
    self.key = key
    self.value = value
  }

  /// The longest file that is read, in bytes.
  package static let longestFile = 65_536
  /// The longest value of one line, in characters.
  package static let longestValue = 400

  /// Reads the lines of a file in UTF-8, with or without a byte order mark, whatever ends its lines.
  ///
  /// - Complexity: O(n) in the bytes, of which no more than ``longestFile`` are taken.
  package static func read(_ bytes: [UInt8]) throws(EntryFailure) -> [Entry] {
    guard bytes.count <= longestFile else { throw .tooLong(most: longestFile) }
    guard var text = String(validating: bytes, as: UTF8.self)?[...], !text.unicodeScalars.contains("\0") else {
      throw .notText
    }
    if text.unicodeScalars.first == "\u{FEFF}" { text.unicodeScalars.removeFirst() }
    var entries: [Entry] = []
    var line = 0
    for words in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      line += 1
      if let entry = try Entry(reading: words.trimmed, line: line) { entries.append(entry) }
    }
    return entries
  }

  /// Reads one line; nil for one that says nothing.
  private init?(reading words: Substring, line: Int) throws(EntryFailure) {
    guard let first = words.first, first != "#" else { return nil }
    guard let colon = words.firstIndex(of: ":") else {
      throw .notAnEntry(line: line, found: String(words.prefix(40)))
    }
    let key = words[..<colon].trimmed.lowercased()
    let value = words[words.index(after: colon)...].trimmed
    guard !key.isEmpty else { throw .notAnEntry(line: line, found: String(words.prefix(40))) }
    guard !value.isEmpty else { throw .nothing(line: line, key: key) }
    guard value.count <= Entry.longestValue else {
      throw .unexpected(
        line: line, key: key, expected: "at most \(Entry.longestValue) characters", found: "\(value.count)")
    }
    self.init(line: line, key: key, value: String(value))
  }
}

extension Substring {
  /// Without blanks at both ends.
  fileprivate var trimmed: Substring {
    var rest = self
    while rest.first?.isWhitespace == true { rest.removeFirst() }
    while rest.last?.isWhitespace == true { rest.removeLast() }
    return rest
  }
}
