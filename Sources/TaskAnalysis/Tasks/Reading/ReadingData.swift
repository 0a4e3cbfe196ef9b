extension Problem {
  private static let dataWords = Vocabulary.asking.union([
    "mean", "average", "median", "these", "numbers", "values", "data", "set", "scores", "for", "list",
  ])

  /// Reads `Find the mean of 3, 4, 8`, `Goals: 4, 0, 2, 6. Mean?`.
  @Sendable static func readingData(_ text: PromptText) -> Problem? {
    let asksMean = text.mentions(["mean", "average"])
    guard asksMean != text.mentions(["median"]) else { return nil }
    var tokens = text.tokens[...]
    // One word before a colon says what the data are.
    if tokens.first?.word != nil, tokens.dropFirst().first?.isSign(":") == true { tokens = tokens.dropFirst() }
    guard
      let (numbers, rest) = tokens.dropping(dataWords).numberList(), numbers.count >= 2, rest.isOnly(dataWords)
    else { return nil }
    return .data(asksMean ? .mean(numbers) : .median(numbers))
  }

  /// Reads `4 students average 80; 16 others average 90. Average of all 20?`.
  @Sendable static func readingCombinedMean(_ text: PromptText) -> Problem? {
    let numbers = text.sentences.map { $0.compactMap(\.number) }
    guard
      text.sentences.count == 3, numbers[0].count == 2, numbers[1].count == 2,
      text.sentences.allSatisfy({ isAboutAverages($0) }), text.sentences[2].contains(where: { $0.word == "all" }),
      let size = numbers[0][0].whole, let otherSize = numbers[1][0].whole, size > 0, otherSize > 0,
      numbers[2].isEmpty || numbers[2].map(\.whole) == [size + otherSize]
    else { return nil }
    return .data(
      .combinedMean(size: size, mean: numbers[0][1], otherSize: otherSize, otherMean: numbers[1][1]))
  }

  private static func isAboutAverages(_ sentence: [PromptToken]) -> Bool {
    let words: Set<String> = [
      "students", "others", "other", "average", "averages", "averaged", "mean", "of", "all", "the", "what", "is",
      "have", "a", "an", "girls", "boys", "people", "for", "together", "pupils",
    ]
    let found = sentence.compactMap(\.word)
    return found.allSatisfy(words.contains)
      && !words.intersection(found).isDisjoint(with: ["average", "averages", "mean"])
      && sentence.allSatisfy { $0.word != nil || $0.number != nil || $0.isSign(",") }
  }

  /// Reads `What is the slope of the line through (1, 2) and (3, 8)?`.
  @Sendable static func readingSlope(_ text: PromptText) -> Problem? {
    let words = Vocabulary.asking.union(["slope", "gradient", "line", "through", "points", "that", "passes", "and"])
    guard text.mentions(["slope", "gradient"]) else { return nil }
    guard
      let (one, afterOne) = point(text.tokens[...].dropping(words)),
      let (other, rest) = point(afterOne.dropping(words)), rest.isEmpty
    else { return nil }
    return .graph(.slope(one, other))
  }

  private static func point(_ tokens: ArraySlice<PromptToken>) -> (GridPoint, rest: ArraySlice<PromptToken>)? {
    guard
      let inside = tokens.droppingSign("("), let (across, afterAcross) = inside.signedNumber(),
      let afterComma = afterAcross.droppingSign(","), let (up, afterUp) = afterComma.signedNumber(),
      let rest = afterUp.droppingSign(")"), let one = across.integer, let other = up.integer
    else { return nil }
    return (GridPoint(across: one, up: other), rest)
  }

  /// Reads `A ladder with 5 rungs takes 17 matches (8 for 2 rungs, 11 for 3). How many for 20 rungs?`.
  @Sendable static func readingPattern(_ text: PromptText) -> Problem? {
    let numbers = text.numbers.compactMap(\.whole)
    let words = text.words
    guard
      numbers.count == 7, text.numbers.count == 7, text.sentences.count == 2, words.count(where: { $0 == "for" }) == 3,
      text.mentions(["takes", "take", "needs"]), text.mentions(["many"]),
      text.tokens.contains(where: { $0.isSign("(") }), numbers[0] > 0,
      numbers[6] > numbers[0], numbers[6].isMultiple(of: numbers[0])
    else { return nil }
    return .graph(
      .pattern(
        GrowingPattern(
          told: PatternCase(size: numbers[0], total: numbers[1]),
          shown: PatternCase(size: numbers[3], total: numbers[2]),
          alsoShown: PatternCase(size: numbers[5], total: numbers[4]), asked: numbers[6])))
  }
}
