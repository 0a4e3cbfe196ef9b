/// A number as it is written in digits, such as `300`, `6.10` or `0.125`.
///
/// The digits are kept, since faulty rules work on digits: `6.1` and `6.10` are different numerals of one value. A
/// numeral has at most nine digits, so that no product of two of them leaves 64 bits.
package struct Numeral: Hashable, Sendable {
  /// The digits before the point; at least one, without leading zeros beyond a single `0`.
  package let wholeDigits: [Int]

  /// The digits after the point; empty for a whole number.
  package let decimalDigits: [Int]

  /// The most digits that a numeral may have.
  static let mostDigits = 9

  /// Nil where a digit is outside 0 through 9, or where there are more than nine digits in all.
  init?(wholeDigits: [Int], decimalDigits: [Int] = []) {
    let significant = Array(wholeDigits.drop { $0 == 0 })
    guard
      significant.count + decimalDigits.count <= Numeral.mostDigits,
      (wholeDigits + decimalDigits).allSatisfy({ (0...9).contains($0) })
    else { return nil }
    self.wholeDigits = significant.isEmpty ? [0] : significant
    self.decimalDigits = decimalDigits
  }

  /// A whole number; nil where it is negative or has more than nine digits.
  init?(_ whole: Int) {
    guard whole >= 0, whole < Numeral.ten(toThe: Numeral.mostDigits) else { return nil }
    self.init(wholeDigits: Numeral.digits(of: whole))
  }

  /// Digits with a point or without, such as `6.10`; nil for anything else.
  init?(digits text: String) {
    let parts = text.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    let digits = parts.map { part in part.compactMap { $0.isASCII ? $0.wholeNumberValue : nil } }
    guard zip(parts, digits).allSatisfy({ !$0.isEmpty && $0.count == $1.count }), let whole = digits.first else {
      return nil
    }
    self.init(wholeDigits: whole, decimalDigits: digits.count == 2 ? digits[1] : [])
  }

  /// The number without its decimal digits.
  var wholePart: Int { Numeral.number(of: wholeDigits) }

  /// The digits after the point read as a whole number: 125 for `0.125`, 8 for `3.08`, 0 for a whole number.
  var decimalPart: Int { Numeral.number(of: decimalDigits) }

  /// All digits read as a whole number, the point left out: 610 for `6.10`.
  var digitsAsWhole: Int { Numeral.number(of: wholeDigits + decimalDigits) }

  /// The value where no point is written; nil for a decimal.
  var whole: Int? { decimalDigits.isEmpty ? wholePart : nil }

  /// What the numeral stands for.
  var value: Rational? {
    Rational(Int128(digitsAsWhole), Int128(Numeral.ten(toThe: decimalDigits.count)))
  }

  /// The same value with every digit moved: 12 with two places is `0.12`.
  ///
  /// Nil where the number is negative, or where it needs more than nine digits.
  init?(_ number: Int, places: Int) {
    guard number >= 0, (0...Numeral.mostDigits).contains(places) else { return nil }
    let significant = Numeral.digits(of: number)
    let digits = Array(repeating: 0, count: max(0, places + 1 - significant.count)) + significant
    self.init(wholeDigits: digits.dropLast(places), decimalDigits: digits.suffix(places))
  }

  private init?(wholeDigits: ArraySlice<Int>, decimalDigits: ArraySlice<Int>) {
    self.init(wholeDigits: Array(wholeDigits), decimalDigits: Array(decimalDigits))
  }

  /// Ten to a power from 0 through 9; a power outside is brought to the nearest inside.
  static func ten(toThe power: Int) -> Int {
    (0..<min(max(power, 0), mostDigits)).reduce(1) { product, _ in product * 10 }
  }

  /// The digits of a number that is not negative, the largest place first; none for a negative one.
  static func digits(of number: Int) -> [Int] {
    var digits: [Int] = number == 0 ? [0] : []
    var rest = number
    while rest > 0 {
      digits.append(rest % 10)
      rest /= 10
    }
    return digits.reversed()
  }

  private static func number(of digits: [Int]) -> Int {
    digits.reduce(0) { $0 * 10 + $1 }
  }
}

extension Numeral: CustomStringConvertible {
  package var description: String {
    let whole = wholeDigits.map(String.init).joined()
    return decimalDigits.isEmpty ? whole : whole + "." + decimalDigits.map(String.init).joined()
  }
}
