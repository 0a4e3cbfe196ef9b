import Testing

@testable import TaskAnalysis

struct GroupLearnerTests {
  private static let pieces = [
    ("A", "1+2=3 and 3+5=8", "3/8"), ("B", "i added the tops and the bottoms, 1+2 and 3+5", "3/8"),
    ("C", "15 is the common denominator so 3/15", "3/15"), ("D", "only the bottom changes, it is 15", "3/15"),
    ("E", "i guessed", "3/8"), ("F", "dont know", "3/15"),
    ("G", "1 + 2 is 3, 3 + 5 is 8", "3/8"), ("H", "the denominator is 15", "3/15"), ("J", "just a guess", "3/8"),
  ].map { PieceToGroup(id: $0.0, response: $0.1, answer: $0.2) }
  private static let task = GroupingTask(prompt: "\\( \\frac{1}{3}+\\frac{2}{5}= \\)", pieces: pieces)
  private static let labels: [Int: LearnedGroup] = [
    0: .named("Adds across"), 1: .named("Adds across"), 2: .named("Bottom only"), 3: .named("Bottom only"),
    4: .noneSeen, 5: .noneSeen,
  ]

  @Test("Pieces go to the group whose pieces say and answer the same, with the reason")
  func learns() {
    let suggestions = GroupLearner(Self.task).suggestions(labels: Self.labels)
    #expect(suggestions.map(\.piece) == [6, 7, 8])
    #expect(suggestions.map(\.group) == [.named("Adds across"), .named("Bottom only"), .noneSeen])
    #expect(suggestions.map(\.isShown) == [true, true, true])
    #expect(
      suggestions.map(\.because) == [
        "1 + 2 = 3, 3 + 5 = 8", "same answer 3/15, says \"15\"", "no numbers, says \"guess\"",
      ])
    #expect(suggestions.map(\.like) == [0, 2, 4])
  }

  @Test("The same answer is a reason by itself")
  func answerAlone() throws {
    let task = GroupingTask(
      prompt: nil, pieces: ["4", "4", "3", "3", "4", "3"].map { PieceToGroup(id: $0, response: "", answer: $0) })
    let suggestions = GroupLearner(task).suggestions(
      labels: [0: .named("four"), 1: .named("four"), 2: .named("three"), 3: .named("three")])
    #expect(suggestions.map(\.group) == [.named("four"), .named("three")])
    #expect(suggestions.map(\.because) == ["same answer 4", "same answer 3"])
  }

  @Test("Without a named group there is nothing to be sure of")
  func noNamedGroup() {
    for labels: [Int: LearnedGroup] in [[:], [4: .noneSeen, 5: .noneSeen]] {
      let suggestions = GroupLearner(Self.task).suggestions(labels: labels)
      #expect(suggestions.count == Self.pieces.count - labels.count)
      #expect(suggestions.allSatisfy { $0.group == .noneSeen && $0.confidence == 0.5 && !$0.isShown })
    }
  }

  @Test("Equal fits go to the first group by name")
  func ties() {
    let task = GroupingTask(prompt: nil, pieces: ["5", "5", "5"].map { PieceToGroup(id: "p", response: $0) })
    let suggestions = GroupLearner(task).suggestions(labels: [0: .named("later"), 1: .named("earlier")])
    #expect(suggestions.map(\.group) == [.named("earlier")])
    #expect(suggestions[0].confidence < GroupSuggestion.silentBelow)
  }

  @Test("The same labels give the same suggestions, and labels of absent pieces are left out")
  func deterministic() {
    let first = GroupLearner(Self.task).suggestions(labels: Self.labels)
    var labels = Self.labels
    labels[99] = .named("Adds across")
    labels[-1] = .noneSeen
    #expect(GroupLearner(Self.task).suggestions(labels: labels) == first)
  }

  @Test("Nothing is suggested where every piece has its group, or where there are no pieces")
  func nothingLeft() {
    #expect(GroupLearner(GroupingTask(prompt: nil, pieces: [])).suggestions(labels: [0: .noneSeen]).isEmpty)
    let one = GroupingTask(prompt: "1 + 1", pieces: [PieceToGroup(id: "A", response: "3")])
    #expect(GroupLearner(one).suggestions(labels: [0: .named("x")]).isEmpty)
  }
}
