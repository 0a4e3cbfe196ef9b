/// An expression in one letter brought to the form `slope · letter + constant`.
struct LinearForm: Hashable {
  /// What the letter is multiplied by.
  let slope: Rational
  /// What is left where the letter is zero.
  let constant: Rational

  private init?(_ slope: Rational?, _ constant: Rational?) {
    guard let slope, let constant else { return nil }
    self.slope = slope
    self.constant = constant
  }

  /// Nil where the expression is not linear in its one letter, or where a number does not fit.
  init?(_ expression: Expression) {
    switch expression {
    case .number(let number): self.init(.zero, number.value)
    case .letter: self.init(.one, .zero)
    case .bracketed(let inner): self.init(inner)
    case .negative(let inner):
      guard let form = LinearForm(inner) else { return nil }
      self.init(form.slope.negated, form.constant.negated)
    case .root, .power: self.init(.zero, expression.letters.isEmpty ? expression.value() : nil)
    case .operation(let operation, let left, let right):
      guard let one = LinearForm(left), let other = LinearForm(right) else { return nil }
      self.init(operation, one, other)
    }
  }

  private init?(_ operation: Operation, _ one: LinearForm, _ other: LinearForm) {
    switch operation {
    case .add, .subtract:
      self.init(operation.apply(one.slope, other.slope), operation.apply(one.constant, other.constant))
    case .multiply, .juxtapose:
      guard one.slope == .zero || other.slope == .zero else { return nil }
      self.init(one.slope * other.constant + one.constant * other.slope, one.constant * other.constant)
    case .divide:
      guard other.slope == .zero else { return nil }
      self.init(one.slope / other.constant, one.constant / other.constant)
    }
  }

  /// The number that makes two expressions equal; nil where there is none, or more than one.
  static func solution(_ left: Expression, _ right: Expression) -> Rational? {
    guard let one = LinearForm(left), let other = LinearForm(right) else { return nil }
    return (other.constant - one.constant) / (one.slope - other.slope)
  }
}
