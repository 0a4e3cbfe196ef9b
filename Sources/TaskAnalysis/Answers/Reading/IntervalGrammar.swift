extension AnswerGrammar {
  /// An inequality with one name: `x > 3`, `3 < x`, `2 < x <= 5`.
  var inequality: AnswerReading? {
    let isSign: (UInt8) -> Bool = { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: ">") }
    guard bytes.contains(where: isSign), let places = topLevel(isSign), (1...2).contains(places.count) else {
      return nil
    }
    var operands: [ArraySlice<UInt8>] = []
    var signs: [(isLess: Bool, isIncluded: Bool)] = []
    var start = bytes.startIndex
    for place in places where place >= start {
      let isReversed = bytes.at(place - 1) == UInt8(ascii: "=")
      let isIncluded = isReversed || bytes.at(place + 1) == UInt8(ascii: "=")
      let end = isReversed ? place - 1 : place
      guard end > start else { return nil }
      operands.append(bytes[start..<end])
      signs.append((bytes[place] == UInt8(ascii: "<"), isIncluded))
      start = place + (isIncluded && !isReversed ? 2 : 1)
    }
    operands.append(bytes[start...])
    return operands.count == 2 ? oneSided(operands, signs[0]) : twoSided(operands, signs)
  }

  private func oneSided(_ operands: [ArraySlice<UInt8>], _ sign: (isLess: Bool, isIncluded: Bool)) -> AnswerReading? {
    let nameIsLeft = isName(operands[0])
    guard
      nameIsLeft != isName(operands[1]), let number = wholeNumber(operands[nameIsLeft ? 1 : 0])
    else { return nil }
    let bound = AnswerInterval.Bound(number.value, isIncluded: sign.isIncluded)
    let interval =
      sign.isLess == nameIsLeft ? AnswerInterval(from: nil, to: bound) : AnswerInterval(from: bound, to: nil)
    return interval.map { AnswerReading(.interval($0), isInLowestTerms: number.isInLowestTerms) }
  }

  private func twoSided(
    _ operands: [ArraySlice<UInt8>], _ signs: [(isLess: Bool, isIncluded: Bool)]
  ) -> AnswerReading? {
    guard
      signs[0].isLess == signs[1].isLess, isName(operands[1]), let left = wholeNumber(operands[0]),
      let right = wholeNumber(operands[2])
    else { return nil }
    let first = AnswerInterval.Bound(left.value, isIncluded: signs[0].isIncluded)
    let second = AnswerInterval.Bound(right.value, isIncluded: signs[1].isIncluded)
    let interval =
      signs[0].isLess ? AnswerInterval(from: first, to: second) : AnswerInterval(from: second, to: first)
    return interval.map {
      AnswerReading(.interval($0), isInLowestTerms: left.isInLowestTerms && right.isInLowestTerms)
    }
  }

  /// Two parts in brackets as an interval, where a square bracket or infinity says that they are one.
  ///
  /// `[2, 5)` and `(3, infinity)` are intervals, `(2, 5)` is a pair.
  func interval(_ parts: [ArraySlice<UInt8>], _ opening: UInt8, _ closing: UInt8) -> AnswerReading? {
    guard parts.count == 2 else { return nil }
    let (left, right) = (parts[0].trimmed, parts[1].trimmed)
    let (low, high) = (wholeNumber(left), wholeNumber(right))
    let isOpen = opening == UInt8(ascii: "(") && closing == UInt8(ascii: ")")
    let isEndless = low == nil ? isInfinity(left.dropFirst()) && left.first == UInt8(ascii: "-") : isInfinity(right)
    guard low != nil || high != nil, isEndless || !isOpen && low != nil && high != nil else { return nil }
    guard isEndless || high != nil else { return nil }
    let interval = AnswerInterval(
      from: low.map { .init($0.value, isIncluded: opening == UInt8(ascii: "[")) },
      to: high.map { .init($0.value, isIncluded: closing == UInt8(ascii: "]")) })
    let isLowest = (low?.isInLowestTerms ?? true) && (high?.isInLowestTerms ?? true)
    return interval.map { AnswerReading(.interval($0), isInLowestTerms: isLowest) }
  }

  private func isInfinity(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.elementsEqual("infinity".utf8) || bytes.elementsEqual("inf".utf8) || bytes.elementsEqual("+infinity".utf8)
  }
}
