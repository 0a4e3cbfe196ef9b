/// What a student who follows one rule would answer to one problem.
package struct Prediction: Hashable, Sendable, Identifiable {
  /// The rule's id; a misconception may have several rules.
  package let id: FaultyRule.ID
  /// The misconception behind the rule, to show.
  package let misconception: Misconception
  /// What the rule does, in at most 40 columns.
  package let inShort: String
  /// What the student would write.
  package let answer: RuleAnswer

  /// Nil where the rule does not speak of such problems.
  init?(_ rule: FaultyRule, of problem: Problem) {
    guard let answer = rule.answer(to: problem), let misconception = MisconceptionBank[id: rule.misconception] else {
      return nil
    }
    id = rule.id
    self.misconception = misconception
    inShort = rule.inShort
    self.answer = answer
  }
}

/// A further item, near a task, that tells rules apart.
package struct NextItem: Hashable, Sendable {
  /// The item as a prompt, such as `310 - 127`.
  package let prompt: String
  /// Its right answer.
  package let correct: RuleAnswer
  /// What the rules that speak of the task would answer, in the same order; a rule may have nothing to say.
  package let predictions: [Prediction]
  /// The misconceptions that gave one answer to the task and give different ones here.
  package let separates: [Misconception]
}
