extension Problem {
  /// The right answer to what the problem becomes when a student reads or rewrites a part of it wrongly.
  ///
  /// Covers calculations, evaluations and equations; nil where the change finds nothing to change.
  func rewriting(_ change: (Expression) -> Expression?) -> RuleAnswer? {
    switch self {
    case .calculation(let expression):
      expression.rewritten(by: change).flatMap { Problem.calculation($0).correctAnswer }
    case .evaluation(let expression, let letter, let number):
      expression.rewritten(by: change).flatMap {
        Problem.evaluation($0, letter: letter, at: number).correctAnswer
      }
    case .equation(let left, let right, let letter):
      rewriting(left, right, letter, change)
    default: nil
    }
  }

  private func rewriting(
    _ left: Expression, _ right: Expression, _ letter: Character, _ change: (Expression) -> Expression?
  ) -> RuleAnswer? {
    let (newLeft, newRight) = (left.rewritten(by: change), right.rewritten(by: change))
    guard newLeft != nil || newRight != nil else { return nil }
    return Problem.equation(newLeft ?? left, newRight ?? right, letter: letter).correctAnswer
  }
}

extension Expression {
  /// The expression after the change has been made wherever it applies, outermost first; nil where it applies nowhere.
  ///
  /// A part that was changed is not looked into again.
  func rewritten(by change: (Expression) -> Expression?) -> Expression? {
    if let changed = change(self) { return changed }
    switch self {
    case .number, .letter: return nil
    case .negative(let inner): return inner.rewritten(by: change).map(Expression.negative)
    case .root(let inner): return inner.rewritten(by: change).map(Expression.root)
    case .bracketed(let inner): return inner.rewritten(by: change).map(Expression.bracketed)
    case .power(let base, let exponent):
      let (newBase, newExponent) = (base.rewritten(by: change), exponent.rewritten(by: change))
      return newBase == nil && newExponent == nil ? nil : .power(newBase ?? base, newExponent ?? exponent)
    case .operation(let operation, let left, let right):
      let (newLeft, newRight) = (left.rewritten(by: change), right.rewritten(by: change))
      return newLeft == nil && newRight == nil ? nil : .operation(operation, newLeft ?? left, newRight ?? right)
    }
  }
}
