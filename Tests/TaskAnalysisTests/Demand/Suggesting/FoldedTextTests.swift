import Testing

@testable import TaskAnalysis

@Suite("A text as cues read it") struct FoldedTextTests {
  @Test(
    "blanks, capitals and typographic signs are folded, and a range leads back to the bytes it came from",
    arguments: [
      ("Why?", "why?", 0..<3, "Why"),
      ("  It  can\u{2019}t\n be ", "it can't be", 3..<8, "can\u{2019}t"),
      ("1\u{2013}20 \u{D7} 3", "1-20 * 3", 1..<2, "\u{2013}"),
      ("ni\u{F1}o why", "ni\u{1}o why", 5..<8, "why"),
      ("\u{1F600} why", "\u{2} why", 0..<1, "\u{1F600}"),
      ("a\u{A0}b", "a b", 0..<3, "a\u{A0}b"),
      ("", "", 0..<0, ""),
      (" \n ", "", 0..<0, ""),
    ])
  func folds(text: String, folded: String, range: Range<Int>, original: String) {
    let text8 = Array(text.utf8)
    let result = FoldedText(text)
    #expect(result.bytes == Array(folded.utf8))
    #expect(String(decoding: text8[result.origin(of: range)], as: UTF8.self) == original)
  }

  @Test(
    "an answer is short and has no words but short ones",
    arguments: [
      ("3/5", true), ("", true), ("x = -4 (1/2)", true), ("3 × 4", true), ("twelve twelves", false), ("why?", false),
      ("niño", false),
    ])
  func isShort(text: String, isShort: Bool) {
    #expect(FoldedText(text).isShort == isShort)
  }
}
