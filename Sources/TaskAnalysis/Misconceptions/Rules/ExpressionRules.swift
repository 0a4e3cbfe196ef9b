extension FaultyRules {
  /// Rules for expressions and equations.
  static let expressions: [FaultyRule] = [
    FaultyRule(
      "alg-conjoin", "joins a number with a letter's number",
      checks: [
        .init("If n = 2, what is 3 + 4n?", right: "11", gives: "14"),
        .init("Solve 3x + 5 = 24", right: "19/3", gives: "3"),
        .init("If n = 1, what is 3 + 4n?", right: "7", gives: "7"),
      ]
    ) { problem in
      problem.rewriting { part in
        guard case .operation(.add, let left, let right) = part else { return nil }
        switch (left, right) {
        case (let number, .operation(.juxtapose, let factor, .letter(let letter))),
          (.operation(.juxtapose, let factor, .letter(let letter)), let number):
          guard let one = number.whole, let other = factor.whole, let sum = Numeral(one + other) else { return nil }
          return .operation(.juxtapose, .number(.numeral(sum)), .letter(letter))
        default: return nil
        }
      }
    },
    FaultyRule(
      "alg-juxtaposition-digits", "puts the value beside the digit",
      checks: [
        .init("If x = 4, what is 3x?", right: "12", gives: "34"),
        .init("If x = 2, what is 5x?", right: "10", gives: "52"),
      ]
    ) { problem in
      guard case .evaluation(_, _, let number) = problem, let value = number.plainNumeral?.whole else { return nil }
      return problem.rewriting { part in
        guard
          case .operation(.juxtapose, .number(.numeral(let factor)), .letter) = part, factor.whole != nil,
          let joined = Numeral(digits: "\(factor)\(value)")
        else { return nil }
        return .number(.numeral(joined))
      }
    },
    FaultyRule(
      "alg-distribute-first", "multiplies the first term only",
      checks: [
        .init("If x = 2, what is 3(x + 4)?", right: "18", gives: "10"),
        .init("Solve 3(x + 4) = 21", right: "3", gives: "17/3"),
        .init("If x = 5, what is 2(x - 1)?", right: "8", gives: "9"),
      ]
    ) { problem in
      problem.rewriting { part in
        guard
          case .operation(.juxtapose, let factor, .bracketed(.operation(let sign, let first, let second))) = part,
          sign == .add || sign == .subtract
        else { return nil }
        return .operation(sign, .operation(.multiply, factor, first), second)
      }
    },
    FaultyRule(
      "alg-minus-bracket", "the minus reaches the first term only",
      checks: [
        .init("Solve 5 - (x - 2) = 3", right: "4", gives: "0"),
        .init("If x = 2, what is 5 - (x - 2)?", right: "5", gives: "1"),
        .init("10 - (4 + 3)", right: "3", gives: "9"),
      ]
    ) { problem in
      problem.rewriting { part in
        guard
          case .operation(.subtract, let before, .bracketed(.operation(let sign, let first, let second))) = part,
          sign == .add || sign == .subtract
        else { return nil }
        return .operation(sign, .operation(.subtract, before, first), second)
      }
    },
    FaultyRule(
      "alg-power-distributes", "squares each term",
      checks: [
        .init("If x = 1, what is (x + 3)^2?", right: "16", gives: "10"),
        .init("(2 + 3)^2", right: "25", gives: "13"),
        .init("(4 + 0)^2", right: "16", gives: "16"),
      ]
    ) { problem in
      problem.rewriting { part in
        guard
          case .power(.bracketed(.operation(let sign, let first, let second)), let exponent) = part,
          sign == .add || sign == .subtract
        else { return nil }
        return .operation(sign, .power(.bracketed(first), exponent), .power(.bracketed(second), exponent))
      }
    },
    FaultyRule(
      "alg-root-distributes", "takes the root of each term",
      checks: [
        .init("sqrt(9 + 16)", right: "5", gives: "7"),
        .init("sqrt(36 + 64)", right: "10", gives: "14"),
      ]
    ) { problem in
      problem.rewriting { part in
        guard
          case .root(.bracketed(.operation(let sign, let first, let second))) = part, sign == .add || sign == .subtract
        else { return nil }
        return .operation(sign, .root(first), .root(second))
      }
    },
    FaultyRule(
      "alg-exponent-as-product", "multiplies base by exponent",
      checks: [
        .init("2^3", right: "8", gives: "6"),
        .init("5^2", right: "25", gives: "10"),
        .init("2^2", right: "4", gives: "4"),
      ]
    ) { problem in
      problem.rewriting { part in
        guard case .power(let base, .number(let exponent)) = part else { return nil }
        return .bracketed(.operation(.multiply, base, .number(exponent)))
      }
    },
    FaultyRule(
      "alg-negative-exponent", "puts the exponent's minus in front",
      checks: [
        .init("2^(-3)", right: "1/8", gives: "-8"),
        .init("5^(-1)", right: "1/5", gives: "-5"),
      ]
    ) { problem in
      problem.rewriting { part in
        guard
          case .power(let base, let exponent) = part, case .negative(let positive) = exponent.withoutOuterBrackets
        else { return nil }
        return .negative(.power(base, positive))
      }
    },
    FaultyRule(
      "alg-minus-square", "squares the minus too",
      checks: [
        .init("-3^2", right: "-9", gives: "9"),
        .init("-5^2", right: "-25", gives: "25"),
      ]
    ) { problem in
      problem.rewriting { part in
        guard case .negative(.power(let base, let exponent)) = part, exponent.whole != nil else { return nil }
        return .power(.bracketed(.negative(base)), exponent)
      }
    },
    FaultyRule(
      "alg-cancel-term", "cancels with one term of a sum",
      checks: [
        .init("Solve (3x + 6)/3 = 8", right: "6", gives: "2"),
        .init("If x = 4, what is (2x + 6)/2?", right: "7", gives: "10"),
        .init("If x = 4, what is (2x + 0)/2?", right: "4", gives: "4"),
      ]
    ) { problem in
      problem.rewriting { part in
        guard
          case .operation(.divide, .bracketed(.operation(let sign, let first, let second)), let divisor) = part,
          sign == .add || sign == .subtract, case .operation(.juxtapose, let factor, let letter) = first,
          factor == divisor
        else { return nil }
        return .operation(sign, letter, second)
      }
    },
    FaultyRule(
      "alg-inverse-same-operation", "repeats what was done to x",
      checks: [
        .init("x + 37 = 150", right: "113", gives: "187"),
        .init("x + 5 = 9", right: "4", gives: "14"),
      ]
    ) { problem in
      guard
        case .equation(.operation(let operation, let left, let right), let result, _) = problem, result.letters.isEmpty
      else { return nil }
      switch (left, right, operation) {
      case (_, .number(let number), .add), (_, .number(let number), .subtract):
        guard let form = LinearForm(left), form.constant == .zero else { return nil }
        return RuleAnswer(operation.apply(result.value(), number.value) / form.slope)
      case (.letter, .number(let number), .divide): return RuleAnswer(result.value() / number.value)
      case (.number(let number), .letter, .juxtapose): return RuleAnswer(result.value() * number.value)
      default: return nil
      }
    },
  ]
}
