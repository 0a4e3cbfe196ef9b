/// One piece of a prompt: a number, a word, a blank to fill or a sign.
struct PromptToken: Hashable {
  /// What a piece is.
  enum Kind: Hashable {
    case number(Numeral)
    /// A word in lower case.
    case word(String)
    case blank
    /// Any other scalar, after signs that mean the same have become one: `×` and `*` are `*`, `−` is `-`.
    case sign(Unicode.Scalar)
  }

  /// What stands between a piece and the one before it.
  enum Gap: Hashable {
    case none
    case space
    case line
  }

  /// What the piece is.
  let kind: Kind
  /// What stands before the piece.
  let gap: Gap
  /// Whether a number is written with commas, as in `1,300`; in a list that may be two numbers.
  var hasCommas = false

  /// The word in lower case; nil for other pieces.
  var word: String? {
    if case .word(let word) = kind { word } else { nil }
  }

  /// The number; nil for other pieces.
  var number: Numeral? {
    if case .number(let number) = kind { number } else { nil }
  }

  /// Whether the piece is the given sign.
  func isSign(_ sign: Unicode.Scalar) -> Bool {
    kind == .sign(sign)
  }

  /// Whether the piece is the given sign and touches the piece before it.
  func isTightSign(_ sign: Unicode.Scalar) -> Bool {
    gap == .none && isSign(sign)
  }
}
