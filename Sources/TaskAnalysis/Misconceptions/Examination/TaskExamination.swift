/// What a task can tell about the rules that students may follow.
///
/// A wrong answer is consistent with every rule that gives it; which of them a student follows, one task often cannot
/// tell.
package struct TaskExamination: Hashable, Sendable {
  /// What the task asks.
  package let problem: Problem
  /// The right answer.
  package let correct: RuleAnswer
  /// What each rule that speaks of such problems answers, in the order of the bank.
  package let predictions: [Prediction]

  /// Nil where the problem has no right answer.
  /// - Complexity: O(*n*) in the number of rules.
  package init?(_ problem: Problem) {
    guard let correct = problem.correctAnswer else { return nil }
    self.problem = problem
    self.correct = correct
    predictions = FaultyRules.all.compactMap { Prediction($0, of: problem) }
  }

  /// Nil where the prompt cannot be read; see ``Problem/init(reading:)``.
  package init?(prompt: String) {
    guard let problem = Problem(reading: prompt) else { return nil }
    self.init(problem)
  }

  /// Every rule that gives this wrong answer, each misconception once; empty for the right answer.
  package func rules(consistentWith answer: Answer) -> [Prediction] {
    guard !correct.agrees(with: answer) else { return [] }
    return TaskExamination.eachOnce(predictions.filter { $0.answer.agrees(with: answer) })
  }

  /// The wrong answers that two or more misconceptions lead to, with the rules behind each.
  package var cannotTellApart: [[Prediction]] {
    let wrong = predictions.filter { $0.answer != correct }
    let answers = wrong.map(\.answer).reduce(into: [RuleAnswer]()) { kept, answer in
      if !kept.contains(answer) { kept.append(answer) }
    }
    return answers.map { answer in TaskExamination.eachOnce(wrong.filter { $0.answer == answer }) }
      .filter { $0.count > 1 }
  }

  /// The rules that give the right answer here, so that a right answer does not speak against them.
  package var rightByLuck: [Prediction] {
    TaskExamination.eachOnce(predictions.filter { $0.answer == correct })
  }

  /// The item to ask next of students who gave this wrong answer: it tells the rules that fit apart.
  ///
  /// Nil where fewer than two rules fit, or where no item near this one tells any of them apart.
  package func askNext(for answer: Answer) -> NextItem? {
    NextItemSearch(self, groups: [rules(consistentWith: answer)], avoidsLuck: true).best
  }

  /// The item that tells most of the rules apart that this task cannot tell apart, nil where there is none.
  package var askNext: NextItem? {
    NextItemSearch(self, groups: cannotTellApart, avoidsLuck: false).best
  }

  private static func eachOnce(_ predictions: [Prediction]) -> [Prediction] {
    var seen: Set<Misconception.ID> = []
    return predictions.filter { seen.insert($0.misconception.id).inserted }
  }
}
