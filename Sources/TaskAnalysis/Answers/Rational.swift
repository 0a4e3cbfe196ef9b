/// An exact fraction of two 128-bit integers, always in lowest terms and with a positive denominator.
///
/// Two rationals are equal exactly when their values are. Arithmetic never traps and never rounds: a result that does
/// not fit, and a division by zero, is nil.
package struct Rational: Hashable, Sendable {
  /// The number above the line; it carries the sign, and is never `Int128.min`.
  package let numerator: Int128

  /// The number below the line; at least 1.
  package let denominator: Int128

  /// Zero.
  package static let zero = Rational(0)

  /// One.
  package static let one = Rational(1)

  /// A whole number.
  package init(_ whole: Int) {
    numerator = Int128(whole)
    denominator = 1
  }

  /// A fraction brought to lowest terms.
  ///
  /// Nil where the denominator is zero, or where either number is `Int128.min`, whose opposite does not fit.
  package init?(_ numerator: Int128, _ denominator: Int128 = 1) {
    guard denominator != 0, numerator != .min, denominator != .min else { return nil }
    let divisor = greatestCommonDivisor(numerator, denominator)
    let sign: Int128 = denominator < 0 ? -1 : 1
    self.numerator = sign * (numerator / divisor)
    self.denominator = sign * (denominator / divisor)
  }

  /// Whether the denominator is 1.
  package var isWhole: Bool { denominator == 1 }

  /// The value with the opposite sign.
  package var negated: Rational { Rational(lowestTerms: -numerator, denominator) }

  /// The value without its sign.
  package var magnitude: Rational { numerator < 0 ? negated : self }

  /// One divided by the value; nil for zero.
  package var reciprocal: Rational? { Rational(denominator, numerator) }

  private init(lowestTerms numerator: Int128, _ denominator: Int128) {
    self.numerator = numerator
    self.denominator = denominator
  }
}

extension Rational {
  /// The sum, or nil where it does not fit.
  package func adding(_ other: Rational) -> Rational? {
    let divisor = greatestCommonDivisor(denominator, other.denominator)
    guard
      let left = exactProduct(numerator, other.denominator / divisor),
      let right = exactProduct(other.numerator, denominator / divisor),
      let below = exactProduct(denominator, other.denominator / divisor)
    else { return nil }
    let (above, overflow) = left.addingReportingOverflow(right)
    return overflow ? nil : Rational(above, below)
  }

  /// The difference, or nil where it does not fit.
  package func subtracting(_ other: Rational) -> Rational? { adding(other.negated) }

  /// The product, or nil where it does not fit.
  package func multiplied(by other: Rational) -> Rational? {
    // Cancelling crosswise first leaves lowest terms, so nothing overflows that would have fitted.
    let first = greatestCommonDivisor(numerator, other.denominator)
    let second = greatestCommonDivisor(other.numerator, denominator)
    guard
      let above = exactProduct(numerator / first, other.numerator / second),
      let below = exactProduct(denominator / second, other.denominator / first)
    else { return nil }
    return Rational(above, below)
  }

  /// The quotient, or nil where it does not fit or the divisor is zero.
  package func divided(by other: Rational) -> Rational? {
    other.reciprocal.flatMap(multiplied)
  }
}

extension Rational: Comparable {
  /// Whether the left value is smaller; exact for every pair, also where a cross product would overflow.
  package static func < (left: Rational, right: Rational) -> Bool {
    let leftProduct = left.numerator.multipliedFullWidth(by: right.denominator)
    let rightProduct = right.numerator.multipliedFullWidth(by: left.denominator)
    return (leftProduct.high, leftProduct.low) < (rightProduct.high, rightProduct.low)
  }
}

extension Rational: CustomStringConvertible {
  /// `-13` for a whole number, else `3/4`.
  package var description: String { isWhole ? String(numerator) : "\(numerator)/\(denominator)" }
}

extension Rational: Codable {
  /// Reads what `encode` wrote, `"3/4"` or `"-13"`, in lowest terms or not.
  package init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let parts = try container.decode(String.self).split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
    guard
      let above = Int128(parts[0]), let below = parts.count == 2 ? Int128(parts[1]) : 1,
      let value = Rational(above, below)
    else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "expected a fraction such as 3/4")
    }
    self = value
  }

  /// Writes one string, since few formats hold 128-bit integers.
  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}

private func exactProduct(_ left: Int128, _ right: Int128) -> Int128? {
  let (product, overflow) = left.multipliedReportingOverflow(by: right)
  return overflow ? nil : product
}

/// The greatest common divisor, at least 1; neither argument may be `Int128.min`.
private func greatestCommonDivisor(_ left: Int128, _ right: Int128) -> Int128 {
  let (first, second) = (left.magnitude, right.magnitude)
  // 64-bit division is one instruction, 128-bit division a library call.
  if let small = UInt64(exactly: first), let other = UInt64(exactly: second) {
    return Int128(max(1, euclid(small, other)))
  }
  return Int128(max(1, euclid(first, second)))
}

private func euclid<Number: UnsignedInteger>(_ left: Number, _ right: Number) -> Number {
  var (larger, smaller) = (left, right)
  while smaller != 0 { (larger, smaller) = (smaller, larger % smaller) }
  return larger
}
