/// A question about how a fraction is written.
package enum FractionQuestion: Hashable, Sendable {
  /// Write in lowest terms.
  case simplify(WrittenFraction)
  /// `2/3 = ?/9`, or with a letter for the blank.
  case equivalent(WrittenFraction, denominator: Int)
  /// Write `2 3/4` as one fraction.
  case improper(Int, WrittenFraction)
  /// Write `1/8` as a decimal.
  case decimal(WrittenFraction)
  /// The fraction of a figure of equal parts that is shaded, or that is not.
  case shaded(Int, of: Int, asksUnshaded: Bool)
}

/// A question about quantities that belong together; numbers are positive.
package enum ProportionQuestion: Hashable, Sendable {
  /// `first` goes with `second` as `third` with the answer, in one ratio.
  case direct(Numeral, Numeral, Numeral)
  /// `first` workers need `second` units of time; how long do `third` workers need?
  case inverse(Numeral, Numeral, Numeral)
  /// Two runners with one speed: at `first` the other is at `second`; where is the other at `third`?
  case sameDifference(Numeral, Numeral, Numeral)
  /// A part to the rest as `part` to `rest`; what fraction of the whole is the part?
  case partOfWhole(part: Int, rest: Int)
  /// The average speed over a way there at one speed and the same way back at another.
  case speedThereAndBack(Numeral, Numeral)
}

/// A question about percents; a percent is the number before the sign.
package enum PercentQuestion: Hashable, Sendable {
  /// What is `20% of 45`?
  case of(Numeral, base: Numeral)
  /// A quantity changes by one percent and then by another; the steps carry their direction.
  case successive(base: Numeral, PercentStep, PercentStep)
  /// After a change, the quantity is `now`; what was it before?
  case original(now: Numeral, after: PercentStep)
  /// From one quantity to a greater one: by what percent?
  case rise(from: Numeral, to: Numeral)
  /// Write a percent as a decimal.
  case decimal(Numeral)
}

/// A change by a percent.
package enum PercentStep: Hashable, Sendable {
  /// A rise.
  case up(Numeral)
  /// A fall.
  case down(Numeral)
}
