/// A way of working that gives an answer to some problems, and often a wrong one.
///
/// A rule says what a student who follows it would write. It speaks only of problems of its own kind.
package struct FaultyRule: Sendable, Identifiable {
  /// The misconception and what the rule does, which only both together tell rules apart.
  package let id: String
  /// The entry of the bank that the rule makes executable; a misconception may have several rules.
  package let misconception: Misconception.ID
  /// What the rule does, in at most 40 columns, such as `each column: larger less smaller`.
  package let inShort: String
  /// Tasks on which the rule was followed by hand: its tests.
  let checks: [Check]
  private let follow: @Sendable (Problem) -> RuleAnswer?

  /// A task, its right answer, and what the rule answers; both answers as a student would write them.
  struct Check: Hashable, Sendable, CustomStringConvertible {
    let prompt: String
    let right: String
    let gives: String

    init(_ prompt: String, right: String, gives: String) {
      self.prompt = prompt
      self.right = right
      self.gives = gives
    }

    var description: String { "\(prompt) gives \(gives), not \(right)" }
  }

  /// A rule of the bank's entry with that id; following it must be pure, and nil for problems of another kind.
  init(
    _ misconception: Misconception.ID, _ inShort: String, checks: [Check],
    follow: @escaping @Sendable (Problem) -> RuleAnswer?
  ) {
    id = "\(misconception): \(inShort)"
    self.misconception = misconception
    self.inShort = inShort
    self.checks = checks
    self.follow = follow
  }

  /// What a student who follows the rule answers; nil where the problem is not of the rule's kind.
  package func answer(to problem: Problem) -> RuleAnswer? {
    problem.isWrittenInDecimals ? follow(problem)?.inDecimals : follow(problem)
  }
}
