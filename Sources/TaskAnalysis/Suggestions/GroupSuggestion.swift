/// A group that may fit a piece nobody has grouped; only ever a suggestion.
package struct GroupSuggestion: Hashable, Sendable {
  /// Below this confidence a screen says nothing.
  package static let silentBelow = 0.6

  /// The piece's place in the task.
  package let piece: Int
  /// The group, one of those given to other pieces, or none seen.
  package let group: LearnedGroup
  /// How sure it is, from 0 to 1; over many suggestions about the share that teachers agreed with.
  package let confidence: Double
  /// The one or two things that speak most for it.
  let evidence: [FeatureEvidence]
  /// A piece of the group that shows the same, the first there is: "like B".
  package let like: Int?

  /// Whether it is sure enough to be shown.
  package var isShown: Bool { confidence >= GroupSuggestion.silentBelow }

  /// What made it, in short words: `same answer 3/7, says "one is missing"`; holds the student's words as they are, and
  /// is empty where no single thing speaks for the group.
  package var because: String { evidence.inShort }
}
