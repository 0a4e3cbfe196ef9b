/// An expression as it is written, brackets included.
package indirect enum Expression: Hashable, Sendable {
  /// A number without a sign.
  case number(WrittenNumber)
  /// One letter that stands for a number.
  case letter(Character)
  /// A minus in front, `-3`.
  case negative(Expression)
  /// Two parts joined, `3 + 4`.
  case operation(Operation, Expression, Expression)
  /// A base and its exponent, `2^3`.
  case power(Expression, Expression)
  /// A square root.
  case root(Expression)
  /// A part in brackets.
  case bracketed(Expression)
}

/// What joins two parts of an expression.
package enum Operation: Hashable, Sendable {
  /// `+`
  case add
  /// `-`
  case subtract
  /// `x`
  case multiply
  /// Multiplication written by putting the parts side by side, as in `3x` or `2(x + 1)`.
  case juxtapose
  /// `/`
  case divide
}

extension Expression {
  /// The value once every letter stands for the given number; nil where it has none or where it does not fit.
  func value(letting unknown: Rational? = nil) -> Rational? {
    switch self {
    case .number(let number): number.value
    case .letter: unknown
    case .negative(let inner): inner.value(letting: unknown)?.negated
    case .bracketed(let inner): inner.value(letting: unknown)
    case .root(let inner): inner.value(letting: unknown)?.squareRoot
    case .power(let base, let exponent):
      exponent.value(letting: unknown)?.integer.flatMap { base.value(letting: unknown)?.raised(to: $0) }
    case .operation(let operation, let left, let right):
      operation.apply(left.value(letting: unknown), right.value(letting: unknown))
    }
  }

  /// The letters that occur.
  var letters: Set<Character> {
    switch self {
    case .number: []
    case .letter(let letter): [letter]
    case .negative(let inner), .bracketed(let inner), .root(let inner): inner.letters
    case .power(let left, let right), .operation(_, let left, let right): left.letters.union(right.letters)
    }
  }

  /// Whether a number with a point occurs.
  var hasDecimals: Bool {
    switch self {
    case .number(.numeral(let numeral)): numeral.whole == nil
    case .number, .letter: false
    case .negative(let inner), .bracketed(let inner), .root(let inner): inner.hasDecimals
    case .power(let left, let right), .operation(_, let left, let right): left.hasDecimals || right.hasDecimals
    }
  }

  /// The number that is all there is, with the sign and the brackets that it may have: `-3`, `(-3)`, `1/2`.
  var signedNumber: SignedNumber? {
    switch self {
    case .number(let number): SignedNumber(number)
    case .bracketed(let inner): inner.signedNumber
    case .negative(let inner):
      if let number = inner.signedNumber, !number.isNegative {
        SignedNumber(number.size, isNegative: true)
      } else {
        nil
      }
    default: nil
    }
  }

  /// The expression without brackets that enclose all of it.
  var withoutOuterBrackets: Expression {
    if case .bracketed(let inner) = self { inner.withoutOuterBrackets } else { self }
  }
}

extension Operation {
  /// The result on two numbers; nil where either is missing, where it does not fit, or for a division by zero.
  func apply(_ left: Rational?, _ right: Rational?) -> Rational? {
    switch self {
    case .add: left + right
    case .subtract: left - right
    case .multiply, .juxtapose: left * right
    case .divide: left / right
    }
  }
}

extension Expression: CustomStringConvertible {
  package var description: String {
    switch self {
    case .number(let number): number.description
    case .letter(let letter): String(letter)
    case .negative(let inner): "-\(inner)"
    case .bracketed(let inner): "(\(inner))"
    case .root(let inner): "sqrt(\(inner.withoutOuterBrackets))"
    case .power(let base, let exponent): "\(base)^\(exponent)"
    case .operation(.add, let left, let right): "\(left) + \(right)"
    case .operation(.subtract, let left, let right): "\(left) - \(right)"
    case .operation(.multiply, let left, let right): "\(left) x \(right)"
    case .operation(.juxtapose, let left, let right): "\(left)\(right)"
    case .operation(.divide, let left, let right): "\(left) / \(right)"
    }
  }
}
