import SafeText
import TaskAnalysis
import Testing

@Suite("Fitting and wrapping")
struct DisplayTextFittingTests {
  @Test(
    "A text is cut with … where it is too wide",
    arguments: [
      ("reason", 6, "reason"), ("reason", 5, "reas…"), ("reason", 1, "…"), ("reason", 0, ""), ("reason", -3, ""),
      ("日本語", 5, "日本…"), ("日本語", 4, "日…"), ("e\u{301}e\u{301}e\u{301}", 2, "e\u{301}…"), ("", 0, ""),
    ] as [(DisplayText, Int, DisplayText)])
  func fitted(text: DisplayText, width: Int, expected: DisplayText) {
    #expect(text.fitted(to: width) == expected)
  }

  @Test(
    "A text is wrapped at spaces",
    arguments: [
      ("", 10, [""]), ("one two", 7, ["one two"]), ("one two", 6, ["one", "two"]),
      ("one  two six", 8, ["one  two", "six"]),
      ("  one two", 5, ["  one", "two"]), ("one     two", 5, ["one", "two"]), ("one two     ", 7, ["one two"]),
      ("      ", 3, [""]), ("reproduce", 4, ["repr", "oduc", "e"]), ("a reproduce b", 4, ["a", "repr", "oduc", "e b"]),
      ("日本語 日本", 5, ["日本", "語", "日本"]), ("日本", 1, ["日", "本"]), ("abc", -1, ["ab", "c"]),
      ("    reproduce", 9, ["reproduce"]),
    ] as [(DisplayText, Int, [DisplayText])])
  func wrapped(text: DisplayText, width: Int, expected: [DisplayText]) {
    #expect(text.wrapped(at: width) == expected)
  }

  @Test("No line is ever wider than asked, and no glyph but spaces is lost")
  func anyText() {
    var generator = SplitMix64(seed: 2)
    for _ in 0..<2000 {
      let text = DisplayText(generator.text())
      let width = Int.random(in: -1...40, using: &generator)
      #expect(text.fitted(to: width).width <= max(0, width))
      let lines = text.wrapped(at: width)
      #expect(!lines.isEmpty)
      #expect(lines.allSatisfy { $0.width <= max(2, width) })
      #expect(lines.flatMap(\.glyphs).filter { $0 != .blank } == text.glyphs.filter { $0 != .blank })
    }
  }
}
