extension FaultyRules {
  /// Rules for comparing and ordering decimals.
  static let decimalComparison: [FaultyRule] = [
    FaultyRule(
      "dec-longer-larger", "digits behind the point as a whole",
      checks: [
        .init("Which is greater, 0.3 or 0.125?", right: "0.3", gives: "0.125"),
        .init("Which is greater, 0.25 or 0.7?", right: "0.7", gives: "0.25"),
        .init("Which is greater, 0.75 or 0.3?", right: "0.75", gives: "0.75"),
        .init("Which is greater, 0.36 or 0.5?", right: "0.5", gives: "0.36"),
      ]
    ) { problem in
      comparingDecimals(problem) { $0.decimalPart < $1.decimalPart }
    },
    FaultyRule(
      "dec-shorter-larger", "fewer digits, larger number",
      checks: [
        .init("Which is greater, 0.3 or 0.496?", right: "0.496", gives: "0.3"),
        .init("Which is greater, 0.5 or 0.125?", right: "0.5", gives: "0.5"),
        .init("Which is greater, 0.73 or 0.6?", right: "0.73", gives: "0.6"),
      ]
    ) { problem in
      comparingDecimals(problem) { one, other in
        one.decimalDigits.count == other.decimalDigits.count
          ? one.decimalPart < other.decimalPart : one.decimalDigits.count > other.decimalDigits.count
      }
    },
    FaultyRule(
      "dec-reciprocal", "smaller digits, larger number",
      checks: [
        .init("Which is greater, 0.3 or 0.4?", right: "0.4", gives: "0.3"),
        .init("Which is greater, 0.73 or 0.6?", right: "0.73", gives: "0.6"),
        .init("Which is greater, 0.5 or 0.125?", right: "0.5", gives: "0.5"),
      ]
    ) { problem in
      comparingDecimals(problem) { one, other in
        one.decimalDigits.count == other.decimalDigits.count
          ? one.decimalPart > other.decimalPart : one.decimalDigits.count > other.decimalDigits.count
      }
    },
    FaultyRule(
      "dec-zero-rule", "a zero behind the point is small",
      checks: [
        .init("Which is greater, 3.8 or 3.214?", right: "3.8", gives: "3.214"),
        .init("Which is greater, 3.09 or 3.214?", right: "3.214", gives: "3.214"),
        .init("Which is greater, 3.09 or 3.8?", right: "3.8", gives: "3.8"),
      ]
    ) { problem in
      comparingDecimals(problem) { one, other in
        let (isSmall, isOtherSmall) = (one.decimalDigits.first == 0, other.decimalDigits.first == 0)
        return isSmall == isOtherSmall ? one.decimalPart < other.decimalPart : isSmall
      }
    },
    FaultyRule(
      "dec-money-truncate", "cuts off after two places",
      checks: [
        .init("Which is greater, 4.45 or 4.4502?", right: "4.4502", gives: "the same"),
        .init("Which is greater, 4.45 or 4.51?", right: "4.51", gives: "4.51"),
        .init("Which is greater, 17.353 or 17.35?", right: "17.353", gives: "the same"),
      ]
    ) { problem in
      comparingDecimals(problem) { one, other in
        let (first, second) = (one.hundredths, other.hundredths)
        return first < second
      }
    },
  ]

  /// Compares the whole parts as they are, and what is behind the point as the rule does.
  private static func comparingDecimals(
    _ problem: Problem, isSmaller: (Numeral, Numeral) -> Bool
  ) -> RuleAnswer? {
    problem.comparing(\.plainDecimal) { one, other in
      if one.wholePart != other.wholePart { return one.wholePart < other.wholePart ? .less : .greater }
      return isSmaller(one, other) ? .less : isSmaller(other, one) ? .greater : .same
    }
  }
}

extension SignedNumber {
  /// A numeral with a point and without a sign; nil for anything else.
  fileprivate var plainDecimal: Numeral? {
    plainNumeral.flatMap { $0.decimalDigits.isEmpty ? nil : $0 }
  }
}

extension Numeral {
  /// The first two digits behind the point as a number: 45 for `4.4502`, 30 for `0.3`.
  fileprivate var hundredths: Int {
    (decimalDigits + [0, 0]).prefix(2).reduce(0) { $0 * 10 + $1 }
  }
}
