extension AnswerGrammar {
  /// A number alone, a percent, or a number with its unit or currency: `3 1/3`, `50%`, `$4.50`, `48 hours`.
  var quantity: AnswerReading? {
    var start = bytes.startIndex
    var isNegative = false
    if bytes.at(start) == UInt8(ascii: "-"), !bytes.at(start + 1).isDigit {
      isNegative = true
      start += 1
    }
    var currency: String?
    if let (unit, end) = leadingCurrency(bytes[start...]) {
      currency = unit
      start = end
    }
    guard let number = scanNumber(bytes, at: start)?.negated(isNegative) else { return nil }
    let rest = bytes[number.end...].trimmed
    if let currency { return prices(number, currency, rest) }
    if rest.isEmpty { return AnswerReading(.number(number.value), isInLowestTerms: number.isInLowestTerms) }
    if percentSigns.contains(where: { rest.elementsEqual($0.utf8) }) {
      return Rational(100).reciprocal.flatMap(number.value.multiplied).map {
        AnswerReading(.number($0), isInLowestTerms: number.isInLowestTerms, isPercent: true)
      }
    }
    return unitName(rest).map {
      AnswerReading(.quantity(number.value, unit: $0), isInLowestTerms: number.isInLowestTerms)
    }
  }

  private func prices(_ number: ScannedNumber, _ currency: String, _ rest: ArraySlice<UInt8>) -> AnswerReading? {
    var unit = currency
    if rest.first == UInt8(ascii: "/") || rest.begins(with: "per ") {
      guard let rate = unitName(Array("\(currency) ".utf8)[...] + rest) else { return nil }
      unit = rate
    } else if !rest.isEmpty, unitName(rest) == nil {
      return nil
    }
    return AnswerReading(.quantity(number.value, unit: unit), isInLowestTerms: number.isInLowestTerms)
  }
}

private let percentSigns = ["%", "percent", "per cent", "pct"]

/// A currency before its number, and the place after it.
private func leadingCurrency(_ bytes: ArraySlice<UInt8>) -> (unit: String, end: Int)? {
  guard let first = bytes.first, !first.isDigit else { return nil }
  for (sign, unit) in currencySigns where bytes.begins(with: sign) {
    return (unit, bytes.startIndex + sign.utf8.count)
  }
  return nil
}

private let currencySigns = [
  ("us$", "dollar"), ("usd", "dollar"), ("$", "dollar"), ("euro", "euro"), ("eur", "euro"), ("pound", "pound"),
  ("gbp", "pound"), ("yen", "yen"), ("rupee", "rupee"), ("rs", "rupee"), ("cent", "cent"),
]
