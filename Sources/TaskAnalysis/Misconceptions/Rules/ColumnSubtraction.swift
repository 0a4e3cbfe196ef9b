/// A subtraction in columns, ones first, in which borrowing is left to a rule.
struct ColumnSubtraction {
  /// The digits of the number above, ones first; borrowing changes them, even below zero.
  var top: [Int]
  /// The digits of the number below, ones first, with zeros up to the length of the number above.
  let bottom: [Int]

  /// Nil unless the problem takes a whole number from one that is at least as large.
  init?(_ problem: Problem) {
    guard let (above, below) = problem.wholeNumbers(.subtract), above >= below else { return nil }
    top = Numeral.digits(of: above).reversed()
    let digits = Array(Numeral.digits(of: below).reversed())
    bottom = digits + Array(repeating: 0, count: max(0, top.count - digits.count))
  }

  /// Works each column by itself.
  func answer(columnByColumn digit: (_ top: Int, _ bottom: Int) -> Int) -> RuleAnswer? {
    ColumnSubtraction.answer(zip(top, bottom).map(digit))
  }

  /// Works column by column and has the rule change the number above wherever a column needs a ten; the ten itself is
  /// given here.
  ///
  /// Nil where the rule finds nothing to borrow from, or where a column still comes out negative: the rule does not say
  /// what is written then.
  func answer(borrowing borrow: (inout ColumnSubtraction, _ column: Int) -> Bool) -> RuleAnswer? {
    answer(borrowing: borrow, insteadOf: { _, _ in nil })
  }

  /// Works right, but writes what the rule gives for a column; such a column is left out of borrowing.
  func answer(insteadOf special: (_ top: Int, _ bottom: Int) -> Int?) -> RuleAnswer? {
    answer(borrowing: { $0.borrowRight(for: $1) }, insteadOf: special)
  }

  /// The columns left of the given one whose number above is not zero, nearest first.
  func firstNonZero(leftOf column: Int) -> Int? {
    top.indices.first { $0 > column && top[$0] != 0 }
  }

  private func answer(
    borrowing borrow: (inout ColumnSubtraction, _ column: Int) -> Bool,
    insteadOf special: (_ top: Int, _ bottom: Int) -> Int?
  ) -> RuleAnswer? {
    var work = self
    var digits: [Int] = []
    for column in top.indices {
      // A zero that lent a ten is no longer a zero; a digit that lent its one was not printed as a zero.
      if work.top[column] == top[column], let digit = special(top[column], bottom[column]) {
        digits.append(digit)
        continue
      }
      if work.top[column] < bottom[column] {
        guard borrow(&work, column) else { return nil }
        work.top[column] += 10
      }
      digits.append(work.top[column] - bottom[column])
    }
    return ColumnSubtraction.answer(digits)
  }

  private mutating func borrowRight(for column: Int) -> Bool {
    guard let lender = firstNonZero(leftOf: column) else { return false }
    for passed in (column + 1)..<lender { top[passed] = 9 }
    top[lender] -= 1
    return true
  }

  private static func answer(_ digits: [Int]) -> RuleAnswer? {
    guard digits.allSatisfy({ (0...9).contains($0) }) else { return nil }
    return RuleAnswer(digits.reversed().reduce(0) { $0 * 10 + $1 })
  }
}
