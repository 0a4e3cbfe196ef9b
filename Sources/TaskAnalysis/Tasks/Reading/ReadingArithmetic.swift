extension Problem {
  /// Reads `300 - 127`, `Calculate 1/2 ÷ 6`, `(-8) - (-5) = □`.
  @Sendable static func readingCalculation(_ text: PromptText) -> Problem? {
    let tokens = text.tokens[...].dropping(calculationWords)
    guard let (expression, afterExpression) = ExpressionParser.parse(tokens), expression.letters.isEmpty else {
      return nil
    }
    var rest = afterExpression
    if let afterEquals = rest.droppingSign("=") {
      rest = afterEquals.first?.kind == .blank ? afterEquals.dropFirst() : afterEquals
    }
    guard rest.isOnly(Vocabulary.closing) else { return nil }
    return workable(expression.withoutOuterBrackets)
  }

  private static let calculationWords = Vocabulary.asking.union([
    "simplify", "number", "belongs", "goes", "in", "box", "blank", "subtract", "add", "multiply", "divide",
  ])

  /// A single number is nothing to work out, unless it is a division written tight, such as `812/4`.
  private static func workable(_ expression: Expression) -> Problem? {
    switch expression {
    case .number(.fraction(let fraction)):
      guard
        fraction.denominator > 1, fraction.numerator.isMultiple(of: fraction.denominator),
        let above = Numeral(fraction.numerator), let below = Numeral(fraction.denominator)
      else { return nil }
      return .calculation(.operation(.divide, .number(.numeral(above)), .number(.numeral(below))))
    case .number, .negative(.number), .letter, .bracketed: return nil
    case .negative, .operation, .power, .root: return .calculation(expression)
    }
  }

  /// Reads `Simplify 12/24`, `Write 2 3/4 as one fraction`, `Write 1/8 as a decimal`, `Write 5% as a decimal`.
  @Sendable static func readingFractionForm(_ text: PromptText) -> Problem? {
    let verbs: Set<String> = [
      "simplify", "reduce", "write", "convert", "change", "express", "fully", "the", "fraction",
    ]
    guard let verb = text.words.first, verbs.contains(verb) else { return nil }
    guard let (expression, rest) = ExpressionParser.parse(text.tokens[...].dropping(verbs)) else { return nil }
    if case .number(.numeral(let percent)) = expression {
      guard let afterPercent = rest.droppingSign("%"), afterPercent.compactMap(\.word) == ["as", "a", "decimal"] else {
        return nil
      }
      return afterPercent.count == 3 ? .percent(.decimal(percent)) : nil
    }
    guard rest.allSatisfy({ $0.word != nil }), case .number(let number) = expression else { return nil }
    return fractionForm(number, verb, rest.compactMap(\.word))
  }

  private static func fractionForm(_ number: WrittenNumber, _ verb: String, _ form: [String]) -> Problem? {
    let inLowestTerms = [
      ["in", "simplest", "form"], ["in", "its", "simplest", "form"], ["in", "lowest", "terms"],
      ["to", "lowest", "terms"], ["to", "its", "simplest", "form"], ["to", "simplest", "form"],
    ]
    switch number {
    case .fraction(let fraction) where form == ["as", "a", "decimal"] || form == ["to", "a", "decimal"]:
      return .fraction(.decimal(fraction))
    case .fraction(let fraction)
    where (["simplify", "reduce"].contains(verb) && form.isEmpty) || inLowestTerms.contains(form):
      return .fraction(.simplify(fraction))
    case .mixed(let whole, let fraction)
    where form.first == "as" && form.last == "fraction"
      && ["one", "an", "improper", "a", "single"].contains(form.dropFirst().first) && form.count <= 4:
      return .fraction(.improper(whole, fraction))
    default: return nil
    }
  }
}
