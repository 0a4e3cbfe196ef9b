package import SafeText

/// One cell of a canvas.
package struct Cell: Hashable, Sendable {
  /// What the cell shows; nil in the right half of a wide glyph.
  package let glyph: Glyph?
  /// What the cell is for.
  package let role: Role

  /// A space, role plain.
  package static let blank = Cell(glyph: .blank, role: .plain)
}
