extension AnswerGrammar {
  /// Two to four amounts compared, `3:4`, `3 to 4`, `2:3:5`, or a time that is written like a ratio, `12:30`.
  var ratio: AnswerReading? {
    if let clock { return AnswerReading(clock) }
    let parts = colonParts ?? toParts
    guard (2...4).contains(parts.count) else { return nil }
    var numbers: [ScannedNumber] = []
    for part in parts {
      guard let number = wholeNumber(part.trimmed), number.value >= .zero else { return nil }
      numbers.append(number)
    }
    let values = numbers.map(\.value)
    guard let terms = wholeTerms(values) else { return nil }
    return AnswerReading(.ratio(terms), isInLowestTerms: terms == values)
  }

  private var clock: Answer? {
    guard let place = bytes.firstIndex(of: UInt8(ascii: ":")) else { return nil }
    let (left, right) = (bytes[..<place], bytes[(place + 1)...])
    guard
      (1...2).contains(left.count), right.count == 2, left.allSatisfy(\.isDigit), right.allSatisfy(\.isDigit),
      let hour = Int(String(decoding: left, as: UTF8.self)), let minute = Int(String(decoding: right, as: UTF8.self)),
      hour <= 24, minute < 60
    else { return nil }
    return .clock(hour: hour, minute: minute)
  }

  private var colonParts: [ArraySlice<UInt8>]? {
    guard bytes.contains(UInt8(ascii: ":")) else { return nil }
    let places = topLevel { $0 == UInt8(ascii: ":") } ?? []
    return places.isEmpty ? nil : bytes.split(at: places)
  }

  private var toParts: [ArraySlice<UInt8>] {
    var parts: [ArraySlice<UInt8>] = []
    var start = bytes.startIndex
    for place in bytes.indices where bytes[place] == UInt8(ascii: "t") && bytes.at(place + 1) == UInt8(ascii: "o") {
      guard bytes.at(place - 1).isDigit, bytes.at(place + 2).isDigit else { continue }
      parts.append(bytes[start..<place])
      start = place + 2
    }
    return parts + [bytes[start...]]
  }
}

/// Amounts as whole numbers in the same ratio, without a common divisor; nil where all are zero or one does not fit.
func wholeTerms(_ amounts: [Rational]) -> [Rational]? {
  var scale = Rational.zero
  for amount in amounts where amount != .zero {
    // The greatest amount that goes into all of them so far: the divisor of a/b and c/d over their common multiple.
    guard let divisor = commonMeasure(scale, amount) else { return nil }
    scale = divisor
  }
  guard scale != .zero else { return nil }
  var terms: [Rational] = []
  for amount in amounts {
    guard let term = amount.divided(by: scale) else { return nil }
    terms.append(term)
  }
  return terms
}

/// The greatest number that goes into two numbers without rest, by Euclid's way; nil where a step does not fit.
private func commonMeasure(_ first: Rational, _ second: Rational) -> Rational? {
  var (larger, smaller) = (second, first)
  while smaller != .zero {
    guard
      let times = larger.divided(by: smaller), let whole = Rational(times.numerator / times.denominator),
      let taken = whole.multiplied(by: smaller), let rest = larger.subtracting(taken)
    else { return nil }
    (larger, smaller) = (smaller, rest)
  }
  return larger
}
