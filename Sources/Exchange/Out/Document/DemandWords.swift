import TaskAnalysis

extension WorkDemand {
  /// Its mark, which is told apart without colour.
  var mark: String {
    switch self {
    case .reason: "●"
    case .reproduce: "○"
    case .noEvidence: "◌"
    }
  }

  /// Its word.
  var words: String {
    self == .noEvidence ? "no evidence" : rawValue
  }

  /// The heading of its column; what no evidence means stands beside it.
  var heading: Phrase {
    self == .noEvidence ? "\(self), can't tell from this" : "\(self)"
  }

  /// What papers of it do: `say why`.
  func verb(count: Int) -> String {
    let isOne = count == 1
    return switch self {
    case .reason: isOne ? "says why" : "say why"
    case .reproduce: isOne ? "gives steps or a rule" : "give steps or a rule"
    case .noEvidence: "can't be told from this"
    }
  }
}

extension DemandLevel {
  /// The level for readers: `procedures with connections`.
  var words: String {
    String(rawValue.map { $0 == "-" ? " " : $0 })
  }
}

extension Int {
  /// A count of papers in words: `1 paper`, `5 papers`.
  var inPapers: String {
    self == 1 ? "1 paper" : "\(self) papers"
  }
}
