/// A number without sign or stroke at the start of a text, and where it ends.
struct ScannedDecimal {
  let value: Rational

  /// Whether it is digits alone, as the parts of a fraction are.
  let isPlain: Bool

  /// The place after its last digit.
  let end: Int
}

/// Reads `5`, `.5`, `1,500`, `1.500.000`, `1 234,5`, `1'000` or `1,5` at a place; nil where no number stands there, or
/// its separators make no sense, or it does not fit.
func scanDecimal(_ bytes: ArraySlice<UInt8>, at start: Int) -> ScannedDecimal? {
  var runs = DigitRuns(bytes, at: start)
  runs.scan()
  guard let mark = runs.decimalMark else { return nil }
  var significand: Int128 = 0
  var scale: Int128 = 1
  for index in start..<runs.end {
    let byte = bytes[index]
    guard byte.isDigit else { continue }
    let isFraction = index > mark
    // Zeros at the end of a decimal change nothing, however many there are.
    if isFraction, index >= runs.endOfSignificantDigits { break }
    guard
      let next = appending(byte, to: significand), let wider = isFraction ? exactTenfold(scale) : scale
    else { return nil }
    (significand, scale) = (next, wider)
  }
  guard let value = Rational(significand, scale) else { return nil }
  return ScannedDecimal(value: value, isPlain: runs.separators == 0, end: runs.end)
}

private func appending(_ digit: UInt8, to number: Int128) -> Int128? {
  guard let tenfold = exactTenfold(number) else { return nil }
  let (sum, overflow) = tenfold.addingReportingOverflow(Int128(digit - UInt8(ascii: "0")))
  return overflow ? nil : sum
}

private func exactTenfold(_ number: Int128) -> Int128? {
  let (product, overflow) = number.multipliedReportingOverflow(by: 10)
  return overflow ? nil : product
}

/// Runs of digits with single separators between them, and what the separators mean.
private struct DigitRuns {
  private let bytes: ArraySlice<UInt8>
  private let start: Int
  private(set) var end: Int
  private(set) var separators = 0
  private var lastSeparator: UInt8 = 0
  private var lastPlace = 0
  /// How many separators there are of the kind that came last.
  private var ofLastKind = 0
  private var kinds = 0
  /// Digits before the first separator, in the shortest and longest run between separators, and after the last.
  private var leading = 0
  private var shortestGroup = Int.max
  private var longestGroup = 0
  private var trailing = 0

  init(_ bytes: ArraySlice<UInt8>, at start: Int) {
    self.bytes = bytes
    self.start = start
    end = start
  }

  mutating func scan() {
    leading = digitRun()
    trailing = leading
    while let separator = separatorAhead {
      if separators > 0 {
        shortestGroup = min(shortestGroup, trailing)
        longestGroup = max(longestGroup, trailing)
      }
      ofLastKind = separator == lastSeparator ? ofLastKind + 1 : 1
      if separator != lastSeparator { kinds += 1 }
      separators += 1
      lastSeparator = separator
      lastPlace = end
      end += 1
      trailing = digitRun()
    }
  }

  private mutating func digitRun() -> Int {
    let first = end
    while bytes.at(end).isDigit { end += 1 }
    return end - first
  }

  private var separatorAhead: UInt8? {
    let separator = bytes.at(end)
    guard bytes.at(end + 1).isDigit else { return nil }
    switch separator {
    case UInt8(ascii: "."): return separator
    case UInt8(ascii: ","), UInt8(ascii: "'"): return leading > 0 ? separator : nil
    case .space:
      // `1 234` is a thousand, `1 1/2` and `3 100/200` are not.
      var last = end + 1
      while bytes.at(last).isDigit { last += 1 }
      let isGroup = last - end == 4 && bytes.at(last) != UInt8(ascii: "/")
      let mayGroup = separators == 0 ? (1...3).contains(leading) : lastSeparator == .space && trailing == 3
      return isGroup && mayGroup ? separator : nil
    default: return nil
    }
  }

  /// Where the whole part ends: behind the number where all of it is whole; nil where this is no number.
  var decimalMark: Int? {
    let isDecimalSign = lastSeparator == UInt8(ascii: ".") || lastSeparator == UInt8(ascii: ",")
    switch (separators, kinds) {
    case (0, _): return leading > 0 ? end : nil
    case (1, _) where lastSeparator == UInt8(ascii: "."): return lastPlace
    case (1, _) where lastSeparator == UInt8(ascii: ","): return groupsThousands ? end : lastPlace
    case (_, 1): return groupsThousands ? end : nil
    case (_, 2) where isDecimalSign && ofLastKind == 1:
      return shortestGroup == 3 && longestGroup == 3 && (1...3).contains(leading) ? lastPlace : nil
    default: return nil
    }
  }

  /// All groups have three digits, or two before a last three as in India, and the number does not begin with 0.
  private var groupsThousands: Bool {
    guard trailing == 3, (1...3).contains(leading), bytes.at(start) != UInt8(ascii: "0") else { return false }
    guard separators > 1 else { return true }
    return shortestGroup == longestGroup && (longestGroup == 3 || longestGroup == 2 && leading <= 2)
  }

  /// The place after the last digit of a decimal that is not zero.
  var endOfSignificantDigits: Int {
    var last = end
    while last > start, bytes.at(last - 1) == UInt8(ascii: "0") { last -= 1 }
    return last
  }
}
