import Meetings
import TaskAnalysis
import Testing

@testable import FrontEnd

@Suite("Closing") struct ClosingViewTests {
  static let end = FrameMeeting.at(42)

  static func state() -> State {
    var state = FrameMeeting.state(.closing(ClosingScene()), at: end)
    state.record.moves = [
      Move(
        id: Move.ID(70), meeting: FrameMeeting.meeting, task: FrameMeeting.greater, group: MisconceptionGroup.ID(10),
        text: "compare 3/4 and 2/3 on one number line", lesson: "4.6, Tuesday")
    ]
    return state
  }

  @Test("the minutes are read back first") func minutes() throws {
    try expectFrame("closing-80x24", Self.state(), at: Self.end)
  }

  @Test("typed minutes shift, and the total stays") func shifting() {
    var state = Self.state()
    press("30\n", on: &state, at: Self.end)
    let minutes = ClosingMinutes(state.record, now: Self.end)
    #expect(minutes.lines.map(\.minutes) == [30, 7, 3, 2])
    #expect(minutes.lines.map(\.category) == [.planning, .logistics, .strategy, .unfocused])
  }

  @Test("Enter says yes, and Enter again ends the meeting and opens the summary") func ending() {
    var state = Self.state()
    press("\n\n", on: &state, at: Self.end)
    #expect(state.record.meeting?.stage == .ended(start: FrameMeeting.start, at: 42 * 60_000))
    #expect(state.scene == .summary(SummaryScene()))
  }
}
