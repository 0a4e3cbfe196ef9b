package import TaskAnalysis

/// What a vote can be for: what a piece of work shows, or what a task asks.
package enum BallotChoice: String, CaseIterable, Hashable, Sendable, Codable, CodingKeyRepresentable {
  case reason, reproduce, noEvidence
  case doingMathematics = "doing-mathematics"
  case proceduresWithConnections = "procedures-with-connections"
  case proceduresWithoutConnections = "procedures-without-connections"
  case memorization

  package init(_ demand: WorkDemand) {
    switch demand {
    case .reason: self = .reason
    case .reproduce: self = .reproduce
    case .noEvidence: self = .noEvidence
    }
  }

  package init(_ level: DemandLevel) {
    switch level {
    case .doingMathematics: self = .doingMathematics
    case .proceduresWithConnections: self = .proceduresWithConnections
    case .proceduresWithoutConnections: self = .proceduresWithoutConnections
    case .memorization: self = .memorization
    }
  }

  /// What it says of a piece of work; nil for a level.
  package var work: WorkDemand? { WorkDemand(rawValue: rawValue) }

  /// The level it says a task asks; nil where it is none of the four.
  package var level: DemandLevel? { DemandLevel(rawValue: rawValue) }

  /// The band it lies in; nil for no evidence.
  package var band: DemandBand? { level?.band ?? DemandBand(rawValue: rawValue) }
}

/// The choices that a ballot offers, in the order in which hands are counted.
package enum BallotScale: String, CaseIterable, Sendable, Codable {
  /// What a piece of work shows.
  case work
  /// What a task asks, in two bands: as many as fit a seat's keys.
  case bands
  /// What a task asks, in four levels.
  case levels

  /// What can be chosen, in the order of fingers and keys.
  package var choices: [BallotChoice] {
    switch self {
    case .work: [.reason, .reproduce, .noEvidence]
    case .bands: [.reason, .reproduce]
    case .levels:
      [.doingMathematics, .proceduresWithConnections, .proceduresWithoutConnections, .memorization]
    }
  }
}
