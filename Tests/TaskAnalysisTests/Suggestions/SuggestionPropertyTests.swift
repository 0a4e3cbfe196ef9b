import Testing

@testable import TaskAnalysis

struct SuggestionPropertyTests {
  private static let scraps = [
    "1/2", "\\( \\frac{3}{4} \\)", "times", "minus", "-", "−5", "x", "2x", "=", "÷", "denominator", "i", "dunno", "½",
    "größer", "三", "الكسر", "🙂", "\u{0}", "\u{301}", "\n", "99999999999999999999999999", ",", ".", "/", "\\", "\\frac{",
    "'", "’", "1,234", "don't", "0.0", "100%",
  ]

  @Test("Any words make suggestions that keep their promises", arguments: 1...40 as ClosedRange<UInt64>)
  func anyWords(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    let pieces = (0..<Int.random(in: 0...30, using: &generator)).map { place in
      PieceToGroup(
        id: "\(place)", response: text(30, &generator),
        answer: Bool.random(using: &generator) ? text(2, &generator) : nil)
    }
    let task = GroupingTask(prompt: text(10, &generator), pieces: pieces)
    let names: [LearnedGroup] = [.noneSeen, .named("a"), .named("b"), .named("")]
    var labels: [Int: LearnedGroup] = [:]
    for place in pieces.indices where Bool.random(using: &generator) {
      labels[place] = names[Int.random(in: 0..<4, using: &generator)]
    }

    let suggestions = GroupLearner(task).suggestions(labels: labels)
    #expect(suggestions.map(\.piece) == pieces.indices.filter { labels[$0] == nil })
    #expect(suggestions.allSatisfy { 0...1 ~= $0.confidence })
    #expect(suggestions.allSatisfy { $0.group == .noneSeen || labels.values.contains($0.group) })
    #expect(suggestions.allSatisfy { suggestion in suggestion.like.map { labels[$0] == suggestion.group } ?? true })
    #expect(GroupLearner(task).suggestions(labels: labels) == suggestions)

    let groups = ColdSuggestion.groups(of: task)
    let members = groups.flatMap(\.members)
    #expect(Set(members).count == members.count)
    #expect(members.allSatisfy { pieces.indices.contains($0) })
    #expect(groups.allSatisfy { $0.members.count > 1 && $0.members == $0.members.sorted() && !$0.because.isEmpty })
    #expect(groups.map(\.members.count) == groups.map(\.members.count).sorted(by: >))
    #expect(ColdSuggestion.groups(of: task) == groups)
  }

  @Test(
    "Extreme classes are suggested for like any other",
    arguments: [
      ["one piece"], Array(repeating: "all the same 3 + 4 = 7", count: 40), (0..<40).map { "different \($0)" },
      Array(repeating: "", count: 5), [String(repeating: "word 3 times 4 ", count: 2_500), "word"],
      [String(repeating: "9", count: 20_000), String(repeating: "a", count: 20_000)],
    ])
  func extremes(responses: [String]) {
    let task = GroupingTask(prompt: "3 × 4", pieces: responses.map { PieceToGroup(id: "p", response: $0) })
    let suggestions = GroupLearner(task).suggestions(labels: [0: .named("first")])
    #expect(suggestions.count == responses.count - 1)
    #expect(suggestions.allSatisfy { $0.because.count < 200 })
    #expect(ColdSuggestion.groups(of: task).allSatisfy { $0.because.count < 200 })
  }

  private func text(_ most: Int, _ generator: inout SplitMix64) -> String {
    (0..<Int.random(in: 0...most, using: &generator)).map { _ in
      Self.scraps[Int.random(in: 0..<Self.scraps.count, using: &generator)]
        + (Bool.random(using: &generator) ? " " : "")
    }.joined()
  }
}
