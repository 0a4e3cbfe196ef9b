/// What one piece of work shows: a reason, a reproduced step or rule, or nothing that tells.
///
/// No evidence is a finding of its own: an answer alone is not evidence of reproduction.
package enum WorkDemand: String, CaseIterable, Sendable, Codable {
  case reason, reproduce, noEvidence
}

/// How many pieces show each demand.
package struct DemandTally: Hashable, Sendable, Codable {
  package var reason: Int
  package var reproduce: Int
  package var noEvidence: Int

  package init(reason: Int = 0, reproduce: Int = 0, noEvidence: Int = 0) {
    self.reason = reason
    self.reproduce = reproduce
    self.noEvidence = noEvidence
  }

  /// All pieces that were tagged.
  package var total: Int {
    reason + reproduce + noEvidence
  }

  package subscript(demand: WorkDemand) -> Int {
    get {
      switch demand {
      case .reason: reason
      case .reproduce: reproduce
      case .noEvidence: noEvidence
      }
    }
    set {
      switch demand {
      case .reason: reason = newValue
      case .reproduce: reproduce = newValue
      case .noEvidence: noEvidence = newValue
      }
    }
  }

  package static func + (one: Self, other: Self) -> Self {
    DemandTally(
      reason: one.reason + other.reason, reproduce: one.reproduce + other.reproduce,
      noEvidence: one.noEvidence + other.noEvidence)
  }
}
