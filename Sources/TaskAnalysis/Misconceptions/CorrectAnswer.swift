extension Problem {
  /// The right answer; nil where there is none, where it is not one number, or where it does not fit.
  package var correctAnswer: RuleAnswer? {
    isWrittenInDecimals ? answerInLowestTerms?.inDecimals : answerInLowestTerms
  }

  private var answerInLowestTerms: RuleAnswer? {
    switch self {
    case .calculation(let expression): RuleAnswer(expression.value())
    case .evaluation(let expression, _, let number): RuleAnswer(number.value.flatMap { expression.value(letting: $0) })
    case .equation(let left, let right, _): RuleAnswer(LinearForm.solution(left, right))
    case .openSentence(let first, let second, let added): RuleAnswer(first + second - added)
    case .comparison(let first, let second, let extreme): Problem.compare(first, second, extreme)
    case .ordering(let numbers, let extreme): Problem.order(numbers, extreme)
    case .fraction(let question): question.correctAnswer
    case .proportion(let question): question.correctAnswer
    case .percent(let question): question.correctAnswer
    case .figure(let question): question.correctAnswer
    case .data(let question): question.correctAnswer
    case .graph(let question): question.correctAnswer
    }
  }

  private static func compare(_ first: SignedNumber, _ second: SignedNumber, _ extreme: Extreme) -> RuleAnswer? {
    guard let one = first.value, let other = second.value else { return nil }
    return one == other ? .same : RuleAnswer(choosing: (one > other) == (extreme == .greatest) ? first : second)
  }

  private static func order(_ numbers: [SignedNumber], _ extreme: Extreme) -> RuleAnswer? {
    let values = numbers.compactMap { number in number.value.map { (number, $0) } }
    // Numbers of one value have no order, and students may write them either way.
    guard values.count == numbers.count, Set(values.map(\.1)).count == numbers.count else { return nil }
    let ascending = values.sorted { $0.1 < $1.1 }.map(\.0)
    return RuleAnswer(order: extreme == .smallest ? ascending : ascending.reversed())
  }
}

extension FractionQuestion {
  fileprivate var correctAnswer: RuleAnswer? {
    switch self {
    case .simplify(let fraction), .decimal(let fraction): RuleAnswer(fraction.value)
    case .equivalent(let fraction, let denominator): RuleAnswer(fraction.value * Rational(denominator))
    case .improper(let whole, let fraction): RuleAnswer(Rational(whole) + fraction.value)
    case .shaded(let shaded, let all, let asksUnshaded): RuleAnswer(asksUnshaded ? all - shaded : shaded, over: all)
    }
  }
}

extension ProportionQuestion {
  fileprivate var correctAnswer: RuleAnswer? {
    switch self {
    case .direct(let first, let second, let third): RuleAnswer(third.value * second.value / first.value)
    case .inverse(let first, let second, let third): RuleAnswer(first.value * second.value / third.value)
    case .sameDifference(let first, let second, let third): RuleAnswer(third.value + second.value - first.value)
    case .partOfWhole(let part, let rest): RuleAnswer(Rational(part) / (Rational(part) + Rational(rest)))
    case .speedThereAndBack(let there, let back):
      RuleAnswer(Rational(2) * there.value * back.value / (there.value + back.value))
    }
  }
}

extension PercentQuestion {
  fileprivate var correctAnswer: RuleAnswer? {
    switch self {
    case .of(let percent, let base): RuleAnswer(percent.value * base.value / Rational(100))
    case .successive(let base, let first, let second): RuleAnswer(base.value * first.factor * second.factor)
    case .original(let now, let step): RuleAnswer(now.value / step.factor)
    case .rise(let from, let to): RuleAnswer(percent: (to.value - from.value) * Rational(100) / from.value)
    case .decimal(let percent): RuleAnswer(percent.value / Rational(100))
    }
  }
}

extension PercentStep {
  /// The change in percent, with its sign.
  var signed: Rational? {
    switch self {
    case .up(let percent): percent.value
    case .down(let percent): percent.value?.negated
    }
  }

  /// What the step multiplies by: 4/5 for a fall by 20%.
  var factor: Rational? { .one + signed / Rational(100) }
}

extension FigureQuestion {
  fileprivate var correctAnswer: RuleAnswer? {
    switch self {
    case .rectangleArea(let length, let width): RuleAnswer(length.value * width.value)
    case .rectanglePerimeter(let length, let width): RuleAnswer(Rational(2) * (length.value + width.value))
    case .triangleArea(let base, let height): RuleAnswer(base.value * height.value / Rational(2))
    case .parallelogramArea(let side, _, let height): RuleAnswer(side.value * height.value)
    case .enlargedArea(let area, let factor): RuleAnswer(area.value * Rational(factor).raised(to: 2))
    case .boxVolume(let length, let width, let height):
      RuleAnswer(Rational(length) * Rational(width) * Rational(height))
    case .squareUnits(_, _, let factor): RuleAnswer(Rational(factor).raised(to: 2))
    case .rulerLength(let from, let to): RuleAnswer(to - from)
    case .measuredAngle(let degrees): RuleAnswer(degrees)
    }
  }
}

extension DataQuestion {
  fileprivate var correctAnswer: RuleAnswer? {
    switch self {
    case .mean(let numbers): RuleAnswer(DataQuestion.sum(numbers) / Rational(numbers.count))
    case .median(let numbers):
      RuleAnswer(DataQuestion.middle(numbers.compactMap(\.value).sorted(), of: numbers.count))
    case .combinedMean(let size, let mean, let otherSize, let otherMean):
      RuleAnswer(
        (Rational(size) * mean.value + Rational(otherSize) * otherMean.value)
          / (Rational(size) + Rational(otherSize)))
    }
  }

  /// The sum; nil where it does not fit.
  static func sum(_ numbers: [SignedNumber]) -> Rational? {
    numbers.reduce(Rational.zero) { $0 + $1.value }
  }

  /// The middle value, or half way between the two middle ones, of values in the order given.
  static func middle(_ values: [Rational], of count: Int) -> Rational? {
    guard !values.isEmpty, values.count == count else { return nil }
    let upper = values[count / 2]
    return count.isMultiple(of: 2) ? (values[count / 2 - 1] + upper) / Rational(2) : upper
  }
}

extension GraphQuestion {
  fileprivate var correctAnswer: RuleAnswer? {
    switch self {
    case .slope(let one, let other):
      RuleAnswer((Rational(other.up) - Rational(one.up)) / (Rational(other.across) - Rational(one.across)))
    case .pattern(let pattern): RuleAnswer(pattern.total(of: pattern.asked))
    }
  }
}

extension GrowingPattern {
  /// The total of any size; nil where the three cases do not grow by equal steps.
  fileprivate func total(of size: Int) -> Rational? {
    let step =
      (Rational(alsoShown.total) - Rational(shown.total)) / (Rational(alsoShown.size) - Rational(shown.size))
    let toldAgain = Rational(shown.total) + step * (Rational(told.size) - Rational(shown.size))
    guard toldAgain == Rational(told.total) else { return nil }
    return Rational(shown.total) + step * (Rational(size) - Rational(shown.size))
  }
}
