/// A cell's place; rows and columns count from 0.
package struct Position: Hashable, Sendable {
  /// Downwards from the top.
  package var row: Int
  /// To the right from the left edge.
  package var column: Int

  /// Any place, also one outside of a canvas.
  package init(row: Int, column: Int) {
    self.row = row
    self.column = column
  }
}
