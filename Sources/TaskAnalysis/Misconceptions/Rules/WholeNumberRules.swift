extension FaultyRules {
  /// Rules for the other operations on whole numbers, and for their order.
  static let wholeNumbers: [FaultyRule] = [
    FaultyRule(
      "add-write-both-digits", "writes each column's sum in full",
      checks: [
        .init("57 + 68", right: "125", gives: "1115"),
        .init("46 + 27", right: "73", gives: "613"),
        .init("52 + 36", right: "88", gives: "88"),
      ]
    ) { problem in
      guard let columns = ColumnSums(problem) else { return nil }
      return RuleAnswer(digits: columns.sums.map(String.init).joined())
    },
    FaultyRule(
      "add-drop-carry", "forgets the ten of each column",
      checks: [
        .init("57 + 68", right: "125", gives: "115"),
        .init("46 + 27", right: "73", gives: "63"),
        .init("52 + 36", right: "88", gives: "88"),
      ]
    ) { problem in
      guard let columns = ColumnSums(problem), let first = columns.sums.first else { return nil }
      return RuleAnswer(digits: String(first) + columns.sums.dropFirst().map { String($0 % 10) }.joined())
    },
    FaultyRule(
      "mul-carry-before-multiplying", "adds the carry, then multiplies",
      checks: [
        .init("27 x 4", right: "108", gives: "168"),
        .init("46 x 3", right: "138", gives: "158"),
        .init("21 x 4", right: "84", gives: "84"),
      ]
    ) { problem in
      guard let (above, below) = problem.wholeNumbers(.multiply), above > 9, (1...9).contains(below) else {
        return nil
      }
      var (rest, carry, place, answer) = (above, 0, 1, 0)
      while rest > 0 {
        let product = (rest % 10 + carry) * below
        (rest, carry) = (rest / 10, product / 10)
        answer += (rest == 0 ? product : product % 10) * place
        place *= 10
      }
      return RuleAnswer(answer)
    },
    FaultyRule(
      "mul-columnwise", "ones by ones and tens by tens only",
      checks: [
        .init("34 x 21", right: "714", gives: "64"),
        .init("23 x 12", right: "276", gives: "26"),
      ]
    ) { problem in
      guard let (above, below) = problem.wholeNumbers(.multiply), above > 9, below > 9 else { return nil }
      let (upper, lower) = (Numeral.digits(of: above), Numeral.digits(of: below))
      guard upper.count == lower.count else { return nil }
      return RuleAnswer(digits: zip(upper, lower).map { String($0 * $1) }.joined())
    },
    FaultyRule(
      "mul-no-shift", "the tens digit multiplies as ones",
      checks: [
        .init("24 x 13", right: "312", gives: "96"),
        .init("31 x 22", right: "682", gives: "124"),
      ]
    ) { problem in
      guard let (above, below) = problem.wholeNumbers(.multiply), above > 9, below < 100 else { return nil }
      return RuleAnswer(above * (below % 10) + above * (below / 10))
    },
    FaultyRule(
      "div-zero-omitted", "leaves out zeros of the quotient",
      checks: [
        .init("812 / 4", right: "203", gives: "23"),
        .init("618 / 6", right: "103", gives: "13"),
        .init("848 / 4", right: "212", gives: "212"),
      ]
    ) { problem in
      guard
        let (above, below) = problem.wholeNumbers(.divide), below > 0, above >= below, above.isMultiple(of: below)
      else { return nil }
      return RuleAnswer(digits: String(above / below).filter { $0 != "0" })
    },
    FaultyRule(
      "div-bigger-by-smaller", "divides the larger by the smaller",
      checks: [
        .init("3 / 12", right: "1/4", gives: "4"),
        .init("5 / 20", right: "1/4", gives: "4"),
        .init("12 / 3", right: "4", gives: "4"),
      ]
    ) { problem in
      guard let (above, below) = problem.wholeNumbers(.divide) else { return nil }
      return RuleAnswer(Rational(max(above, below)) / Rational(min(above, below)))
    },
    FaultyRule(
      "ops-left-to-right", "works in reading order",
      checks: [
        .init("2 + 3 x 4", right: "14", gives: "20"),
        .init("5 + 2 x 10", right: "25", gives: "70"),
        .init("0 + 3 x 4", right: "12", gives: "12"),
      ]
    ) { problem in
      guard let chain = OperationChain(problem) else { return nil }
      return RuleAnswer(chain.valueFromLeft)
    },
    FaultyRule(
      "ops-pemdas-literal", "x before /, and + before -",
      checks: [
        .init("10 - 4 + 3", right: "9", gives: "3"),
        .init("20 - 5 + 5", right: "20", gives: "10"),
        .init("9 - 2 + 0", right: "7", gives: "7"),
      ]
    ) { problem in
      guard let chain = OperationChain(problem) else { return nil }
      let order: [Operation] = [.multiply, .divide, .add, .subtract]
      return RuleAnswer(order.reduce(chain) { $0.working($1) }.valueFromLeft)
    },
  ]
}

/// The sums of the columns of an addition of two whole numbers, left-most first.
private struct ColumnSums {
  let sums: [Int]

  init?(_ problem: Problem) {
    guard let (above, below) = problem.wholeNumbers(.add) else { return nil }
    var (upper, lower) = (above, below)
    var sums: [Int] = []
    repeat {
      sums.append(upper % 10 + lower % 10)
      (upper, lower) = (upper / 10, lower / 10)
    } while upper > 0 || lower > 0
    self.sums = sums.reversed()
  }
}
