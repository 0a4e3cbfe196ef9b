/// A fraction as it is written: `2/4` stays two fourths.
package struct WrittenFraction: Hashable, Sendable, CustomStringConvertible {
  /// The number above the bar, not negative.
  package let numerator: Int
  /// The number below the bar, at least 1.
  package let denominator: Int

  /// Nil where the denominator is zero, or where either number is negative or has more than nine digits.
  package init?(_ numerator: Int, _ denominator: Int) {
    guard Numeral(numerator) != nil, Numeral(denominator) != nil, denominator > 0 else { return nil }
    self.numerator = numerator
    self.denominator = denominator
  }

  /// What the fraction stands for.
  var value: Rational? { Rational(Int128(numerator), Int128(denominator)) }

  package var description: String { "\(numerator)/\(denominator)" }
}

/// A number as a task writes it, without a sign.
package enum WrittenNumber: Hashable, Sendable, CustomStringConvertible {
  /// A whole number or a decimal.
  case numeral(Numeral)
  /// A fraction with a bar.
  case fraction(WrittenFraction)
  /// A whole number and a fraction, such as `2 3/4`.
  case mixed(Int, WrittenFraction)

  /// What the number stands for; nil where it does not fit.
  var value: Rational? {
    switch self {
    case .numeral(let numeral): numeral.value
    case .fraction(let fraction): fraction.value
    case .mixed(let whole, let fraction): Rational(whole) + fraction.value
    }
  }

  package var description: String {
    switch self {
    case .numeral(let numeral): numeral.description
    case .fraction(let fraction): fraction.description
    case .mixed(let whole, let fraction): "\(whole) \(fraction)"
    }
  }
}

/// A number as a task writes it, with its sign.
package struct SignedNumber: Hashable, Sendable, CustomStringConvertible {
  /// Whether a minus stands before it.
  package let isNegative: Bool
  /// The number without its sign.
  package let size: WrittenNumber

  /// A number with a minus or without.
  init(_ size: WrittenNumber, isNegative: Bool = false) {
    self.size = size
    self.isNegative = isNegative
  }

  /// What the number stands for; nil where it does not fit.
  var value: Rational? { isNegative ? size.value?.negated : size.value }

  /// The value of a whole number with its sign; nil for fractions and decimals.
  var integer: Int? {
    guard case .numeral(let numeral) = size, let whole = numeral.whole else { return nil }
    return isNegative ? -whole : whole
  }

  package var description: String { isNegative ? "-\(size)" : size.description }
}
