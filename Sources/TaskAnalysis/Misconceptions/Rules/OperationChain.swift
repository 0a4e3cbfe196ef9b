/// A calculation of two or more operations as it stands on the line; what is bracketed counts as one number.
struct OperationChain {
  private var first: Rational
  private var steps: [(operation: Operation, number: Rational)]

  /// Nil for other problems, and where a number of the chain has no value.
  init?(_ problem: Problem) {
    guard case .calculation(let expression) = problem else { return nil }
    var steps: [(Operation, Rational)] = []
    guard let first = OperationChain.unfold(expression, into: &steps), steps.count > 1 else { return nil }
    self.first = first
    self.steps = steps
  }

  /// The result when every operation is worked in reading order; nil where one cannot be worked.
  var valueFromLeft: Rational? {
    steps.reduce(first) { $1.operation.apply($0, $1.number) }
  }

  /// The chain after every operation of one kind has been worked, from left to right.
  ///
  /// An operation that cannot be worked, such as a division by zero, is left in the chain.
  func working(_ operation: Operation) -> OperationChain {
    var result = self
    result.steps = []
    for step in steps {
      let before = result.steps.last?.number ?? result.first
      guard step.operation == operation, let number = operation.apply(before, step.number) else {
        result.steps.append(step)
        continue
      }
      if let last = result.steps.indices.last {
        result.steps[last].number = number
      } else {
        result.first = number
      }
    }
    return result
  }

  /// Appends the operations of an expression in reading order and gives the number before them.
  private static func unfold(_ expression: Expression, into steps: inout [(Operation, Rational)]) -> Rational? {
    guard case .operation(let operation, let left, let right) = expression else { return expression.value() }
    guard let first = unfold(left, into: &steps) else { return nil }
    var behind: [(Operation, Rational)] = []
    guard let number = unfold(right, into: &behind) else { return nil }
    steps.append((operation, number))
    steps += behind
    return first
  }
}
