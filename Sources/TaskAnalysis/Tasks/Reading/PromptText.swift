/// A prompt in sentences, without the requests for an explanation that do not change what is to be found.
struct PromptText {
  /// The sentences, without their ends.
  let sentences: [[PromptToken]]
  /// All pieces, the sentence ends left out.
  let tokens: [PromptToken]
  /// All words in the order written.
  let words: [String]
  /// All numbers in the order written.
  let numbers: [Numeral]

  /// Nil where the prompt cannot be cut up, or where nothing is left.
  init?(_ prompt: String) {
    guard let tokens = PromptTokenizer.tokens(in: prompt) else { return nil }
    let signs = PromptText.withWordsAsSigns(PromptText.withBlanks(PromptText.withoutItemNumber(tokens)))
    let sentences = signs.split { token in PromptText.sentenceEnds.contains { token.isSign($0) } }.map(Array.init)
    self.sentences = sentences.filter { !ExplanationRequest.isRequest($0) }
    self.tokens = self.sentences.flatMap(\.self)
    words = self.tokens.compactMap(\.word)
    numbers = self.tokens.compactMap(\.number)
    guard !self.tokens.isEmpty else { return nil }
  }

  /// Whether one of the words occurs.
  func mentions(_ words: Set<String>) -> Bool {
    self.words.contains { words.contains($0) }
  }

  private static let blankNeighbours: [Unicode.Scalar] = ["=", "+", "-", "*", "/", ":"]

  // No minus and no colon: "Which is greater? -8 or -3".
  private static let blankFollowers: [Unicode.Scalar] = ["=", "+", "*", "/"]

  private static let sentenceEnds: [Unicode.Scalar] = [".", "?", "!", ";"]

  /// `3.` or `3)` before the task is its number on the sheet.
  private static func withoutItemNumber(_ tokens: [PromptToken]) -> [PromptToken] {
    guard
      tokens.count > 2, tokens[0].number?.whole != nil, tokens[1].isTightSign(".") || tokens[1].isTightSign(")"),
      tokens[2].gap != .none
    else { return tokens }
    return Array(tokens.dropFirst(2))
  }

  /// A question mark where a number should stand is a blank: `2/3 = ?/9`, `8 + ? = 12`.
  private static func withBlanks(_ tokens: [PromptToken]) -> [PromptToken] {
    tokens.enumerated().map { index, token in
      guard token.isSign("?") else { return token }
      let before = index > 0 ? tokens[index - 1] : nil
      let after = index + 1 < tokens.count ? tokens[index + 1] : nil
      let follows = blankNeighbours.contains { before?.isSign($0) == true }
      let precedes = blankFollowers.contains { after?.isSign($0) == true }
      return follows || precedes ? PromptToken(kind: .blank, gap: token.gap) : token
    }
  }

  /// `5 plus 3` becomes `5 + 3`; the words are left alone where they do not stand between numbers.
  private static func withWordsAsSigns(_ tokens: [PromptToken]) -> [PromptToken] {
    var result: [PromptToken] = []
    var index = 0
    while index < tokens.count {
      let token = tokens[index]
      let isDivided = token.word == "divided" && index + 1 < tokens.count && tokens[index + 1].word == "by"
      let next = index + (isDivided ? 2 : 1)
      let isBetween =
        result.last.map { $0.number != nil || $0.isSign(")") } == true && next < tokens.count
        && (tokens[next].number != nil || tokens[next].isSign("(") || tokens[next].isSign("-"))
      if isBetween, let sign = isDivided ? "\u{F7}" : token.word.flatMap({ signWords[$0] }) {
        result.append(PromptToken(kind: .sign(sign), gap: .space))
        index = next
      } else {
        result.append(token)
        index += 1
      }
    }
    return result
  }

  private static let signWords: [String: Unicode.Scalar] = ["plus": "+", "minus": "-", "times": "*"]
}
