/// What a prompt asks, exact enough to work out the right answer and what a faulty rule would answer.
///
/// Read one with ``init(reading:)``, write it out with ``prompt``.
package enum Problem: Hashable, Sendable {
  /// Work out an expression without letters, such as `300 - 127`.
  case calculation(Expression)
  /// Work out an expression in which a letter stands for a known number: if `x = 4`, what is `3x`?
  case evaluation(Expression, letter: Character, at: SignedNumber)
  /// Find the number that makes both sides equal.
  case equation(Expression, Expression, letter: Character)
  /// Fill the blank: `8 + 4 = __ + 5`, with the three numbers in this order.
  case openSentence(Int, plus: Int, blankPlus: Int)
  /// Say which of two numbers is greater, or smaller.
  case comparison(SignedNumber, SignedNumber, asking: Extreme)
  /// Put numbers in order.
  case ordering([SignedNumber], from: Extreme)
  /// Write a fraction in another way, or name one.
  case fraction(FractionQuestion)
  /// Work with quantities that belong together.
  case proportion(ProportionQuestion)
  /// Work with percents.
  case percent(PercentQuestion)
  /// Find a length, an area, a volume or an angle.
  case figure(FigureQuestion)
  /// Find a mean or a median.
  case data(DataQuestion)
  /// Find a slope, or carry on a pattern.
  case graph(GraphQuestion)
}

extension Problem {
  /// Whether an answer that is no whole number is usually a decimal here, and not a fraction.
  var isWrittenInDecimals: Bool {
    switch self {
    case .calculation(let expression), .evaluation(let expression, _, _): expression.hasDecimals
    case .equation(let left, let right, _): left.hasDecimals || right.hasDecimals
    case .fraction(.decimal): true
    case .openSentence, .comparison, .ordering, .fraction, .proportion(.partOfWhole), .graph: false
    case .proportion, .percent, .figure, .data: true
    }
  }
}

/// Which end of a comparison or of an order is asked for.
package enum Extreme: Hashable, Sendable {
  /// The smaller or smallest number, or the order that begins with it.
  case smallest
  /// The greater or greatest number, or the order that begins with it.
  case greatest
}
