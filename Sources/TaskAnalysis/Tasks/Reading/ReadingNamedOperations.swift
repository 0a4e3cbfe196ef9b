extension Problem {
  /// Reads `Find the sum of 2/3 and 1/4`, `Subtract 127 from 300` and `Multiply 24 by 13`.
  @Sendable static func readingNamedOperation(_ text: PromptText) -> Problem? {
    let tokens = text.tokens[...].dropping(Vocabulary.asking)
    guard let name = tokens.first?.word, let operation = NamedOperation(name) else { return nil }
    guard
      let (first, afterFirst) = tokens.dropFirst().drop(while: { operation.leads.contains($0.word ?? "") }).operand(),
      let joint = afterFirst.first?.word, operation.joints.contains(joint),
      let (second, rest) = afterFirst.dropFirst().operand(), rest.isOnly(Vocabulary.closing)
    else { return nil }
    if operation.isReversed(by: joint) { return .calculation(.operation(operation.sign, second, first)) }
    // A difference is asked for without saying which number comes first.
    guard name != "difference" || isAtLeast(first, second) else {
      return .calculation(.operation(.subtract, second, first))
    }
    return .calculation(.operation(operation.sign, first, second))
  }

  private static func isAtLeast(_ first: Expression, _ second: Expression) -> Bool {
    guard let one = first.value(), let other = second.value() else { return true }
    return one >= other
  }
}

/// An operation that a prompt names, and the words that it stands with.
private struct NamedOperation {
  let sign: Operation
  let leads: Set<String>
  let joints: Set<String>

  init?(_ name: String) {
    switch name {
    case "add": (sign, leads, joints) = (.add, [], ["and", "to"])
    case "subtract": (sign, leads, joints) = (.subtract, [], ["from"])
    case "multiply": (sign, leads, joints) = (.multiply, [], ["by", "and"])
    case "divide": (sign, leads, joints) = (.divide, [], ["by"])
    case "sum": (sign, leads, joints) = (.add, ["of"], ["and"])
    case "difference": (sign, leads, joints) = (.subtract, ["of", "between"], ["and"])
    case "product": (sign, leads, joints) = (.multiply, ["of"], ["and"])
    case "quotient": (sign, leads, joints) = (.divide, ["of"], ["and"])
    default: return nil
    }
  }

  /// Whether the number named first is written second: subtract 127 from 300, add 3 to 5.
  func isReversed(by joint: String) -> Bool {
    joint == "from" || joint == "to"
  }
}

extension ArraySlice<PromptToken> {
  /// A single number as it would stand in an expression, a minus in brackets.
  fileprivate func operand() -> (Expression, rest: ArraySlice<PromptToken>)? {
    guard let (number, rest) = signedNumber() else { return nil }
    let size = Expression.number(number.size)
    return (number.isNegative ? .bracketed(.negative(size)) : size, rest)
  }
}
