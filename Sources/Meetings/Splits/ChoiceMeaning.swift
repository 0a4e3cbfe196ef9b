import TaskAnalysis

extension BallotChoice {
  /// The word for people: `no evidence`.
  package var words: String {
    self == .noEvidence ? "no evidence" : String(rawValue.map { $0 == "-" ? " " : $0 })
  }

  /// What it means, in our words: behind `we call it so when`.
  package var meaning: String {
    work?.meaning ?? level?.meaning ?? words
  }
}
