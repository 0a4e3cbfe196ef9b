/// What one cell shows, or two: a base scalar with at most two combining marks.
///
/// Only `DisplayText` makes glyphs, so a glyph can be written to a terminal as it is. Eight bytes: a canvas has
/// thousands of them.
package struct Glyph: Hashable, Sendable {
  /// Twenty-one bits each for base, first and second mark (0 is none), the highest bit for wide.
  @usableFromInline let bits: UInt64

  init(base: Unicode.Scalar, isWide: Bool) {
    bits = UInt64(base.value) | (isWide ? Self.wideBit : 0)
  }

  private init(bits: UInt64) {
    self.bits = bits
  }

  /// Inlinable, since a frame compares thousands of them: as a call it was a tenth of what the clock's tick cost.
  @inlinable
  package static func == (one: Glyph, other: Glyph) -> Bool { one.bits == other.bits }

  private static let wideBit: UInt64 = 1 << 63
  private static let scalarMask: UInt64 = 0x1F_FFFF

  /// The marks that one base can carry.
  static let mostMarks = 2

  /// An empty cell: a space.
  package static let blank = Glyph(base: " ", isWide: false)

  /// What stands for a glyph that cannot be shown: `?`.
  package static let unknown = Glyph(base: "?", isWide: false)

  /// The scalar that takes the cells; never a control, a mark or anything invisible.
  package var base: Unicode.Scalar { scalar(at: 0) ?? " " }

  /// The combining mark over the base, if there is one.
  package var firstMark: Unicode.Scalar? { scalar(at: 21) }

  /// The combining mark after the first one, if there is one.
  package var secondMark: Unicode.Scalar? { scalar(at: 42) }

  /// The cells the glyph takes: 1 or 2.
  package var width: Int { bits & Self.wideBit == 0 ? 1 : 2 }

  /// Base and marks as text.
  package var string: String {
    var scalars = String.UnicodeScalarView()
    append(to: &scalars)
    return String(scalars)
  }

  /// Writes base and marks at the end of a text.
  package func append(to scalars: inout String.UnicodeScalarView) {
    scalars.append(base)
    if let firstMark { scalars.append(firstMark) }
    if let secondMark { scalars.append(secondMark) }
  }

  /// The base alone.
  package var withoutMarks: Glyph { Glyph(bits: bits & (Self.wideBit | Self.scalarMask)) }

  /// The glyph with one more mark; unchanged when it has two.
  func adding(_ mark: Unicode.Scalar) -> Glyph {
    if firstMark == nil { return Glyph(bits: bits | UInt64(mark.value) << 21) }
    if secondMark == nil { return Glyph(bits: bits | UInt64(mark.value) << 42) }
    return self
  }

  private func scalar(at shift: UInt64) -> Unicode.Scalar? {
    let value = bits >> shift & Self.scalarMask
    return value == 0 ? nil : Unicode.Scalar(UInt32(value))
  }
}
