import Meetings
import SafeText
import Screen
import TaskAnalysis
import Testing

@testable import FrontEnd

@Suite("Papers come in") struct PapersTests {
  static let now = FrameMeeting.at(6)

  static func emptyTask() -> State {
    var state = FrameMeeting.state(.task, at: now)
    state.record.tasks = [TaskRecord(task: MathTask(id: FrameMeeting.greater, title: "Fractions"))]
    state.looking.task = 0
    return state
  }

  @Test(
    "up to 15 papers get letters and are on the wall for tagging",
    arguments: [
      ("A\n", 12, "12 papers, letters A to M."), ("A1\n", 1, "1 paper, letter A."),
      ("A15\n", 15, "15 papers, letters A to Q."),
    ])
  func letters(keys: String, count: Int, words: String) {
    var state = Self.emptyTask()
    let effects = press(keys, on: &state, at: Self.now)
    #expect(effects.changes.map(\.name) == [.addPapers])
    #expect(state.scene == .tag)
    #expect(state.task?.shelf.count == count)
    #expect(state.row?.sample.letter == "A")
    #expect(state.row?.sample.isOnPaper == true)
    #expect(state.message?.line.text.hasPrefix(words) == true)
    press("u", on: &state, at: Self.now)
    #expect(state.task?.shelf.count == 0)
  }

  @Test("more papers go on with the letters, at the first of the new ones")
  func more() {
    var state = FrameMeeting.state(.tag, at: Self.now)
    press("A3\n", on: &state, at: Self.now)
    #expect(state.row?.sample.letter == "N")
    #expect(state.task?.shelf.count == 15)
    #expect(state.message?.line.text.hasPrefix("3 papers, letters N to Q.") == true)
  }

  @Test("more than 15 papers are a pile to sort; the same pile again goes on counting")
  func pile() {
    var state = Self.emptyTask()
    let effects = press("A24\n", on: &state, at: Self.now)
    #expect(effects.changes.map(\.name) == [.addPapers])
    #expect(state.place == .piles)
    #expect(state.task?.pile == Pile(task: FrameMeeting.greater, papers: 24))
    press([.escape], on: &state, at: Self.now)
    #expect(state.place == .task)
    #expect(press("A\n", on: &state, at: Self.now).changes.isEmpty)
    #expect(state.place == .piles)
  }

  @Test("zero, nothing and too many change nothing", arguments: ["A0\n", "A\u{8}\u{8}\n", "A501\n", "A9999\n"])
  func nothing(keys: String) {
    var state = Self.emptyTask()
    let before = state.record
    for scalar in keys.unicodeScalars {
      let key: Key = scalar == "\n" ? .enter : scalar == "\u{8}" ? .backspace : .character(scalar)
      press([key], on: &state, at: Self.now)
    }
    #expect(state.record == before)
    #expect(state.place == .task)
  }

  @Test("on the first day papers begin a meeting with a task of their own, in one change after it")
  func firstDay() {
    var state = State(record: Record(team: Team(name: "Grade 5 team")))
    let effects = press("\n\n", on: &state, at: Self.now)
    #expect(effects.changes.map(\.name) == [.beginMeeting, .addPapers])
    #expect(state.record.meeting?.isRunning == true)
    #expect(state.record.tasks.map(\.task.title) == ["Task 1"])
    #expect(state.scene == .tag)
    press("u", on: &state, at: Self.now)
    #expect(state.record.tasks.isEmpty)
    #expect(state.record.meeting?.isRunning == true)
  }

  @Test("papers leave the tasks that wait where they are")
  func waiting() {
    let task = MathTask(id: MathTask.ID(7), title: "Fractions")
    var record = Record(past: Past(meetings: 3, waiting: [WaitingTask(task: task, pieces: 12)]), nextNumber: 50)
    record.unseated[task.id] = TaskRecord(task: task, shelf: SampleShelf(count: 12))
    var state = State(record: record)
    press([.down, .down, .enter, .enter], on: &state, at: Self.now)
    #expect(state.record.meeting?.title == "Student work")
    #expect(state.record.tasks.map(\.task.title) == ["Task 1"])
    #expect(state.record.past.waiting.map(\.task.id) == [task.id])
  }

  @Test("a prepared meeting begins, and its tasks keep their work")
  func prepared() {
    var record = FrameMeeting.record(at: Self.now)
    record.meeting?.stage = .prepared
    record.timeLog = TimeLog()
    var state = State(record: record)
    press([.down, .down, .enter, .enter], on: &state, at: Self.now)
    #expect(state.record.meeting?.id == FrameMeeting.meeting)
    #expect(state.record.tasks.map(\.pieces) == [24, 12, 12])
    #expect(state.task?.task.title == "Task 3")
  }

  /// Start with a meeting that was left after 20 minutes.
  static func left() -> State {
    var record = FrameMeeting.record(at: FrameMeeting.at(20))
    record.meeting?.stage = .paused(start: FrameMeeting.start, at: 1_200_000)
    return State(record: record)
  }

  @Test("papers on the day of a meeting that was left go on with it, and still ask what the gap was")
  func leftToday() {
    var state = Self.left()
    let effects = press([.down, .enter, .enter], on: &state, at: FrameMeeting.at(40))
    #expect(effects.changes.map(\.name) == [.resumeMeeting, .addPapers])
    #expect(state.task?.task.title == "Task 3")
    #expect(state.scene == .tag)
    #expect(state.place == .away)
  }

  @Test("a meeting that was left on another day ends where it was left, before a new one begins")
  func leftLongAgo() {
    var state = Self.left()
    let effects = press([.down, .enter, .enter], on: &state, at: FrameMeeting.at(1440))
    #expect(effects.changes.map(\.name) == [.endMeeting, .beginMeeting, .addPapers])
    #expect(state.record.meeting?.id != FrameMeeting.meeting)
    #expect(state.record.tasks.count == 1)
  }

  @Test("from Start to the first tag takes 3 keys")
  func tenSeconds() {
    var state = State(record: Record())
    press("\n\nr", on: &state, at: Self.now)
    #expect(state.task?.tagged == DemandTally(reason: 1))
  }

  @Test("from Start to the summary of a pile of 24 papers takes 11 keys")
  func pilePath() {
    var state = State(record: Record())
    let keys: [Key] =
      [.enter, .character("2"), .character("4"), .enter]
      + [.character("3"), .enter, .character("1"), .character("9"), .enter, .enter] + [.backTab]
    press(keys, on: &state, at: Self.now)
    #expect(keys.count == 11)
    #expect(state.place == .summary)
    #expect(state.task?.shown == DemandTally(reason: 3, reproduce: 19, noEvidence: 2))
  }
}
