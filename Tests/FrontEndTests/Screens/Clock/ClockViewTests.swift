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

  @Test(
    "what began earlier is said as it was done",
    arguments: [
      ("3", "It began 3 minutes ago.   u take it back"), ("2", "It began 2 minutes ago.   u take it back"),
      ("99", "It began with the meeting, at 15:30.   u take it back"),
    ])
  func began(digits: String, words: String) throws {
    let now = FrameMeeting.at(5)
    var state = FrameMeeting.state(.tag, at: now)
    state.record.timeLog = TimeLog([
      .init(at: 0, activity: .logistics), .init(at: 240_000, activity: .planning(.studentWork)),
    ])
    let begin = try #require(state.record.meeting?.local(at: 0)?.timeOfDay)
    press("b" + digits + "\n", on: &state, at: now)
    #expect(state.message?.line.text == words.replacing("15:30", with: begin))
    press("b" + digits + "\n", on: &state, at: now)
    #expect(digits != "99" || state.message?.line.text == "It has run since the meeting began.")
  }

  @Test(
    "Esc on Clock and Agenda goes back to where one came from, as it was",
    arguments: ["c", "a", "ca", "cac"],
    [Scene.task, .groups(GroupsScene(marked: .noneSeen)), .tag, .summary(SummaryScene())])
  func back(keys: String, scene: Scene) {
    let now = FrameMeeting.at(20)
    var state = FrameMeeting.state(scene, at: now)
    press(keys, on: &state, at: now)
    #expect(state.scene != scene)
    press([.escape], on: &state, at: now)
    #expect(state.scene == scene)
  }
}
