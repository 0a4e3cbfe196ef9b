/// What sort of thing a move is; offered when one is planned, never required.
package enum MoveKind: String, CaseIterable, Hashable, Sendable, Codable {
  case pressForWhy, representation, counterExample, numberChoice, reposeTask, demoLesson, coPlan, rehearse

  /// Its name on the wall: `press for why`.
  package var wallName: String {
    switch self {
    case .pressForWhy: "press for why"
    case .representation: "representation"
    case .counterExample: "counter-example"
    case .numberChoice: "number choice"
    case .reposeTask: "re-pose the task"
    case .demoLesson: "demo lesson"
    case .coPlan: "co-plan"
    case .rehearse: "rehearse"
    }
  }

  /// A move of this kind that a team may take as it stands, in a few words.
  package var example: String {
    switch self {
    case .pressForWhy: "after each answer: can you tell me why?"
    case .representation: "the same idea drawn, and in numbers"
    case .counterExample: "a case in which the rule fails"
    case .numberChoice: "numbers with which the short cut fails"
    case .reposeTask: "the same task, asked for the why"
    case .demoLesson: "one teaches it, the rest listen for why"
    case .coPlan: "plan that lesson's questions together"
    case .rehearse: "try the questions on each other first"
    }
  }
}

/// Why a move was not tried yet.
package enum Hindrance: String, CaseIterable, Hashable, Sendable, Codable {
  case time, coverage, pressure, absent

  /// What it means, in a few words.
  package var meaning: String {
    switch self {
    case .time: "the lesson was too short for it"
    case .coverage: "other content had to be covered"
    case .pressure: "we went back to the usual way"
    case .absent: "we, or the class, were not there"
    }
  }
}

/// The part of a school's support that has to carry a move, if it is to last.
package enum SupportSubsystem: String, CaseIterable, Hashable, Sendable, Codable {
  case vision, coaching, leaders, teams, workshops, materials

  /// Its name on the wall.
  package var wallName: String {
    switch self {
    case .vision: "vision and leadership"
    case .coaching: "coaching"
    case .leaders: "support for school leaders"
    case .teams: "team meetings such as this one"
    case .workshops: "workshops and training days"
    case .materials: "materials and intervention"
    }
  }
}
