import Meetings
import Screen
import Testing

@testable import FrontEnd

@Suite("When nobody presses a key") struct QuietTests {
  /// A state in which a key was pressed at a minute of the meeting.
  private func state(_ running: Activity = .planning(.studentWork), key minute: Int) -> State {
    var state = FrameMeeting.state(.tag, at: FrameMeeting.at(4))
    state.record.timeLog = TimeLog([.init(at: 0, activity: .pacing), .init(at: 240_000, activity: running)])
    press([.right], on: &state, at: FrameMeeting.at(minute))
    return state
  }

  private func tick(_ state: inout State, _ minutes: Int, _ seconds: Int = 0) -> [Effect] {
    reduce(&state, .tick, now: FrameMeeting.at(minutes, seconds))
  }

  @Test("after twelve minutes it asks once whether the same still runs") func still() {
    var state = state(key: 5)
    _ = tick(&state, 16, 59)
    #expect(state.message == nil)
    #expect(tick(&state, 17).isEmpty)
    #expect(state.message?.line.text == "Still student work?  1-5 switches, b says since when.")
    press([.left], on: &state, at: FrameMeeting.at(18))
    #expect(state.message == nil)
    _ = tick(&state, 31)
    #expect(state.message == nil, "it asks once for each stretch")
    press("5", on: &state, at: FrameMeeting.at(32))
    _ = tick(&state, 44)
    #expect(state.message?.line.text.hasPrefix("Still general talk?") == true)
  }

  @Test("it does not write over a line that is being typed") func typing() {
    var state = state(key: 5)
    press("ohalf", on: &state, at: FrameMeeting.at(6))
    _ = tick(&state, 20)
    #expect(state.message == nil)
    press([.escape], on: &state, at: FrameMeeting.at(21))
    _ = tick(&state, 33)
    #expect(state.message != nil)
  }

