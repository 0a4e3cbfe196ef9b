package import SafeText

/// A grid of cells that views draw on: total at any place and any size, also 0 by 0.
///
/// Rows and columns count from 0. What does not fit is clipped. Nine bytes a cell: 300 by 100 is 270 kB.
package struct Canvas: Equatable, Sendable {
  /// How many cells there are.
  package let size: Size
  /// Where the terminal's cursor stands; nil hides it.
  package var cursor: Position?

  /// Row by row; the right half of a wide glyph is a blank, so whoever overwrites the left half is done.
  private var glyphs: [Glyph]
  private var roles: [Role]

  /// All blank, role plain.
  package init(size: Size) {
    self.size = size
    glyphs = Array(repeating: .blank, count: size.columns * size.rows)
    roles = Array(repeating: .plain, count: size.columns * size.rows)
  }

  /// The cell at a place; blank outside.
  package subscript(row: Int, column: Int) -> Cell {
    guard let index = index(row: row, column: column) else { return .blank }
    return Cell(glyph: isRightHalf(index, column: column) ? nil : glyphs[index], role: roles[index])
  }

  /// Whether a row is the same on a canvas of the same width, cell by cell; a row that neither has is the same.
  ///
  /// - Complexity: O(*n*) in the columns; by a loop, since comparing slices calls a witness for every cell, which was
  ///   two fifths of what an idle second cost.
  package func hasSameRow(_ row: Int, as other: Canvas) -> Bool {
    guard size.columns == other.size.columns else { return false }
    let isHere = (0..<size.rows).contains(row)
    guard isHere == (0..<other.size.rows).contains(row) else { return false }
    guard isHere else { return true }
    let cells = row * size.columns..<(row + 1) * size.columns
    return cells.allSatisfy { glyphs[$0] == other.glyphs[$0] && roles[$0] == other.roles[$0] }
  }

  /// Writes a text from a column on and returns the column behind it.
  ///
  /// Only the columns before `limit` and on the canvas are written. A wide glyph that does not fit whole becomes a
  /// blank. The column returned is where the text would end if nothing were clipped.
  ///
  /// - Complexity: O(*n*) in the length of the text.
  @discardableResult
  package mutating func put(
    _ text: DisplayText, row: Int, column: Int, role: Role = .plain, before limit: Int? = nil
  ) -> Int {
    let (sum, overflow) = column.addingReportingOverflow(text.width)
    let behind = overflow ? Int.max : sum
    let edge = min(limit ?? size.columns, size.columns)
    guard row >= 0, row < size.rows, column < edge, behind > 0 else { return behind }
    var place = column
    for glyph in text.glyphs {
      guard place < edge else { break }
      put(glyph, row: row, column: place, role: role, edge: edge)
      place += glyph.width
    }
    return behind
  }

  /// Gives a part of a row another role and leaves its text; clipped.
  package mutating func paint(row: Int, columns: Range<Int>, role: Role) {
    for index in indices(row: row, columns: columns) {
      roles[index] = role
    }
  }

  /// Makes a part of a row blank and plain, or all of it; clipped.
  ///
  /// A wide glyph of which one half is cleared is gone, but its other half keeps its role.
  package mutating func clear(row: Int, columns: Range<Int>? = nil) {
    let columns = (columns ?? 0..<size.columns).clamped(to: 0..<size.columns)
    for column in columns {
      write(.blank, row: row, column: column, role: .plain)
    }
  }

  /// Exchanges every glyph for another that is not wider; a narrow one in place of a wide one has a blank behind it.
  func mapGlyphs(_ transform: (Glyph) -> Glyph) -> Canvas {
    var canvas = self
    for index in glyphs.indices {
      let new = transform(glyphs[index])
      if new.width <= glyphs[index].width { canvas.glyphs[index] = new }
    }
    return canvas
  }

  private mutating func put(_ glyph: Glyph, row: Int, column: Int, role: Role, edge: Int) {
    guard glyph.width == 2 else {
      write(glyph, row: row, column: column, role: role)
      return
    }
    let fits = column >= 0 && column + 1 < edge
    write(fits ? glyph : .blank, row: row, column: column, role: role)
    guard column + 1 < edge else { return }
    writeRightHalf(row: row, column: column + 1, role: role)
  }

  /// Writes a cell; if it was the right half of a wide glyph, its left half becomes blank.
  private mutating func write(_ glyph: Glyph, row: Int, column: Int, role: Role) {
    guard let index = index(row: row, column: column) else { return }
    if isRightHalf(index, column: column) { glyphs[index - 1] = .blank }
    glyphs[index] = glyph
    roles[index] = role
  }

  private mutating func writeRightHalf(row: Int, column: Int, role: Role) {
    guard let index = index(row: row, column: column) else { return }
    glyphs[index] = .blank
    roles[index] = role
  }

  private func isRightHalf(_ index: Int, column: Int) -> Bool {
    column > 0 && glyphs[index - 1].width == 2
  }

  private func index(row: Int, column: Int) -> Int? {
    guard row >= 0, row < size.rows, column >= 0, column < size.columns else { return nil }
    return row * size.columns + column
  }

  private func indices(row: Int, columns: Range<Int>) -> Range<Int> {
    guard row >= 0, row < size.rows else { return 0..<0 }
    let clipped = columns.clamped(to: 0..<size.columns)
    let start = row * size.columns
    return start + clipped.lowerBound..<start + clipped.upperBound
  }
}
