extension FaultyRules {
  /// Rules for numbers with a sign.
  static let integers: [FaultyRule] = [
    FaultyRule(
      "int-magnitude-order", "compares without the signs",
      checks: [
        .init("Which is greater, -8 or -3?", right: "-3", gives: "-8"),
        .init("Which is greater, -2 or -9?", right: "-2", gives: "-9"),
        .init("Which is greater, 8 or 3?", right: "8", gives: "8"),
      ]
    ) { problem in
      problem.comparing(\.integer, by: { abs($0) })
    },
    FaultyRule(
      "int-add-magnitudes-keep-sign", "adds the sizes, keeps a minus",
      checks: [
        .init("-5 + 3", right: "-2", gives: "-8"),
        .init("-2 + 7", right: "5", gives: "-9"),
        .init("-5 + -3", right: "-8", gives: "-8"),
      ]
    ) { problem in
      guard let (one, other) = problem.integers(.add) else { return nil }
      return RuleAnswer(-(abs(one) + abs(other)))
    },
    FaultyRule(
      "int-two-negatives", "two minuses make the answer plus",
      checks: [
        .init("-3 + -4", right: "-7", gives: "7"),
        .init("-6 + -1", right: "-7", gives: "7"),
      ]
    ) { problem in
      guard
        let (one, other) = problem.integers(.add).flatMap({ $0.0 < 0 && $0.1 < 0 ? $0 : nil })
          ?? problem.integers(.subtract)
      else { return nil }
      return RuleAnswer(abs(one) + abs(other))
    },
    FaultyRule(
      "int-minus-minus-ignored", "subtracts without the second sign",
      checks: [
        .init("5 - (-3)", right: "8", gives: "2"),
        .init("2 - (-6)", right: "8", gives: "-4"),
      ]
    ) { problem in
      guard let (one, other) = problem.integers(.subtract), other < 0 else { return nil }
      return RuleAnswer(one - abs(other))
    },
  ]
}
