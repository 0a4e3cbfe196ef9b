import Meetings
import TaskAnalysis
import Testing

@Suite struct SummarySentencesTests {
  static func task(
    _ number: Int, _ band: DemandBand?, _ reason: Int, _ reproduce: Int, _ noEvidence: Int = 0, untagged: Int = 0
  ) -> TaskSummary {
    TaskSummary(
      number: number, id: MathTask.ID(Int64(number)), title: "task",
      asked: AskedSummary(written: band.map { .band($0) }),
      shown: DemandTally(reason: reason, reproduce: reproduce, noEvidence: noEvidence), untagged: untagged)
  }

  static func summary(_ tasks: [TaskSummary], moves: [MoveSummary] = [], log: TimeLog = TimeLog()) -> Summary {
    Summary(
      team: "", meeting: MeetingSummary(id: Meeting.ID(1), start: nil, end: nil), time: TimeSummary(log, until: 0),
      tasks: tasks, moves: moves)
  }

  @Test(
    "The headline is of the task whose gap is the news",
    arguments: [
      ([], "No task was looked at in this meeting."),
      ([task(1, .reproduce, 3, 19, 2), task(2, .reason, 5, 6, 1)], "Task 2 asked why. 5 of 12 papers say why."),
      ([task(1, .reason, 5, 6), task(2, .reason, 3, 9)], "Task 2 asked why. 3 of 12 papers say why."),
      ([task(1, .reason, 5, 6), task(2, .reason, 6, 6)], "Task 1 asked why. 5 of 11 papers say why."),
      ([task(1, .reproduce, 3, 19, 2)], "Task 1 asked for steps or a rule. 3 of 24 papers say why."),
      ([task(1, .reason, 0, 0, untagged: 12)], "Task 1 asked why. No paper is tagged yet."),
      (
        [task(1, .reason, 0, 0, untagged: 12), task(2, .reproduce, 1, 4)],
        "Task 2 asked for steps or a rule. 1 of 5 papers says why."
      ),
      ([task(1, .reason, 1, 4, untagged: 7)], "Task 1 asked why. 1 of 5 tagged papers says why."),
      ([task(1, nil, 5, 6, 1)], "We have not said what task 1 asks. 5 of 12 papers say why."),
      ([task(1, .reason, 1, 0)], "Task 1 asked why. 1 of 1 paper says why."),
      ([task(1, .reason, 0, 1, 2)], "Task 1 asked why. 0 of 3 papers say why."),
    ] as [([TaskSummary], String)])
  func headline(tasks: [TaskSummary], expected: String) {
    #expect(Self.summary(tasks).headline == expected)
  }

  @Test(
    "Talk here stands at the largest count that differs from what was asked",
    arguments: [
      ([task(1, .reproduce, 3, 19, 2), task(2, .reason, 5, 6, 1)], "reason reproduce 2"),
      ([task(1, .reproduce, 7, 19, 2), task(2, .reason, 5, 6, 1)], "reproduce reason 1"),
      ([task(1, .reproduce, 6, 19, 2), task(2, .reason, 5, 6, 1)], "reason reproduce 2"),
      ([task(1, .reason, 5, 1, 4)], "reason noEvidence 1"),
      ([task(1, .reason, 5, 2), task(2, .reason, 5, 3)], "reason reproduce 2"),
      ([task(1, .reason, 12, 1, 1)], nil),
      ([task(1, nil, 5, 6, 1)], nil),
      ([], nil),
    ] as [([TaskSummary], String?)])
  func talkHere(tasks: [TaskSummary], expected: String?) {
    let gap = DemandTable(tasks).talkHere
    #expect(gap.map { "\($0.asked.rawValue) \($0.shown.rawValue) \($0.task)" } == expected)
  }

  @Test("The table has a row for each band, and one for tasks nobody has said it of")
  func rows() {
    let table = DemandTable([Self.task(1, .reason, 5, 6, 1), Self.task(2, nil, 1, 2), Self.task(3, .reason, 1, 1, 1)])
    #expect(table.rows.map(\.asked) == [.reason, .reproduce, nil])
    #expect(table.rows.map(\.tasks) == [[1, 3], [], [2]])
    #expect(table.rows.map(\.shown.total) == [15, 0, 3])
    #expect(DemandTable([]).rows.map(\.asked) == [.reason, .reproduce])
  }

  @Test(
    "What moves lack is said",
    arguments: [
      ([], "No move is planned yet."), ([nil], "No group has a lesson yet."),
      ([nil, nil], "No group has a lesson yet."),
      (["4.6", nil], "1 of 2 moves has no lesson yet."), (["4.6"], nil),
      ([nil, "4.6", nil], "2 of 3 moves have no lesson yet."),
    ] as [([String?], String?)])
  func openMoves(lessons: [String?], expected: String?) {
    let moves = lessons.map { MoveSummary(text: "draw", lesson: $0, task: MathTask.ID(1), misconception: "") }
    #expect(Self.summary([], moves: moves).openMovesSentence == expected)
  }

  @Test("Thinking that was anticipated goes by name, what was new is counted")
  func groupsLine() {
    let task = TaskSummary(
      number: 1, id: MathTask.ID(1), title: "",
      misconceptions: [
        MisconceptionSummary(name: "Whole-number thinking", count: 4, anticipated: true),
        MisconceptionSummary(name: "Smaller bottom wins", count: 1), MisconceptionSummary(name: "Other", count: 2),
      ], noneSeen: 3)
    #expect(task.groupsLine == "Whole-number thinking 4 · new 3 · none seen 3")
  }

  @Test("Minutes are told in two lines that add up")
  func minutes() {
    let log = TimeLog(
      [(0, .logistics), (240, .planning(.studentWork)), (1680, .planning(.nextLesson)), (2220, .unfocused)].map {
        (second: Int64, activity: Activity) in TimeLog.Boundary(at: second * 1000, activity: activity)
      })
    let time = TimeSummary(log, until: 2_340_000)
    #expect(time.planningLine == "planning 33 = student work 24 + next lesson 9")
    #expect(time.othersLine == "logistics 4 · general talk 2 · 39 minutes in all")
    #expect(TimeSummary(TimeLog(), until: 60_000).planningLine == nil)
    #expect(TimeSummary(TimeLog(), until: 60_000).othersLine == "unrecorded 1 · 1 minute in all")
  }

  @Test(
    "A move is one line",
    arguments: [
      (.planned, "4.6", "draw · lesson 4.6 · tried by: everyone"),
      (.planned, nil, "draw · no lesson yet · tried by: everyone"),
      (.tried(by: 4), "4.6", "draw · lesson 4.6 · tried by 4 of us"),
      (.notYet(nil), "4.6", "draw · lesson 4.6 · not yet"),
      (.setAside, "4.6", "draw · lesson 4.6 · set aside"),
    ] as [(Move.Status, String?, String)])
  func moveLine(status: Move.Status, lesson: String?, expected: String) {
    let move = MoveSummary(text: "draw", lesson: lesson, task: MathTask.ID(1), misconception: "", status: status)
    #expect(move.line == expected)
  }
}
