extension FaultyRules {
  /// Rules for lines and growing patterns.
  static let graphs: [FaultyRule] = [
    FaultyRule(
      "fn-whole-object", "multiplies a known total",
      checks: [
        .init("A ladder with 5 rungs takes 17 matches (8 for 2, 11 for 3). How many for 20?", right: "62", gives: "68"),
        .init("A ladder with 4 rungs takes 9 matches (5 for 2, 7 for 3). How many for 12?", right: "25", gives: "27"),
      ]
    ) { problem in
      guard case .graph(.pattern(let pattern)) = problem else { return nil }
      return RuleAnswer(Rational(pattern.told.total) * Rational(pattern.asked) / Rational(pattern.told.size))
    },
    FaultyRule(
      "fn-slope-run-over-rise", "run over rise",
      checks: [
        .init("What is the slope of the line through (1, 2) and (3, 8)?", right: "3", gives: "1/3"),
        .init("What is the slope of the line through (0, 0) and (4, 2)?", right: "1/2", gives: "2"),
        .init("What is the slope of the line through (0, 0) and (4, 4)?", right: "1", gives: "1"),
      ]
    ) { problem in
      guard case .graph(.slope(let one, let other)) = problem else { return nil }
      return RuleAnswer((Rational(other.across) - Rational(one.across)) / (Rational(other.up) - Rational(one.up)))
    },
  ]
}
