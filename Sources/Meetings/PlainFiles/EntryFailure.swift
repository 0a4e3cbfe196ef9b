/// Why a file of ``Entry`` lines is refused, and where.
package enum EntryFailure: Error, Hashable, Sendable {
  /// Not UTF-8: a picture, or a text processor's own format.
  case notText
  /// Longer than so many bytes.
  case tooLong(most: Int)
  /// A line without a colon, or with nothing in front of it; found are its first characters.
  case notAnEntry(line: Int, found: String)
  /// A key with nothing behind it.
  case nothing(line: Int, key: String)
  case unknownKey(line: Int, key: String, known: [String])
  /// A key that may stand once stands again.
  case repeated(line: Int, key: String, first: Int)
  /// What begins in a line lacks a key that it needs.
  case missing(line: Int, key: String)
  case unexpected(line: Int, key: String, expected: String, found: String)
  case tooMany(line: Int, key: String, most: Int)
}

extension EntryFailure: CustomStringConvertible {
  package var description: String {
    switch self {
    case .notText: "expected plain text in UTF-8, found something else"
    case .tooLong(let most): "expected at most \(most) bytes, found more"
    case .notAnEntry(let line, let found): "line \(line): expected a key, a colon and a value, found \"\(found)\""
    case .nothing(let line, let key): "line \(line): expected something behind \"\(key):\", found nothing"
    case .unknownKey(let line, let key, let known):
      "line \(line): expected one of \(known.joined(separator: ", ")), found \"\(key)\""
    case .repeated(let line, let key, let first): "line \(line): \"\(key)\" stands in line \(first) already"
    case .missing(let line, let key): "line \(line): what begins here has no \"\(key)\""
    case .unexpected(let line, let key, let expected, let found):
      "line \(line): \(key): expected \(expected), found \"\(found)\""
    case .tooMany(let line, let key, let most): "line \(line): expected at most \(most) of \"\(key)\", found more"
    }
  }
}
