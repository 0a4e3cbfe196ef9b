extension FaultyRules {
  /// Rules for comparing and ordering fractions.
  static let fractionComparison: [FaultyRule] = [
    FaultyRule(
      "fr-bigger-denominator-bigger", "larger digits, larger fraction",
      checks: [
        .init("Which is greater, 1/4 or 1/3?", right: "1/3", gives: "1/4"),
        .init("Which is greater, 2/9 or 2/5?", right: "2/5", gives: "2/9"),
      ]
    ) { problem in
      problem.comparing(\.plainFraction) { one, other in
        let above = one.numerator - other.numerator
        let below = one.denominator - other.denominator
        // Where top and bottom point different ways, the rule does not say which is believed.
        guard above.signum() * below.signum() >= 0 else { return nil }
        let sign = above == 0 ? below : above
        return sign == 0 ? .same : sign > 0 ? .greater : .less
      }
    },
    FaultyRule(
      "fr-smaller-denominator-wins", "smaller bottom, larger fraction",
      checks: [
        .init("Which is greater, 5/6 or 2/3?", right: "5/6", gives: "2/3"),
        .init("Which is greater, 7/8 or 3/4?", right: "7/8", gives: "3/4"),
        .init("Which is greater, 1/3 or 1/4?", right: "1/3", gives: "1/3"),
      ]
    ) { problem in
      problem.comparing(\.plainFraction) { one, other in
        if one.denominator != other.denominator { return one.denominator < other.denominator ? .greater : .less }
        return one.numerator == other.numerator ? .same : one.numerator > other.numerator ? .greater : .less
      }
    },
    FaultyRule(
      "fr-gap", "fewer missing pieces, larger fraction",
      checks: [
        .init("Which is greater, 5/6 or 7/8?", right: "7/8", gives: "the same"),
        .init("Which is greater, 3/4 or 7/9?", right: "7/9", gives: "3/4"),
        .init("Which is greater, 3/8 or 7/8?", right: "7/8", gives: "7/8"),
      ]
    ) { problem in
      problem.comparing(\.plainFraction, by: { $0.numerator - $0.denominator })
    },
  ]
}
