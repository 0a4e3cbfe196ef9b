import Meetings
import TaskAnalysis
import Testing

@testable import FrontEnd

@Suite("Finishing a group on the wall") struct FinishViewTests {
  static let now = FrameMeeting.at(34)

  static func state() -> State {
    var state = GroupsViewTests.state()
    state.record.timeLog = FrameMeeting.log(until: now)
    state.record.tasks[1].task.written = .level(.proceduresWithConnections)
    press("\n", on: &state, at: now)
    press("\n", on: &state, at: now)
    press("4.6", on: &state, at: now)
    return state
  }

  @Test("the lesson is being written, the rest is filled in")
  func finish() throws {
    try expectFrame("finish-group-80x24", Self.state(), at: Self.now)
  }
}
