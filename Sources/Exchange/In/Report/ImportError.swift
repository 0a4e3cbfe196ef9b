/// Why nothing of a file was brought in.
///
/// Each description says where, what was expected, what was found and what to do; it may hold words of the file, so a
/// terminal gets it through `DisplayText`.
package enum ImportError: Error, Hashable, Sendable, CustomStringConvertible {
  case empty
  case notText(OtherFile)
  case unclosedQuote(line: Int)
  case holdsNoWork(GradesExport)
  /// A format's columns are not there; `instead` is a column that may be one of them under another name.
  case columnsMissing(format: String, expected: String, found: [String], line: Int, instead: ColumnOverride?)
  /// More columns than any form has: most likely not what divides the cells.
  case tooManyColumns(Int, line: Int)
  /// Every column is something else than work.
  case noQuestions(found: [String], line: Int)
  case unknownColumn(String, found: [String], nearest: String?)
  case unknownRole(String, nearest: String?)
  case unreadableMapping(String)
  case roleTwice(ColumnRole, String, String)

  package var description: String {
    switch self {
    case .empty:
      "line 1: expected a row of column names, found an empty file; export the responses again as CSV"
    case .notText(let other):
      "line 1: expected CSV text, found \(other); open it, save it as CSV (UTF-8) and import that"
    case .unclosedQuote(let line):
      "line \(line): expected a quotation mark that closes the cell opened here, found the end of the file; "
        + "close it or export the file again, nothing of it was imported"
    case .holdsNoWork(let export):
      "line 1: expected students' work, found \(export.found), which holds only points; \(export.remedy)"
    case .columnsMissing(let format, let expected, let found, let line, let instead):
      "line \(line): expected \(expected) (\(format)), found \(list(found)); "
        + (instead.map { "rename one, or say --map '\($0.column)=\($0.role.rawValue)'" }
          ?? "rename the columns, or say with --map COLUMN=ROLE which is which")
    case .tooManyColumns(let count, let line):
      "line \(line): expected at most \(ColumnMap.most) columns, found \(count); save the file as CSV with one row for "
        + "each student or piece"
    case .noQuestions(let found, let line):
      "line \(line): expected a column with students' work, found \(list(found)); "
        + "say with --map COLUMN=question which one holds it"
    case .unknownColumn(let name, let found, let nearest):
      "--map: expected a column of the file, found \(quoted(name)); "
        + (nearest.map { "did you mean \(quoted($0))" } ?? "its columns are \(list(found))")
    case .unknownRole(let word, let nearest):
      "--map: expected one of \(ColumnRole.allCases.map(\.rawValue).joined(separator: ", ")), found \(quoted(word))"
        + (nearest.map { "; did you mean \($0)" } ?? "")
    case .unreadableMapping(let words):
      "--map: expected COLUMN=ROLE, found \(quoted(words)); write --map 'Question 2=response'"
    case .roleTwice(let role, let first, let second):
      "--map: expected one column for \(role.rawValue), found \(quoted(first)) and \(quoted(second)); leave one out"
    }
  }

  private func quoted(_ name: String) -> String {
    "\"\(name.shortened(to: 40))\""
  }

  private func list(_ names: [String]) -> String {
    let shown = names.prefix(8).map { $0.isEmpty ? "(no name)" : $0.shortened(to: 24) }
    let more = names.count - shown.count
    return shown.joined(separator: ", ") + (more > 0 ? " and \(more) more" : "")
  }
}

extension String {
  /// The text itself, or as much of its first words as fit, with `…`.
  func shortened(to limit: Int) -> String {
    guard count > limit else { return self }
    let head = prefix(max(0, limit - 1))
    guard let space = head.lastIndex(where: \.isWhitespace), head.distance(from: head.startIndex, to: space) > limit / 2
    else { return head + "…" }
    return String(head[..<space].trimmingSpaces) + "…"
  }
}
