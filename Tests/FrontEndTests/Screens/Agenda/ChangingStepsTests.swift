import Meetings
import Screen
import Testing

@testable import FrontEnd

@Suite("Changing the steps of an agenda") struct ChangingStepsTests {
  /// Splits runs, the fourth step of eight.
  static func state() -> State {
    var state = FrameMeeting.state(.agenda, at: FrameMeeting.at(19))
    state.record.meeting?.agenda.steps[3].sentence = "The three papers we differ on most."
    return state
  }

  static func steps(_ state: State) -> [String] {
    state.record.meeting?.agenda.steps.map { "\($0.name) \($0.minutes)" } ?? []
  }

  @Test(
    "each key changes one thing of the marked step, and undo brings it back",
    arguments: [
      ([Key.right, .right], "Splits 11"), ([.left], "Splits 8"), ([.down, .right], "Name the thinking 8"),
      ([.down, .backspace], "Next move 10"), ([.up, .left], "Tag alone 6"),
      ([.end, .up, .backspace], "Slack 3"),
    ] as [([Key], String)])
  func keys(keys: [Key], marked: String) throws {
    var state = Self.state()
    let before = state.record
    let effects = press([.character("e")] + keys, on: &state, at: FrameMeeting.at(19))
    guard case .steps(let index) = state.drawer else {
      Issue.record("the steps are closed")
      return
    }
    #expect(Self.steps(state)[index] == marked)
    #expect(effects.changes.count == keys.count { [.left, .right, .backspace].contains($0) })
    for _ in effects.changes { press("u", on: &state, at: FrameMeeting.at(19)) }
    #expect(state.record.meeting == before.meeting)
  }

  @Test("a new step is named, then gets its line for the wall, and comes behind what has begun") func new() {
    var state = Self.state()
    press([.character("e"), .home, .character("N")], on: &state, at: FrameMeeting.at(19))
    press("Draw it\nShow me how.\n", on: &state, at: FrameMeeting.at(19))
    #expect(Self.steps(state)[4] == "Draw it 5")
    #expect(state.record.meeting?.agenda.steps[4].sentence == "Show me how.")
    #expect(state.drawer == .steps(marked: 4))
    press([.escape], on: &state, at: FrameMeeting.at(19))
    #expect(state.drawer == nil && state.scene == .agenda)
  }

  @Test("what the clock counts goes round to nothing and back, and one step is the move") func kinds() {
    var state = Self.state()
    press("e", on: &state, at: FrameMeeting.at(19))
    for _ in 0...Activity.all.count { press(" ", on: &state, at: FrameMeeting.at(19)) }
    #expect(state.record.meeting?.agenda.steps[3].activity == .planning(.studentWork))
    press("y", on: &state, at: FrameMeeting.at(19))
    #expect(state.record.meeting?.agenda.steps.map(\.isMove).firstIndex(of: true) == 3)
    #expect(state.record.meeting?.agenda.steps.count(where: \.isMove) == 1)
    press("y", on: &state, at: FrameMeeting.at(19))
    #expect(state.record.meeting?.agenda.steps.contains(where: \.isMove) == false)
  }

  @Test("a step that has begun stays, and so does the last one") func stays() {
    var state = Self.state()
    press([.character("e"), .home, .backspace], on: &state, at: FrameMeeting.at(19))
    #expect(state.message == "This step has begun; it can be made shorter, not taken out.")
    press([.end] + Array(repeating: Key.backspace, count: 12), on: &state, at: FrameMeeting.at(19))
    #expect(state.record.meeting?.agenda.steps.count == 4)
  }

  @Test("the clock's keys go on working while steps are changed") func clock() {
    var state = Self.state()
    press("e1", on: &state, at: FrameMeeting.at(19))
    #expect(state.record.timeLog.running == .logistics && state.drawer == .steps(marked: 3))
  }

  @Test("before a meeting it is the next one's agenda that changes") func before() {
    var state = State(record: Record(), scene: .agenda)
    let effects = press([.character("e"), .right], on: &state, at: FrameMeeting.at(0))
    #expect(effects.changes.map(\.name) == [.prepareMeeting, .agenda])
    #expect(Self.steps(state).first == "Last time and goal 4")
  }

  @Test("stands where the frame has it", arguments: ["agenda-steps-80x24", "agenda-steps-60x18"])
  func frame(name: String) throws {
    var state = Self.state()
    press([.character("e"), .down, .right], on: &state, at: FrameMeeting.at(19))
    try expectFrame(name, state, at: FrameMeeting.at(19))
  }
}
