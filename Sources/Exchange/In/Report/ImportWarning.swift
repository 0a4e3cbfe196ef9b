/// Something in a file that a person should look at; the rows were brought in all the same.
package struct ImportWarning: Hashable, Sendable, CustomStringConvertible {
  package enum Kind: Hashable, Sendable, CaseIterable {
    case namesSomeone, formulaError, date, dateNumber, scientificNumber, garbledLetters, lostLetters, strayQuote
    case shortRow, unreadableYesNo, otherKey, noFinishedAttempt

    var words: String {
      switch self {
      case .namesSomeone: "the words seem to name a person; look before they go on the wall"
      case .formulaError: "a spreadsheet put an error where something was written; look at the original"
      case .date: "a date where a fraction may have been; format the column as text and export again"
      case .dateNumber: "the number of a date where a fraction may have been; export again without a spreadsheet"
      case .scientificNumber: "a spreadsheet shortened a long number; look at the original"
      case .garbledLetters: "letters such as Ã© show that the file was saved in the wrong encoding; export it as UTF-8"
      case .lostLetters: "letters were lost (\u{FFFD}); export the file as UTF-8"
      case .strayQuote: "a quotation mark inside a cell without quotation marks; it was kept as written"
      case .shortRow: "the last fields are missing; they were taken as blank"
      case .unreadableYesNo: "expected yes or no; the cell was left out"
      case .otherKey: "another right answer than in the rows before; the first was kept"
      case .noFinishedAttempt: "no attempt was finished; the last one was kept"
      }
    }
  }

  package let kind: Kind
  /// The lines, ascending.
  package let lines: [Int]

  package var description: String { "\(lineWords(lines)): \(kind.words)" }
}

/// `line 3`, `lines 3 and 9`, `lines 3, 9, 12 and 40 more`.
func lineWords(_ lines: [Int], atMost limit: Int = 8) -> String {
  guard lines.count > 1 else { return lines.first.map { "line \($0)" } ?? "no line" }
  let shown = lines.prefix(lines.count > limit ? limit : lines.count - 1).map(String.init).joined(separator: ", ")
  return lines.count > limit
    ? "lines \(shown) and \(lines.count - limit) more" : "lines \(shown) and \(lines[lines.count - 1])"
}

/// The lines to look at, gathered kind by kind.
struct WarningCollector: Sendable {
  private var lines: [ImportWarning.Kind: [Int]] = [:]

  /// Notes a line once for each kind; lines come in ascending order.
  mutating func note(_ kind: ImportWarning.Kind, line: Int) {
    if lines[kind]?.last != line { lines[kind, default: []].append(line) }
  }

  var warnings: [ImportWarning] {
    ImportWarning.Kind.allCases.compactMap { kind in lines[kind].map { ImportWarning(kind: kind, lines: $0) } }
  }
}
