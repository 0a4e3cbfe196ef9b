extension Ratings {
  /// A table of codes, row after row, as a reader of bytes makes it: the place of the category, or ``gap``.
  ///
  /// Throws where the categories repeat themselves or are none or more than 255, where the last row is not full, where
  /// there are not as many rows as names, and where a code stands for no category. Without raters there are no codes.
  package init(categories: [String], pieces: [String], raters: Int, codes: [UInt8]) throws(RatingsError) {
    _ = try Ratings(categories: categories, rows: [])
    let width = max(1, raters)
    let (rows, rest) = codes.count.quotientAndRemainder(dividingBy: width)
    guard rest == 0 else { throw .unevenRow(rows + 1, expected: width, found: rest) }
    guard rows == pieces.count || raters < 1 else { throw .unnamedPieces(rows: rows, names: pieces.count) }
    if let wrong = codes.firstIndex(where: { $0 >= categories.count && $0 != Ratings.gap }) {
      throw .unknownCategory(String(codes[wrong]), row: wrong / width + 1)
    }
    self.categories = categories
    self.pieces = pieces
    self.raters = max(0, raters)
    self.cells = raters < 1 ? [] : codes
  }
}