  @Test(
    "twenty minutes after the bell without a key the clock stops at the bell, or at the last key after it",
    arguments: [(40, 64, nil), (40, 65, 45), (50, 69, nil), (50, 70, 50), (40, 1200, 45)] as [(Int, Int, Int64?)])
  func stops(key: Int, minute: Int, at stop: Int64?) {
    var state = state(key: key)
    let changes = tick(&state, minute).changes
    #expect(changes.map(\.name) == (stop == nil ? [] : [.stopAtBell]))
    let expected: Meeting.Stage =
      stop.map { .paused(start: FrameMeeting.start, at: $0 * 60_000) } ?? .running(start: FrameMeeting.start)
    #expect(state.record.meeting?.stage == expected)
    guard let stop else { return }
    #expect(state.message?.line.text.contains("Quiet since \(FrameMeeting.at(Int(stop)).local.timeOfDay)") == true)
    #expect(TimeSpent(state.record.timeLog, until: stop * 60_000).total == stop * 60_000)
    #expect(
      TimeSpent(state.record.timeLog, until: Int64(minute) * 60_000)[.unrecorded] == (Int64(minute) - stop) * 60_000)
    press("u", on: &state, at: FrameMeeting.at(minute + 1))
    #expect(state.record.meeting?.isRunning == true && state.record.timeLog.running == .planning(.studentWork))
    #expect(tick(&state, minute + 2).isEmpty)
  }

  @Test("the key that finds it stopped does nothing else") func wakingKey() {
    var state = state(key: 40)
    press("3", on: &state, at: FrameMeeting.at(600))
    #expect(state.record.meeting?.stage == .paused(start: FrameMeeting.start, at: 45 * 60_000))
    #expect(state.record.timeLog.running == nil)
  }

  @Test(
    "a file that is opened later stops at the bell too",
    arguments: [(55, 40, 80, 45), (55, 50, 80, 50), (55, 40, 64, 55), (30, 29, 500, 30)])
  func opening(heard: Int, key: Int, opened: Int, stop: Int64) {
    let (state, effects) = State.opening(
      FrameMeeting.record(at: FrameMeeting.at(42)), lastHeardOf: FrameMeeting.at(heard),
      lastKey: Int64(key) * 60_000, drafts: [:], options: Options(), now: FrameMeeting.at(opened))
    #expect(state.record.meeting?.stage == .paused(start: FrameMeeting.start, at: stop * 60_000))
    #expect(effects.changes.map(\.name) == [stop == heard ? .pauseMeeting : .stopAtBell])
    #expect((state.message == nil) == (Int(stop) == heard))
  }

  private func asks(_ state: State, _ minutes: Int) -> Bool {
    let now = FrameMeeting.at(minutes)
    return render(state, size: Size(columns: 80, rows: 24), now: now).textRows[0].contains("Back to this?")
  }

  @Test("after five minutes of general talk the goal's row asks, once") func generalTalk() {
    var state = state(.unfocused, key: 5)
    _ = tick(&state, 8, 59)
    #expect(!asks(state, 9))
    _ = tick(&state, 9)
    #expect(asks(state, 9))
    press([.right], on: &state, at: FrameMeeting.at(10))
    #expect(!asks(state, 10))
    _ = tick(&state, 11)
    #expect(!asks(state, 11))
  }

  @Test("when logistics are over their plan the goal's row asks, once a meeting") func logistics() {
    var state = state(.logistics, key: 5)
    _ = tick(&state, 9)
    #expect(!asks(state, 9), "five of five are not over")
    _ = tick(&state, 9, 1)
    #expect(asks(state, 10))
    press("41", on: &state, at: FrameMeeting.at(11))
    _ = tick(&state, 13)
    #expect(!asks(state, 13))
  }

  @Test("the goal's row is asked not to ask") func off() {
    var state = state(.unfocused, key: 5)
    press(":ask about\n", on: &state, at: FrameMeeting.at(6))
    #expect(!state.record.team.asksAboutGoal)
    _ = tick(&state, 10)
    #expect(!asks(state, 10))
    press("u", on: &state, at: FrameMeeting.at(10))
    #expect(state.record.team.asksAboutGoal)
  }

  @Test("a machine that slept asks what the time was, and it is unrecorded until somebody says") func sleep() {
    var state = state(key: 5)
    let before = state.record.timeLog
    let changes = reduce(&state, .slept(since: FrameMeeting.at(6)), now: FrameMeeting.at(12)).changes
    #expect(changes.map(\.name) == [.correctClock])
    #expect(state.drawer == .away(Away(from: 360_000, to: 720_000)))
    #expect(TimeSpent(state.record.timeLog, until: 720_000)[.unrecorded] == 360_000)
    press([.down, .enter], on: &state, at: FrameMeeting.at(13))
    #expect(TimeSpent(state.record.timeLog, until: 780_000)[.planning] == 540_000)
    press("uu", on: &state, at: FrameMeeting.at(13))
    #expect(state.record.timeLog == before)
  }

  @Test("behind the curtain a sleep is asked about only once a key has lifted it") func sleepBehindCurtain() {
    var state = FrameMeeting.state(.tag, at: FrameMeeting.at(6))
    press(".", on: &state, at: FrameMeeting.at(6))
    _ = reduce(&state, .slept(since: FrameMeeting.at(6)), now: FrameMeeting.at(12))
    #expect(state.drawer == .curtain)
    press("x", on: &state, at: FrameMeeting.at(12))
    #expect(state.place == .away)
  }

  @Test("a break that was slept through stays a break") func sleepInBreak() {
    var state = state(.break, key: 5)
    #expect(reduce(&state, .slept(since: FrameMeeting.at(6)), now: FrameMeeting.at(12)).isEmpty)
    #expect(state.record.timeLog.running == .break)
  }

  @Test("a sleep while a line is being typed is asked about after it") func sleepWhileTyping() {
    var state = state(key: 5)
    press("ohalf", on: &state, at: FrameMeeting.at(6))
    _ = reduce(&state, .slept(since: FrameMeeting.at(6)), now: FrameMeeting.at(12))
    #expect(state.place == .field)
    press(" a thought\n", on: &state, at: FrameMeeting.at(13))
    #expect(state.drawer == .away(Away(from: 360_000, to: 720_000)))
  }

  @Test("what is on the wall is noted, once for each thing") func attention() {
    var state = state(key: 5)
    let effects = press([.right, .up, .down, .down], on: &state, at: FrameMeeting.at(6))
    #expect(effects.filter { if case .attend = $0 { true } else { false } }.count == 4)
    press("c", on: &state, at: FrameMeeting.at(7))
    #expect(state.attention.glances.last?.sample == nil)
    #expect(press("ccc", on: &state, at: FrameMeeting.at(8)).isEmpty)
  }
}
