/// Suggests a demand from the words of a prompt or of a student, by cues that can be shown.
///
/// Of each family of cues only the strongest counts, and the weights are added: from 2 it suggests reason, from -1 down
/// reproduce, between them nothing. The weights are a proposal that no data has confirmed, so a suggestion is shown
/// only when asked for, with the words it goes by and what else they can mean.
package enum DemandSuggester {
  static let prompts = CueList(Cue.promptsForReason + Cue.promptsForReproduction)
  static let work = CueList(Cue.workWithReason + Cue.workWithReproduction + Cue.workWithoutEvidence)

  /// What a prompt asks; where it asks why, a method that it prescribes does not count.
  ///
  /// Worked example: "Calculate 34 x 21. Explain your answer." weighs -1.5 + 0.5 = -1 and suggests reproduce.
  ///
  /// - Complexity: O(characters of the prompt).
  package static func suggestion(forPrompt prompt: String) -> DemandSuggestion<DemandBand> {
    let text = FoldedText(prompt)
    var evidence = CueEvidence(in: text, of: prompts)
    if evidence.holds(.why) { evidence.remove { $0.family == .prescribed } }
    let band = evidence.band
    return DemandSuggestion(demand: band, weight: evidence.weight, because: evidence.matches(in: text, for: band))
  }

  /// What a student's words show; `response` is empty where there are none, and `answer` is what stands beside them.
  ///
  /// Twelve characters or fewer, or the answer once more, are an answer alone: no evidence, unless they name a step or
  /// a rule. So is a guess or "in my head" beside nothing that weighs.
  ///
  /// - Complexity: O(characters of the response).
  package static func suggestion(forWork response: String, answer: String?) -> DemandSuggestion<WorkDemand> {
    let text = FoldedText(response)
    var evidence = CueEvidence(in: text, of: work)
    if text.isShort || text.repeats(answer) {
      evidence.remove { $0.weight > 0 }
      evidence.add(.answerOnly, words: 0..<text.count)
    }
    let band = evidence.band
    let demand: WorkDemand? =
      switch band {
      case .reason: .reason
      case .reproduce: .reproduce
      case nil: evidence.holds(.noEvidence) ? .noEvidence : nil
      }
    return DemandSuggestion(demand: demand, weight: evidence.weight, because: evidence.matches(in: text, for: band))
  }
}
