extension FaultyRules {
  /// Rules for quantities that belong together.
  static let ratios: [FaultyRule] = [
    FaultyRule(
      "ratio-additive", "keeps the difference, not the ratio",
      checks: [
        .init("4 : 6 = 6 : x", right: "9", gives: "8"),
        .init("2 : 3 = 10 : x", right: "15", gives: "11"),
        .init("3 : 4 = 9 : x", right: "12", gives: "10"),
      ]
    ) { problem in
      guard case .proportion(.direct(let first, let second, let third)) = problem else { return nil }
      return RuleAnswer(third.value + second.value - first.value)
    },
    FaultyRule(
      "ratio-linear-overuse", "cross-multiplies whatever the story",
      checks: [
        .init(
          "Ana and Ben run at the same speed; Ana started later. When Ana had run 5 laps, Ben had run 15. "
            + "When Ana has run 30, how many has Ben run?",
          right: "40", gives: "90"),
        .init(
          "Ana and Ben run at the same speed; Ana started later. When Ana had run 4 laps, Ben had run 12. "
            + "When Ana has run 20, how many has Ben run?",
          right: "28", gives: "60"),
      ]
    ) { problem in
      guard case .proportion(.sameDifference(let first, let second, let third)) = problem else { return nil }
      return RuleAnswer(third.value * second.value / first.value)
    },
    FaultyRule(
      "ratio-to-fraction", "part over the other part",
      checks: [
        .init("Girls to boys is 2:3. What fraction of the class are girls?", right: "2/5", gives: "2/3"),
        .init("Girls to boys is 1:4. What fraction of the class are girls?", right: "1/5", gives: "1/4"),
      ]
    ) { problem in
      guard case .proportion(.partOfWhole(let part, let rest)) = problem else { return nil }
      return RuleAnswer(part, over: rest)
    },
    FaultyRule(
      "ratio-inverse-as-direct", "fewer hands, less time",
      checks: [
        .init("6 painters need 4 days. How long do 3 painters need?", right: "8", gives: "2"),
        .init("4 painters need 6 days. How long do 8 painters need?", right: "3", gives: "12"),
      ]
    ) { problem in
      guard case .proportion(.inverse(let first, let second, let third)) = problem else { return nil }
      return RuleAnswer(third.value * second.value / first.value)
    },
    FaultyRule(
      "ratio-average-speed", "half way between the speeds",
      checks: [
        .init("Drive there at 60 mph and back at 30 mph. Average speed?", right: "40", gives: "45"),
        .init("Drive there at 40 mph and back at 60 mph. Average speed?", right: "48", gives: "50"),
      ]
    ) { problem in
      guard case .proportion(.speedThereAndBack(let there, let back)) = problem else { return nil }
      return RuleAnswer((there.value + back.value) / Rational(2))
    },
  ]
}
