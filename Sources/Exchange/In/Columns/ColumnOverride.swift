/// One `--map COLUMN=ROLE`: what a person says a column is for.
package struct ColumnOverride: Hashable, Sendable {
  /// The column's name or the beginning of it, or `#3` for the third.
  package let column: String
  package let role: ColumnRole

  package init(column: String, role: ColumnRole) {
    self.column = column
    self.role = role
  }

  /// Reads `COLUMN=ROLE`; the last `=` divides, so that a column may have one in its name.
  ///
  /// Throws ``ImportError/unreadableMapping(_:)`` without a column or a `=`, and
  /// ``ImportError/unknownRole(_:nearest:)`` with the nearest role.
  package init(parsing words: String) throws(ImportError) {
    guard let sign = words.lastIndex(of: "=") else { throw .unreadableMapping(words) }
    let name = words[..<sign].trimmingSpaces
    guard !name.isEmpty else { throw .unreadableMapping(words) }
    let role = folded(String(words[words.index(after: sign)...]))
    guard let known = ColumnRole(rawValue: role) else {
      throw .unknownRole(role, nearest: nearestName(to: role, among: ColumnRole.allCases.map(\.rawValue)))
    }
    self.init(column: name, role: known)
  }

  /// The place of the column among the names of a file.
  ///
  /// A whole name wins, then the only name that begins with these words, then `#` and a number from 1.
  func index(among names: [String]) throws(ImportError) -> Int {
    let wanted = folded(column)
    let foldedNames = names.map(folded)
    if let index = foldedNames.firstIndex(of: wanted) { return index }
    let beginnings = foldedNames.indices.filter { foldedNames[$0].hasPrefix(wanted) }
    if beginnings.count == 1 { return beginnings[0] }
    if wanted.hasPrefix("#"), let number = Int(wanted.dropFirst()), names.indices.contains(number - 1) {
      return number - 1
    }
    throw .unknownColumn(column, found: names, nearest: nearestName(to: column, among: names))
  }
}

extension StringProtocol {
  /// The text without white space at either end.
  var trimmingSpaces: String {
    var text = self[...]
    while let first = text.first, first.isWhitespace { text.removeFirst() }
    while let last = text.last, last.isWhitespace { text.removeLast() }
    return String(text)
  }
}
