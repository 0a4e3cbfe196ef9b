extension RuleAnswer {
  /// Whether a student's answer says the same; a unit beside a number makes no difference.
  package func agrees(with answer: Answer) -> Bool {
    switch meaning {
    case .number(let number): return answer.number == number
    // Both `25` and `25%` answer "by what percent?".
    case .percent(let number): return answer.number == number || answer.number == number / Rational(100)
    case .same: return RuleAnswer.saysSame(answer)
    case .order(let numbers):
      guard case .collection(.list, let members) = answer else { return false }
      return members.map(\.number) == numbers.map(Optional.some)
    }
  }

  private static func saysSame(_ answer: Answer) -> Bool {
    switch answer {
    case .text(let text):
      let words = text.split { !$0.isLetter && $0 != "=" }
      return words.contains { ["same", "equal", "equals", "equivalent", "="].contains($0) }
        && !words.contains { ["not", "no", "arent", "isnt"].contains($0) }
    case .choice(_, let text?): return saysSame(text)
    default: return false
    }
  }
}
