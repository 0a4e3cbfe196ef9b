import Meetings
import TaskAnalysis
import Testing

@Suite struct SharedSummaryTests {
  static func summary(_ task: TaskSummary) -> Summary {
    Summary(
      team: "", meeting: MeetingSummary(id: Meeting.ID(1), start: nil, end: nil),
      time: TimeSummary(TimeLog(), until: 0), tasks: [task])
  }

  @Test("No count under 10 follows from all that is shared of a task", arguments: 0..<80)
  func nothingFollows(seed: Int) throws {
    var generator = SplitMix64(seed: UInt64(seed))
    // Pieces are dealt twice, to what they show and to groups, so both sets of counts have one whole.
    let pieces = Int.random(in: 1...45, using: &generator)
    var (shown, thinking) = ([Int](repeating: 0, count: 4), [Int](repeating: 0, count: 4))
    for _ in 0..<pieces {
      shown[[0, 0, 1, 1, 1, 2, 3].randomElement(using: &generator) ?? 0] += 1
      thinking[[0, 0, 0, 1, 2, 2, 3].randomElement(using: &generator) ?? 0] += 1
    }
    let task = TaskSummary(
      number: 1, id: MathTask.ID(1), title: "",
      shown: DemandTally(reason: shown[0], reproduce: shown[1], noEvidence: shown[2]), untagged: shown[3],
      misconceptions: [
        MisconceptionSummary(name: "a", count: thinking[0]), MisconceptionSummary(name: "b", count: thinking[1]),
      ], noneSeen: thinking[2], notLookedAt: thinking[3])
    let shared = try #require(SharedSummary(Self.summary(task)).tasks.first)
    let published: [([GuardedCount], [Int])] = [
      ([shared.shown.reason, shared.shown.reproduce, shared.shown.noEvidence, shared.shown.untagged], shown),
      (shared.misconceptions.map(\.count) + [shared.noneSeen, shared.notLookedAt], thinking),
    ]
    // Every whole that both sets of counts allow; a reader who knows the whole has less to try.
    let wholes = (0...50).filter { whole in
      published.allSatisfy { Solver.possible($0.0, whole: whole).allSatisfy { !$0.isEmpty } }
    }
    #expect(wholes.contains(pieces))
    for (counts, truth) in published {
      for wholes in [wholes, [pieces]] {
        let possible = wholes.map { Solver.possible(counts, whole: $0) }
        for (index, count) in truth.enumerated() where count < 10 {
          let values = possible.reduce(into: Set<Int>()) { $0.formUnion($1[index]) }
          #expect(counts[index].value == nil)
          #expect(values.count > 1, "\(truth) became \(counts.map(\.text))")
        }
      }
    }
  }

  @Test("Classes lose their names, their grades and their order")
  func classes() throws {
    let id = MathTask.ID(1)
    let task = TaskSummary(
      number: 1, id: id, title: "",
      asked: AskedSummary(
        written: .level(.doingMathematics),
        sections: [
          TaskInSection(task: id, section: "Ms Lopez", grade: "5", setUp: .level(.memorization)),
          TaskInSection(task: id, section: "Period 2", justTaught: true, setUp: .level(.doingMathematics)),
        ]))
    let sections = try #require(SharedSummary(Self.summary(task)).tasks.first?.asked.sections)
    #expect(
      sections == [
        TaskInSection(task: id, section: "1", justTaught: true, setUp: .level(.doingMathematics)),
        TaskInSection(task: id, section: "2", setUp: .level(.memorization)),
      ])
  }

  @Test(
    "How far we agreed is shared where it gives no small count away, and a coefficient only where every count is",
    arguments: [
      (12, 5, "12 <10 false"), (8, 5, "<10 <10 false"), (30, 15, "30 15 true"), (30, 25, "30 hidden false"),
      (30, 30, "30 hidden false"),
    ])
  func agreement(pieces: Int, unanimous: Int, expected: String) throws {
    let task = TaskSummary(
      number: 1, id: MathTask.ID(1), title: "",
      agreement: AgreementSummary(
        pieces: pieces, unanimous: unanimous, split: ["C"], alpha: 0.61, range: 0.2...0.9, ac1: nil))
    let agreement = try #require(SharedSummary(Self.summary(task)).tasks.first?.agreement)
    let hasAlpha = agreement.beyondLuck?.alpha != nil
    #expect("\(agreement.pieces.text) \(agreement.unanimous.text) \(hasAlpha)" == expected)
  }

  @Test("What stays in the room, and what leaves it, is one table")
  func table() {
    #expect(
      SummaryFact.markdownTable == """
        | | for the team | for sharing |
        |---|---|---|
        | when we met, and how many of us; the goal; what each task asked; the thinking named, its probe and next \
        move; the moves and their \
        lessons | leaves | leaves |
        | how each class was set up; what we call things | leaves | without names |
        | what the work shows, in papers; how many papers each way of thinking has; how far we agreed | leaves | \
        under 10 hidden |
        | where the minutes went | leaves | only when the team adds it |
        | what changed between the page and the work; letters of papers; the tag and group of each paper; \
        students' words, under letters; what students said when a move was tried; what we differed on, and each \
        side's case; what a stretch of the meeting was about; who tries a move, and how many tried it | leaves | \
        stays |
        | names of students; names of teachers; the tag of any one seat | stays | stays |
        """)
  }
}
