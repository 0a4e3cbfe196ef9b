/// How the letters of a file are written as bytes.
package enum TextEncoding: Hashable, Sendable, CustomStringConvertible {
  case utf8
  case utf16
  case windows1252
  /// UTF-8 in which some bytes are not; each became U+FFFD.
  case damagedUTF8

  package var description: String {
    switch self {
    case .utf8: "UTF-8"
    case .utf16: "UTF-16"
    case .windows1252: "Windows-1252"
    case .damagedUTF8: "UTF-8 with damaged letters"
    }
  }
}

/// Bytes that are not text, by what they begin with.
package enum OtherFile: Hashable, Sendable, CustomStringConvertible {
  case workbook, oldWorkbook, pdf, webPage, binary

  package var description: String {
    switch self {
    case .workbook: "a workbook (.xlsx or .ods) or another packed file"
    case .oldWorkbook: "an old Excel workbook (.xls)"
    case .pdf: "a PDF"
    case .webPage: "a web page"
    case .binary: "bytes that are not text"
    }
  }
}

/// The text of a file as UTF-8 bytes.
package struct DecodedText: Sendable {
  package let bytes: [UInt8]
  /// The first byte behind a byte order mark.
  package let start: Int
  package let encoding: TextEncoding
  /// Whether any letter looks as one does that was read in the wrong encoding; most files have none, and then their
  /// cells need no look.
  let mayBeDamaged: Bool

  /// Finds out how a file is written and gives its UTF-8.
  ///
  /// A byte order mark decides. Without one, bytes that are valid UTF-8 are UTF-8; text in which nearly every other
  /// byte is zero is UTF-16; anything else is Windows-1252, unless most of what is not ASCII is valid UTF-8 after all.
  /// Throws ``ImportError/notText(_:)`` for workbooks, PDFs, web pages and other bytes.
  ///
  /// - Complexity: one look at every byte; UTF-8 is not copied.
  package init(_ file: [UInt8]) throws(ImportError) {
    if file.starts(with: [0xEF, 0xBB, 0xBF]) {
      self = DecodedText(utf8: file, from: 3, UTF8Census(file))
      return
    }
    if let bigEndian = Self.isBigEndianUTF16(file) {
      let units = Self.codeUnits(file, bigEndian: bigEndian)
      bytes = Array(String(decoding: units, as: UTF16.self).utf8)
      start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
      encoding = .utf16
      mayBeDamaged = true
      return
    }
    if let other = Self.otherFile(file) { throw .notText(other) }
    let census = UTF8Census(file)
    if census.invalid == 0 || census.multibyte > census.invalid {
      self = DecodedText(utf8: file, from: 0, census)
    } else {
      bytes = Windows1252.utf8(file)
      start = 0
      encoding = .windows1252
      mayBeDamaged = true
    }
  }

  private init(utf8 file: [UInt8], from start: Int, _ census: UTF8Census) {
    bytes = file
    self.start = start
    mayBeDamaged = census.invalid > 0 || census.mayBeDamaged
    encoding = census.invalid == 0 ? .utf8 : .damagedUTF8
  }

  private static func isBigEndianUTF16(_ file: [UInt8]) -> Bool? {
    if file.starts(with: [0xFF, 0xFE]) { return false }
    if file.starts(with: [0xFE, 0xFF]) { return true }
    let head = file.prefix(256)
    guard head.count >= 8 else { return nil }
    let zerosAtEven = head.enumerated().count { $0.offset.isMultiple(of: 2) && $0.element == 0 }
    let zerosAtOdd = head.enumerated().count { !$0.offset.isMultiple(of: 2) && $0.element == 0 }
    let many = head.count * 2 / 5
    if zerosAtOdd >= many, zerosAtEven == 0 { return false }
    if zerosAtEven >= many, zerosAtOdd == 0 { return true }
    return nil
  }

  private static func codeUnits(_ file: [UInt8], bigEndian: Bool) -> [UInt16] {
    (0..<file.count / 2).map { pair in
      let (first, second) = (UInt16(file[pair * 2]), UInt16(file[pair * 2 + 1]))
      return bigEndian ? first << 8 | second : second << 8 | first
    }
  }

  private static func otherFile(_ file: [UInt8]) -> OtherFile? {
    if file.starts(with: [0x50, 0x4B, 0x03, 0x04]) { return .workbook }
    if file.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) { return .oldWorkbook }
    if file.starts(with: Array("%PDF-".utf8)) { return .pdf }
    let head = String(decoding: file.prefix(256), as: UTF8.self).lowercased().drop { $0.isWhitespace }
    if head.hasPrefix("<!doctype html") || head.hasPrefix("<html") { return .webPage }
    return file.prefix(4096).contains(0) ? .binary : nil
  }
}

