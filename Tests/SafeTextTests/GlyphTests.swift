import SafeText
import Testing

@Suite("Glyphs")
struct GlyphTests {
  @Test("A glyph keeps its base, its marks and its width")
  func parts() throws {
    let glyphs = Array(DisplayText("日\u{301}\u{302}e\u{308}\u{10FFFD}").glyphs)
    try #require(glyphs.count == 3)
    #expect(glyphs[0].base == "日")
    #expect(glyphs[0].firstMark == "\u{301}")
    #expect(glyphs[0].secondMark == "\u{302}")
    #expect(glyphs[0].width == 2)
    #expect(glyphs[0].string == "日\u{301}\u{302}")
    #expect(glyphs[1].secondMark == nil)
    #expect(glyphs[1].width == 1)
    #expect(glyphs[2] == .unknown)
  }

  @Test("A glyph without its marks has the same cells")
  func withoutMarks() throws {
    let glyph = try #require(DisplayText("日\u{301}\u{302}").glyphs.first { _ in true })
    #expect(glyph.withoutMarks.string == "日")
    #expect(glyph.withoutMarks.width == 2)
  }

  @Test("A glyph is eight bytes")
  func size() {
    #expect(MemoryLayout<Glyph>.size == 8)
  }
}
