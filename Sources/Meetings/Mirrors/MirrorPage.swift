/// What a mirror shows: its questions, the answers of one day, and those of all days beside each other.
package struct MirrorPage: Hashable, Sendable {
  package let mirror: Mirror
  /// The answers that are looked at; nil while nobody has answered.
  package let shown: Reflection?
  /// What was ever written in this mirror and kept, earliest first.
  package let all: [Reflection]
  /// The minutes of our own clock; empty where the mirror does not show them.
  package let months: [MonthMinutes]

  package init(mirror: Mirror, shown: Reflection?, all: [Reflection], months: [MonthMinutes]) {
    self.mirror = mirror
    self.shown = shown
    self.all = all
    self.months = mirror.items.contains { $0.kind == .clock } ? months : []
  }

  /// What can be ticked, in order, with its question: levels and marks.
  package var choices: [(question: String, words: String)] {
    mirror.items.flatMap { item -> [(question: String, words: String)] in
      switch item.kind {
      case .levels(let words), .marks(let words): words.map { (question: item.question, words: $0) }
      case .words, .yesOrNo, .minutes, .clock: []
      }
    }
  }
}
