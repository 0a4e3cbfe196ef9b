import Meetings
import TaskAnalysis
import Testing

@Suite struct SummaryTests {
  static let start = Moment(sinceBoot: 1000, boot: "b", wall: 0, offsetMinutes: 60)
  static let task = MathTask(id: MathTask.ID(1), title: "Compare", written: .band(.reason))
  static let group = MisconceptionGroup(
    id: MisconceptionGroup.ID(2), task: task.id, name: "Gap thinking", nextMove: "fold two strips")

  /// A task with 300 lettered samples, of which 5 are tagged, and a pile of 20 with one paper unsorted.
  static let record = Record(
    team: Team(name: "Grade 4"),
    meeting: Meeting(id: Meeting.ID(9), stage: .running(start: start)),
    timeLog: TimeLog([TimeLog.Boundary(at: 0, activity: .logistics)]),
    tasks: [
      TaskRecord(
        task: task, pile: Pile(task: task.id, papers: 20, tally: DemandTally(reason: 4, reproduce: 15), noneSeen: 2),
        shelf: SampleShelf(count: 300), tagged: DemandTally(reason: 3, reproduce: 2),
        groups: [GroupRecord(group: group, members: Members(count: 7))], noneSeen: Members(count: 4))
    ])

  static func row(_ position: Int, saying response: String? = nil, deciding: DecidingWords? = nil) -> SampleRow {
    SampleRow(
      sample: WorkSample(
        id: WorkSample.ID(Int64(50 + position)), task: task.id, position: position, response: response),
      tag: RoomTag(demand: .reason, words: deciding), place: .group(group.id))
  }

  static func summary(rows: [SampleRow] = [], _ edit: (inout Record) -> Void = { _ in }) throws -> Summary {
    var record = record
    edit(&record)
    let now = start.adding(milliseconds: 90_500)
    return try #require(Summary(of: record, rows: [task.id: rows], at: now))
  }

  @Test("Without a meeting there is nothing to sum up")
  func noMeeting() {
    #expect(Summary(of: Record(), rows: [:], at: Self.start) == nil)
  }

  @Test("Counts come from the record, whichever rows are there", arguments: [0, 1, 3])
  func counts(rows: Int) throws {
    let task = try #require(try Self.summary(rows: (0..<rows).map { Self.row($0) }).tasks.first)
    #expect(task.shown == DemandTally(reason: 7, reproduce: 17))
    #expect(task.untagged == 295)
    #expect(task.unsorted == 1)
    #expect(task.misconceptions.map(\.count) == [7])
    #expect(task.noneSeen == 6)
    #expect(task.notLookedAt == 307)
    #expect(task.samples.count == rows)
  }

  @Test("A meeting that runs has no end, one that ended has")
  func ends() throws {
    #expect(try Self.summary().meeting.end == nil)
    let ended = try Self.summary { $0.meeting?.stage = .ended(start: Self.start, at: 60_000) }
    #expect(ended.meeting.end == Self.start.adding(milliseconds: 60_000))
    #expect(ended.time.spent.total == 60_000)
  }

  @Test(
    "An exemplar is words that decided, else what the room wrote, else a whole response",
    arguments: [
      ([row(0, saying: "one"), row(1, saying: "it is two", deciding: .part(start: 6, end: 9))], "", "two (B)"),
      ([row(0, saying: "one")], "written down", "written down (-)"),
      ([row(0, saying: " \n"), row(1, saying: "one")], "", "one (B)"),
      ([row(0, saying: "one", deciding: .part(start: 9, end: 12))], "", "one (A)"),
      ([row(0)], "", nil),
    ] as [([SampleRow], String, String?)])
  func exemplar(rows: [SampleRow], example: String, expected: String?) throws {
    let summary = try Self.summary(rows: rows) { $0.tasks[0].groups[0].group.example = example }
    let exemplar = summary.tasks.first?.misconceptions.first?.exemplar
    #expect(exemplar.map { "\($0.words) (\($0.letter ?? "-"))" } == expected)
  }

  @Test(
    "What to try is the move that is complete, else the first, else a suggestion",
    arguments: [
      ([], .suggested("fold two strips")),
      ([("draw", ""), ("line", "4.6")], .planned("line", lesson: "4.6")),
      ([("draw", ""), ("line", "")], .planned("draw", lesson: nil)),
      ([("", "4.6")], .suggested("fold two strips")),
    ] as [([(String, String)], NextMove)])
  func nextMove(moves: [(String, String)], expected: NextMove) throws {
    let summary = try Self.summary { record in
      record.moves = moves.enumerated().map { index, move in
        Move(
          id: Move.ID(Int64(index)), meeting: Meeting.ID(9), task: Self.task.id, group: Self.group.id, text: move.0,
          lesson: move.1)
      }
    }
    #expect(summary.tasks.first?.misconceptions.first?.next == expected)
  }

  @Test("Seconds of categories and kinds add up to the whole, however they fall", arguments: 0..<50)
  func seconds(seed: Int) {
    var generator = SplitMix64(seed: UInt64(seed))
    let activities: [Activity?] = [.logistics, .planning(.studentWork), .planning(.nextLesson), nil]
    let boundaries = (0..<8).map { _ in
      TimeLog.Boundary(
        at: Int64.random(in: 0...100_000, using: &generator),
        activity: activities[Int.random(in: 0..<4, using: &generator)])
    }
    let time = TimeSummary(TimeLog(boundaries), until: 100_999)
    #expect(TimeCategory.allCases.reduce(0) { $0 + time.seconds(of: $1) } == time.spent.total / 1000)
    #expect(PlanningKind.allCases.reduce(0) { $0 + time.seconds(of: $1) } == time.seconds(of: .planning))
  }
}
