extension ArraySlice<PromptToken> {
  /// Drops words of the vocabulary, and colons and commas, from the front.
  func dropping(_ vocabulary: Set<String>) -> ArraySlice<PromptToken> {
    drop { token in
      token.word.map(vocabulary.contains) ?? (token.isSign(":") || token.isSign(","))
    }
  }

  /// Whether nothing is left but words of the vocabulary, colons and commas.
  func isOnly(_ vocabulary: Set<String>) -> Bool {
    dropping(vocabulary).isEmpty
  }

  /// Drops one sign from the front; nil where another piece stands there.
  func droppingSign(_ sign: Unicode.Scalar) -> ArraySlice<PromptToken>? {
    first?.isSign(sign) == true ? dropFirst() : nil
  }

  /// A number with the sign it may have, and what follows; nil where another piece stands at the front.
  func signedNumber() -> (SignedNumber, rest: ArraySlice<PromptToken>)? {
    guard let (expression, rest) = ExpressionParser.parse(self), let number = expression.signedNumber else {
      return nil
    }
    return (number, rest)
  }

  /// Numbers with commas, semicolons, `and` or `or` between them, and what follows; nil where one is written `1,300`.
  func numberList() -> ([SignedNumber], rest: ArraySlice<PromptToken>)? {
    guard let (first, afterFirst) = signedNumber(), !contains(where: \.hasCommas) else { return nil }
    var numbers = [first]
    var rest = afterFirst
    while true {
      let following = rest.drop { $0.isSign(",") || $0.word == "and" || $0.word == "or" }
      guard following.startIndex > rest.startIndex, let (number, after) = following.signedNumber() else { break }
      numbers.append(number)
      rest = after
    }
    return (numbers, rest)
  }
}

/// Words that many kinds of prompt share.
enum Vocabulary {
  /// Asks for something to be worked out.
  static let asking: Set<String> = [
    "calculate", "compute", "find", "evaluate", "work", "out", "what", "whats", "is", "the", "value", "of", "solve",
    "determine", "answer", "exact", "please", "following", "how", "much", "calcula", "calcule", "calculez",
    "calculer", "calcular", "berechne", "rechne", "calcola", "bereken",
  ]

  /// Asks for reasons or for a form behind the task, in the same sentence.
  static let closing: Set<String> = [
    "in", "its", "simplest", "form", "lowest", "terms", "as", "a", "mixed", "number", "fraction", "show", "your",
    "work", "working", "and", "explain", "thinking", "reasoning", "how", "you", "know", "got", "answer", "please",
    "justify",
  ]
}
