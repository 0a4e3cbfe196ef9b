/// Why a row was left out.
package enum SkipReason: Hashable, Sendable, CustomStringConvertible {
  case blank
  /// Neither words nor an answer nor a picture.
  case noWork
  case noTask
  case tooFewCells(expected: Int, found: Int)
  case tooManyCells(expected: Int, found: Int)
  /// Text behind a closing quotation mark; the column is counted from 1.
  case textAfterQuote(column: Int)
  case earlierAttempt
  /// A try at a question within the attempt that was kept, or within another.
  case earlierTry
  case unfinishedAttempt
  case sameIdentifier(line: Int)

  package var description: String {
    switch self {
    case .blank: "the row is blank"
    case .noWork: "no response, answer or picture"
    case .noTask: "no task"
    case .tooFewCells(let expected, let found), .tooManyCells(let expected, let found):
      "expected \(expected) fields, found \(found)"
    case .textAfterQuote(let column): "text after the closing quotation mark of field \(column)"
    case .earlierAttempt: "an earlier attempt of the same student"
    case .earlierTry: "an earlier try in an attempt"
    case .unfinishedAttempt: "an attempt that was not finished"
    case .sameIdentifier(let line): "the same id and task as line \(line)"
    }
  }
}

extension SkipReason {
  /// Whether the student's work is there in another row; such rows are told together.
  var isAttempt: Bool {
    switch self {
    case .earlierAttempt, .earlierTry, .unfinishedAttempt: true
    default: false
    }
  }
}

/// A row that was left out, and why.
package struct SkippedRow: Hashable, Sendable, CustomStringConvertible {
  /// The line it began on, counted from 1.
  package let line: Int
  package let reason: SkipReason

  package init(line: Int, reason: SkipReason) {
    self.line = line
    self.reason = reason
  }

  package var description: String { "line \(line): \(reason)" }
}
