package import TaskAnalysis

extension WorkDemand {
  /// What we call it so, in our words: behind `reason:` or `we call it reason when`.
  package var meaning: String {
    switch self {
    case .reason: "the work says why, even if the idea is wrong"
    case .reproduce: "the work only names the steps or the rule"
    case .noEvidence: "there is an answer and nothing else: we can't tell from this"
    }
  }
}

extension DemandLevel {
  /// What a task of the level asks students to do, in our words.
  package var meaning: String {
    switch self {
    case .doingMathematics: "no way is given: students look for one, and say why it works"
    case .proceduresWithConnections: "a way is there, and students have to see why it works"
    case .proceduresWithoutConnections: "a way is there, and students carry it out"
    case .memorization: "students give back a fact, a rule or a definition"
    }
  }
}
