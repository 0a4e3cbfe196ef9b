/// What a response shows of the student's thinking, as features it may share with others.
struct ResponseFeatures: Sendable {
  /// Each feature once, in the order in which it was found.
  private(set) var observed: [ObservedFeature] = []
  private var seen: Set<Feature> = []

  /// Reads a response to a task that gives these numbers; of families that are not asked for, not all is read.
  /// - Complexity: O(*n*) in the length of the response.
  init(
    _ response: String, taskNumbers: Set<String>, families: Set<FeatureFamily> = Set(FeatureFamily.allCases)
  ) {
    let text = TokenizedResponse(response)
    let calculations = ToldCalculation.all(in: text.tokens)
    readNumbers(text, taskNumbers: taskNumbers)
    for calculation in calculations {
      add(.results, calculation.result.description, .calculation(calculation))
    }
    readOperations(text)
    readWords(text)
    if families.contains(.manner) { readManner(text) }
    if families.contains(.evidence) { readEvidence(text, calculations: calculations, taskNumbers: taskNumbers) }
  }

  /// The numbers a text gives, and the parts of its fractions.
  static func numbers(in text: String) -> Set<String> {
    let numbers = TokenizedResponse(text).tokens.compactMap(\.number)
    return Set(numbers).union(numbers.flatMap(parts))
  }

  /// Takes a feature that is there; one already taken stays as it was seen first.
  private mutating func add(_ family: FeatureFamily, _ value: String, _ evidence: @autoclosure () -> FeatureEvidence?) {
    let feature = Feature(family: family, value: value)
    guard seen.insert(feature).inserted else { return }
    observed.append(ObservedFeature(feature: feature, evidence: evidence()))
  }

  /// The numbers above and below the line of a fraction; nothing for another number.
  private static func parts(of number: String) -> [String] {
    number.contains("/") ? number.split(separator: "/").map(String.init) : []
  }
}

// MARK: - Numbers

extension ResponseFeatures {
  private mutating func readNumbers(_ text: TokenizedResponse, taskNumbers: Set<String>) {
    var isNegative = false
    for token in text.tokens {
      guard let number = token.number else {
        if token.meaning != .filler { isNegative = token.operation == .negative }
        continue
      }
      let words = FeatureEvidence.words(text.words(token.place))
      add(.numbers, number, words)
      for part in ResponseFeatures.parts(of: number) { add(.numbers, "part " + part, words) }
      if isNegative { add(.numbers, "-\(number)", .words("-\(number)")) }
      isNegative = false
      if !taskNumbers.contains(number) { add(.newNumbers, number, words) }
    }
    if !observed.contains(where: { $0.feature.family == .newNumbers }) {
      add(.newNumbers, "", nil)
    }
    let first = text.tokens.lazy.compactMap(\.number).first
    let last = text.tokens.last { $0.number != nil }?.number
    add(.endNumbers, "first " + (first ?? ""), first.map { .firstNumber($0) })
    add(.endNumbers, "last " + (last ?? ""), last.map { .lastNumber($0) })
  }

  private mutating func readEvidence(
    _ text: TokenizedResponse, calculations: [ToldCalculation], taskNumbers: Set<String>
  ) {
    let numbers = Set(text.tokens.compactMap(\.number))
    let results = Set(calculations.map(\.result))
    add(
      .evidence, results.isEmpty ? "no calculation" : "calculation",
      .remark(results.isEmpty ? "no calculation" : "a calculation"))
    let isShown = results.contains { numbers.contains($0.description) }
    add(.evidence, isShown ? "result" : "no result", isShown ? .remark("a calculation and its result") : nil)
    if results.count > 1 { add(.evidence, "calculations", .remark("several calculations")) }
    let count = min(numbers.count, 3)
    add(
      .evidence, ["numbers 0", "numbers 1", "numbers 2", "numbers 3"][count],
      .remark(["no numbers", "one number", "two numbers", "many numbers"][count]))
    let used = min(numbers.union(numbers.flatMap(ResponseFeatures.parts)).intersection(taskNumbers).count, 3)
    add(
      .evidence, ["task 0", "task 1", "task 2", "task 3"][used],
      .remark(
        ["no number of the task", "one number of the task", "two numbers of the task", "the task's numbers"][used]))
  }
}

// MARK: - Words

extension ResponseFeatures {
  private mutating func readOperations(_ text: TokenizedResponse) {
    let parts = text.tokens.filter { $0.meaning != .filler }
    for (place, token) in parts.enumerated() {
      guard let operation = token.operation else { continue }
      add(.operations, operation.rawValue, .words(text.words(token.place)))
      for near in max(0, place - 2)..<min(parts.count, place + 4) where near != place {
        let operand: String
        switch parts[near].meaning {
        case .number(let number): operand = number
        case .word(let stem): operand = stem
        case .operation, .filler: continue
        }
        let first = min(token.place.lowerBound, parts[near].place.lowerBound)
        let last = max(token.place.upperBound, parts[near].place.upperBound)
        add(.operands, operation.rawValue + " " + operand, .words(text.words(first..<last)))
      }
    }
  }

  private mutating func readWords(_ text: TokenizedResponse) {
    for token in text.tokens {
      if case .word(let stem) = token.meaning { add(.words, stem, .words(text.words(token.place))) }
    }
  }

  private mutating func readManner(_ text: TokenizedResponse) {
    let tokens = text.tokens
    let hasNumbers = tokens.contains { $0.number != nil }
    let hasOperations = tokens.contains { $0.operation != nil }
    add(.manner, hasNumbers ? Manner.numbers : Manner.noNumbers, hasNumbers ? nil : .remark("no numbers"))
    add(
      .manner, hasOperations ? Manner.operation : Manner.noOperation, hasOperations ? nil : .remark("no operation"))
    if !hasNumbers, !hasOperations { add(.manner, Manner.vague, nil) }
    let length = [6, 12, 22].count { tokens.count >= $0 }
    add(.manner, "length \(length)", length == 0 ? .remark("a few words") : nil)
    if let token = tokens.first(where: { ExplanationWords.denies(folded: $0.folded) }) {
      add(.manner, Manner.denial, .words(text.words(token.place)))
    }
    if let token = tokens.first(where: { ExplanationWords.guesses(folded: $0.folded) }) {
      add(.manner, Manner.guess, .words(text.words(token.place)))
    }
    if let token = tokens.first(where: { $0.operation == .equality }) {
      add(.manner, Manner.equality, .words(text.words(token.place)))
    }
  }
}

/// The values of the features of the manner family.
enum Manner {
  static let numbers = "numbers"
  static let noNumbers = "no numbers"
  static let operation = "operation"
  static let noOperation = "no operation"
  static let vague = "vague"
  static let denial = "denial"
  static let guess = "guess"
  static let equality = "equality"

  /// How those tell it who show no way of thinking, in any task.
  static let ofNoneSeen = [guess, vague, noNumbers, noOperation]
}
