/// The samples of one task that show one misconception; the team's own name for a way of thinking.
///
/// A sample is in at most one group of its task, see ``GroupPlace``.
package struct MisconceptionGroup: Hashable, Sendable, Codable, Identifiable {
  package typealias ID = Identifier<MisconceptionGroup>

  package let id: ID
  package let task: MathTask.ID
  package var name: String
  /// What the thinking says, in a few words; empty when nobody wrote it.
  package var hint: String
  /// The entry of the misconception bank that it came from.
  package var bank: String?
  /// Whether the room named it before looking at the work.
  package var anticipated: Bool
  /// How many papers without letters lie in it, beside its lettered samples.
  package var papers: Int
  /// The question that shows the thinking.
  package var probe: String
  /// A move that may help: only ever a suggestion.
  package var nextMove: String
  /// Words written for papers that carry none, as an example.
  package var example: String

  package init(
    id: ID, task: MathTask.ID, name: String, hint: String = "", bank: String? = nil, anticipated: Bool = false,
    papers: Int = 0, probe: String = "", nextMove: String = "", example: String = ""
  ) {
    self.id = id
    self.task = task
    self.name = name
    self.hint = hint
    self.bank = bank
    self.anticipated = anticipated
    self.papers = papers
    self.probe = probe
    self.nextMove = nextMove
    self.example = example
  }
}

/// Where a sample that was looked at belongs: in a group, or among those that show no misconception.
///
/// A sample without a place has not been looked at.
package enum GroupPlace: Hashable, Sendable, Codable {
  case group(MisconceptionGroup.ID)
  case noneSeen
}
