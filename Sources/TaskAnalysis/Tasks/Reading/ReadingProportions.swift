extension Problem {
  /// Reads `Girls to boys is 2:3. What fraction of the class are girls?`.
  @Sendable static func readingRatio(_ text: PromptText) -> Problem? {
    guard text.sentences.count == 2 else { return nil }
    let words = text.sentences[0].compactMap(\.word)
    let question = text.sentences[1]
    let asked = question.compactMap(\.word)
    guard
      let to = words.firstIndex(of: "to"), to > 0, to + 1 < words.count,
      asked.starts(with: ["what", "fraction", "of"]),
      asked.last == words[to - 1], words[to - 1] != words[to + 1], question.allSatisfy({ $0.word != nil }),
      Set(words).isSubset(of: ratioWords.union([words[to - 1], words[to + 1]])),
      let part = text.numbers.first?.whole, let rest = text.numbers.last?.whole, text.numbers.count == 2,
      let colon = text.sentences[0].firstIndex(where: { $0.isSign(":") }), colon > 0,
      text.sentences[0][colon - 1].number != nil, part > 0, rest > 0
    else { return nil }
    return .proportion(.partOfWhole(part: part, rest: rest))
  }

  private static let ratioWords: Set<String> = ["the", "ratio", "of", "to", "is", "in", "a", "class"]

  /// Reads stories of three quantities, such as `3 apples cost $6. How much do 5 apples cost?`.
  @Sendable static func readingProportionStory(_ text: PromptText) -> Problem? {
    guard let story = QuantityStory(text) else {
      return speedThereAndBack(text)
    }
    return inverse(story) ?? sameDifference(story) ?? direct(story)
  }

  private static func inverse(_ story: QuantityStory) -> Problem? {
    guard
      QuantityStory.workers.contains(story.units[0]), story.units[2] == story.units[0],
      QuantityStory.times.contains(story.units[1]), story.asks("long") || story.asks(story.units[1]),
      story.mentions(["need", "take", "takes"]), !story.mentions(QuantityStory.changesCrew)
    else { return nil }
    return .proportion(.inverse(story.numbers[0], story.numbers[1], story.numbers[2]))
  }

  private static func sameDifference(_ story: QuantityStory) -> Problem? {
    guard
      story.mentions(["same"]), story.mentions(["speed", "pace"]), story.mentions(["later", "earlier"]),
      story.mentions(["when"]), story.mentions(["laps", "lap"]),
      let first = story.numbers[0].value, let second = story.numbers[1].value, first < second
    else { return nil }
    return .proportion(.sameDifference(story.numbers[0], story.numbers[1], story.numbers[2]))
  }

  private static func direct(_ story: QuantityStory) -> Problem? {
    guard
      story.units[0] == story.units[2], story.units[0] != story.units[1], !story.units[0].isEmpty,
      !QuantityStory.workers.contains(story.units[0]), !story.mentions(QuantityStory.breaksRatio),
      story.mentions(["cost", "costs", "are", "is", "weigh", "need", "needs", "make", "makes", "equal"])
    else { return nil }
    return .proportion(.direct(story.numbers[0], story.numbers[1], story.numbers[2]))
  }

  /// Reads `Drive 60 miles at 60 mph and back at 30 mph. Average speed?`.
  private static func speedThereAndBack(_ text: PromptText) -> Problem? {
    let tokens = text.tokens
    let speeds = tokens.indices.filter { index in
      let unit = index + 1 < tokens.count ? tokens[index + 1].word : nil
      return tokens[index].number != nil && (unit == "mph" || unit == "kmh")
    }
    guard
      speeds.count == 2, text.numbers.count <= 3, text.mentions(["back"]), text.mentions(["average"]),
      text.words.suffix(4).contains("speed"), !text.mentions(["stops", "hours", "hour", "minutes", "rest"]),
      let there = tokens[speeds[0]].number, let back = tokens[speeds[1]].number
    else { return nil }
    return .proportion(.speedThereAndBack(there, back))
  }
}

/// Three numbers of a story, each with the word behind it.
private struct QuantityStory {
  let numbers: [Numeral]
  /// The word behind each number in the singular; empty where there is none.
  let units: [String]
  private let words: Set<String>
  /// The words of the last sentence, in the singular.
  private let question: [String]

  /// Nil where there are not three positive numbers, or where no question is asked about the third.
  init?(_ text: PromptText) {
    let tokens = text.tokens
    let positions = tokens.indices.filter { tokens[$0].number != nil }
    guard
      positions.count == 3, text.sentences.count >= 2 || text.words.first == "if", text.words.contains("how"),
      tokens.allSatisfy({ $0.number != nil || $0.word != nil || $0.isSign(",") })
    else { return nil }
    numbers = positions.compactMap { tokens[$0].number }
    guard numbers.allSatisfy({ $0.digitsAsWhole > 0 }) else { return nil }
    units = positions.map { position in
      let next = position + 1 < tokens.count ? tokens[position + 1].word : nil
      return next.map(QuantityStory.singular) ?? ""
    }
    question = (text.sentences.last ?? []).compactMap(\.word).map(QuantityStory.singular)
    words = Set(text.words.first == "if" ? text.words.dropFirst() : text.words[...])
  }

  func mentions(_ wanted: Set<String>) -> Bool {
    !words.isDisjoint(with: wanted)
  }

  /// Whether the question is "how long" or "how many" of the given thing.
  func asks(_ thing: String) -> Bool {
    zip(question, question.dropFirst()).contains { ["how", "many"].contains($0) && $1 == thing }
  }

  private static func singular(_ word: String) -> String {
    word.count > 3 && word.last == "s" ? String(word.dropLast()) : word
  }

  static let workers: Set<String> = [
    "people", "painter", "worker", "men", "women", "builder", "machine", "tap", "pump", "gardener", "cleaner", "farmer",
  ]

  static let times: Set<String> = ["day", "hour", "minute", "week"]

  /// Words of stories in which the number of workers changes on the way.
  static let changesCrew: Set<String> = [
    "more", "less", "fewer", "another", "extra", "join", "leave", "left", "after", "each", "twice", "half", "together",
  ]

  /// Words of stories in which the ratio does not stay the same, or in which something else happens.
  static let breaksRatio: Set<String> = [
    "more", "less", "fewer", "than", "each", "every", "left", "first", "then", "after", "before", "later", "older",
    "extra", "discount", "off", "free", "plus", "fee", "another", "away", "all", "total", "together", "altogether",
    "old", "years", "percent", "day", "days", "hours", "not", "if", "same", "started", "half", "twice", "double", "per",
    "was", "were", "gives", "eats", "share", "shares", "shared", "already", "remain", "remaining", "change", "pays",
  ]
}
