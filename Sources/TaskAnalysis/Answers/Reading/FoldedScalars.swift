/// UTF-8 text in lower case with typographic signs written in ASCII: `½` as `1/2`, `−` as `-`, `²` as `^2`, `é` as `e`.
func foldedScalars(_ bytes: [UInt8]) -> [UInt8] {
  let scalars = Array(String(decoding: bytes, as: UTF8.self).unicodeScalars)
  var folded: [UInt8] = []
  folded.reserveCapacity(bytes.count)
  var index = 0
  while index < scalars.count {
    if superscriptDigit(scalars[index]) != nil {
      appendSuperscripts(of: scalars, from: &index, to: &folded)
    } else {
      append(scalars[index], to: &folded)
      index += 1
    }
  }
  return folded
}

/// A run of raised digits: an exponent, unless a stroke follows and makes it the top of a fraction.
private func appendSuperscripts(of scalars: [Unicode.Scalar], from index: inout Int, to folded: inout [UInt8]) {
  var digits: [UInt8] = []
  while index < scalars.count, let digit = superscriptDigit(scalars[index]) {
    digits.append(digit)
    index += 1
  }
  // `¹⁄₂` and `¹/₂` are fractions; `x²/4` is not.
  let isFraction =
    index + 1 < scalars.count && fractionStrokes.contains(scalars[index])
    && (scalars[index] == "\u{2044}" || isSubscriptDigit(scalars[index + 1]))
  if isFraction { separate(&folded) } else { folded.append(UInt8(ascii: "^")) }
  folded += digits
}

private func append(_ scalar: Unicode.Scalar, to folded: inout [UInt8]) {
  switch scalar.value {
  case 0..<0x80: folded.append(UInt8(truncatingIfNeeded: scalar.value).lowercasedASCII)
  case 0xFF01...0xFF5E: folded.append(UInt8(truncatingIfNeeded: scalar.value - 0xFEE0).lowercasedASCII)
  case 0xC0...0xFF where scalar.value != 0xD7 && scalar.value != 0xF7:
    folded.append(latinSupplement[Int(scalar.value - 0xC0)])
  case 0x100...0x17F: folded.append(latinExtended[Int(scalar.value - 0x100)])
  // Marks that combine with the letter before, except a line above, which makes a decimal recur.
  case 0x300...0x304, 0x306...0x36F: break
  case _ where isSubscriptDigit(scalar):
    folded.append(UInt8(truncatingIfNeeded: scalar.value - 0x2080) + UInt8(ascii: "0"))
  default:
    if let sign = asciiSigns[scalar] {
      if sign.first?.isNumber == true { separate(&folded) }
      folded += sign.utf8
    } else if scalar.properties.numericType == .decimal, let value = scalar.properties.numericValue {
      folded.append(UInt8(ascii: "0") + UInt8(max(0, min(9, value))))
    } else if scalar.properties.generalCategory == .spaceSeparator {
      folded.append(.space)
    } else if scalar.properties.generalCategory != .format && !(0xFE00...0xFE0F).contains(scalar.value) {
      for lower in scalar.properties.lowercaseMapping.unicodeScalars where !(0x306...0x36F).contains(lower.value) {
        folded += String(lower).utf8
      }
    }
  }
}

/// Keeps the fraction of `3½` apart from its whole.
private func separate(_ folded: inout [UInt8]) {
  if folded.last?.isDigit == true { folded.append(.space) }
}

private func superscriptDigit(_ scalar: Unicode.Scalar) -> UInt8? {
  switch scalar.value {
  case 0xB9: UInt8(ascii: "1")
  case 0xB2: UInt8(ascii: "2")
  case 0xB3: UInt8(ascii: "3")
  case 0x2070, 0x2074...0x2079: UInt8(ascii: "0") + UInt8(scalar.value - 0x2070)
  case 0x207B: UInt8(ascii: "-")
  default: nil
  }
}

private func isSubscriptDigit(_ scalar: Unicode.Scalar) -> Bool { (0x2080...0x2089).contains(scalar.value) }

private let fractionStrokes: Set<Unicode.Scalar> = ["/", "\u{2044}", "\u{2215}", "\u{FF0F}"]

/// U+00C0 to U+00FF without accents; the two places of × and ÷ are not used.
private let latinSupplement = Array(
  "aaaaaaaceeeeiiiidnooooo*ouuuuytsaaaaaaaceeeeiiiidnooooo/ouuuuyty".utf8)

/// U+0100 to U+017F without accents.
private let latinExtended = Array(
  ("aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkkllllllllllnnnnnnnnnoooooooo"
    + "rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs").utf8)

private let asciiSigns: [Unicode.Scalar: String] = [
  "½": "1/2", "⅓": "1/3", "⅔": "2/3", "¼": "1/4", "¾": "3/4", "⅕": "1/5", "⅖": "2/5", "⅗": "3/5", "⅘": "4/5",
  "⅙": "1/6", "⅚": "5/6", "⅐": "1/7", "⅛": "1/8", "⅜": "3/8", "⅝": "5/8", "⅞": "7/8", "⅑": "1/9", "⅒": "1/10",
  "↉": "0/3", "⅟": "1/", "\u{2044}": "/", "\u{2215}": "/",
  "\u{2212}": "-", "\u{2010}": "-", "\u{2011}": "-", "\u{2012}": "-", "\u{2013}": "-", "\u{2014}": "-",
  "\u{2015}": "-", "\u{FE63}": "-", "±": "+-",
  "×": "*", "✕": "*", "⨯": "*", "·": "*", "⋅": "*", "∙": "*",
  "≤": "<=", "≥": ">=", "⩽": "<=", "⩾": ">=", "≠": "!=", "≈": "~=", "∶": ":", "…": "...", "﹪": "%", "٪": "%",
  "٫": ".", "٬": ",", "π": "pi", "√": "sqrt", "∞": "infinity",
  "°": "degree", "º": "degree", "˚": "degree", "′": "'", "″": "\"",
  "’": "'", "‘": "'", "ʼ": "'", "“": "\"", "”": "\"", "„": "\"",
  "€": "euro", "£": "pound", "¥": "yen", "₹": "rupee", "¢": "cent",
]
