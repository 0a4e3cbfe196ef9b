import Meetings
import Screen
import TaskAnalysis
import Testing

@testable import FrontEnd

@Suite("Only looking") struct OnlyLookingTests {
  static let now = FrameMeeting.at(12)

  static func state(_ scene: Scene = .tag) -> State {
    var state = FrameMeeting.state(scene, at: now, tags: "RP")
    state.options.isLooking = true
    state.history = .inFile
    return state
  }

  @Test(
    "what would change the file does not happen, and says so",
    arguments: ["p", "x", "1", "0", "b3\n", "onote\n", "t", ":new task\nWhy?\n", ":end the\n\n\n", "u", ":undo\n"])
  func refused(keys: String) {
    var state = Self.state()
    let before = state.record
    let effects = press(keys, on: &state, at: Self.now)
    #expect(state.record == before)
    #expect(effects.changes.isEmpty && !effects.contains(.writeClosing))
    #expect(state.message?.line.text == "ONLY LOOKING: nothing is changed here.")
  }

  @Test("doing again is refused as taking back is") func redo() {
    var state = Self.state()
    #expect(press([.control("r")], on: &state, at: Self.now).isEmpty)
    #expect(state.message?.line.text == "ONLY LOOKING: nothing is changed here.")
  }

  @Test("every screen can be looked at, and nothing that was looked at is kept") func looking() {
    var state = Self.state()
    let effects = press([.tab, .tab, .right, .tab, .character("c"), .character("?")], on: &state, at: Self.now)
    #expect(!effects.contains { if case .attend = $0 { true } else { false } })
    #expect(state.message == nil)
    press([.escape], on: &state, at: Self.now)
    #expect(press("q", on: &state, at: Self.now) == [.quit])
  }

  @Test("time that passes changes nothing, and says nothing", arguments: [1, 30, 90])
  func ticks(minutes: Int64) {
    var state = Self.state()
    let before = state.record
    let later = Self.now.adding(milliseconds: minutes * 60_000)
    #expect(reduce(&state, .tick, now: later).isEmpty)
    #expect(reduce(&state, .slept(since: Self.now), now: later).isEmpty)
    #expect(state.record == before && state.message?.line.text.contains("LOOKING") != true)
  }

  @Test("a meeting that runs elsewhere is shown as it was kept, and neither stopped nor begun") func opening() {
    var options = Options()
    options.isLooking = true
    let record = FrameMeeting.record(at: Self.now)
    var (state, effects) = State.opening(
      record, lastHeardOf: Self.now, drafts: ["goal": "half"], options: options, now: Self.now)
    #expect(effects.isEmpty && state.record == record && state.drawer == nil)
    #expect(state.message?.line.text == "ONLY LOOKING, at what was kept at \(Self.now.local.timeOfDay).")
    #expect(state.show(.tag, now: Self.now).allSatisfy { if case .load = $0 { true } else { false } })
    #expect(state.scene == .tag && state.record == record)
  }

  @Test("a meeting that was left stays left") func paused() {
    var record = FrameMeeting.record(at: Self.now)
    record.meeting?.stage = .paused(start: FrameMeeting.start, at: 720_000)
    var options = Options()
    options.isLooking = true
    var (state, _) = State.opening(record, lastHeardOf: nil, drafts: [:], options: options, now: Self.now)
    _ = state.show(.clock, now: Self.now)
    #expect(state.record == record && state.scene == .clock)
  }
}
