/// The right answer of a task, and what the task's words ask of the form of an answer.
package struct AnswerKey: Hashable, Sendable {
  /// The right answer.
  package let answer: Answer

  private let isPercent: Bool
  private let request: PromptRequest

  /// A key as the teacher wrote it, with the prompt it answers; nil where nothing is written.
  package init?(_ written: String, prompt: String = "") {
    guard let reading = AnswerReading(written) else { return nil }
    self.init(reading, request: PromptRequest(prompt))
  }

  private init(_ reading: AnswerReading, request: PromptRequest) {
    self.request = request
    isPercent = reading.isPercent
    answer =
      switch reading.answer {
      case .clock(let hour, let minute) where request.isForRatio:
        AnswerKey.ratio(hour, minute) ?? reading.answer
      case .collection(.list, let members) where !request.isForOrder: .collection(.list, AnswerKey.sorted(members))
      default: reading.answer
      }
  }

  /// What the key says about what was written; ``Correctness/cannotTell`` where nothing was.
  package func judge(_ written: String) -> Correctness {
    AnswerReading(written).map(judge) ?? .cannotTell
  }

  /// What the key says about an answer that was computed, not written: it counts as simplified.
  package func judge(_ answer: Answer) -> Correctness { judge(AnswerReading(answer)) }

  /// What the key says about an answer.
  ///
  /// A unit the key lacks is ignored (`5 people` for 5), a unit the answer lacks has its own outcome. The same number
  /// with another unit is wrong (`5 m` for 5 cm); another number with another unit may be a conversion, which is not
  /// attempted. Text is never wrong, unless it is the opposite word of the key (*no* for *yes*).
  package func judge(_ reading: AnswerReading) -> Correctness {
    let aligned = asThisTaskDistinguishes(reading)
    guard aligned == answer else { return unequal(aligned) }
    if request.isForSimplestForm, !reading.isInLowestTerms { return .rightNotSimplified }
    return lacksUnit(reading) ? .rightWithoutUnit : .right
  }

  /// The answer as this task tells answers apart, so that equal ones are one: wrong answers group by it.
  ///
  /// A number takes the unit of the key and loses a unit the key has not; a list is sorted where no order is asked for;
  /// a pair of numbers is an interval, and a time or a fraction a ratio, where the key is one.
  package func asThisTaskDistinguishes(_ reading: AnswerReading) -> Answer {
    switch (answer, reading.answer) {
    case (.choice, .choice): choice(reading)
    case (.choice(_, let text?), let other):
      key(text).asThisTaskDistinguishes(reading) == text ? answer : other
    case (_, .choice(_, let text?)): asThisTaskDistinguishes(reading.with(text))
    case (.number(let right), .number(let value)): .number(percent(value, reading, right))
    case (.number, .quantity(let value, _)): .number(value)
    case (.quantity(_, let unit), .number(let value)) where !isAlgebra(unit): .quantity(value, unit: unit)
    case (.ratio, .clock(let hour, let minute)): AnswerKey.ratio(hour, minute) ?? reading.answer
    case (.ratio(let terms), .number(let value)) where terms.count == 2 && value > .zero:
      wholeTerms([value, .one]).map(Answer.ratio) ?? reading.answer
    case (.interval, .collection(.tuple, let ends)): openInterval(ends) ?? reading.answer
    case (.collection(let kind, _), .collection(let other, let members)): collection(kind, other, members)
    default: reading.answer
    }
  }
}

extension AnswerKey {
  /// The key's own choice where the letter, or else the text, is the key's.
  private func choice(_ reading: AnswerReading) -> Answer {
    guard case .choice(let letter, let text) = answer, case .choice(let chosen, let words) = reading.answer else {
      return reading.answer
    }
    guard let text, let words else { return letter == chosen ? answer : reading.answer }
    // Forms shuffle the letters, so the text decides, unless it is words, which may be shortened.
    if case .text = text, letter == chosen { return answer }
    return key(text).asThisTaskDistinguishes(reading.with(words)) == text ? answer : reading.answer
  }

  /// The key that a choice's text alone would be.
  private func key(_ text: Answer) -> AnswerKey {
    AnswerKey(AnswerReading(text, isPercent: isPercent), request: request)
  }

  /// A bare number beside a percent, and a percent beside a bare number that the prompt wants as one.
  private func percent(_ value: Rational, _ reading: AnswerReading, _ right: Rational) -> Rational {
    let hundred = Rational(100)
    if isPercent, !reading.isPercent, value != right, let part = value.divided(by: hundred) {
      return part == right || value > .one ? part : value
    }
    if !isPercent, reading.isPercent, request.isForPercent { return value.multiplied(by: hundred) ?? value }
    return value
  }

  private func lacksUnit(_ reading: AnswerReading) -> Bool {
    switch (answer, reading.answer) {
    case (.choice(_, let text?), .choice(_, let words?)): key(text).lacksUnit(reading.with(words))
    case (.choice(_, let text?), .number): key(text).lacksUnit(reading)
    case (_, .choice(_, let words?)): lacksUnit(reading.with(words))
    case (.quantity, .number): true
    case (.number(let right), .number(let value)): isPercent && !reading.isPercent && value != right
    default: false
    }
  }

  private func isAlgebra(_ unit: String) -> Bool { request.isForAlgebra && unit.utf8.count == 1 }

  private static func ratio(_ first: Int, _ second: Int) -> Answer? {
    wholeTerms([Rational(first), Rational(second)]).map(Answer.ratio)
  }

  private func openInterval(_ ends: [Answer]) -> Answer? {
    guard ends.count == 2, case .number(let low) = ends[0], case .number(let high) = ends[1] else { return nil }
    return AnswerInterval(from: .init(low, isIncluded: false), to: .init(high, isIncluded: false)).map(Answer.interval)
  }

  private func collection(_ kind: AnswerCollection, _ other: AnswerCollection, _ members: [Answer]) -> Answer {
    switch kind {
    case .set: .collection(.set, Answer.sortedSet(members))
    case .list where !request.isForOrder: .collection(.list, AnswerKey.sorted(members))
    case .list, .tuple: .collection(other == .set ? .set : kind, members)
    }
  }

  private static func sorted(_ members: [Answer]) -> [Answer] { members.sorted(by: Answer.precedes) }

  /// What to say of an answer that is not equal to the key.
  private func unequal(_ other: Answer) -> Correctness {
    switch (answer, other) {
    case (.text(let key), .text(let words)):
      oppositeWords.contains { $0.contains(key) && $0.contains(words) } ? .wrong : .cannotTell
    case (.text, _), (_, .text): .cannotTell
    case (.quantity(let right, let unit), .quantity(let value, let another)) where unit != another:
      right == value ? .wrong : .cannotTell
    case (.choice, .choice): .wrong
    case (.choice(_, let text?), _): key(text).judge(other)
    case (.choice, _), (_, .choice): .cannotTell
    // A fraction of a whole written as a ratio, or a ratio of its parts: only the work tells.
    case (.number(let right), .ratio(let terms)) where terms.count == 2:
      terms[0].divided(by: terms[1]) == right ? .cannotTell : .wrong
    default: .wrong
    }
  }
}

/// Words of which one rules out the others.
private let oppositeWords: [Set<String>] = [
  ["yes", "no"], ["true", "false"], ["always", "sometimes", "never"], ["first", "second", "equal"],
  ["greater", "less", "equal"],
  ["even", "odd"], ["increase", "decrease"], ["positive", "negative"], ["possible", "impossible"],
  ["likely", "unlikely", "certain", "impossible"],
]
