/// The glyphs of a safe text, from left to right.
package struct Glyphs: Sequence, Sendable {
  private let string: String

  init(_ safe: String) {
    string = safe
  }

  /// Starts at the left.
  package func makeIterator() -> Iterator {
    Iterator(string.unicodeScalars)
  }

  /// Reads one glyph after the other.
  package struct Iterator: IteratorProtocol {
    private var scalars: String.UnicodeScalarView.Iterator
    private var pending: Unicode.Scalar?

    init(_ scalars: String.UnicodeScalarView) {
      self.scalars = scalars.makeIterator()
      pending = self.scalars.next()
    }

    /// The next base with its marks; nil at the end.
    package mutating func next() -> Glyph? {
      guard let base = pending else { return nil }
      var glyph = Glyph(base: base, isWide: WideScalars.contains(base))
      pending = scalars.next()
      while let mark = pending, Self.isMark(mark) {
        glyph = glyph.adding(mark)
        pending = scalars.next()
      }
      return glyph
    }

    /// In safe text every nonspacing mark is a mark of the glyph before it.
    private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
      switch scalar.value {
      case 0..<0x300, 0x2100..<0x2C00: false
      default: scalar.properties.generalCategory == .nonspacingMark
      }
    }
  }
}
