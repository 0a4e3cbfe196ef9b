import Meetings
import Screen
import Testing

@testable import FrontEnd

@Suite("Clock") struct ClockViewTests {
  @Test("the time stands ten times the height of text", arguments: ["80x24", "60x18"])
  func clock(size: String) throws {
    let now = FrameMeeting.at(36, 9)
    try expectFrame("clock-\(size)", FrameMeeting.state(.clock, at: now), at: now)
  }

  @Test("what runs began three minutes ago") func beganEarlier() throws {
    let now = FrameMeeting.at(12, 19)
    var state = TagViewTests.state()
    state.message = nil
    state.record.tasks[1].shelf[6]?.tag.words = nil
    state.record.timeLog = TimeLog([
      .init(at: 0, activity: .logistics), .init(at: 180_000, activity: .planning(.studentWork)),
      .init(at: 420_000, activity: .strategy), .init(at: 739_000, activity: .planning(.studentWork)),
    ])
    press("b3", on: &state, at: now)
    try expectFrame("began-earlier-80x24", state, at: now)
    press([.enter], on: &state, at: now)
    #expect(TimeSpent(state.record.timeLog, until: 739_000)[.strategy] == 139_000)
    press("u", on: &state, at: now)
    #expect(TimeSpent(state.record.timeLog, until: 739_000)[.strategy] == 319_000)
  }

  @Test("one key switches, the running key changes nothing, and planning goes round its kinds") func switching() {
    var state = FrameMeeting.state(.tag, at: FrameMeeting.at(12))
    #expect(state.record.timeLog.running == .planning(.studentWork))
    press("4", on: &state, at: FrameMeeting.at(13))
    #expect(state.record.timeLog.running == .planning(.nextLesson))
    press("3", on: &state, at: FrameMeeting.at(14))
    let log = state.record.timeLog
    let effects = press("3", on: &state, at: FrameMeeting.at(15))
    #expect(effects.isEmpty && state.record.timeLog == log)
  }
}
