package import TaskAnalysis

/// One thing to try in one lesson, and what became of it.
package struct MoveSummary: Hashable, Sendable {
  package let text: String
  /// Nil while it is open.
  package let lesson: String?
  package let task: MathTask.ID
  /// The name of the group it is for; empty when that group is gone.
  package let misconception: String
  /// The question to ask.
  package let question: String
  /// Who tries it: `everyone`, or how many.
  package let who: String
  /// Nil where nobody chose one.
  package let kind: MoveKind?
  package let support: SupportSubsystem?
  package let status: Move.Status
  /// What students said when it was tried; nil until somebody writes it.
  package let heard: String?

  package init(
    text: String, lesson: String?, task: MathTask.ID, misconception: String, question: String = "",
    who: String = "everyone", kind: MoveKind? = nil, support: SupportSubsystem? = nil, status: Move.Status = .planned,
    heard: String? = nil
  ) {
    self.text = text
    self.lesson = lesson
    self.task = task
    self.misconception = misconception
    self.question = question
    self.who = who
    self.kind = kind
    self.support = support
    self.status = status
    self.heard = heard
  }

  init(_ move: Move, misconception: String) {
    self.init(
      text: move.text, lesson: move.lesson.isEmpty ? nil : move.lesson, task: move.task, misconception: misconception,
      question: move.question, who: move.who, kind: move.kind, support: move.support,
      status: move.status, heard: move.heard.isEmpty ? nil : move.heard)
  }
}
