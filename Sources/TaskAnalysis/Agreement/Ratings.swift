/// What several raters called the same pieces of work: a table of pieces by raters, in which gaps are allowed.
///
/// The categories are declared, not gathered from what was used: some statistics depend on how many there were to
/// choose from. Raters are places in a row; they have no names, and nothing here is computed for one of them.
package struct Ratings: Hashable, Sendable {
  /// The categories to choose from, at least one, each once.
  package let categories: [String]

  /// What the pieces are called, in the order of the rows.
  package let pieces: [String]

  /// How many raters there are: the length of a row.
  package let raters: Int

  /// Row after row: the place of the category, or ``gap``.
  let cells: [UInt8]

  /// What a piece was called in a column; nil for a gap, and outside of the table.
  package func rating(of piece: Int, by rater: Int) -> String? {
    guard pieces.indices.contains(piece), (0..<raters).contains(rater) else { return nil }
    let code = Int(cells[piece * raters + rater])
    return categories.indices.contains(code) ? categories[code] : nil
  }

  /// Stands where a rater did not rate a piece.
  package static let gap = UInt8.max

  /// A table of rows, one for each piece, with nil where a rater did not rate it.
  ///
  /// Without names the pieces are called 1, 2, 3. Throws where the rows differ in length, a category was not declared,
  /// the categories repeat themselves or are none or more than 255, or there are not as many names as rows.
  package init(categories: [String], rows: [[String?]], pieces: [String]? = nil) throws(RatingsError) {
    guard !categories.isEmpty else { throw .noCategories }
    guard categories.count <= Int(Ratings.gap) else { throw .tooManyCategories(categories.count) }
    for (place, category) in categories.enumerated() where categories[..<place].contains(category) {
      throw .repeatedCategory(category)
    }
    let raters = rows.first?.count ?? 0
    var cells: [UInt8] = []
    cells.reserveCapacity(rows.count * raters)
    for (index, row) in rows.enumerated() {
      guard row.count == raters else { throw .unevenRow(index + 1, expected: raters, found: row.count) }
      for category in row {
        guard let category else {
          cells.append(Ratings.gap)
          continue
        }
        // Comparing with a few short words is faster than hashing one.
        guard let place = categories.firstIndex(of: category) else { throw .unknownCategory(category, row: index + 1) }
        cells.append(UInt8(place))
      }
    }
    let names = pieces ?? (0..<rows.count).map { String($0 + 1) }
    guard names.count == rows.count else { throw .unnamedPieces(rows: rows.count, names: names.count) }
    self.categories = categories
    self.pieces = names
    self.raters = raters
    self.cells = cells
  }
}

/// Why rows are not a table of ratings.
package enum RatingsError: Error, Hashable, CustomStringConvertible {
  /// No category is declared.
  case noCategories

  /// More categories are declared than a byte can tell apart.
  case tooManyCategories(Int)

  /// A category is declared twice.
  case repeatedCategory(String)

  /// A rating is of no declared category; rows count from 1.
  case unknownCategory(String, row: Int)

  /// A row is shorter or longer than the first; rows count from 1.
  case unevenRow(Int, expected: Int, found: Int)

  /// There are not as many names as rows.
  case unnamedPieces(rows: Int, names: Int)

  /// One sentence, without a full stop: where, what was expected and what was found.
  package var description: String {
    switch self {
    case .noCategories: "expected at least one category, found none"
    case .tooManyCategories(let count): "expected at most 255 categories, found \(count)"
    case .repeatedCategory(let category): "expected each category once, found '\(category)' twice"
    case .unknownCategory(let category, let row): "row \(row): expected a declared category, found '\(category)'"
    case .unevenRow(let row, let expected, let found): "row \(row): expected \(expected) ratings, found \(found)"
    case .unnamedPieces(let rows, let names): "expected a name for each of \(rows) pieces, found \(names)"
    }
  }
}
