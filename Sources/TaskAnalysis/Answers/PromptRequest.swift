/// What the words of a prompt ask of the form of an answer; English only.
struct PromptRequest: Hashable, Sendable {
  /// Simplest form or lowest terms; *need not be simplified* does not ask for it.
  let isForSimplestForm: Bool

  /// Things in an order, so that `2, 3` is not `3, 2`.
  let isForOrder: Bool

  /// A percent, so that `25%` answers a key of 25.
  let isForPercent: Bool

  /// A ratio, so that `10:15` is no time of day.
  let isForRatio: Bool

  /// Algebra, so that the letter of `5m` is no metre.
  let isForAlgebra: Bool

  init(_ prompt: String) {
    let words = foldedAnswer(prompt)
    isForSimplestForm = PromptRequest.asksForSimplestForm(words)
    isForOrder = orderWords.contains { words.firstRange(of: $0) != nil }
    isForPercent = ["percent", "per cent", "%"].contains { words.firstRange(of: $0) != nil }
    isForRatio = ["ratio", "scale"].contains { words.firstRange(of: $0) != nil }
    isForAlgebra = algebraWords.contains { words.firstRange(of: $0) != nil }
  }

  private static func asksForSimplestForm(_ words: [UInt8]) -> Bool {
    let found = ["simplest", "lowest term", "simplif", "reduced", "reduce the fraction", "reduce your"].compactMap {
      words.firstRange(of: $0)?.lowerBound
    }
    return found.contains { place in
      // `do not simplify`, `does not need to be simplified`, `you don't have to simplify`
      let before = Array(words[max(0, place - 24)..<place])
      return !["not ", "don't ", "needn't ", "no need"].contains { before.firstRange(of: $0) != nil }
    }
  }
}

private let orderWords = [
  "order", "least to", "greatest to", "smallest to", "largest to", "lowest to", "highest to", "ascending",
  "descending", "arrange", "sequence", "pattern", "respectively", "coordinate", "shortest to", "next ",
]

private let algebraWords = ["simplify", "expand", "factor", "expression", "like terms", "in terms of"]

extension [UInt8] {
  /// Where a short text first occurs at the beginning of a word.
  /// - Complexity: O(*n* · *m*).
  fileprivate func firstRange(of text: String) -> Range<Int>? {
    let sought = Array(text.utf8)
    guard let first = sought.first, count >= sought.count else { return nil }
    for start in 0...(count - sought.count) where self[start] == first {
      let isInsideWord = first.isLetter && start > 0 && self[start - 1].isLetter
      let end = start + sought.count
      if !isInsideWord, self[start..<end].elementsEqual(sought) { return start..<end }
    }
    return nil
  }
}
