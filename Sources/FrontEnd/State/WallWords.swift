import SafeText
import Screen
import TaskAnalysis

extension WorkDemand {
  /// The wall's word: `no evidence`.
  var wallName: String {
    self == .noEvidence ? "no evidence" : rawValue
  }

  /// The sign that stands for it where there is no colour.
  var mark: DisplayText {
    switch self {
    case .reason: "●"
    case .reproduce: "○"
    case .noEvidence: "◌"
    }
  }

  /// The role it is drawn in, with its word or alone.
  var role: Role {
    switch self {
    case .reason: .reason
    case .reproduce: .reproduce
    case .noEvidence: .noEvidence
    }
  }

  /// Mark and word in the role: `● reason`.
  var marked: Line {
    "\(role, "\(mark) \(wallName)")"
  }

  /// What no evidence means, said once on every screen that shows its mark with its name.
  static let noEvidenceMeans: DisplayText = "can't tell from this"
}

extension DemandBand {
  private var work: WorkDemand { self == .reason ? .reason : .reproduce }
  /// The role of the work that it asks for.
  var role: Role { work.role }
  /// The sign of the work that it asks for.
  var mark: DisplayText { work.mark }

  /// Mark and word in capitals, in the role: `● REASON`.
  var inCapitals: Line {
    "\(role, "\(mark) \(rawValue.uppercased())")"
  }
}

extension DemandLevel {
  /// The wall's name of the level.
  var wallName: DisplayText {
    switch self {
    case .doingMathematics: "Doing mathematics"
    case .proceduresWithConnections: "Procedures with connections"
    case .proceduresWithoutConnections: "Procedures without connections"
    case .memorization: "Memorization"
    }
  }
}
