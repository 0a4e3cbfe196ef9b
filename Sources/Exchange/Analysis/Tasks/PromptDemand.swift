import TaskAnalysis

/// What a prompt may ask, and the words that say so; only ever a suggestion.
struct PromptDemand: Hashable, Sendable {
  /// A cue and the words of the prompt that made it.
  struct Cue: Hashable, Sendable {
    let words: String
    let cue: String
    let says: String
    let weight: Double
  }

  /// Nil where the words do not say enough, or there is no prompt.
  let suggested: DemandBand?
  /// What to show first comes first; there may be some though nothing is suggested.
  let because: [Cue]

  init(_ prompt: String?) {
    let suggestion = prompt.map { DemandSuggester.suggestion(forPrompt: $0) }
    suggested = suggestion?.demand
    because = (suggestion?.because ?? []).map { match in
      Cue(words: match.words(of: prompt ?? ""), cue: match.cue, says: match.says, weight: match.weight)
    }
  }
}

extension CueMatch {
  /// The words that made it; empty where it was that there are none.
  func words(of text: String) -> String {
    let bytes = text.utf8.dropFirst(max(0, words.lowerBound)).prefix(words.count)
    return String(bytes) ?? String(decoding: bytes, as: UTF8.self)
  }
}
