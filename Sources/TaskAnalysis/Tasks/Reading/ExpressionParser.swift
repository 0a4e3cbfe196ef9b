/// Reads an expression from the front of a run of tokens.
///
/// Multiplication and division bind tighter than addition and subtraction, a power tighter than a minus before it.
/// Where two readings are possible, as in `1/2x`, there is none.
struct ExpressionParser {
  /// Nesting beyond this is no school task, and would use up the stack.
  private static let deepest = 12

  private let tokens: ArraySlice<PromptToken>
  private var position: Int
  private var depth = 0

  private init(_ tokens: ArraySlice<PromptToken>) {
    self.tokens = tokens
    position = tokens.startIndex
  }

  /// The longest expression at the front and what follows it; nil where there is none.
  static func parse(_ tokens: ArraySlice<PromptToken>) -> (Expression, rest: ArraySlice<PromptToken>)? {
    var parser = ExpressionParser(tokens)
    guard let expression = parser.sum() else { return nil }
    return (expression, tokens[parser.position...])
  }

  private var next: PromptToken? {
    position < tokens.endIndex ? tokens[position] : nil
  }

  private func peek(_ distance: Int) -> PromptToken? {
    let index = position + distance
    return index < tokens.endIndex ? tokens[index] : nil
  }

  private mutating func take(_ sign: Unicode.Scalar) -> Bool {
    guard next?.isSign(sign) == true else { return false }
    position += 1
    return true
  }

  private mutating func sum() -> Expression? {
    guard depth < ExpressionParser.deepest, var left = product() else { return nil }
    while let operation = take("+") ? Operation.add : take("-") ? Operation.subtract : nil {
      guard let right = product() else { return nil }
      left = .operation(operation, left, right)
    }
    return left
  }

  private mutating func product() -> Expression? {
    guard var left = signed() else { return nil }
    var mayJuxtapose = true
    while let token = next {
      if isTimes(token) {
        position += 1
        guard let right = signed() else { return nil }
        left = .operation(.multiply, left, right)
      } else if token.isSign("/") || token.isSign("\u{F7}") {
        position += 1
        guard let right = signed() else { return nil }
        left = .operation(.divide, left, right)
        mayJuxtapose = false
      } else if startsJuxtaposed(token, after: left) {
        guard mayJuxtapose, !left.isFraction, let right = raised() else { return nil }
        left = .operation(.juxtapose, left, right)
      } else {
        break
      }
    }
    return left
  }

  /// Whether the token multiplies: a sign, or the letter x between two numbers as in `27 x 4` and `3x4`.
  private func isTimes(_ token: PromptToken) -> Bool {
    if token.isSign("*") { return true }
    guard token.word == "x", let following = peek(1), position > tokens.startIndex else { return false }
    let before = tokens[position - 1]
    guard before.number != nil || before.isSign(")") else { return false }
    let startsFactor = following.number != nil || following.isSign("(") || following.isSign("-")
    return startsFactor && (token.gap == .none) == (following.gap == .none)
      && !(token.gap == .none && following.number == nil)
  }

  private func startsJuxtaposed(_ token: PromptToken, after left: Expression) -> Bool {
    guard token.gap == .none else { return false }
    if token.isSign("(") {
      return !left.isLetter
    }
    return letter(token) != nil && !left.isLetter
  }

  private func letter(_ token: PromptToken) -> Character? {
    guard let word = token.word, word.count == 1, let letter = word.first, letter.isASCII else { return nil }
    return letter
  }

  private mutating func signed() -> Expression? {
    guard take("-") else { return raised() }
    guard next?.isSign("-") != true, let inner = raised() else { return nil }
    return .negative(inner)
  }

  private mutating func raised() -> Expression? {
    guard let base = primary() else { return nil }
    guard take("^") else { return base }
    let isNegative = take("-")
    // `1/2^2` and `2^1/2` can be read in two ways.
    guard let exponent = primary(), !base.isFraction, !exponent.isFraction, next?.isSign("^") != true else {
      return nil
    }
    return .power(base, isNegative ? .bracketed(.negative(exponent)) : exponent)
  }

  private mutating func primary() -> Expression? {
    guard let token = next else { return nil }
    if token.isSign("(") {
      return bracketed()
    }
    if token.word == "sqrt" {
      position += 1
      if next?.isSign("(") == true { return bracketed().map(Expression.root) }
      return number().map { .root(.bracketed($0)) }
    }
    if let letter = letter(token) {
      position += 1
      return .letter(letter)
    }
    return number()
  }

  private mutating func bracketed() -> Expression? {
    guard take("(") else { return nil }
    depth += 1
    defer { depth -= 1 }
    guard let inner = sum(), take(")") else { return nil }
    return .bracketed(inner)
  }

  private mutating func number() -> Expression? {
    if let fraction = fraction(at: 0) {
      position += 3
      return .number(.fraction(fraction))
    }
    guard let numeral = next?.number else { return nil }
    if let whole = numeral.whole, peek(1)?.gap == .space, let fraction = fraction(at: 1) {
      position += 4
      return .number(.mixed(whole, fraction))
    }
    position += 1
    return .number(.numeral(numeral))
  }

  /// `3/4` written tight, and not the front of `3/4/2`.
  private func fraction(at distance: Int) -> WrittenFraction? {
    guard
      let above = peek(distance)?.number?.whole, peek(distance + 1)?.isTightSign("/") == true,
      let token = peek(distance + 2), token.gap == .none, let below = token.number?.whole,
      peek(distance + 3)?.isTightSign("/") != true
    else { return nil }
    return WrittenFraction(above, below)
  }
}

extension Expression {
  fileprivate var isLetter: Bool {
    if case .letter = self { true } else { false }
  }

  fileprivate var isFraction: Bool {
    switch self {
    case .number(.fraction), .number(.mixed): true
    default: false
    }
  }
}
