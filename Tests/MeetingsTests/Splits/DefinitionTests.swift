import Meetings
import TaskAnalysis
import Testing

@Suite("What we call things") struct DefinitionTests {
  static let task = MathTask.ID(1)

  static func definition(
    _ id: Int64, _ called: BallotChoice, against: BallotChoice? = nil, hardCase: String? = nil
  ) -> Definition {
    Definition(
      id: Definition.ID(id), meeting: Meeting.ID(9), task: task, sample: WorkSample.ID(100 + id), letter: "G",
      called: called, against: against, hardCase: hardCase, because: "it gives a why about the numbers")
  }

  @Test(
    "is one sentence",
    arguments: [
      (.reason, "we call this REASON because it gives a why about the numbers"),
      (.noEvidence, "we call this NO EVIDENCE because it gives a why about the numbers"),
      (
        .proceduresWithConnections,
        "we call this PROCEDURES WITH CONNECTIONS because it gives a why about the numbers"
      ),
    ] as [(BallotChoice, String)])
  func sentence(called: BallotChoice, words: String) {
    #expect(Self.definition(1, called).sentence == words)
  }

  @Test(
    "comes back where a split is like its own: the same hard case first, then the latest on the same line",
    arguments: [
      ([.reason, .reproduce], nil, [3, 1]), ([.reason, .reproduce], "because-with-step", [1, 3]),
      ([.reason, .reproduce, .noEvidence], nil, [4, 3, 1]), ([.reason, .noEvidence], nil, []),
      ([.noEvidence, .reproduce], "said-again", [4]), ([.reason, .noEvidence], "wrong-but-argued", [2]),
      ([.memorization, .doingMathematics], nil, []),
    ] as [(Set<BallotChoice>, String?, [Int64])])
  func helping(sides: Set<BallotChoice>, hardCase: String?, expected: [Int64]) {
    let definitions = [
      Self.definition(1, .reason, against: .reproduce, hardCase: "because-with-step"),
      Self.definition(2, .reason, hardCase: "wrong-but-argued"),
      Self.definition(3, .reproduce, against: .reason), Self.definition(4, .noEvidence, against: .reproduce),
    ]
    let found = definitions.helping(between: sides, hardCase: hardCase, besides: Self.task, nil)
    #expect(found.map(\.id.number) == expected)
  }

  @Test("does not come back to the piece it was written about")
  func own() {
    let definitions = [Self.definition(1, .reason, against: .reproduce)]
    let sides: Set<BallotChoice> = [.reason, .reproduce]
    #expect(definitions.helping(between: sides, hardCase: nil, besides: Self.task, WorkSample.ID(101)).isEmpty)
    #expect(definitions.helping(between: sides, hardCase: nil, besides: Self.task, WorkSample.ID(102)).count == 1)
    #expect(definitions.helping(between: sides, hardCase: nil, besides: MathTask.ID(2), WorkSample.ID(101)).count == 1)
  }

  @Test("stays with the team when a meeting begins, is put in order, and goes into that meeting's summary alone")
  func kept() throws {
    var record = Record(meeting: Meeting(id: Meeting.ID(9)))
    let (first, second) = (Self.definition(1, .reason), Self.definition(2, .reproduce))
    for definition in [second, first] {
      record.apply(Change(.define, meeting: nil, [.definition(Replacement(before: nil, after: definition))]))
    }
    #expect(record.definitions == [first, second])
    let now = Moment(sinceBoot: 0, boot: "b", wall: 0, offsetMinutes: 0)
    let summary = try #require(Summary(of: record, rows: [:], at: now))
    #expect(summary.definitions.map(\.text) == [first.sentence, second.sentence])
    #expect(summary.definitions.map(\.letter) == ["G", "G"])
    let later = try #require(
      Summary(of: Record(meeting: Meeting(id: Meeting.ID(10)), definitions: [first]), rows: [:], at: now))
    #expect(later.definitions.isEmpty)
    let change = Change(.define, meeting: nil, [.definition(Replacement(before: first, after: nil))])
    record.apply(change)
    #expect(record.definitions == [second])
    record.apply(change.inverse)
    #expect(record.definitions == [first, second])
  }
}
