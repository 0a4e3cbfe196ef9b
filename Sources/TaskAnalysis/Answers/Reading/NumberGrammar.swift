/// A number at the start of a text: signed, a decimal, a fraction or a mixed number.
struct ScannedNumber {
  let value: Rational
  let isInLowestTerms: Bool

  /// The place after it.
  let end: Int

  func negated(_ isNegative: Bool) -> ScannedNumber {
    isNegative ? ScannedNumber(value: value.negated, isInLowestTerms: isInLowestTerms, end: end) : self
  }
}

/// Reads `-3`, `+.5`, `3/-4`, `1.5/2`, `3 1/3` or `3 and 1/3` at a place; nil where no number stands there, one is
/// divided by zero, or it does not fit.
func scanNumber(_ bytes: ArraySlice<UInt8>, at start: Int) -> ScannedNumber? {
  let sign = bytes.at(start)
  let isSigned = sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+")
  return scanUnsigned(bytes, at: isSigned ? start + 1 : start)?.negated(sign == UInt8(ascii: "-"))
}

/// A whole text that is one number.
func wholeNumber(_ bytes: ArraySlice<UInt8>) -> ScannedNumber? {
  scanNumber(bytes, at: bytes.startIndex).flatMap { $0.end == bytes.endIndex ? $0 : nil }
}

private func scanUnsigned(_ bytes: ArraySlice<UInt8>, at start: Int) -> ScannedNumber? {
  guard let first = scanDecimal(bytes, at: start) else { return nil }
  if bytes.at(first.end) == UInt8(ascii: "/"), bytes.at(first.end + 1).startsNumber {
    return scanFraction(bytes, above: first)
  }
  if first.isPlain, let part = startOfFractionPart(bytes, after: first.end),
    let above = scanDecimal(bytes, at: part), above.isPlain, bytes.at(above.end) == UInt8(ascii: "/"),
    bytes.at(above.end + 1).isDigit
  {
    return scanFraction(bytes, above: above).flatMap { fraction in
      first.value.adding(fraction.value).map {
        let isProper = fraction.isInLowestTerms && fraction.value < .one && fraction.value > .zero
        return ScannedNumber(value: $0, isInLowestTerms: isProper, end: fraction.end)
      }
    }
  }
  return ScannedNumber(value: first.value, isInLowestTerms: true, end: first.end)
}

private func scanFraction(_ bytes: ArraySlice<UInt8>, above: ScannedDecimal) -> ScannedNumber? {
  let isNegative = bytes.at(above.end + 1) == UInt8(ascii: "-")
  guard
    let below = scanDecimal(bytes, at: above.end + (isNegative ? 2 : 1)), bytes.at(below.end) != UInt8(ascii: "/"),
    let value = above.value.divided(by: below.value)
  else { return nil }
  let isLowest =
    above.value.isWhole && below.value.isWhole && above.value.numerator == value.numerator
    && below.value != .one && !isNegative
  return ScannedNumber(value: value, isInLowestTerms: isLowest, end: below.end).negated(isNegative)
}

/// Where the fraction of a mixed number would begin, behind a space or *and*.
private func startOfFractionPart(_ bytes: ArraySlice<UInt8>, after end: Int) -> Int? {
  let start = bytes[min(end, bytes.endIndex)...].begins(with: "and") ? end + 3 : end + 1
  return (start > end + 1 || bytes.at(end) == .space) && bytes.at(start).isDigit ? start : nil
}

extension UInt8 {
  fileprivate var startsNumber: Bool { isDigit || self == UInt8(ascii: "-") || self == UInt8(ascii: ".") }
}
