import Meetings
import Screen
import TaskAnalysis
import Testing

@testable import FrontEnd

@Suite("Groups on the wall") struct GroupsViewTests {
  static let now = FrameMeeting.at(26)

  /// Whole-number thinking from the bank, with the team's own probe and move.
  static let wholeNumber = written(
    FrameMeeting.group(10, "Whole-number thinking", "CFGK", anticipated: true), bank: "fr-bigger-denominator-bigger",
    probe: "Cut a pan in 3 or in 4: which piece is bigger? Why?", nextMove: "Compare 3/4 and 2/3 on one number line.")
  static let gap = written(FrameMeeting.group(11, "Gap thinking", "BL", anticipated: true), bank: "fr-gap")
  static let groups = [wholeNumber, gap, FrameMeeting.group(12, "Smaller bottom wins", "D")]

  static func written(_ record: GroupRecord, bank: String?, probe: String = "", nextMove: String = "") -> GroupRecord {
    var record = record
    record.group.bank = bank
    record.group.probe = probe
    record.group.nextMove = nextMove
    return record
  }

  /// Sample G on the wall, A, J and M looked at, E and H in no group.
  static func state() -> State {
    var state = FrameMeeting.state(.groups(GroupsScene()), at: now, groups: groups)
    noneSeen("AJM", in: &state)
    state.record.tasks[1].shelf[6]?.tag.words = .part(start: 14, end: 40)
    if case .groups(var scene) = state.scene {
      scene.sample = 2
      state.scene = .groups(scene)
    }
    return state
  }

  static func noneSeen(_ letters: String, in state: inout State) {
    let rows = state.record.tasks[1].shelf.rows.filter { letters.contains($0.sample.letter) }
    state.record.tasks[1].noneSeen = Members(count: rows.count, first: rows.map(\.reference))
    for row in rows { state.record.tasks[1].shelf[row.reference.position]?.place = .noneSeen }
  }

  @Test("a row a group, and below it a sample's words", arguments: ["60x18", "80x24", "120x35"])
  func groups(size: String) throws {
    var state = Self.state()
    press("s", on: &state, at: Self.now)
    try expectFrame("groups-\(size)", state, at: Self.now)
  }

  /// Eleven papers with a subtraction, answered by four rules and by none.
  static func answers() -> State {
    let task = MathTask(
      id: FrameMeeting.greater, title: "Trades", prompt: "300 - 127. Show your work.", key: "173",
      written: .band(.reproduce))
    let written = ["173", "83", "227", "273", "56", "227", "227", "173", "83", "227", "173", "173"]
    let rows = written.enumerated().map { index, answer in
      SampleRow(
        sample: WorkSample(
          id: WorkSample.ID(Int64(100 + index)), task: task.id, position: index, answer: answer))
    }
    var state = FrameMeeting.state(.groups(GroupsScene()), at: FrameMeeting.at(26, 30))
    state.record.meeting?.goal = "Every student can say why a trade is fair"
    state.record.tasks[1] = TaskRecord(task: task, shelf: SampleShelf(count: rows.count, lower: 0, rows: rows))
    state.record.tasks.insert(TaskRecord(task: MathTask(id: MathTask.ID(4), title: "Another")), at: 1)
    state.looking.task = 2
    return state
  }

  @Test("before anybody grouped, a row a wrong answer, with the rules it is consistent with")
  func answersBoard() throws {
    try expectFrame("groups-answers-80x24", Self.answers(), at: FrameMeeting.at(26, 30))
  }

  static func papers() -> State {
    let scene = Scene.groups(GroupsScene(marked: .group(MisconceptionGroup.ID(10))))
    var state = FrameMeeting.state(scene, at: FrameMeeting.at(27, 20))
    state.looking.task = 0
    let task = FrameMeeting.twelfths
    state.record.tasks[0].groups = [
      GroupRecord(
        group: MisconceptionGroup(
          id: MisconceptionGroup.ID(10), task: task, name: "Only the bottom changes",
          probe: "Is 3/12 as much as 3/4? Show it on a strip.", nextMove: "Fold a strip of 4 parts into 12.",
          example: "3/4 = 3/12    2/3 = 2/12")),
      GroupRecord(
        group: MisconceptionGroup(
          id: MisconceptionGroup.ID(11), task: task, name: "Adds 8 and 9 to both", papers: 2)),
    ]
    state.record.tasks[0].pile?.noneSeen = 14
    press("A5\n", on: &state, at: FrameMeeting.at(27, 20))
    return state
  }

  @Test("papers without letters are counted in their groups")
  func papersBoard() throws {
    try expectFrame("groups-papers-80x24", Self.papers(), at: FrameMeeting.at(27, 20))
  }

  @Test("a long name has the room that letters do not need", arguments: [(80, 57), (60, 40)])
  func longName(columns: Int, room: Int) {
    let name = "They compare the numerators only and never look at the size of a piece"
    var state = FrameMeeting.state(.groups(GroupsScene()), at: Self.now, groups: [FrameMeeting.group(10, name, "CFGK")])
    state.message = nil
    let rows = render(state, size: .init(columns: columns, rows: 24), now: Self.now).textRows
    let row = rows.first { $0.contains("They compare") } ?? ""
    #expect(
      row.contains(name.prefix(room - 24)) && row.contains("C F G K") && row.contains(" 4 ") && row.contains("new"))
  }
}
