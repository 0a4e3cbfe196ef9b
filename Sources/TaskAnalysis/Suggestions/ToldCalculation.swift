/// Two numbers and the operation that a response puts between or before them: `192 divided by 3`, `add 5 and 3`.
struct ToldCalculation: Hashable, Sendable {
  let left: Rational
  let operation: WordedOperation
  let right: Rational
  /// What it comes to, worked out by us; the student may have told something else.
  let result: Rational

  /// `64 × 12 = 768`.
  var inShort: String { "\(left) \(operation.sign ?? "") \(right) = \(result)" }

  /// Every calculation told, in the order of the text; words that only join do not count for what is near.
  static func all(in tokens: [ResponseToken]) -> [ToldCalculation] {
    let parts = signedParts(of: tokens)
    return parts.indices.compactMap { place in
      guard case .operation(let operation) = parts[place], operation.sign != nil else { return nil }
      let behind = numbers(in: parts, place + 1, place + 4)
      let pair: (Rational, Rational)
      if let left = numbers(in: parts, place - 2, place - 1).last,
        let right = numbers(in: parts, place + 1, place + 2).first
      {
        pair = (left, right)
      } else if behind.count >= 2 {
        pair = (behind[0], behind[1])
      } else {
        return nil
      }
      guard let result = operation.result(pair.0, pair.1) else { return nil }
      return ToldCalculation(left: pair.0, operation: operation, right: pair.1, result: result)
    }
  }

  private enum Part {
    case number(Rational)
    case operation(WordedOperation)
    case other
  }

  /// The tokens that say something; a minus that belongs to a number is drawn into it.
  private static func signedParts(of tokens: [ResponseToken]) -> [Part] {
    var parts: [Part] = []
    for token in tokens {
      switch token.meaning {
      case .filler: break
      case .word: parts.append(.other)
      case .operation(let operation): parts.append(.operation(operation))
      case .number(let text):
        let value = Rational(written: text)
        if case .operation(.negative) = parts.last {
          parts.removeLast()
          parts.append(value.map { .number($0.negated) } ?? .other)
        } else {
          parts.append(value.map { .number($0) } ?? .other)
        }
      }
    }
    return parts
  }

  private static func numbers(in parts: [Part], _ first: Int, _ last: Int) -> [Rational] {
    (first...last).compactMap { place in
      if parts.indices.contains(place), case .number(let number) = parts[place] { number } else { nil }
    }
  }
}

extension Rational {
  /// Reads `12`, `0.5`, `3/4` and `0.5/2`; nil where it does not fit or divides by zero.
  init?(written text: String) {
    let sides = text.split(separator: "/", omittingEmptySubsequences: false)
    guard let above = sides.first, let first = Rational(decimal: above) else { return nil }
    guard sides.count > 1 else {
      self = first
      return
    }
    guard let second = Rational(decimal: sides[1]), let quotient = first.divided(by: second) else { return nil }
    self = quotient
  }

  private init?(decimal text: Substring) {
    let sides = text.split(separator: ".", omittingEmptySubsequences: false)
    let decimals = sides.count > 1 ? sides[1] : ""
    guard let digits = Int128(sides.joined()), decimals.utf8.count <= 30 else { return nil }
    self.init(digits, decimals.reduce(1) { scale, _ in scale * 10 })
  }
}
