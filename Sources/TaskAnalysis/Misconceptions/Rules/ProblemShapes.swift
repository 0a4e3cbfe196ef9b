// The shapes in which rules ask for a problem: each is nil for problems of another shape.

extension Problem {
  /// The two sides of a calculation that is one operation.
  func operands(_ operation: Operation) -> (Expression, Expression)? {
    guard case .calculation(.operation(operation, let left, let right)) = self else { return nil }
    return (left, right)
  }

  /// Two whole numbers without a sign.
  func wholeNumbers(_ operation: Operation) -> (Int, Int)? {
    guard let (left, right) = operands(operation), let one = left.whole, let other = right.whole else { return nil }
    return (one, other)
  }

  /// Two fractions, neither of them a whole or a mixed number.
  func fractions(_ operation: Operation) -> (WrittenFraction, WrittenFraction)? {
    guard
      let (left, right) = operands(operation),
      case .number(.fraction(let one)) = left.withoutOuterBrackets,
      case .number(.fraction(let other)) = right.withoutOuterBrackets
    else { return nil }
    return (one, other)
  }

  /// Two numerals without a sign of which at least one has a point.
  func decimals(_ operation: Operation) -> (Numeral, Numeral)? {
    guard
      let (left, right) = operands(operation), case .number(.numeral(let one)) = left,
      case .number(.numeral(let other)) = right, one.whole == nil || other.whole == nil
    else { return nil }
    return (one, other)
  }

  /// Two whole numbers of which at least one has a minus.
  func integers(_ operation: Operation) -> (Int, Int)? {
    guard
      let (left, right) = operands(operation), let one = left.signedNumber?.integer,
      let other = right.signedNumber?.integer, one < 0 || other < 0
    else { return nil }
    return (one, other)
  }

  /// The answer of a student who compares by some measure of size of each number.
  ///
  /// Covers comparing and ordering; nil where a number has no measure, or where numbers to order come out equal.
  func comparing<Number, Measure: Comparable>(
    _ numbers: (SignedNumber) -> Number?, by size: (Number) -> Measure?
  ) -> RuleAnswer? {
    comparing(numbers) { one, other in
      guard let first = size(one), let second = size(other) else { return nil }
      return first == second ? .same : first < second ? .less : .greater
    }
  }

  /// The answer of a student who compares numbers two at a time.
  ///
  /// Covers comparing and ordering; nil where a pair cannot be compared, or where an order has no clear winner.
  func comparing<Number>(
    _ numbers: (SignedNumber) -> Number?, pair: (Number, Number) -> Order?
  ) -> RuleAnswer? {
    switch self {
    case .comparison(let first, let second, let extreme):
      guard let one = numbers(first), let other = numbers(second), let order = pair(one, other) else { return nil }
      guard order != .same else { return .same }
      return RuleAnswer(choosing: (order == .greater) == (extreme == .greatest) ? first : second)
    case .ordering(let written, let extreme):
      let readable = written.compactMap { number in numbers(number).map { (number, $0) } }
      guard readable.count == written.count else { return nil }
      // A number's place is how many others it beats; a circle, or a tie, leaves two numbers in one place.
      var places: [Int: SignedNumber] = [:]
      for (number, one) in readable {
        var beaten = 0
        for (_, other) in readable {
          guard let order = pair(one, other) else { return nil }
          if order == .greater { beaten += 1 }
        }
        places[beaten] = number
      }
      guard places.count == written.count else { return nil }
      let ascending = places.keys.sorted().compactMap { places[$0] }
      return RuleAnswer(order: extreme == .smallest ? ascending : ascending.reversed())
    default: return nil
    }
  }

  /// How one number compares with another in a student's eyes.
  enum Order {
    case less
    case same
    case greater
  }
}

extension SignedNumber {
  /// A fraction without a sign; nil for anything else.
  var plainFraction: WrittenFraction? {
    if case .fraction(let fraction) = size, !isNegative { fraction } else { nil }
  }

  /// A numeral without a sign; nil for anything else.
  var plainNumeral: Numeral? {
    if case .numeral(let numeral) = size, !isNegative { numeral } else { nil }
  }
}
