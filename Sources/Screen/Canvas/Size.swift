/// How many columns and rows of cells there are.
package struct Size: Hashable, Sendable {
  /// The most columns or rows that are used; no wall shows more, and a canvas of this size still fits into memory.
  package static let most = 2000

  /// From 0 to `most`.
  package let columns: Int
  /// From 0 to `most`.
  package let rows: Int

  /// Negative numbers become 0 and those above `most` become `most`.
  package init(columns: Int, rows: Int) {
    self.columns = min(max(0, columns), Self.most)
    self.rows = min(max(0, rows), Self.most)
  }
}
