extension FaultyRules {
  /// Rules for percents.
  static let percents: [FaultyRule] = [
    FaultyRule(
      "pct-up-down-cancel", "up and down again is no change",
      checks: [
        .init("100 rises by 20%, then falls by 20%. What is it now?", right: "96", gives: "100"),
        .init("50 rises by 10%, then falls by 10%. What is it now?", right: "99/2", gives: "50"),
      ]
    ) { problem in
      guard
        case .percent(.successive(let base, let first, let second)) = problem, first.signed == second.signed?.negated
      else { return nil }
      return RuleAnswer(base.value)
    },
    FaultyRule(
      "pct-add-successive", "adds the percents",
      checks: [
        .init("200 is cut by 10%, then by 20%. What is the new price?", right: "144", gives: "140"),
        .init("100 is cut by 50%, then by 20%. What is the new price?", right: "40", gives: "30"),
      ]
    ) { problem in
      guard
        case .percent(.successive(let base, let first, let second)) = problem, first.signed != second.signed?.negated
      else { return nil }
      return RuleAnswer(base.value * (.one + (first.signed + second.signed) / Rational(100)))
    },
    FaultyRule(
      "pct-reverse-from-new", "takes the percent of the new price",
      checks: [
        .init("After 20% off, a coat costs 80. What was the price before?", right: "100", gives: "96"),
        .init("After 10% off, a coat costs 45. What was the price before?", right: "50", gives: "99/2"),
      ]
    ) { problem in
      guard case .percent(.original(let now, let step)) = problem else { return nil }
      return RuleAnswer(now.value * (.one - step.signed / Rational(100)))
    },
    FaultyRule(
      "pct-point-in-front", "puts a point before the digits",
      checks: [
        .init("Write 5% as a decimal", right: "0.05", gives: "0.5"),
        .init("Write 25% as a decimal", right: "0.25", gives: "0.25"),
        .init("What is 5% of 60?", right: "3", gives: "30"),
      ]
    ) { problem in
      switch problem {
      case .percent(.decimal(let percent)):
        guard percent.whole != nil else { return nil }
        return RuleAnswer(Numeral(digits: "0.\(percent)"))
      case .percent(.of(let percent, let base)):
        guard percent.whole != nil else { return nil }
        return RuleAnswer(Numeral(digits: "0.\(percent)")?.value * base.value)
      default: return nil
      }
    },
    FaultyRule(
      "pct-difference-as-percent", "writes the difference as percent",
      checks: [
        .init("A price goes from 40 to 50. By what percent did it rise?", right: "25", gives: "10"),
        .init("A price goes from 100 to 110. By what percent did it rise?", right: "10", gives: "10"),
        .init("A price goes from 20 to 30. By what percent did it rise?", right: "50", gives: "10"),
      ]
    ) { problem in
      guard case .percent(.rise(let from, let to)) = problem else { return nil }
      return RuleAnswer(percent: to.value - from.value)
    },
  ]
}
