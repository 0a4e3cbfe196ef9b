extension Problem {
  private static let equationWords = Vocabulary.asking.union([
    "for", "if", "equation", "given", "that", "when", "unknown", "missing", "number", "so", "belongs", "goes", "in",
    "box", "blank", "fill", "which", "makes", "true", "write", "to", "make", "on", "line",
  ])

  /// Reads `Solve 3x + 5 = 20`, `x + 37 = 150`, `8 + 4 = __ + 5`.
  @Sendable static func readingEquation(_ text: PromptText) -> Problem? {
    guard let (left, right) = equation(in: blanksAsLetter(text.tokens)[...]) else { return nil }
    let letters = left.letters.union(right.letters)
    guard let letter = letters.first, letters.count == 1, !isSolved(left, right) else { return nil }
    if let sentence = openSentence(left, right) ?? openSentence(right, left) { return sentence }
    return .equation(left, right, letter: letter)
  }

  /// Whether there is nothing to do: `x = 4`.
  private static func isSolved(_ left: Expression, _ right: Expression) -> Bool {
    if case .letter = left { right.signedNumber != nil } else { false }
  }

  /// Both sides of the one equation, tried at each place that only words of the vocabulary and letters lead up to.
  private static func equation(in tokens: ArraySlice<PromptToken>) -> (Expression, Expression)? {
    var start = tokens
    while !start.isEmpty {
      if let sides = sides(start) { return sides }
      guard let word = start.first?.word else {
        guard start.first?.isSign(":") == true || start.first?.isSign(",") == true else { return nil }
        start = start.dropFirst()
        continue
      }
      guard equationWords.contains(word) || word.count == 1 else { return nil }
      start = start.dropFirst()
    }
    return nil
  }

  private static let equationEnd = equationWords.union(Vocabulary.closing)

  private static func sides(_ tokens: ArraySlice<PromptToken>) -> (Expression, Expression)? {
    guard
      let (left, afterLeft) = ExpressionParser.parse(tokens), let afterEquals = afterLeft.droppingSign("="),
      let (right, rest) = ExpressionParser.parse(afterEquals)
    else { return nil }
    return rest.isOnly(equationEnd.union(left.letters.union(right.letters).map(String.init))) ? (left, right) : nil
  }

  /// A single blank stands for a number as a letter does.
  private static func blanksAsLetter(_ tokens: [PromptToken]) -> [PromptToken] {
    guard tokens.count(where: { $0.kind == .blank }) == 1 else { return tokens }
    return tokens.map { $0.kind == .blank ? PromptToken(kind: .word("n"), gap: .space) : $0 }
  }

  private static func openSentence(_ known: Expression, _ unknown: Expression) -> Problem? {
    guard
      case .operation(.add, let first, let second) = known, let one = first.whole, let two = second.whole,
      case .operation(.add, let third, let fourth) = unknown
    else { return nil }
    switch (third, fourth) {
    case (.letter, _): return fourth.whole.map { .openSentence(one, plus: two, blankPlus: $0) }
    case (_, .letter): return third.whole.map { .openSentence(one, plus: two, blankPlus: $0) }
    default: return nil
    }
  }

  /// Reads `2/3 = ?/9`, `A/10 = 9/15`, `4 : 6 = 6 : x`.
  @Sendable static func readingMissingTerm(_ text: PromptText) -> Problem? {
    let tokens = blanksAsLetter(text.tokens)
    guard tokens.contains(where: { $0.isSign(":") }), tokens.contains(where: { $0.isSign("=") }) else {
      return missingNumerator(tokens)
    }
    var pieces = tokens[...].drop { $0.word.map { equationWords.contains($0) } ?? false }
    guard
      let first = pieces.popFirst()?.number, pieces.popFirst()?.isSign(":") == true,
      let second = pieces.popFirst()?.number, pieces.popFirst()?.isSign("=") == true,
      let third = pieces.popFirst()?.number, pieces.popFirst()?.isSign(":") == true,
      pieces.popFirst()?.word?.count == 1, pieces.isOnly(equationWords.union(["x", "n"]))
    else { return nil }
    return .proportion(.direct(first, second, third))
  }

  private static func missingNumerator(_ tokens: [PromptToken]) -> Problem? {
    guard let (left, right) = equation(in: tokens[...]) else { return nil }
    switch (left, right) {
    case (.number(.fraction(let fraction)), .operation(.divide, .letter, let below)),
      (.operation(.divide, .letter, let below), .number(.fraction(let fraction))):
      return below.whole.map { .fraction(.equivalent(fraction, denominator: $0)) }
    default: return nil
    }
  }

  /// Reads `If x = 4, what is 3x?`, `Evaluate 2a + 1 when a = 5`.
  @Sendable static func readingEvaluation(_ text: PromptText) -> Problem? {
    let tokens = text.tokens
    let openers: Set<String> = ["if", "when", "for", "where", "let", "given"]
    guard
      let opener = tokens.firstIndex(where: { $0.word.map(openers.contains) ?? false }),
      let word = tokens[(opener + 1)...].first?.word, word.count == 1, let letter = word.first,
      let afterEquals = tokens[(opener + 1)...].dropFirst().droppingSign("="),
      let (number, rest) = afterEquals.signedNumber()
    else { return nil }
    let others = Array(tokens[..<opener] + rest)
    let vocabulary = equationWords.union(["expression", "then"])
    guard
      let (expression, end) = ExpressionParser.parse(others[...].dropping(vocabulary)),
      expression.letters == [letter], end.isOnly(Vocabulary.closing)
    else { return nil }
    return .evaluation(expression, letter: letter, at: number)
  }
}

extension Expression {
  /// The whole number that is all there is; nil for anything else, negative numbers too.
  var whole: Int? {
    if case .number(.numeral(let numeral)) = self { numeral.whole } else { nil }
  }
}
