extension Problem {
  /// Lengths on a ruler, cubes in a box, square units and drawn angles.
  @Sendable static func readingMeasurement(_ text: PromptText) -> Problem? {
    rulerLength(text) ?? boxVolume(text) ?? squareUnits(text) ?? measuredAngle(text)
  }

  /// Reads `A pencil lies from 2 to 6 on a ruler. How long is it?`.
  private static func rulerLength(_ text: PromptText) -> Problem? {
    let tokens = text.tokens
    guard
      text.mentions(["ruler"]), text.mentions(["from"]), text.mentions(["long", "length"]), !text.mentions(["broken"]),
      text.numbers.count == 2, let from = text.numbers[0].whole, let to = text.numbers[1].whole, from < to,
      let first = tokens.firstIndex(where: { $0.number != nil }), first > 0, tokens[first - 1].word == "from",
      tokens[(first + 1)...].first(where: { $0.word != "cm" && $0.word != "mark" })?.word == "to"
    else { return nil }
    return .figure(.rulerLength(from: from, to: to))
  }

  /// Reads `A 3 x 4 x 5 box of cubes: how many cubes?`.
  private static func boxVolume(_ text: PromptText) -> Problem? {
    let words: Set<String> = [
      "a", "x", "by", "box", "of", "cubes", "how", "many", "is", "unit", "the", "in", "are", "there", "it", "full",
      "stack",
    ]
    let sizes = text.numbers.compactMap(\.whole)
    guard
      text.mentions(["box", "stack"]), text.mentions(["cubes"]), text.mentions(["many"]), sizes.count == 3,
      text.numbers.count == 3, sizes.allSatisfy({ $0 > 0 }), text.words.allSatisfy(words.contains)
    else { return nil }
    return .figure(.boxVolume(sizes[0], sizes[1], sizes[2]))
  }

  private static let metricLengths: [(name: String, millimetres: Int)] = [
    ("mm", 1), ("cm", 10), ("m", 1000), ("km", 1_000_000),
  ]

  /// Reads `How many cm^2 in 1 m^2?`.
  private static func squareUnits(_ text: PromptText) -> Problem? {
    let words = text.words.filter { !["square", "are", "there", "squared"].contains($0) }
    let numbers = text.numbers.compactMap(\.whole)
    guard
      words.count == 5, words[0] == "how", words[1] == "many", words[3] == "in",
      numbers == [2, 1, 2] || (numbers == [1] && text.words.count(where: { $0.hasPrefix("square") }) == 2),
      let small = metricLengths.first(where: { $0.name == words[2] }),
      let large = metricLengths.first(where: { $0.name == words[4] }), small.millimetres < large.millimetres
    else { return nil }
    return .figure(
      .squareUnits(small: small.name, large: large.name, factor: large.millimetres / small.millimetres))
  }

  /// Reads `Measure a 50 degree angle.`.
  private static func measuredAngle(_ text: PromptText) -> Problem? {
    let words: Set<String> = ["measure", "a", "an", "the", "angle", "of", "degree", "degrees", "with", "protractor"]
    guard
      text.words.first == "measure", text.mentions(["angle"]), text.words.allSatisfy(words.contains),
      text.numbers.count == 1, let degrees = text.numbers[0].whole, (1..<180).contains(degrees)
    else { return nil }
    return .figure(.measuredAngle(degrees))
  }

  /// Reads `3 of 8 equal parts are shaded. What fraction is shaded?`.
  @Sendable static func readingShadedFigure(_ text: PromptText) -> Problem? {
    let tokens = text.tokens
    let positions = tokens.indices.filter { tokens[$0].number != nil }
    guard
      text.mentions(["shaded", "unshaded"]), text.mentions(["equal"]), positions.count == 2,
      !text.mentions(["more", "another", "unequal", "percent", "ratio", "then"]),
      let question = text.sentences.map({ $0.compactMap(\.word) }).first(where: { $0.contains("fraction") }),
      question.contains("shaded") || question.contains("unshaded"),
      let all = positions.first(where: { isFollowedByEqual(tokens, $0) }),
      let shaded = positions.first(where: { $0 != all }),
      let whole = tokens[all].number?.whole, let part = tokens[shaded].number?.whole, part <= whole, whole > 0
    else { return nil }
    // The sentence that counts the parts must say that they are shaded.
    let story = text.sentences.filter { $0.contains { $0.number != nil } }.flatMap { $0.compactMap(\.word) }
    guard story.contains("shaded"), story.count(where: { $0 == "not" }) <= question.count(where: { $0 == "not" }) else {
      return nil
    }
    let asksUnshaded = question.contains("unshaded") || question.contains("not")
    return .fraction(.shaded(part, of: whole, asksUnshaded: asksUnshaded))
  }

  private static func isFollowedByEqual(_ tokens: [PromptToken], _ index: Int) -> Bool {
    index + 1 < tokens.count && tokens[index + 1].word == "equal"
  }
}
