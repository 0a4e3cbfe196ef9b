/// An answer together with how it was written, for tasks that ask for more than the value.
package struct AnswerReading: Hashable, Sendable {
  /// What was answered.
  package let answer: Answer

  /// Whether nothing is left to simplify: false for `3/9`, `6:8`, `2 4/8`, and for a list with such a member.
  ///
  /// Decimals, percents and improper fractions in lowest terms (`10/3`) are in lowest terms.
  package let isInLowestTerms: Bool

  /// Whether the number was written as a percent; `50%` is the number 1/2.
  package let isPercent: Bool

  /// Reads what was written; nil where nothing was.
  /// - Complexity: O(*n*) in the length of the text.
  package init?(_ written: String) {
    let bytes = foldedAnswer(written)
    guard !bytes.isEmpty else { return nil }
    if let reading = AnswerGrammar(bytes).reading {
      self = reading
    } else {
      let text = String(decoding: bytes, as: UTF8.self)
      self.init(.text(ComparisonWords.spelling(of: text) ?? text))
    }
  }

  init(_ answer: Answer, isInLowestTerms: Bool = true, isPercent: Bool = false) {
    self.answer = answer
    self.isInLowestTerms = isInLowestTerms
    self.isPercent = isPercent
  }

  /// The same writing, of another answer.
  func with(_ answer: Answer) -> AnswerReading {
    AnswerReading(answer, isInLowestTerms: isInLowestTerms, isPercent: isPercent)
  }
}
