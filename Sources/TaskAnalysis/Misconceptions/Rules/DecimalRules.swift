extension FaultyRules {
  /// Rules for working with decimals.
  static let decimals: [FaultyRule] = [
    FaultyRule(
      "dec-add-right-align", "lines up the last digits",
      checks: [
        .init("6 + 0.32", right: "6.32", gives: "0.38"),
        .init("5.1 + 0.46", right: "5.56", gives: "0.97"),
        .init("6.10 + 0.32", right: "6.42", gives: "6.42"),
      ]
    ) { problem in
      guard let (one, other) = problem.decimals(.add) else { return nil }
      let places = max(one.decimalDigits.count, other.decimalDigits.count)
      return RuleAnswer(Numeral(one.digitsAsWhole + other.digitsAsWhole, places: places))
    },
    FaultyRule(
      "dec-add-parts-separately", "adds each side of the point by itself",
      checks: [
        .init("2.6 + 1.7", right: "4.3", gives: "3.13"),
        .init("0.8 + 0.5", right: "1.3", gives: "0.13"),
        .init("2.1 + 1.7", right: "3.8", gives: "3.8"),
      ]
    ) { problem in
      guard let (one, other) = problem.decimals(.add), one.whole == nil, other.whole == nil else { return nil }
      let behind = String(one.decimalPart + other.decimalPart)
      // Zeros straight behind the point are written again when both numbers have them.
      let places = min(one.decimalDigits.count, other.decimalDigits.count)
      let zeros = String(repeating: "0", count: max(0, places - behind.count))
      return RuleAnswer(Numeral(digits: "\(one.wholePart + other.wholePart).\(zeros)\(behind)"))
    },
    FaultyRule(
      "dec-mul-places-like-addition", "places the point as in addition",
      checks: [
        .init("0.3 x 0.4", right: "0.12", gives: "1.2"),
        .init("0.2 x 0.6", right: "0.12", gives: "1.2"),
        .init("3 x 0.4", right: "1.2", gives: "1.2"),
      ]
    ) { problem in
      guard let (one, other) = problem.decimals(.multiply) else { return nil }
      let places = max(one.decimalDigits.count, other.decimalDigits.count)
      return RuleAnswer(Numeral(one.digitsAsWhole * other.digitsAsWhole, places: places))
    },
    FaultyRule(
      "dec-times-ten-add-zero", "writes a zero behind",
      checks: [
        .init("2.3 x 10", right: "23", gives: "2.30"),
        .init("0.45 x 100", right: "45", gives: "0.4500"),
        .init("10 x 1.5", right: "15", gives: "1.50"),
      ]
    ) { problem in
      guard let (one, other) = problem.decimals(.multiply) else { return nil }
      let (decimal, power) = one.whole == nil ? (one, other) : (other, one)
      guard let whole = power.whole, [10, 100, 1000].contains(whole) else { return nil }
      return RuleAnswer(Numeral(digits: decimal.description + String(whole).dropFirst()))
    },
    FaultyRule(
      "dec-fraction-as-point", "the bar becomes a point",
      checks: [
        .init("Write 1/8 as a decimal", right: "0.125", gives: "1.8"),
        .init("Write 3/4 as a decimal", right: "0.75", gives: "3.4"),
        .init("Write 1/20 as a decimal", right: "0.05", gives: "1.20"),
      ]
    ) { problem in
      guard case .fraction(.decimal(let fraction)) = problem else { return nil }
      return RuleAnswer(Numeral(digits: "\(fraction.numerator).\(fraction.denominator)"))
    },
  ]
}
