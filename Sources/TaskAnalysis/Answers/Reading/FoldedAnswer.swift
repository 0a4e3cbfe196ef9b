/// What was written as UTF-8 without the differences that do not matter: case, accents, typography, LaTeX, spacing.
///
/// Empty where nothing was written. Folding what was folded changes nothing.
func foldedAnswer(_ written: String) -> [UInt8] {
  let bytes = plainMathematicsBytes(Array(written.utf8))
  return compacted(bytes.allSatisfy { $0 < 0x80 } ? bytes.map(\.lowercasedASCII) : foldedScalars(bytes))
}

/// Drops the spaces that separate nothing, and the punctuation a sentence would end with.
private func compacted(_ bytes: [UInt8]) -> [UInt8] {
  var kept: [UInt8] = []
  kept.reserveCapacity(bytes.count)
  var spacePending = false
  for byte in bytes {
    if byte <= .space || byte == 0x7F {
      spacePending = true
      continue
    }
    if spacePending, let last = kept.last, isSpaceKept(between: last, and: byte) { kept.append(.space) }
    spacePending = false
    kept.append(byte)
  }
  kept.removeLast(kept.count - countWithoutEnding(kept))
  return kept
}

private func isSpaceKept(between left: UInt8, and right: UInt8) -> Bool {
  if left.isTight || right.isTight || left == UInt8(ascii: "$") { return false }
  switch right {
  case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "%"), UInt8(ascii: "!"): return false
  default: break
  }
  return !(left.isDigit && right.isLetter) && !(left.isLetter && right.isDigit)
}

/// How many bytes are left without a full stop, `!`, `,` or `;` at the end; an ellipsis stays.
private func countWithoutEnding(_ bytes: [UInt8]) -> Int {
  var count = bytes.count
  while count > 0 {
    switch bytes[count - 1] {
    case UInt8(ascii: "!"), UInt8(ascii: ","), UInt8(ascii: ";"), .space: count -= 1
    case UInt8(ascii: ".") where count == 1 || bytes[count - 2] != UInt8(ascii: "."): count -= 1
    default: return count
    }
  }
  return 0
}

extension UInt8 {
  static let space = UInt8(ascii: " ")

  var isDigit: Bool { self >= UInt8(ascii: "0") && self <= UInt8(ascii: "9") }

  /// An ASCII letter, or any part of a letter beyond ASCII.
  var isLetter: Bool { (self | 0x20 >= UInt8(ascii: "a") && self | 0x20 <= UInt8(ascii: "z")) || self >= 0x80 }

  var lowercasedASCII: UInt8 { self >= UInt8(ascii: "A") && self <= UInt8(ascii: "Z") ? self | 0x20 : self }

  /// A sign that needs no space on either side.
  fileprivate var isTight: Bool {
    switch self {
    case UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "/"), UInt8(ascii: "="),
      UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "^"), UInt8(ascii: "("), UInt8(ascii: ")"),
      UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"), UInt8(ascii: "}"):
      true
    default: false
    }
  }
}
