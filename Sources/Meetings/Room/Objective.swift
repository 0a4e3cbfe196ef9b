/// What the team wants of its year, in its own words, with what the tool can truly count of it.
package struct Objective: Hashable, Sendable, Codable {
  /// Empty until the team writes it.
  package var words: String
  /// At most ``mostResults``.
  package var results: [KeyResult]

  /// How many things can be counted at once.
  package static let mostResults = 3

  package init(words: String = "", results: [KeyResult] = []) {
    self.words = words
    self.results = results
  }
}

/// One thing that is counted, and how many of it the team wants.
package struct KeyResult: Hashable, Sendable, Codable {
  /// What the team file holds, so that it can be counted; scores of tests are not among it.
  package enum Measure: String, CaseIterable, Hashable, Sendable, Codable {
    case meetingsHeld, planningMinutes, movesTried, tasksAskingWhy

    /// Its name on the wall: `moves tried`.
    package var wallName: String {
      switch self {
      case .meetingsHeld: "meetings held"
      case .planningMinutes: "minutes on planning"
      case .movesTried: "moves tried"
      case .tasksAskingWhy: "tasks that asked for reasoning"
      }
    }
  }

  /// What is counted.
  package var measure: Measure
  /// How many of it the team wants in its year, at least one.
  package var target: Int

  package init(_ measure: Measure, target: Int) {
    self.measure = measure
    self.target = target
  }

  /// How far it is, in words: `3 of 8 meetings held`.
  package func sentence(counted: Int) -> String {
    "\(counted) of \(target) \(measure.wallName)"
  }
}
