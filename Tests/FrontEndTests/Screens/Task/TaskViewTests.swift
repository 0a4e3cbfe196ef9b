import Meetings
import SafeText
import Screen
import TaskAnalysis
import Testing

@testable import FrontEnd

@Suite("Task on the wall") struct TaskViewTests {
  static let groups = [
    FrameMeeting.group(
      10, "Whole-number thinking", "", anticipated: true, hint: "larger digits, larger fraction"),
    FrameMeeting.group(11, "Gap thinking", "", anticipated: true, hint: "each is one piece short, so equal"),
    FrameMeeting.group(12, "Smaller bottom wins", ""),
  ]

  static func state(at now: Moment) -> State {
    FrameMeeting.state(.task, at: now, groups: groups)
  }

  /// The task written as a procedure with connections, and set up in class in some way.
  static func levels(setUp: SetUp?) -> State {
    var state = state(at: FrameMeeting.at(6, 20))
    state.record.tasks[1].task.written = .level(.proceduresWithConnections)
    state.record.tasks[1].sections[0].setUp = setUp
    state.drawer = .levels(marked: 2)
    return state
  }

  @Test(
    "the prompt, the question and what we anticipate stand where the frames have them", arguments: ["60x18", "80x24"])
  func task(size: String) throws {
    try expectFrame("task-\(size)", Self.state(at: FrameMeeting.at(6)), at: FrameMeeting.at(6))
  }

  @Test("the four levels stand below the task")
  func levels() throws {
    let state = Self.levels(setUp: .level(.proceduresWithoutConnections))
    try expectFrame("task-levels-80x24", state, at: FrameMeeting.at(6, 20))
  }

  @Test("the four levels and the question below them fit the small form")
  func levelsSmall() {
    let state = Self.levels(setUp: .level(.proceduresWithoutConnections))
    let rows = render(state, size: Size(columns: 60, rows: 18), now: FrameMeeting.at(6, 20)).textRows
    #expect(rows[11] == "   ● Procedures with connections          ✓                ".padded(to: 60))
    #expect(rows[15] == " Written to reason, set up to reproduce.".padded(to: 60))
    #expect(rows[16] == " w What changed on the way?".padded(to: 60))
  }

  @Test(
    "only a set-up in the other band asks what changed",
    arguments: [
      (SetUp?.none, false), (.level(.doingMathematics), false), (.level(.memorization), true),
      (.differedByClass, false),
    ])
  func difference(setUp: SetUp?, asks: Bool) {
    let canvas = render(Self.levels(setUp: setUp), size: Size(columns: 80, rows: 24), now: FrameMeeting.at(6, 20))
    #expect(canvas.textRows.contains { $0.contains("What changed on the way?") } == asks)
  }

  @Test(
    "that we did the task is said once half of its minutes have passed, and then since when",
    arguments: [
      (FrameMeeting.at(2), nil), (FrameMeeting.at(4, 59), nil), (FrameMeeting.at(5), "15:05"),
      (FrameMeeting.at(6, 30), "15:06"), (FrameMeeting.at(20), "15:07"),
    ])
  func did(now: Moment, words: String?) {
    #expect(Self.state(at: now).didTask(now: now)?.string == words)
  }

  @Test(
    "the papers are counted with their letters and with the pile",
    arguments: [
      (0, Int?.none, nil), (1, nil, "1, letter A"), (12, nil, "12, letters A to M"), (0, 24, "24 on the pile"),
      (12, 24, "12, letters A to M, 24 on the pile"),
    ])
  func papers(letters: Int, pile: Int?, words: String?) {
    let task = TaskRecord(
      task: MathTask(id: FrameMeeting.greater, title: ""),
      pile: pile.map { Pile(task: FrameMeeting.greater, papers: $0) }, shelf: SampleShelf(count: letters))
    #expect(task.papersInWords?.string == words)
  }

  @Test(
    "just taught is yes, no, not said, or told section by section",
    arguments: [
      ([Bool?](), "not said"), ([nil], "not said"), ([true], "yes"), ([false, false], "no"),
      ([true, false], "in A, not in B"), ([true, true, false], "in A B, not in C"), ([nil, false], "not in B"),
    ])
  func justTaught(values: [Bool?], words: String) {
    let sections = zip(["A", "B", "C"], values).map { name, value in
      TaskInSection(task: FrameMeeting.greater, section: name, justTaught: value)
    }
    let task = TaskRecord(task: MathTask(id: FrameMeeting.greater, title: ""), sections: sections)
    #expect(task.justTaughtWords.string == words)
  }

  @Test("a list that does not fit says how many are below")
  func moreBelow() {
    var state = Self.state(at: FrameMeeting.at(6))
    state.record.tasks[1].groups = (1...6).map { FrameMeeting.group(Int64($0), "Group \($0)", "", anticipated: true) }
    let rows = render(state, size: Size(columns: 80, rows: 24), now: FrameMeeting.at(6)).textRows
    #expect(rows[14].hasPrefix("          Group 2"))
    #expect(rows[15] == "          4 more below".padded(to: 80))
  }

  @Test("a long prompt is cut at the rows there are, and never at the width")
  func longPrompt() {
    var state = Self.state(at: FrameMeeting.at(6))
    state.record.tasks[1].task.prompt = String(repeating: "many words and more ", count: 20)
    let rows = render(state, size: Size(columns: 80, rows: 24), now: FrameMeeting.at(6)).textRows
    #expect(rows[4].contains("…"))
    #expect(rows[5].contains("answer  3/4"))
  }

  @Test("a meeting without a task says so")
  func noTask() {
    var state = Self.state(at: FrameMeeting.at(6))
    state.record.tasks = []
    let rows = render(state, size: Size(columns: 80, rows: 24), now: FrameMeeting.at(6)).textRows
    #expect(rows[7] == "          This meeting has no task yet.".padded(to: 80))
    #expect(rows[23].hasPrefix("  e words  A add papers"))
  }
}
