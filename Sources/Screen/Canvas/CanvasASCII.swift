import SafeText

extension Canvas {
  /// The same screen for a terminal that shows nothing but ASCII.
  ///
  /// Every character of our own has a stand-in of one cell. A letter of ASCII loses its combining marks; any other
  /// glyph becomes `?`, with a blank behind it when it was wide. Big type does not survive this: a view writes plain
  /// capitals instead.
  package func ascii() -> Canvas {
    mapGlyphs { glyph in
      glyph.base.isASCII ? glyph.withoutMarks : Self.standIns[glyph] ?? .unknown
    }
  }

  private static let standIns = Dictionary(
    uniqueKeysWithValues: zip(
      DisplayText("●○◌▸✓·–…▌▏█░▄▀─━▲◄↑↓←→").glyphs, DisplayText("RP?>+.-.||#:##-=^<^v<>").glyphs))
}
