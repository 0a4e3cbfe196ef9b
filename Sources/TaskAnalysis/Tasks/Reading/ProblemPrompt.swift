extension Problem {
  /// The problem as a prompt in ASCII, such as `310 - 127` or `Which is greater, 3/4 or 2/3?`.
  ///
  /// Reading the prompt gives the problem back.
  package var prompt: String {
    switch self {
    case .calculation(let expression): expression.description
    case .evaluation(let expression, let letter, let number): "If \(letter) = \(number), what is \(expression)?"
    case .equation(let left, let right, _): "Solve \(left) = \(right)"
    case .openSentence(let first, let second, let added): "\(first) + \(second) = __ + \(added)"
    case .comparison(let first, let second, let extreme):
      "Which is \(extreme == .greatest ? "greater" : "smaller"), \(first) or \(second)?"
    case .ordering(let numbers, let extreme):
      "Order \(numbers.joined) from \(extreme == .smallest ? "smallest" : "greatest")"
    case .fraction(let question): question.prompt
    case .proportion(let question): question.prompt
    case .percent(let question): question.prompt
    case .figure(let question): question.prompt
    case .data(let question): question.prompt
    case .graph(let question): question.prompt
    }
  }
}

extension [SignedNumber] {
  fileprivate var joined: String { map(\.description).joined(separator: ", ") }
}

extension FractionQuestion {
  fileprivate var prompt: String {
    switch self {
    case .simplify(let fraction): "Simplify \(fraction)"
    case .equivalent(let fraction, let denominator): "\(fraction) = __/\(denominator)"
    case .improper(let whole, let fraction): "Write \(whole) \(fraction) as one fraction"
    case .decimal(let fraction): "Write \(fraction) as a decimal"
    case .shaded(let shaded, let all, let asksUnshaded):
      "\(shaded) of \(all) equal parts are shaded. What fraction is \(asksUnshaded ? "not " : "")shaded?"
    }
  }
}

extension ProportionQuestion {
  fileprivate var prompt: String {
    switch self {
    case .direct(let first, let second, let third): "\(first) : \(second) = \(third) : x"
    case .inverse(let first, let second, let third):
      "\(first) painters need \(second) days. How long do \(third) painters need?"
    case .sameDifference(let first, let second, let third):
      "Ana and Ben run at the same speed; Ana started later. When Ana had run \(first) laps, Ben had run \(second). "
        + "When Ana has run \(third), how many has Ben run?"
    case .partOfWhole(let part, let rest): "Girls to boys is \(part):\(rest). What fraction of the class are girls?"
    case .speedThereAndBack(let there, let back): "Drive there at \(there) mph and back at \(back) mph. Average speed?"
    }
  }
}

extension PercentQuestion {
  fileprivate var prompt: String {
    switch self {
    case .of(let percent, let base): "What is \(percent)% of \(base)?"
    case .successive(let base, let first, let second):
      "A price is \(base). It \(first.told), then \(second.told). What is the new price?"
    case .original(let now, let step): "After a price \(step.told), it is \(now). What was it before?"
    case .rise(let from, let to): "A price goes from \(from) to \(to). By what percent did it rise?"
    case .decimal(let percent): "Write \(percent)% as a decimal"
    }
  }
}

extension PercentStep {
  fileprivate var told: String {
    switch self {
    case .up(let percent): "rises by \(percent)%"
    case .down(let percent): "falls by \(percent)%"
    }
  }
}

extension FigureQuestion {
  fileprivate var prompt: String {
    switch self {
    case .rectangleArea(let length, let width): "Find the area of a rectangle \(length) by \(width)"
    case .rectanglePerimeter(let length, let width): "Find the perimeter of a rectangle \(length) by \(width)"
    case .triangleArea(let base, let height): "A triangle has base \(base) and height \(height). Find its area."
    case .parallelogramArea(let side, let other, let height):
      "A parallelogram has sides \(side) and \(other), and height \(height) to the side of \(side). Find its area."
    case .enlargedArea(let area, let factor):
      "A figure has area \(area). Its sides are made \(factor) times as long. What is the new area?"
    case .boxVolume(let length, let width, let height):
      "A \(length) x \(width) x \(height) box of cubes: how many cubes?"
    case .squareUnits(let small, let large, _): "How many \(small)^2 in 1 \(large)^2?"
    case .rulerLength(let from, let to): "A pencil lies from \(from) to \(to) on a ruler. How long is it?"
    case .measuredAngle(let degrees): "Measure a \(degrees) degree angle"
    }
  }
}

extension DataQuestion {
  fileprivate var prompt: String {
    switch self {
    case .mean(let numbers): "Find the mean of \(numbers.joined)"
    case .median(let numbers): "Find the median of \(numbers.joined)"
    case .combinedMean(let size, let mean, let otherSize, let otherMean):
      "\(size) students average \(mean). \(otherSize) others average \(otherMean). What is the average of all?"
    }
  }
}

extension GraphQuestion {
  fileprivate var prompt: String {
    switch self {
    case .slope(let one, let other): "What is the slope of the line through \(one) and \(other)?"
    case .pattern(let pattern):
      "A ladder with \(pattern.told.size) rungs takes \(pattern.told.total) matches "
        + "(\(pattern.shown.total) for \(pattern.shown.size), \(pattern.alsoShown.total) for "
        + "\(pattern.alsoShown.size)). How many for \(pattern.asked)?"
    }
  }
}
