import SafeText
import TaskAnalysis
import Testing

@Suite("Display text")
struct DisplayTextTests {
  @Test(
    "Text is made safe and one line",
    arguments: [
      ("", ""), ("3/4 > 2/3", "3/4 > 2/3"), ("naïve — “why”", "naïve — “why”"),
      ("one\ntwo", "one two"), ("one\r\ntwo\rthree", "one two three"), ("one\ttwo", "one two"),
      ("a\u{2028}b\u{2029}c\u{85}d", "a b c d"), ("a\u{A0}b\u{3000}c", "a b c"),
      ("\u{1B}[31mred\u{7}", "·[31mred·"), ("\u{9B}2J", "·2J"), ("\u{1B}]52;c;cm0=\u{1B}\\", "·]52;c;cm0=·\\"),
      ("abc\u{202E}def\u{2066}", "abcdef"), ("soft\u{AD}hyphen\u{200B}\u{FEFF}", "softhyphen"),
      ("👩🏽‍🏫", "👩🏫"), ("❤️", "❤"), ("1️⃣", "1"), ("🇫🇷", "FR"), ("🏴󠁧󠁢", "🏴"),
      ("\u{301}e", "e"), ("e\u{301}", "e\u{301}"), ("e\u{301}\u{302}\u{303}\u{304}x", "e\u{301}\u{302}x"),
      ("e\u{200D}\u{301}", "e\u{301}"), ("\u{E000}\u{301}", "?\u{301}"), ("\u{FFFF}", "?"),
      ("שלום", "שלום"), ("مرحبا", "مرحبا"),
    ])
  func safe(untrusted: String, expected: String) {
    // Scalars are compared, since `==` takes é and e with a mark for the same.
    #expect(Array(DisplayText(untrusted).string.unicodeScalars) == Array(expected.unicodeScalars))
  }

  @Test(
    "The width counts cells",
    arguments: [
      ("", 0), ("reason", 6), ("● 3", 3), ("日本", 4), ("e\u{301}", 1), ("日\u{301}x", 3), ("😀", 2), ("🇫🇷", 2),
      ("e\u{301}\u{302}\u{303}", 1), ("\u{1B}[m", 3), ("שלום", 4),
    ])
  func width(untrusted: String, expected: Int) {
    #expect(DisplayText(untrusted).width == expected)
    #expect(DisplayText(untrusted).isEmpty == (expected == 0))
  }

  @Test(
    "Lines are kept and empty ones at the end dropped",
    arguments: [
      ("", []), ("one", ["one"]), ("one\ntwo", ["one", "two"]), ("one\r\n\r\ntwo\n\n", ["one", "", "two"]),
      ("a\rb\u{B}c\u{C}d\u{85}e\u{2028}f\u{2029}g", ["a", "b", "c", "d", "e", "f", "g"]), ("\n\n", []),
      ("\n\rx", ["", "", "x"]), ("日\t本\n", ["日 本"]), ("e\n\u{301}", ["e"]), ("\u{200B}", []), ("日本", ["日本"]),
    ] as [(String, [DisplayText])])
  func lines(untrusted: String, expected: [DisplayText]) {
    #expect(DisplayText.lines(of: untrusted) == expected)
  }

  @Test("Texts are put together without a look at them again")
  func together() {
    let texts: [DisplayText] = ["A", "日", "e\u{301}"]
    #expect(texts.joined(separator: " · ") == "A · 日 · e\u{301}")
    #expect(texts.joined(separator: " · ").width == 10)
    #expect(texts.joined() == "A日e\u{301}")
    #expect([DisplayText]().joined(separator: ", ").isEmpty)
    var sum: DisplayText = "A"
    sum += "日" + ""
    #expect(sum == "A日")
    #expect(sum.width == 3)
  }

  @Test("A text repeats for bars and rules", arguments: [(-1, ""), (0, ""), (3, "░░░")] as [(Int, DisplayText)])
  func repeating(count: Int, expected: DisplayText) {
    #expect(DisplayText(repeating: "░", count: count) == expected)
  }

  @Test("An absurd count is cut")
  func repeatingTooOften() {
    #expect(DisplayText(repeating: "░", count: .max).width == 10_000)
    #expect(DisplayText(repeating: "", count: .max).isEmpty)
  }

  @Test("Any text is free of what terminals obey, and as wide as its glyphs")
  func anyText() {
    var generator = SplitMix64(seed: 1)
    for _ in 0..<3000 {
      let untrusted = generator.text()
      let text = DisplayText(untrusted)
      #expect(text.string.unicodeScalars.allSatisfy(isShown), "\(untrusted.unicodeScalars.map(\.value))")
      #expect(text.width == text.glyphs.reduce(0) { $0 + $1.width })
      #expect(text.glyphs.map(\.string).joined().unicodeScalars.elementsEqual(text.string.unicodeScalars))
      #expect(DisplayText(text.string) == text)
      for line in DisplayText.lines(of: untrusted) {
        #expect(line.string.unicodeScalars.allSatisfy(isShown))
        #expect(line.width == line.glyphs.reduce(0) { $0 + $1.width })
      }
    }
  }

  private func isShown(_ scalar: Unicode.Scalar) -> Bool {
    switch ScalarKind(scalar) {
    case .narrow, .wide, .mark: true
    default: scalar == " "
    }
  }
}
