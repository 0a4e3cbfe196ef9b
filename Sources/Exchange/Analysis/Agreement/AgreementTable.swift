package import TaskAnalysis

/// The ratings in a file: the first column names the piece, every other is a rater, and an empty cell is no rating.
package struct AgreementTable: Hashable, Sendable {
  /// What the file holds, without the names of the raters.
  package let ratings: Ratings

  /// The tags of a piece of work, which are declared where nobody says otherwise.
  package static let usualCategories = WorkDemand.allCases.map(\.rawValue)

  /// The categories in a list such as `a, b,c`; nothing between two commas is no category.
  package static func categories(in list: String) -> [String] {
    list.split(separator: ",").map { String($0).trimmingSpaces }.filter { !$0.isEmpty }
  }

  /// Reads a whole file; the first row that is not blank holds the names of the columns.
  ///
  /// A category may be written in other capitals, and `none` is `noEvidence`. Blank rows and columns without a name at
  /// the end are passed over. A piece without a name is called `row-N`, counted from 1. A row of another length and a
  /// word that is no category throw, rather than change a figure unnoticed.
  ///
  /// - Complexity: O(bytes × categories); no text is made of a rating.
  package init(
    _ file: [UInt8], categories: [String] = AgreementTable.usualCategories
  ) throws(AgreementTableError) {
    var rows = try AgreementRows(file, categories: categories)
    var pieces: [String] = []
    var codes: [UInt8] = []
    while let piece = try rows.next(appendingCodesTo: &codes) {
      pieces.append(piece.isEmpty ? "row-\(pieces.count + 1)" : piece)
    }
    do {
      ratings = try Ratings(categories: categories, pieces: pieces, raters: rows.raters.count, codes: codes)
    } catch {
      throw .categories(error)
    }
  }
}