/// How many letters beyond ASCII are written as UTF-8 and how many bytes are not UTF-8.
private struct UTF8Census {
  var multibyte = 0
  var invalid = 0
  /// Whether there is a `Ã`, `Â`, `â` or U+FFFD.
  var mayBeDamaged = false

  init(_ bytes: [UInt8]) {
    var index = 0
    while index < bytes.count {
      let lead = bytes[index]
      if lead < 0x80 {
        index += Self.plainBytes(from: index, in: bytes)
        continue
      }
      if let length = Self.length(of: lead, at: index, in: bytes) {
        multibyte += 1
        mayBeDamaged =
          mayBeDamaged || (lead == 0xC3 && [0x82, 0x83, 0xA2].contains(bytes[index + 1]))
          || (lead == 0xEF && bytes[index + 1] == 0xBF && bytes[index + 2] == 0xBD)
        index += length
      } else {
        invalid += 1
        index += 1
      }
    }
  }

  /// How many bytes of ASCII stand from an index on, at least one there; eight at a time, which halves the whole look.
  private static func plainBytes(from index: Int, in bytes: [UInt8]) -> Int {
    bytes.withUnsafeBytes { buffer in
      var end = index + 1
      while end + 8 <= buffer.count,
        buffer.loadUnaligned(fromByteOffset: end, as: UInt64.self) & 0x8080_8080_8080_8080 == 0
      {
        end += 8
      }
      return end - index
    }
  }

  /// The length of the well-formed sequence at an index; nil when there is none (table 3-7 of the Unicode Standard).
  private static func length(of lead: UInt8, at index: Int, in bytes: [UInt8]) -> Int? {
    let (length, second): (Int, ClosedRange<UInt8>)
    switch lead {
    case 0xC2...0xDF: (length, second) = (2, 0x80...0xBF)
    case 0xE0: (length, second) = (3, 0xA0...0xBF)
    case 0xED: (length, second) = (3, 0x80...0x9F)
    case 0xE1...0xEF: (length, second) = (3, 0x80...0xBF)
    case 0xF0: (length, second) = (4, 0x90...0xBF)
    case 0xF1...0xF3: (length, second) = (4, 0x80...0xBF)
    case 0xF4: (length, second) = (4, 0x80...0x8F)
    default: return nil
    }
    guard index + length <= bytes.count, second.contains(bytes[index + 1]) else { return nil }
    for offset in 2..<max(2, length) where !(0x80...0xBF).contains(bytes[index + offset]) { return nil }
    return length
  }
}

/// The letters of Windows-1252, in which Excel of western Europe and the Americas saves CSV.
private enum Windows1252 {
  /// What stands at 0x80 to 0x9F; the five places without a letter are kept as they are, as WHATWG has it.
  private static let high: [Unicode.Scalar] = [
    "\u{20AC}", "\u{81}", "\u{201A}", "\u{0192}", "\u{201E}", "\u{2026}", "\u{2020}", "\u{2021}",
    "\u{02C6}", "\u{2030}", "\u{0160}", "\u{2039}", "\u{0152}", "\u{8D}", "\u{017D}", "\u{8F}",
    "\u{90}", "\u{2018}", "\u{2019}", "\u{201C}", "\u{201D}", "\u{2022}", "\u{2013}", "\u{2014}",
    "\u{02DC}", "\u{2122}", "\u{0161}", "\u{203A}", "\u{0153}", "\u{9D}", "\u{017E}", "\u{0178}",
  ]

  static func utf8(_ file: [UInt8]) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(file.count + file.count / 8)
    for byte in file {
      switch byte {
      case 0..<0x80: bytes.append(byte)
      case 0x80..<0xA0:
        bytes.append(contentsOf: UTF8.encode(high[Int(byte) - 0x80]) ?? UTF8.encodedReplacementCharacter)
      default: bytes.append(contentsOf: [0xC0 | byte >> 6, 0x80 | byte & 0x3F])
      }
    }
    return bytes
  }
}
