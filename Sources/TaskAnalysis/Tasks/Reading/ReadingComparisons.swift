extension Problem {
  private static let greatestWords: Set<String> = [
    "greater", "larger", "bigger", "greatest", "largest", "biggest", "higher", "highest", "more", "descending",
    "decreasing",
  ]

  private static let smallestWords: Set<String> = [
    "smaller", "smallest", "less", "least", "lower", "lowest", "ascending", "increasing",
  ]

  private static let comparisonWords: Set<String> = greatestWords.union(smallestWords).union([
    "which", "what", "fraction", "number", "decimal", "integer", "is", "one", "of", "these", "two", "the", "circle",
    "choose", "value", "has", "compare", "temperature", "numbers", "fractions", "decimals", "integers", "between",
  ])

  private static let comparisonEnd = comparisonWords.union(Vocabulary.closing)

  private static func extreme(in words: [String]) -> Extreme? {
    for word in words {
      if greatestWords.contains(word) { return .greatest }
      if smallestWords.contains(word) { return .smallest }
    }
    return nil
  }

  /// Reads `Which is greater, 3/4 or 2/3?`, `Compare 0.3 and 0.125`.
  @Sendable static func readingComparison(_ text: PromptText) -> Problem? {
    guard let extreme = extreme(in: text.words) ?? (text.words.first == "compare" ? .greatest : nil) else {
      return nil
    }
    guard
      let (numbers, rest) = text.tokens[...].dropping(comparisonWords).numberList(), numbers.count == 2,
      rest.isOnly(comparisonEnd)
    else { return nil }
    return .comparison(numbers[0], numbers[1], asking: extreme)
  }

  private static let orderWords: Set<String> = greatestWords.union(smallestWords).union([
    "order", "put", "place", "arrange", "write", "sort", "these", "the", "following", "numbers", "fractions",
    "decimals", "integers", "from", "in", "to", "size", "of", "by", "with", "first", "starting", "a", "list", "on",
  ])

  /// Reads `Order 0.3, 0.125, 0.4`, `Put 3/4, 1/2, 2/3 in order from greatest to least`.
  @Sendable static func readingOrder(_ text: PromptText) -> Problem? {
    guard !orderVerbs.isDisjoint(with: text.words) else { return nil }
    guard
      let (numbers, rest) = text.tokens[...].dropping(orderWords).numberList(), numbers.count >= 3,
      rest.isOnly(orderWords)
    else { return nil }
    return .ordering(numbers, from: extreme(in: text.words) ?? .smallest)
  }

  private static let orderVerbs: Set<String> = ["order", "arrange", "sort"]
}
