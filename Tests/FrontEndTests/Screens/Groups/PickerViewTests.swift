import Meetings
import TaskAnalysis
import Testing

@testable import FrontEnd

@Suite("The picker on the wall") struct PickerViewTests {
  static func state() -> State {
    let groups = [
      GroupsViewTests.written(
        FrameMeeting.group(10, "Whole-number thinking", "CF"), bank: "fr-bigger-denominator-bigger"),
      GroupsViewTests.written(FrameMeeting.group(11, "Gap thinking", "B"), bank: "fr-gap"),
    ]
    var state = FrameMeeting.state(.tag, at: FrameMeeting.at(12, 30), tags: "RPRRPP", groups: groups, sample: 6)
    press("mthin", on: &state, at: FrameMeeting.at(12, 30))
    return state
  }

  @Test("groups in use come first, the bank behind them")
  func picker() throws {
    try expectFrame("tag-picker-80x24", Self.state(), at: FrameMeeting.at(12, 30))
  }
}
