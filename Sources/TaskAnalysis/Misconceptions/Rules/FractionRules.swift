extension FaultyRules {
  /// Rules for working with fractions.
  static let fractions: [FaultyRule] = [
    FaultyRule(
      "fr-add-across", "tops added, bottoms added",
      checks: [
        .init("1/2 + 1/3", right: "5/6", gives: "2/5"),
        .init("2/5 + 1/4", right: "13/20", gives: "3/9"),
        .init("3/4 + 2/3", right: "17/12", gives: "5/7"),
      ]
    ) { problem in
      guard let (one, other) = problem.fractions(.add) else { return nil }
      return RuleAnswer(one.numerator + other.numerator, over: one.denominator + other.denominator)
    },
    FaultyRule(
      "fr-larger-denominator", "larger bottom kept, tops added",
      checks: [
        .init("4/5 + 4/10", right: "6/5", gives: "8/10"),
        .init("1/2 + 1/4", right: "3/4", gives: "2/4"),
        .init("3/10 + 4/10", right: "7/10", gives: "7/10"),
      ]
    ) { problem in
      guard let (one, other) = problem.fractions(.add) else { return nil }
      return RuleAnswer(one.numerator + other.numerator, over: max(one.denominator, other.denominator))
    },
    FaultyRule(
      "fr-larger-denominator", "common bottom found, tops just added",
      checks: [
        .init("1/3 + 2/5", right: "11/15", gives: "3/15"),
        .init("1/2 + 1/3", right: "5/6", gives: "2/6"),
        .init("1/5 + 2/5", right: "3/5", gives: "3/5"),
      ]
    ) { problem in
      guard
        let (one, other) = problem.fractions(.add),
        let common = leastCommonMultiple(one.denominator, other.denominator),
        // Where one bottom is the common one, this is the rule above.
        common != max(one.denominator, other.denominator) || one.denominator == other.denominator
      else { return nil }
      return RuleAnswer(one.numerator + other.numerator, over: common)
    },
    FaultyRule(
      "fr-mul-keep-denominator", "tops multiplied, bottom kept",
      checks: [
        .init("3/5 x 1/5", right: "3/25", gives: "3/5"),
        .init("2/7 x 4/7", right: "8/49", gives: "8/7"),
      ]
    ) { problem in
      guard let (one, other) = problem.fractions(.multiply), one.denominator == other.denominator else { return nil }
      return RuleAnswer(one.numerator * other.numerator, over: one.denominator)
    },
    FaultyRule(
      "fr-whole-times-both", "multiplies top and bottom",
      checks: [
        .init("3 x 2/5", right: "6/5", gives: "6/15"),
        .init("4 x 1/3", right: "4/3", gives: "4/12"),
      ]
    ) { problem in
      guard let (left, right) = problem.operands(.multiply) else { return nil }
      switch (left.withoutOuterBrackets, right.withoutOuterBrackets) {
      case (.number(.numeral(let numeral)), .number(.fraction(let fraction))),
        (.number(.fraction(let fraction)), .number(.numeral(let numeral))):
        guard let whole = numeral.whole else { return nil }
        return RuleAnswer(whole * fraction.numerator, over: whole * fraction.denominator)
      default: return nil
      }
    },
    FaultyRule(
      "fr-part-part", "shaded over unshaded",
      checks: [
        .init("3 of 8 equal parts are shaded. What fraction is shaded?", right: "3/8", gives: "3/5"),
        .init("6 of 9 equal parts are shaded. What fraction is not shaded?", right: "1/3", gives: "3/6"),
        .init("0 of 4 equal parts are shaded. What fraction is shaded?", right: "0", gives: "0/4"),
      ]
    ) { problem in
      guard case .fraction(.shaded(let shaded, let all, let asksUnshaded)) = problem else { return nil }
      let part = asksUnshaded ? all - shaded : shaded
      return RuleAnswer(part, over: all - part)
    },
    FaultyRule(
      "fr-equivalent-additive", "adds the same to top and bottom",
      checks: [
        .init("2/3 = ?/9", right: "6", gives: "8"),
        .init("3/4 = ?/12", right: "9", gives: "11"),
      ]
    ) { problem in
      guard case .fraction(.equivalent(let fraction, let denominator)) = problem else { return nil }
      return RuleAnswer(fraction.numerator + denominator - fraction.denominator)
    },
    FaultyRule(
      "fr-mixed-to-improper-add", "adds the whole to the top",
      checks: [
        .init("Write 2 3/4 as one fraction", right: "11/4", gives: "5/4"),
        .init("Write 1 2/5 as one fraction", right: "7/5", gives: "3/5"),
      ]
    ) { problem in
      guard case .fraction(.improper(let whole, let fraction)) = problem else { return nil }
      return RuleAnswer(whole + fraction.numerator, over: fraction.denominator)
    },
    FaultyRule(
      "fr-mixed-subtract-reverse", "smaller fraction from the larger",
      checks: [
        .init("4 1/4 - 1 3/4", right: "5/2", gives: "7/2"),
        .init("5 1/3 - 2 2/3", right: "8/3", gives: "10/3"),
        .init("4 3/4 - 1 1/4", right: "7/2", gives: "7/2"),
      ]
    ) { problem in
      guard
        let (left, right) = problem.operands(.subtract), case .number(.mixed(let above, let one)) = left,
        case .number(.mixed(let below, let other)) = right, above >= below
      else { return nil }
      return RuleAnswer(Rational(above - below) + (one.value - other.value)?.magnitude)
    },
    FaultyRule(
      "fr-divide-invert-wrong", "turns the first fraction over",
      checks: [
        .init("3/4 / 2/3", right: "9/8", gives: "8/9"),
        .init("1/2 / 1/3", right: "3/2", gives: "2/3"),
      ]
    ) { problem in
      guard
        let (left, right) = problem.operands(.divide), let dividend = left.fractionOrWhole,
        let divisor = right.fractionOrWhole, left.isWrittenFraction || right.isWrittenFraction
      else { return nil }
      return RuleAnswer(divisor.value / dividend.value)
    },
    FaultyRule(
      "fr-divide-by-half-as-halve", "divides by the bottom instead",
      checks: [
        .init("6 / (1/2)", right: "12", gives: "3"),
        .init("8 / (1/4)", right: "32", gives: "2"),
      ]
    ) { problem in
      guard
        let (left, right) = problem.operands(.divide), let dividend = left.fractionOrWhole,
        case .number(.fraction(let divisor)) = right.withoutOuterBrackets, divisor.numerator == 1,
        divisor.denominator > 1
      else { return nil }
      return RuleAnswer(dividend.value / Rational(divisor.denominator))
    },
    FaultyRule(
      "fr-digit-cancel", "strikes out a digit on both sides",
      checks: [
        .init("Simplify 12/24", right: "1/2", gives: "1/4"),
        .init("Simplify 16/64", right: "1/4", gives: "1/4"),
        .init("Simplify 13/39", right: "1/3", gives: "1/9"),
      ]
    ) { problem in
      guard case .fraction(.simplify(let fraction)) = problem else { return nil }
      var (above, below) = (String(fraction.numerator), String(fraction.denominator))
      guard
        above.count > 1, below.count > 1, let common = above.first(where: { below.contains($0) && $0 != "0" }),
        let upper = above.firstIndex(of: common), let lower = below.firstIndex(of: common)
      else { return nil }
      above.remove(at: upper)
      below.remove(at: lower)
      guard let numerator = Int(above), let denominator = Int(below) else { return nil }
      return RuleAnswer(numerator, over: denominator)
    },
  ]

  /// The smallest number that both divide; nil where it is beyond what a task holds, or where one is zero.
  private static func leastCommonMultiple(_ one: Int, _ other: Int) -> Int? {
    // The lowest terms of one over the other show what they do not share.
    guard let ratio = Rational(Int128(one), Int128(other)), one > 0 else { return nil }
    return (Rational(other) * Rational(ratio.numerator))?.integer
  }
}

extension Expression {
  /// A fraction or a whole number without a sign, as a fraction; nil for anything else.
  fileprivate var fractionOrWhole: WrittenFraction? {
    switch withoutOuterBrackets {
    case .number(.fraction(let fraction)): fraction
    case .number(.numeral(let numeral)): numeral.whole.flatMap { WrittenFraction($0, 1) }
    default: nil
    }
  }

  fileprivate var isWrittenFraction: Bool {
    if case .number(.fraction) = withoutOuterBrackets { true } else { false }
  }
}
