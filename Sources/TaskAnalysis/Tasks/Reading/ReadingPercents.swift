extension Problem {
  /// Reads `What is 20% of 45?`.
  @Sendable static func readingPercentOf(_ text: PromptText) -> Problem? {
    var tokens = text.tokens[...].dropping(Vocabulary.asking)
    guard
      let percent = tokens.popFirst()?.number, tokens.popFirst()?.isPercent == true,
      tokens.popFirst()?.word == "of", let base = tokens.popFirst()?.number, tokens.isOnly(Vocabulary.closing)
    else { return nil }
    return .percent(.of(percent, base: base))
  }

  /// Reads `200 is cut by 10%, then by 20%.`, `After 20% off, a coat costs 80.`, `A price goes from 40 to 50.`.
  @Sendable static func readingPercentStory(_ text: PromptText) -> Problem? {
    guard let story = PercentStory(text) else { return nil }
    return successive(story) ?? original(story) ?? rise(story)
  }

  private static func successive(_ story: PercentStory) -> Problem? {
    guard
      story.amounts.count == 1, story.steps.count == 2, story.startsWithAmount, story.mentions(["then"]),
      !story.mentions(["before", "original", "after", "of"]), story.mentions(["what", "new", "final", "now"])
    else { return nil }
    return .percent(.successive(base: story.amounts[0], story.steps[0], story.steps[1]))
  }

  private static func original(_ story: PercentStory) -> Problem? {
    guard
      story.amounts.count == 1, story.steps.count == 1, story.mentions(["after"]), !story.startsWithAmount,
      story.mentions(["before", "original"])
    else { return nil }
    return .percent(.original(now: story.amounts[0], after: story.steps[0]))
  }

  private static func rise(_ story: PercentStory) -> Problem? {
    guard
      story.amounts.count == 2, story.steps.isEmpty, story.mentions(["percent", "percentage"]),
      story.mentions(["from"]), story.mentions(["to"]), story.mentions(["rise", "increase", "rises", "increases"]),
      let before = story.amounts[0].value, let after = story.amounts[1].value, .zero < before, before < after
    else { return nil }
    return .percent(.rise(from: story.amounts[0], to: story.amounts[1]))
  }
}

/// The amounts and the percent changes of a story, each with its direction.
private struct PercentStory {
  let amounts: [Numeral]
  let steps: [PercentStep]
  /// Whether the amount is told before the changes.
  let startsWithAmount: Bool
  private let words: [String]

  /// Nil where a word is not one that such stories use, or where the direction of a change is not told.
  init?(_ text: PromptText) {
    let tokens = text.tokens
    words = tokens.compactMap(\.word)
    let signs: [Unicode.Scalar] = ["%", ",", ":"]
    guard
      tokens.allSatisfy({ token in
        token.number != nil || token.word.map(PercentStory.vocabulary.contains) ?? signs.contains { token.isSign($0) }
      })
    else { return nil }
    var amounts: [Numeral] = []
    var steps: [PercentStep] = []
    var rises: Bool?
    var startsWithAmount = false
    for (index, token) in tokens.enumerated() {
      if let word = token.word {
        rises = PercentStory.direction[word] ?? rises
      } else if let number = token.number, index + 1 < tokens.count, tokens[index + 1].isPercent {
        let wordBehind = index + 2 < tokens.count ? tokens[index + 2].word : nil
        guard let isUp = wordBehind.flatMap({ PercentStory.direction[$0] }) ?? rises else { return nil }
        steps.append(isUp ? .up(number) : .down(number))
      } else if let number = token.number {
        startsWithAmount = startsWithAmount || steps.isEmpty
        amounts.append(number)
      }
    }
    self.amounts = amounts
    self.steps = steps
    self.startsWithAmount = startsWithAmount
  }

  func mentions(_ wanted: Set<String>) -> Bool {
    words.contains { wanted.contains($0) }
  }

  private static let direction: [String: Bool] = [
    "rises": true, "rise": true, "increases": true, "increased": true, "increase": true, "up": true, "raised": true,
    "falls": false, "fall": false, "decreases": false, "decreased": false, "decrease": false, "down": false,
    "cut": false, "reduced": false, "drops": false, "off": false, "discount": false, "reduction": false,
  ]

  private static let vocabulary: Set<String> = Set(direction.keys).union([
    "a", "an", "the", "is", "was", "it", "its", "then", "by", "and", "again", "what", "new", "now", "price", "cost",
    "costs", "value", "final", "before", "original", "after", "coat", "shirt", "jacket", "bike", "game", "bag", "shoes",
    "number", "goes", "from", "to", "percent", "percentage", "did", "does", "sale", "in", "on", "how", "much", "of",
    "were", "did", "population", "town",
  ])
}

extension PromptToken {
  /// `%` or the word.
  fileprivate var isPercent: Bool {
    isSign("%") || word == "percent"
  }
}
