import Meetings
import Screen
import TaskAnalysis
import Testing

@testable import FrontEnd

@Suite("Keys on Task") struct TaskSceneTests {
  static let now = FrameMeeting.at(6)

  static func state(written: TaskDemand?) -> State {
    var state = FrameMeeting.state(.task, at: now)
    state.record.tasks[1].task.written = written
    return state
  }

  @Test(
    "r and p set the band once; a level that lies in it stays",
    arguments: [
      ("r", TaskDemand?.none, TaskDemand.band(.reason), 1), ("rr", nil, .band(.reason), 1),
      ("rp", nil, .band(.reproduce), 2), ("r", .level(.doingMathematics), .level(.doingMathematics), 0),
      ("p", .level(.doingMathematics), .band(.reproduce), 1),
    ])
  func band(keys: String, before: TaskDemand?, after: TaskDemand, changes: Int) {
    var state = Self.state(written: before)
    let effects = press(keys, on: &state, at: Self.now)
    #expect(state.task?.task.written == after)
    #expect(effects.changes.map(\.name) == Array(repeating: .taskDemand, count: changes))
    press(String(repeating: "u", count: changes), on: &state, at: Self.now)
    #expect(state.task?.task.written == before)
  }

  @Test(
    "y goes between yes and no for all sections, in one change",
    arguments: [
      ([Bool?](), "y", true), ([false], "y", true), ([true, false], "y", true), ([nil, nil], "y", true),
      ([true, true], "y", false), ([nil], "yy", false),
    ])
  func taught(before: [Bool?], keys: String, after: Bool) {
    var state = Self.state(written: nil)
    state.record.tasks[1].sections = before.enumerated().map {
      TaskInSection(task: FrameMeeting.greater, section: "\($0)", justTaught: $1)
    }
    let sections = state.record.tasks[1].sections
    let effects = press(keys, on: &state, at: Self.now)
    #expect(effects.changes.map(\.name) == Array(repeating: .justTaught, count: keys.count))
    #expect(state.task?.sections.map(\.justTaught) == Array(repeating: after, count: max(1, before.count)))
    press(String(repeating: "u", count: keys.count), on: &state, at: Self.now)
    #expect(state.task?.sections == sections)
  }

  @Test("Enter sets a level as written, Space as set up, Space again takes it off")
  func levels() {
    var state = Self.state(written: .band(.reason))
    press("\n", on: &state, at: Self.now)
    #expect(state.drawer == .levels(marked: 0))
    press([.down, .enter], on: &state, at: Self.now)
    #expect(state.task?.task.written == .level(.proceduresWithConnections))
    press([.down, .character(" ")], on: &state, at: Self.now)
    #expect(state.task?.setUp == .level(.proceduresWithoutConnections))
    press([.character(" ")], on: &state, at: Self.now)
    #expect(state.task?.setUp == nil)
    press([.end, .character(" ")], on: &state, at: Self.now)
    #expect(state.task?.setUp == .differedByClass)
    #expect(press([.enter], on: &state, at: Self.now).changes.isEmpty)
    press("u", on: &state, at: Self.now)
    #expect(state.task?.setUp == nil)
    press([.escape], on: &state, at: Self.now)
    #expect(state.drawer == nil)
    #expect(state.place == .task)
  }

  @Test(
    "the drawer opens at the level as written",
    arguments: [
      (TaskDemand?.none, 0), (.band(.reproduce), 2), (.level(.memorization), 3),
    ])
  func marked(written: TaskDemand?, marked: Int) {
    var state = Self.state(written: written)
    press("\n", on: &state, at: Self.now)
    #expect(state.drawer == .levels(marked: marked))
  }

  @Test("sections that were set up in different ways differed by class")
  func differed() {
    var task = FrameMeeting.record(at: Self.now).tasks[1]
    task.sections = [
      TaskInSection(task: FrameMeeting.greater, section: "A", setUp: .level(.memorization)),
      TaskInSection(task: FrameMeeting.greater, section: "B"),
    ]
    #expect(task.setUp == .differedByClass)
  }

  @Test("n goes round the tasks of the meeting and says which is on the wall")
  func next() {
    var state = Self.state(written: nil)
    #expect(press("n", on: &state, at: Self.now).contains(.attend(task: FrameMeeting.twelfths, sample: nil)))
    #expect(state.task?.task.id == FrameMeeting.twelfths)
    press("n", on: &state, at: Self.now)
    #expect(state.task?.task.id == FrameMeeting.greater)
  }

  @Test("e asks for the prompt, then for the right answer")
  func words() {
    var state = Self.state(written: nil)
    state.record.tasks[1].task.prompt = ""
    state.record.tasks[1].task.key = ""
    press("eWhy?\n3/4\n", on: &state, at: Self.now)
    #expect(state.task?.task.prompt == "Why?")
    #expect(state.task?.task.key == "3/4")
    #expect(state.place == .task)
  }

  @Test("in a meeting without a task e makes one of the typed words, which undo takes away")
  func firstTask() {
    var state = Self.state(written: nil)
    state.record.tasks = []
    let effects = press("eWhich is greater, 3/4 or 2/3? Explain.\n3/4\n", on: &state, at: Self.now)
    #expect(effects.changes.map(\.name) == [.addTask, .editTask])
    #expect(state.task?.task.title == "Which is greater, 3/4 or")
    #expect(state.task?.task.prompt == "Which is greater, 3/4 or 2/3? Explain.")
    #expect(state.task?.task.key == "3/4")
    press("uu", on: &state, at: Self.now)
    #expect(state.record.tasks.isEmpty)
    #expect(state.record.unseated.isEmpty)
  }

  @Test("keys that need a task only say that there is none", arguments: ["r", "p", "y", "m", "n", "\n"])
  func noTask(key: String) {
    var state = Self.state(written: nil)
    state.record.tasks = []
    #expect(press(key, on: &state, at: Self.now).isEmpty)
    #expect(state.message != nil)
    #expect(state.drawer == nil)
  }

  @Test("Esc goes back to Start")
  func back() {
    var state = Self.state(written: nil)
    press([.escape], on: &state, at: Self.now)
    #expect(state.place == .start)
  }
}
