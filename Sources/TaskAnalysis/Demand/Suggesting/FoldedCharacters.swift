/// A set of the characters that folded text is made of.
struct FoldedCharacters: Sendable {
  private var bits: UInt128 = 0

  init(_ characters: some Sequence<UInt8>) {
    for character in characters where character < 128 { bits |= 1 << UInt128(character) }
  }

  init(_ characters: StaticString) {
    self.init(characters.description.utf8)
  }

  func contains(_ character: UInt8) -> Bool {
    (bits >> UInt128(character & 127)) & 1 == 1
  }

  func union(_ other: FoldedCharacters) -> FoldedCharacters {
    var union = self
    union.bits |= other.bits
    return union
  }

  static let all = FoldedCharacters(0..<128)
  static let letters = FoldedCharacters(UInt8(ascii: "a")...UInt8(ascii: "z"))
  static let digits = FoldedCharacters(UInt8(ascii: "0")...UInt8(ascii: "9"))
  /// What words are made of; a letter beyond ASCII too.
  static let ofWords = FoldedCharacters((0..<128).filter(FoldedText.isWord))
  /// What answers are made of.
  static let ofAnswers = letters.union(digits).union(FoldedCharacters(" .,/=+-*()%$<>"))
}
