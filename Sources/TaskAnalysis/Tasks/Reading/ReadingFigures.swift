extension Problem {
  private static let lengthUnits: Set<String> = [
    "cm", "m", "mm", "km", "in", "inch", "inches", "ft", "feet", "foot", "units", "unit", "metres", "meters",
    "centimetres", "centimeters", "yards",
  ]

  private static let figureWords: Set<String> = [
    "a", "an", "the", "is", "are", "by", "long", "wide", "length", "width", "base", "height", "of", "and", "with",
    "has",
    "sides", "side", "find", "what", "its", "area", "perimeter", "calculate", "rectangle", "triangle", "parallelogram",
    "x", "measures", "rectangular", "to", "that", "whats", "work", "out", "high", "tall",
  ]

  /// Reads `A rectangle is 5 cm by 3 cm. Find its area.`.
  @Sendable static func readingRectangle(_ text: PromptText) -> Problem? {
    guard
      text.mentions(["rectangle", "rectangular"]), !text.mentions(["triangle", "parallelogram"]),
      let sizes = figureSizes(text), sizes.count == 2
    else { return nil }
    let area = text.mentions(["area"])
    guard area != text.mentions(["perimeter"]) else { return nil }
    return .figure(area ? .rectangleArea(sizes[0], sizes[1]) : .rectanglePerimeter(sizes[0], sizes[1]))
  }

  /// Triangles, parallelograms, and figures that grow.
  @Sendable static func readingOtherFigure(_ text: PromptText) -> Problem? {
    if let enlarged = enlargedArea(text) { return enlarged }
    guard text.mentions(["area"]), !text.mentions(["rectangle", "perimeter"]), let sizes = figureSizes(text) else {
      return nil
    }
    if text.mentions(["triangle"]), sizes.count == 2, text.mentions(["base"]), text.mentions(["height", "high"]) {
      return .figure(.triangleArea(base: sizes[0], height: sizes[1]))
    }
    // The height stands on the side that is named after it.
    guard
      text.mentions(["parallelogram"]), text.mentions(["height"]), sizes.count == 4, sizes[3] == sizes[0],
      text.words.suffix(6).contains("side")
    else { return nil }
    return .figure(.parallelogramArea(side: sizes[0], otherSide: sizes[1], height: sizes[2]))
  }

  /// The lengths in the order written; nil where a word or sign is unknown, where units differ, where a length is
  /// zero, or where the area or perimeter is given and not asked for.
  private static func figureSizes(_ text: PromptText) -> [Numeral]? {
    let tokens = text.tokens
    var units: Set<String> = []
    for (index, token) in tokens.enumerated() {
      let before = index > 0 ? tokens[index - 1] : nil
      if let word = token.word {
        if before?.number != nil, lengthUnits.contains(word) {
          units.insert(word)
        } else if !figureWords.contains(word) {
          return nil
        }
      } else if token.number == nil && !token.isSign(",") && !token.isSign(":") && !token.isSign("*") {
        return nil
      } else if token.number != nil && isGivenMeasure(tokens[..<index]) {
        return nil
      }
    }
    let sizes = text.numbers
    return units.count <= 1 && sizes.allSatisfy { $0.digitsAsWhole > 0 } ? sizes : nil
  }

  /// Whether `area is`, `area of` or `perimeter` leads up to a number.
  private static func isGivenMeasure(_ tokens: ArraySlice<PromptToken>) -> Bool {
    let last = tokens.last.flatMap(\.word).map { ["is", "of"].contains($0) } == true ? tokens.dropLast() : tokens
    return last.last?.word == "area" || last.last?.word == "perimeter"
  }

  /// Reads `A field has area 8. Its sides are made 2 times as long. What is the new area?`.
  private static func enlargedArea(_ text: PromptText) -> Problem? {
    let words: Set<String> = [
      "a", "an", "square", "rectangle", "shape", "figure", "field", "has", "area", "of", "its", "the", "sides", "are",
      "made", "times", "as", "long", "what", "is", "new", "all", "each", "side", "becomes", "now",
    ]
    guard
      text.words.allSatisfy({ words.contains($0) || lengthUnits.contains($0) || $0 == "squared" }),
      text.mentions(["sides"]), text.mentions(["times"]), text.mentions(["new"]), text.words.last == "area",
      text.numbers.count == 2, let factor = text.numbers[1].whole, factor > 0,
      let first = text.tokens.firstIndex(where: { $0.number != nil }), isGivenMeasure(text.tokens[..<first])
    else { return nil }
    return .figure(.enlargedArea(text.numbers[0], factor: factor))
  }
}
