import Meetings
import TaskAnalysis

extension SplitSummary {
  /// The votes, the case for each side, and what became of it.
  ///
  /// `G (task 2): 3 ● reason, 2 ○ reproduce. The case for ○ reproduce: “…”. For now we call it ● reason.`
  func phrase(inTask number: Int) -> Phrase {
    let name: Phrase = letter.map { "\(strong: $0) (task \(number))" } ?? "\(strong: "Task \(number)") itself"
    let counts = votes.filter { $0.count > 0 }.map { vote -> Phrase in "\(vote.count) \(vote.choice.phrase)" }
    let cases = votes.compactMap { vote -> Phrase? in
      vote.because.map { "The case for \(vote.choice.phrase): \(quote: $0)." }
    }
    let end: Phrase = agreed.map { "For now we call it \($0.phrase)." } ?? "Left open."
    return "\(name): \((["\(counts.joined(separator: ", "))."] + cases + [end]).joined(separator: " "))"
  }
}

extension BallotChoice {
  /// The choice for readers, with its mark where it has one.
  fileprivate var phrase: Phrase {
    work.map { "\($0)" } ?? level.map { "\($0.words)" } ?? ""
  }
}
