package import TaskAnalysis

/// Why a file is no table of ratings.
///
/// Each description says where, what was expected and what was found; it may hold words of the file, so a terminal
/// gets it through `DisplayText`.
package enum AgreementTableError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The bytes are no text that can be read.
  case file(ImportError)
  /// The declared categories cannot be told apart, or are none.
  case categories(RatingsError)
  case empty
  case unclosedQuote(line: Int)
  /// Text behind a closing quotation mark; the column is counted from 1.
  case textAfterQuote(line: Int, column: Int)
  /// The row of names has fewer than two columns.
  case noRaters(line: Int)
  /// The first row holds categories where the names of the raters belong, and would be lost.
  case noHeader(line: Int)
  case unevenRow(line: Int, expected: Int, found: Int)
  case unknownCategory(String, line: Int, rater: String, categories: [String])

  package var description: String {
    switch self {
    case .file(let error): error.description
    case .categories(let error): "--categories: \(error)"
    case .empty: "line 1: expected a row of column names, found an empty file"
    case .unclosedQuote(let line):
      "line \(line): expected a quotation mark that closes the cell opened here, found the end of the file"
    case .textAfterQuote(let line, let column):
      "line \(line): expected the end of field \(column) behind its closing quotation mark, found more text"
    case .noRaters(let line):
      "line \(line): expected a column for the piece and one for each rater, found one column"
    case .noHeader(let line):
      "line \(line): expected the names of the columns, found ratings; put a row such as piece,A,B,C before it"
    case .unevenRow(let line, let expected, let found): "line \(line): expected \(expected) fields, found \(found)"
    case .unknownCategory(let word, let line, let rater, let categories):
      "line \(line): expected \(categories.map { $0.shortened(to: 24) }.joined(separator: ", ")) or an empty cell for "
        + "\"\(rater.shortened(to: 24))\", found \"\(word.shortened(to: 40))\"; "
        + "say with --categories a,b,c which tags there are"
    }
  }
}
