import Testing

@testable import TaskAnalysis

@Suite("What words may show") struct DemandSuggesterTests {
  private static func words<Demand>(_ suggestion: DemandSuggestion<Demand>, in text: String) -> String? {
    suggestion.because.first.map { String(decoding: Array(text.utf8)[$0.words], as: UTF8.self) }
  }

  @Test("the example prompts get the published suggestion")
  func examplePrompts() throws {
    for example in try PublishedCues.read().suggested.prompt {
      let demand = DemandSuggester.suggestion(forPrompt: example.text).demand
      #expect(demand?.rawValue ?? "no suggestion" == example.suggested, "\(example.text)")
    }
  }

  /// Nothing to see was published as reproduction or as silence; it is a tag of its own here.
  @Test("the example work gets the published suggestion, or no evidence where there is none")
  func exampleWork() throws {
    let withoutEvidence = ["12", "3/5", "idk i guessed", "I knew it in my head."]
    for example in try PublishedCues.read().suggested.work {
      let demand = DemandSuggester.suggestion(forWork: example.text, answer: nil).demand
      let expected = withoutEvidence.contains(example.text) ? "noEvidence" : example.suggested
      #expect(demand?.rawValue ?? "no suggestion" == expected, "\(example.text)")
    }
  }

  @Test(
    "a prompt's weight is the sum of the strongest cue of every family, the words of the first to be shown",
    arguments: [
      ("Calculate 34 x 21. Explain your answer.", DemandBand?.some(.reproduce), -1.0, "t-calc", "Calculate"),
      ("Which is greater, 3/4 or 2/3? Explain how you know.", .reason, 2.5, "t-explain-know", "Explain how you know"),
      ("Why does cross-multiplying work? Use the rule.", .reason, 3, "t-why", "Why"),
      ("Use the rule. Simplify.", .reproduce, -4.5, "t-formula", "Use the rule"),
      ("Predict, then explain.", nil, 1.5, "t-predict", "Predict"),
      ("Show your work.", nil, 0, "t-show-work", "Show your work"),
    ])
  func prompts(prompt: String, demand: DemandBand?, weight: Double, cue: String, words: String) {
    let suggestion = DemandSuggester.suggestion(forPrompt: prompt)
    #expect(suggestion.demand == demand)
    #expect(suggestion.weight == weight)
    #expect(suggestion.because.first?.cue == cue)
    #expect(Self.words(suggestion, in: prompt) == words)
  }

  @Test(
    "work is judged by its words, and an answer alone is no evidence",
    arguments: [
      (
        "2/3 needs 1/3 more and 3/4 needs 1/4 more.\n1/4 is less so 3/4 is closer to 1.", "3/4",
        WorkDemand?.some(.reason),
        "r-so-size", "1/4 is less so 3/4 is closer to 1"
      ),
      ("I got 12 because I did 3 x 4.", "12", .reproduce, "r-because-steps", "because I did"),
      ("It can\u{2019}t be\u{A0}2/5, it is too big", nil, .reason, "r-cant", "can\u{2019}t"),
      ("I guessed, no idea really", nil, .noEvidence, "r-noevidence", "I guessed"),
      ("  ", nil, .noEvidence, "r-answer-only", ""),
      ("", "3/4", .noEvidence, "r-answer-only", ""),
      ("always", nil, .noEvidence, "r-answer-only", "always"),
      ("kcf", nil, .reproduce, "r-rule-name", "kcf"),
      ("7,000 and 40 and 5", "7,000 and 40  and 5", .noEvidence, "r-answer-only", "7,000 and 40 and 5"),
      ("5 tens and 8 ones", nil, nil, nil, nil),
    ] as [(String, String?, WorkDemand?, String?, String?)])
  func work(response: String, answer: String?, demand: WorkDemand?, cue: String?, words: String?) {
    let suggestion = DemandSuggester.suggestion(forWork: response, answer: answer)
    #expect(suggestion.demand == demand)
    #expect(suggestion.because.first?.cue == cue)
    #expect(Self.words(suggestion, in: response) == words)
  }

  @Test("one family counts once, and what speaks against the suggestion comes last")
  func families() {
    let suggestion = DemandSuggester.suggestion(
      forWork: "First I added. Then it is always even because two halves are the same whole.", answer: nil)
    #expect(suggestion.because.map(\.cue) == ["r-because-concept", "r-general", "r-steps"])
    #expect(suggestion.weight == 3)
    #expect(suggestion.demand == .reason)
  }
}
