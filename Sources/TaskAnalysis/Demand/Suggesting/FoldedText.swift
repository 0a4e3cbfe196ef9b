/// A text as cues read it: trimmed, lower case, one ASCII byte a character, blanks one space.
///
/// Typographic apostrophes and dashes become plain ones, `×` and `÷` become `*` and `/`. A letter beyond ASCII becomes
/// `strangeLetter` and any other character `strangeSign`, so that lengths and edges of words stay what they are.
struct FoldedText {
  static let strangeLetter: UInt8 = 1
  static let strangeSign: UInt8 = 2

  private(set) var bytes: [UInt8] = []
  /// Where in the UTF-8 of the text every byte came from; one more for the end of the last.
  private var origins: [Int] = []

  init(_ text: String) {
    bytes.reserveCapacity(text.utf8.count)
    origins.reserveCapacity(text.utf8.count + 1)
    var offset = 0
    var end = 0
    for scalar in text.unicodeScalars {
      let length = UTF8.width(scalar)
      if let byte = FoldedText.fold(scalar) {
        if offset > end, !bytes.isEmpty {
          bytes.append(UInt8(ascii: " "))
          origins.append(end)
        }
        bytes.append(byte)
        origins.append(offset)
        end = offset + length
      }
      offset += length
    }
    origins.append(end)
  }

  var count: Int { bytes.count }

  /// Whether it is no longer than an answer: twelve letters, digits and signs of arithmetic at most.
  var isShort: Bool {
    count <= 12 && bytes.allSatisfy(FoldedCharacters.ofAnswers.contains)
  }

  /// Whether it is an answer once more.
  func repeats(_ answer: String?) -> Bool {
    guard let answer, answer.utf8.count >= count else { return false }
    return FoldedText(answer).bytes == bytes
  }

  /// A range of bytes as UTF-8 offsets into the text that was folded.
  func origin(of range: Range<Int>) -> Range<Int> {
    guard range.lowerBound < range.upperBound, range.upperBound < origins.count else { return 0..<0 }
    return origins[range.lowerBound]..<origins[range.upperBound]
  }

  /// Whether it has these characters somewhere.
  func holds(_ characters: [UInt8]) -> Bool {
    guard let first = characters.first else { return true }
    guard characters.count <= count else { return false }
    for place in 0...(count - characters.count) where bytes[place] == first {
      if bytes[place..<(place + characters.count)].elementsEqual(characters) { return true }
    }
    return false
  }

  /// Whether exactly one side of a place is within a word.
  func isEdge(_ place: Int) -> Bool {
    let isBehindWord = place > 0 && FoldedText.isWord(bytes[place - 1])
    let isBeforeWord = place < count && FoldedText.isWord(bytes[place])
    return isBehindWord != isBeforeWord
  }

  func endOfWord(from place: Int) -> Int {
    var end = place
    while end < count, FoldedText.isWord(bytes[end]) { end += 1 }
    return end
  }

  static func isWord(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"),
      strangeLetter:
      true
    default: false
    }
  }

  /// The byte for a character; nil for a blank.
  private static func fold(_ scalar: Unicode.Scalar) -> UInt8? {
    switch scalar.value {
    case 0x20, 0x09...0x0D, 0x1C...0x1F: nil
    case 0x41...0x5A: UInt8(scalar.value + 32)
    case 0x21...0x7E: UInt8(scalar.value)
    case 0..<0x80: strangeSign
    case 0x2018, 0x2019, 0x02BC: UInt8(ascii: "'")
    case 0x2010...0x2013, 0x2212: UInt8(ascii: "-")
    case 0xD7: UInt8(ascii: "*")
    case 0xF7: UInt8(ascii: "/")
    default: foldBeyondASCII(scalar)
    }
  }

  private static func foldBeyondASCII(_ scalar: Unicode.Scalar) -> UInt8? {
    let properties = scalar.properties
    if properties.isWhitespace { return nil }
    switch properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber,
      .letterNumber, .otherNumber:
      return strangeLetter
    default: return strangeSign
    }
  }
}
