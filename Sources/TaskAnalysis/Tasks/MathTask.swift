/// What was asked of students: the prompt, the right answer, and the demand as written.
///
/// Belongs to the team; a meeting refers to it.
package struct MathTask: Hashable, Sendable, Codable, Identifiable {
  package typealias ID = Identifier<MathTask>

  package let id: ID
  /// A short name: the file's word for the task, or its first words.
  package var title: String
  /// The words students read; empty when only the title is known.
  package var prompt: String
  /// The right answer as written; empty when there is none.
  package var key: String
  /// Nil until the room has said it.
  package var written: TaskDemand?
  /// The group whose thinking it was made to look at again; nil for most tasks.
  package var asksAfter: MisconceptionGroup.ID?

  package init(
    id: ID, title: String, prompt: String = "", key: String = "", written: TaskDemand? = nil,
    asksAfter: MisconceptionGroup.ID? = nil
  ) {
    self.id = id
    self.title = title
    self.prompt = prompt
    self.key = key
    self.written = written
    self.asksAfter = asksAfter
  }

  /// The words to show for the task: the prompt, or the title where there is no prompt.
  package var wording: String {
    prompt.isEmpty ? title : prompt
  }
}
