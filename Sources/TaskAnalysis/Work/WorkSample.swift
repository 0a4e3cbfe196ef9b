/// One piece of student work on one task; its words and its answer may both be absent, when it is on paper.
///
/// Belongs to the team and never carries a name.
package struct WorkSample: Hashable, Sendable, Codable, Identifiable {
  package typealias ID = Identifier<WorkSample>

  package let id: ID
  package let task: MathTask.ID
  /// Its place among the lettered samples of its task, from 0; nil while it is not among those we look at.
  package var position: Int?
  /// The section's name; empty when unknown.
  package var section: String
  /// The student's words, line breaks kept; nil on paper.
  package var response: String?
  /// The answer as written; nil when there is none.
  package var answer: String?
  /// Where its picture lies, if there is one.
  package var image: String?
  /// What the file said about right or wrong; nil when it said nothing.
  package var markedCorrect: Bool?

  package init(
    id: ID, task: MathTask.ID, position: Int? = nil, section: String = "", response: String? = nil,
    answer: String? = nil, image: String? = nil, markedCorrect: Bool? = nil
  ) {
    self.id = id
    self.task = task
    self.position = position
    self.section = section
    self.response = response
    self.answer = answer
    self.image = image
    self.markedCorrect = markedCorrect
  }

  /// The letter on its sticky note; empty while it has no place among the lettered ones.
  package var letter: String {
    position.map(SampleLetters.letter) ?? ""
  }

  /// Whether nothing of it was typed or imported: the room holds the paper up.
  package var isOnPaper: Bool {
    response == nil && answer == nil
  }
}
