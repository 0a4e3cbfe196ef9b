extension FaultyRules {
  /// Rules for filling a blank beside an equal sign.
  static let openSentences: [FaultyRule] = [
    FaultyRule(
      "eq-operational", "writes the result of the left side",
      checks: [
        .init("8 + 4 = __ + 5", right: "7", gives: "12"),
        .init("7 + 6 = __ + 2", right: "11", gives: "13"),
      ]
    ) { problem in
      guard case .openSentence(let first, let second, _) = problem else { return nil }
      return RuleAnswer(first + second)
    },
    FaultyRule(
      "eq-add-all", "adds all the numbers",
      checks: [
        .init("8 + 4 = __ + 5", right: "7", gives: "17"),
        .init("7 + 6 = __ + 2", right: "11", gives: "15"),
      ]
    ) { problem in
      guard case .openSentence(let first, let second, let added) = problem else { return nil }
      return RuleAnswer(first + second + added)
    },
  ]
}
