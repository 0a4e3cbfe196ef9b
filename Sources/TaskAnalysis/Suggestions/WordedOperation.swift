/// What a word or a sign does to numbers, as far as students' explanations name it.
enum WordedOperation: String, Hashable, Sendable {
  case addition = "add"
  case subtraction = "sub"
  case multiplication = "mul"
  case division = "div"
  case negative = "neg"
  case positive = "pos"
  case equality = "eq"

  /// The operation's sign between two numbers; nil where it does not stand between two.
  var sign: String? {
    switch self {
    case .addition: "+"
    case .subtraction: "-"
    case .multiplication: "×"
    case .division: "÷"
    case .negative, .positive, .equality: nil
    }
  }

  /// What it makes of two numbers; nil for a division by zero, a result that does not fit, and where it makes none.
  func result(_ left: Rational, _ right: Rational) -> Rational? {
    switch self {
    case .addition: left.adding(right)
    case .subtraction: left.subtracting(right)
    case .multiplication: left.multiplied(by: right)
    case .division: left.divided(by: right)
    case .negative, .positive, .equality: nil
    }
  }
}
