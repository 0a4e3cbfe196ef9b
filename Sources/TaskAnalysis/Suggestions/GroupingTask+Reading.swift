extension GroupingTask {
  /// Reads what the prompt and the key say about the answers: which are the same, which are right, and which rules of
  /// the bank give them.
  ///
  /// What the pieces bring themselves stays. Without a key the prompt alone tells what is right, where it can be read;
  /// either way an answer that the task wants simplified further is not right.
  /// - Complexity: O(*n*) in the pieces; every different answer is read once.
  package init(prompt: String?, key: String?, reading pieces: [PieceToGroup]) {
    let examination = prompt.flatMap { TaskExamination(prompt: $0) }
    let key = (key ?? examination?.correct.description).flatMap { AnswerKey($0, prompt: prompt ?? "") }
    var known: [String: AnswerSays] = [:]
    let read = pieces.map { piece in
      guard let answer = piece.answer else { return piece }
      let says = known[answer] ?? AnswerSays(answer, key, examination)
      known[answer] = says
      return PieceToGroup(
        id: piece.id, response: piece.response, answer: answer, canonicalAnswer: says.same ?? piece.canonicalAnswer,
        isRight: piece.isRight ?? says.isRight,
        consistentWith: piece.consistentWith.isEmpty ? says.rules : piece.consistentWith)
    }
    self.init(prompt: prompt, pieces: read)
  }

  private struct AnswerSays {
    let same: String?
    let isRight: Bool?
    let rules: [String]

    init(_ written: String, _ key: AnswerKey?, _ examination: TaskExamination?) {
      let reading = AnswerReading(written)
      same = reading.map { $0.with(key?.asThisTaskDistinguishes($0) ?? $0.answer).forGrouping }
      rules = reading.flatMap { examination?.rules(consistentWith: $0.answer).map(\.misconception.id) } ?? []
      isRight =
        switch reading.flatMap({ key?.judge($0) }) {
        case .right, .rightWithoutUnit: true
        case .wrong, .rightNotSimplified: false
        case .cannotTell, nil: nil
        }
    }
  }
}
