import TaskAnalysis
import Testing

@Suite("Answer, for any text")
struct AnswerPropertyTests {
  @Test("reading never traps, and the canonical form of what is read reads as the same answer", arguments: 1...8)
  func anyText(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    for _ in 0..<500 {
      let written = anyText(using: &generator)
      guard let answer = Answer(written) else { continue }
      let canonical = answer.canonical
      #expect(canonical.utf8.count <= 160 && canonical.utf8.allSatisfy { $0 < 0x80 })
      // Two dollar signs in a text may be read as a formula.
      if !canonical.contains("\\"), !canonical.contains("$"), canonical.utf8.count < 160 {
        #expect(Answer(canonical) == answer, "\(written.debugDescription) -> \(canonical)")
      }
      #expect(Answer(" \(written) ") == answer, "\(written.debugDescription)")
      #expect(AnswerKey(written)?.judge(written) == .right, "\(written.debugDescription)")
    }
  }

  @Test("any fraction is read back, as a fraction, in LaTeX, mixed and unsimplified")
  func anyFraction() throws {
    var generator = SplitMix64(seed: 3)
    for _ in 0..<1000 {
      let above = Int128(generator.next() % 2_000_000) - 1_000_000
      let below = Int128(generator.next() % 9999) + 1
      let factor = Int128(generator.next() % 9) + 1
      let value = try #require(Rational(above, below))
      #expect(Answer("\(above * factor)/\(below * factor)") == .number(value))
      #expect(Answer("\\( \\frac{\(above)}{\(below)} \\)") == .number(value))
      let (whole, rest) = above.magnitude.quotientAndRemainder(dividingBy: below.magnitude)
      #expect(Answer("\(above < 0 ? "−" : "")\(whole) \(rest)/\(below)") == .number(value))
    }
  }

  private func anyText(using generator: inout SplitMix64) -> String {
    let pieces = [
      "1", "2", "3", "12", "500", "0", "x", "y", "a", "B", "e", " ", "  ", "/", "-", "+", ".", ",", ";", ":", "=", "<",
      ">", "<=", "(", ")", "[", "]", "{", "}", "%", "$", "^", "\"", "'", "!", "?", "½", "²", "−", "€", "°", "é", "±",
      " and ", " or ", " to ", "cm", "hours", "people", "square ", "per ", "\\frac{1}{2}", "\\", "\\(", "\\)",
      "the answer is ",
      "infinity", "~", "inf", "times", "\u{301}", "三", "٣", "۱", "𝟚", "\n", "\u{200D}", "answer ", "İ", "option ",
    ]
    return (0..<Int(generator.next() % 9 + 1)).map { _ in pieces[Int(generator.next() % UInt64(pieces.count))] }
      .joined()
  }
}
