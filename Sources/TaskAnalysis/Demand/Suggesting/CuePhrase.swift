/// One way of writing a cue: `["how ", "do|can|could", " you ", "know|be sure|tell"]`.
///
/// A phrase begins and ends at the edge of a word, unless its last part says otherwise. It is matched against folded
/// text, so it is written in lower case with plain apostrophes and single blanks.
struct CuePhrase: Sendable, ExpressibleByArrayLiteral {
  let parts: [Part]

  init(arrayLiteral elements: Part...) {
    parts = elements
  }

  /// A piece of a phrase; parts follow one another without a blank unless they hold one.
  enum Part: Sendable, ExpressibleByStringLiteral {
    /// One of several spellings, the first that lets the rest of the phrase match; written `"know|be sure"`.
    case oneOf([Spelling])
    /// The same, or nothing.
    case maybe([Spelling])
    /// Any characters, as many as can be; something must follow them.
    case gap(ClosedRange<Int>)
    /// The edge of a word.
    case edge
    /// Characters of a set, all that there are; what follows them is of another kind in every phrase.
    case characters(FoldedCharacters, ClosedRange<Int>)
    /// None of these follows; takes nothing itself.
    case not([Part])
    /// Where the text begins.
    case start
    /// As the last part: where the text ends.
    case end
    /// As the last part: the phrase may end within a word.
    case open

    init(stringLiteral value: String) {
      self = .oneOf(Spelling.all(in: value))
    }

    static func maybe(_ spellings: String) -> Part { .maybe(Spelling.all(in: spellings)) }

    /// One or more of some characters.
    static func run(_ characters: StaticString) -> Part { .characters(FoldedCharacters(characters), 1...Int.max) }

    static func digits(_ lengths: ClosedRange<Int>) -> Part { .characters(.digits, lengths) }

    /// A whole word.
    static let word = Part.characters(.ofWords, 1...Int.max)
    /// A word, a number or a fraction.
    static let term = Part.characters(.ofWords.union(FoldedCharacters("/")), 1...Int.max)
    /// A word of one letter.
    static let letter = Part.characters(.letters, 1...1)
  }

  /// Characters as they are; behind them `*` takes the rest of the word, and `+` at least one letter of it.
  struct Spelling: Sendable {
    let bytes: [UInt8]
    /// How many more characters the word must have at least; nil when the spelling is whole.
    let leastMore: Int?

    static func all(in text: String) -> [Spelling] {
      text.utf8.split(separator: UInt8(ascii: "|")).map { spelling in
        switch spelling.last {
        case UInt8(ascii: "*"): Spelling(bytes: Array(spelling.dropLast()), leastMore: 0)
        case UInt8(ascii: "+"): Spelling(bytes: Array(spelling.dropLast()), leastMore: 1)
        default: Spelling(bytes: Array(spelling), leastMore: nil)
        }
      }
    }
  }
}
