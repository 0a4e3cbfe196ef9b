/// One number, sign or word of a response, and where it stands.
struct ResponseToken: Hashable, Sendable {
  enum Meaning: Hashable, Sendable {
    /// A number in digits or in words: `12`, `0.5`, `3/4`, always without its sign.
    case number(String)
    case operation(WordedOperation)
    /// A word that says something, by its stem.
    case word(String)
    /// A word that only joins others.
    case filler
  }

  let meaning: Meaning
  /// The word in lower case with doubled letters once; empty for numbers and signs.
  let folded: String
  /// Which scalars of the response it covers.
  let place: Range<Int>

  /// The number, where it is one.
  var number: String? {
    if case .number(let number) = meaning { number } else { nil }
  }

  /// The operation, where it names one.
  var operation: WordedOperation? {
    if case .operation(let operation) = meaning { operation } else { nil }
  }
}

/// A response cut into tokens, with its LaTeX made plain.
struct TokenizedResponse: Sendable {
  let tokens: [ResponseToken]
  private let scalars: [Unicode.Scalar]

  /// - Complexity: O(*n*) in the length of the text.
  init(_ text: String) {
    var scanner = ResponseScanner(TokenizedResponse.plain(text))
    tokens = scanner.tokens()
    scalars = scanner.scalars
  }

  /// The student's own words in this place, each white space one space; cut where they are too long to quote.
  func words(_ place: Range<Int>) -> String {
    let quoted = scalars[place.clamped(to: scalars.indices)]
    // Appending scalars to a text one by one took a tenth of the time of grouping.
    var words: [UInt8] = []
    words.reserveCapacity(quoted.count)
    for scalar in quoted.prefix(TokenizedResponse.longestQuote) {
      if scalar.isASCII {
        words.append(scalar.isSpace ? UInt8(ascii: " ") : UInt8(truncatingIfNeeded: scalar.value))
      } else if scalar.isSpace {
        words.append(UInt8(ascii: " "))
      } else {
        words += UTF8.encode(scalar) ?? UTF8.EncodedScalar()
      }
    }
    let text = String(decoding: words, as: UTF8.self)
    return quoted.count > TokenizedResponse.longestQuote ? text + "…" : text
  }

  private static let longestQuote = 40

  /// A backslash alone is taken for a slash: pupils write `3\4`.
  private static func plain(_ text: String) -> String {
    let bytes = Array(text.utf8)
    let hasCommand = zip(bytes, bytes.dropFirst()).contains { backslash, next in
      guard backslash == UInt8(ascii: "\\") else { return false }
      return next == UInt8(ascii: "(") || next == UInt8(ascii: "[") || UInt8(ascii: "a")...UInt8(ascii: "z") ~= next
    }
    return hasCommand ? plainMathematics(text) : text
  }
}
