/// The steps of a meeting with their minutes; each names what the clock counts and which screen helps.
package struct Agenda: Hashable, Sendable, Codable {
  /// One step; its minutes are planned, not measured.
  package struct Step: Hashable, Sendable, Codable {
    package var name: String
    /// How long it is planned to take.
    package var minutes: Int
    /// What the clock counts during the step; nil for slack.
    package var activity: Activity?
    package var screen: StepScreen?
    /// One sentence for the wall: what we do now.
    package var sentence: String
    /// Whether this is the step whose minutes are protected: nothing that overruns may eat them.
    package var isMove: Bool

    /// How long a step may be.
    package static let minuteRange = 1...240

    package init(
      _ name: String, minutes: Int, activity: Activity?, screen: StepScreen? = nil, sentence: String = "",
      isMove: Bool = false
    ) {
      self.name = name
      self.minutes = minutes
      self.activity = activity
      self.screen = screen
      self.sentence = sentence
      self.isMove = isMove
    }
  }

  /// In the order in which they come.
  package var steps: [Step]
  /// What the protocol is called that it came from; nil in meetings from before agendas had names.
  package var name: String?

  package init(_ steps: [Step], name: String? = nil) {
    self.steps = steps
    self.name = name
  }

  /// The minutes of all steps.
  package var minutes: Int {
    steps.reduce(0) { $0 + $1.minutes }
  }

  /// Minutes from the beginning of the move step to the end; nil without a move step.
  package var minutesFromMove: Int? {
    guard let move = steps.firstIndex(where: \.isMove) else { return nil }
    return steps[move...].reduce(0) { $0 + $1.minutes }
  }

  /// Planned minutes by category; slack belongs to none.
  package var plan: [TimeCategory: Int] {
    steps.reduce(into: [:]) { plan, step in
      guard let category = step.activity?.category else { return }
      plan[category, default: 0] += step.minutes
    }
  }

  /// Minutes that no step claims.
  package var slack: Int {
    steps.reduce(0) { $0 + ($1.activity == nil ? $1.minutes : 0) }
  }
}

/// The screen that a step of the agenda opens.
package enum StepScreen: String, CaseIterable, Sendable, Codable {
  case start, task, tag, splits, groups, closing
}
