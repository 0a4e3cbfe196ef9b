import Testing

@testable import TaskAnalysis

@Suite("The cues beside their published patterns") struct CueListTests {
  private static func found(in text: String, by list: CueList) -> [String: String] {
    let folded = FoldedText(text)
    let findings = list.findings(in: folded).map { finding in
      (list.cues[finding.cue].name, String(decoding: folded.bytes[finding.words], as: UTF8.self))
    }
    return Dictionary(findings) { first, _ in first }
  }

  /// As text is folded: letters and signs beyond ASCII stand for themselves in the fixture only.
  private static func folded(_ words: [String: String]) -> [String: String] {
    words.mapValues { String(decoding: FoldedText("|\($0)|").bytes.dropFirst().dropLast(), as: UTF8.self) }
  }

  @Test("every cue finds the very words that its pattern finds, in prompts and in work")
  func findsTheSame() throws {
    let published = try PublishedCues.read()
    for (rows, list) in [
      (published.found.prompt, DemandSuggester.prompts), (published.found.work, DemandSuggester.work),
    ] {
      #expect(rows.count > 150)
      for row in rows {
        let found = Self.found(in: row.text, by: list)
        #expect(found == Self.folded(row.cues), "\(row.text.debugDescription)")
      }
      #expect(Set(rows.flatMap(\.cues.keys)) == Set(list.cues.map(\.name)), "the texts hold every cue")
    }
  }

  @Test("the cues are the published ones and those that were added, with their weights")
  func weights() throws {
    let published = try PublishedCues.read()
    let patterns =
      published.published.prompt + published.added.prompt + published.published.work + published.added.work
    let cues = DemandSuggester.prompts.cues + DemandSuggester.work.cues + [.answerOnly]
    var weights = Dictionary(uniqueKeysWithValues: patterns.map { ($0.id, $0.weight) })
    // An answer alone weighed -2 when it was published; here it is no evidence.
    weights["r-answer-only"] = 0
    #expect(Dictionary(uniqueKeysWithValues: cues.map { ($0.name, $0.weight) }) == weights)
    let families = Dictionary(grouping: patterns.filter { $0.id != "r-answer-only" }, by: \.family)
    for (family, patterns) in families {
      let ours = Set(cues.filter { cue in patterns.contains { $0.id == cue.name } }.map(\.family))
      #expect(ours.count == 1, "\(family)")
    }
  }

  @Test("what a cue says fits its line on the screen")
  func lengths() {
    for cue in DemandSuggester.prompts.cues + DemandSuggester.work.cues + [.answerOnly] {
      #expect((1...40).contains(cue.says.count), "\(cue.name)")
      guard let falseFriend = cue.falseFriend else { continue }
      #expect(falseFriend.count <= 58 && (falseFriend.hasSuffix(".") || falseFriend.hasSuffix("\"")), "\(cue.name)")
    }
  }
}
