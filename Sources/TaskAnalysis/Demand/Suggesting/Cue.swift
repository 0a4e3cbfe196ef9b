/// Words that hint at what a task asks or what a piece of work shows.
struct Cue: Sendable {
  let name: String
  /// Above 0 for reason, below 0 for reproduce.
  ///
  /// A proposal: no weight was fitted to data.
  let weight: Double
  /// Cues of one family say one thing, and only the strongest of them counts.
  let family: Family
  let says: String
  let falseFriend: String?
  /// The ways in which it is written, in the order in which they are tried.
  let phrases: [CuePhrase]

  enum Family: Hashable, Sendable {
    case why, generalise, critique, choice, connect, check
    case weakExplain, neutral
    case calculation, prescribed, recall, bulk, steps
    case noEvidence
  }

  init(
    _ name: String, _ weight: Double, _ family: Family, says: String, falseFriend: String? = nil,
    _ phrases: [CuePhrase]
  ) {
    self.name = name
    self.weight = weight
    self.family = family
    self.says = says
    self.falseFriend = falseFriend
    self.phrases = phrases
  }
}
