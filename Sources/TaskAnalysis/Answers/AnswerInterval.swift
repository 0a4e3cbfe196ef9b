/// The numbers an inequality leaves: bounded below, above or both, and never empty.
package struct AnswerInterval: Hashable, Sendable {
  /// Where an interval ends.
  package struct Bound: Hashable, Sendable {
    /// The number at the end.
    package let value: Rational

    /// Whether that number belongs to the interval.
    package let isIncluded: Bool

    /// A bound at a number.
    package init(_ value: Rational, isIncluded: Bool) {
      self.value = value
      self.isIncluded = isIncluded
    }
  }

  /// The lower end; nil where the interval goes on for ever.
  package let lower: Bound?

  /// The upper end; nil where the interval goes on for ever.
  package let upper: Bound?

  /// An interval; nil without any bound, and where the lower bound is not below the upper one.
  package init?(from lower: Bound?, to upper: Bound?) {
    switch (lower, upper) {
    case (nil, nil): return nil
    case (let low?, let high?) where low.value >= high.value: return nil
    default: break
    }
    self.lower = lower
    self.upper = upper
  }
}

extension AnswerInterval: CustomStringConvertible {
  /// The inequality in x: `2 < x <= 5`, `x > 3`.
  package var description: String {
    switch (lower, upper) {
    case (let low?, let high?):
      "\(low.value) \(low.isIncluded ? "<=" : "<") x \(high.isIncluded ? "<=" : "<") \(high.value)"
    case (let low?, nil): "x \(low.isIncluded ? ">=" : ">") \(low.value)"
    case (nil, let high?): "x \(high.isIncluded ? "<=" : "<") \(high.value)"
    case (nil, nil): "x"
    }
  }
}
