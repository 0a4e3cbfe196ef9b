// Arithmetic that carries a missing value along, so that a formula reads as a formula and whatever does not fit, or
// divides by zero, makes the whole of it nil.

/// The sum; nil where either number is missing, or where it does not fit.
func + (left: Rational?, right: Rational?) -> Rational? {
  guard let left, let right else { return nil }
  return left.adding(right)
}

/// The difference; nil where either number is missing, or where it does not fit.
func - (left: Rational?, right: Rational?) -> Rational? {
  guard let left, let right else { return nil }
  return left.subtracting(right)
}

/// The product; nil where either number is missing, or where it does not fit.
func * (left: Rational?, right: Rational?) -> Rational? {
  guard let left, let right else { return nil }
  return left.multiplied(by: right)
}

/// The quotient; nil where either number is missing, or where it does not fit, or for a division by zero.
func / (left: Rational?, right: Rational?) -> Rational? {
  guard let left, let right else { return nil }
  return left.divided(by: right)
}

extension Rational {
  /// The number to a whole power; nil where it does not fit, for 0 to a power below one, or a power beyond 64.
  func raised(to power: Int) -> Rational? {
    guard (-64...64).contains(power), power > 0 || self != .zero else { return nil }
    let factor = power < 0 ? Rational.one.divided(by: self) : self
    return (0..<abs(power)).reduce(Rational.one) { product, _ in product * factor }
  }

  /// The exact square root; nil where there is none, or for numbers beyond 64 bits.
  var squareRoot: Rational? {
    guard let above = Rational.wholeRoot(numerator), let below = Rational.wholeRoot(denominator) else { return nil }
    return Rational(above, below)
  }

  private static func wholeRoot(_ square: Int128) -> Int128? {
    guard square >= 0, square < Int128(Int64.max) else { return nil }
    var (low, high): (Int128, Int128) = (0, 3_037_000_500)
    while low < high {
      let middle = (low + high + 1) / 2
      if middle * middle <= square { low = middle } else { high = middle - 1 }
    }
    return low * low == square ? low : nil
  }

  /// The value with at most six digits behind a point; nil where it needs more, or has more than nine digits in all.
  var decimal: String? {
    for places in 0...6 {
      if let digits = (magnitude * Rational(Numeral.ten(toThe: places)))?.integer {
        return Numeral(digits, places: places).map { numerator < 0 ? "-\($0)" : "\($0)" }
      }
    }
    return nil
  }

  /// The value as a 64-bit whole number; nil for fractions and for what does not fit.
  var integer: Int? { isWhole ? Int(exactly: numerator) : nil }
}
