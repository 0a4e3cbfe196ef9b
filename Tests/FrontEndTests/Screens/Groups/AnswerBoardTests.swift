import Meetings
import Screen
import TaskAnalysis
import Testing

@testable import FrontEnd

@Suite("Answers before anybody grouped") struct AnswerBoardTests {
  static let now = FrameMeeting.at(26, 30)

  @Test("a row a wrong answer, single ones without a rule together, the right one last")
  func rows() {
    #expect(
      GroupsSceneTests.rows(GroupsViewTests.answers()) == [
        "227: C F G K", "83: B J", "273: D", "other: E", "173 ✓: A H L M",
      ])
  }

  @Test("without a key and a readable prompt no answer is called wrong, so the groups are shown")
  func withoutKey() {
    var state = GroupsViewTests.answers()
    state.record.tasks[2].task.key = ""
    state.record.tasks[2].task.prompt = "What do you think?"
    #expect(GroupsSceneTests.rows(state).map { $0.prefix(8) } == ["not grou", "none see"])
  }

  @Test(
    "y makes one group of an answer, named after the rule where only one fits; the other answers stay",
    arguments: [("y", "answers 227", "83: B J"), ("jjy", "Borrow-from-zero", "227: C F G K")])
  func groups(keys: String, name: String, first: String) throws {
    var state = GroupsViewTests.answers()
    let before = state.record
    let effects = press(keys, on: &state, at: Self.now)
    #expect(effects.count { if case .commit = $0 { true } else { false } } == 1)
    #expect(state.task?.groups.map(\.group.name) == [name])
    #expect(GroupsSceneTests.rows(state).first == first)
    press("u", on: &state, at: Self.now)
    #expect(state.record.tasks == before.tasks)
    press("s", on: &state, at: Self.now)
    #expect(GroupsSceneTests.rows(state).first?.hasPrefix("not grouped yet") == true)
    press("s", on: &state, at: Self.now)
    #expect(GroupsSceneTests.rows(state).first == "227: C F G K")
  }

  @Test("an answer goes into the anticipated group of its rule")
  func joinsAnticipated() {
    var state = GroupsViewTests.answers()
    let group = MisconceptionGroup(
      id: MisconceptionGroup.ID(70), task: FrameMeeting.greater, name: "Borrows from zero",
      bank: "sub-borrow-from-zero",
      anticipated: true)
    state.record.tasks[2].groups = [GroupRecord(group: group)]
    press("jjy", on: &state, at: Self.now)
    #expect(state.task?.groups.map(\.count) == [1])
  }

  @Test("D makes two groups of an answer, from the sample on the wall on")
  func divides() {
    var state = GroupsViewTests.answers()
    press([.right, .right, .character("D")], on: &state, at: Self.now)
    #expect(state.task?.groups.map(\.group.name) == ["answers 227", "answers 227, 2"])
    #expect(state.task?.groups.map { $0.members.first.map(\.letter) } == [["C", "F"], ["G", "K"]])
    press("u", on: &state, at: Self.now)
    #expect(state.task?.groups.isEmpty == true)
  }

  @Test("other and right answers are not grouped by one key", arguments: ["jjjy", "jjjjy"])
  func notAtOnce(keys: String) {
    var state = GroupsViewTests.answers()
    press(keys, on: &state, at: Self.now)
    #expect(state.task?.groups.isEmpty == true)
    #expect(state.message != nil)
  }
}
