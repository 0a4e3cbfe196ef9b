/// What a task asks of students, in one word: to reason or to reproduce.
package enum DemandBand: String, CaseIterable, Sendable, Codable {
  case reason, reproduce
}

/// One of the four levels of cognitive demand of Smith and Stein's Task Analysis Guide (1998), highest first.
package enum DemandLevel: String, CaseIterable, Sendable, Codable {
  case doingMathematics = "doing-mathematics"
  case proceduresWithConnections = "procedures-with-connections"
  case proceduresWithoutConnections = "procedures-without-connections"
  case memorization

  /// The half of the guide that the level stands in.
  package var band: DemandBand {
    switch self {
    case .doingMathematics, .proceduresWithConnections: .reason
    case .proceduresWithoutConnections, .memorization: .reproduce
    }
  }
}
