import Meetings
import Screen
import Testing

@testable import FrontEnd

@Suite("Correct the clock") struct TimelineTests {
  static let now = FrameMeeting.at(12, 40)

  /// The timeline of the frame's meeting, opened from the Clock.
  static func state(at now: Moment = now) -> State {
    var state = FrameMeeting.state(.clock, at: now)
    press("\n", on: &state, at: now)
    return state
  }

  private func minutes(_ state: State, at now: Moment = now) -> [Int] {
    state.stretches(now: now).map { Int(($0.length + 30_000) / 60_000) }
  }

  @Test(
    "the whole meeting is one bar, and the marked stretch starts a minute earlier",
    arguments: [
      "80x24", "60x18", "120x35",
    ])
  func frame(size: String) throws {
    var state = Self.state()
    press([.up, .left], on: &state, at: Self.now)
    try expectFrame("timeline-\(size)", state, at: Self.now)
  }

  @Test("what it was is asked in a drawer", arguments: ["80x24", "60x18"])
  func question(size: String) throws {
    var state = Self.state()
    press([.up, .enter, .right], on: &state, at: Self.now)
    try expectFrame("timeline-what-\(size)", state, at: Self.now)
  }

  @Test("a long meeting has more minutes a cell and says how many stretches are below")
  func long() throws {
    let now = FrameMeeting.at(5 * 60)
    var state = FrameMeeting.state(.clock, at: now)
    for minute in stride(from: Int64(60), to: 300, by: 10) {
      state.record.timeLog.switchTo(minute % 20 == 0 ? .pacing : .strategy, at: minute * 60_000)
    }
    press([.enter, .home], on: &state, at: now)
    try expectFrame("timeline-long-80x24", state, at: now)
    press([.end], on: &state, at: now)
    let rows = render(state, size: Size(columns: 80, rows: 24), now: now).textRows
    #expect(rows.contains { $0.contains("more above") } && rows.contains { $0.contains("▸ 19:50") })
  }

  @Test(
    "keys correct, and undo takes each correction back",
    arguments: [
      ([.up, .left], [3, 3, 3, 3]), ([.up, .right], [3, 5, 1, 3]), ([.up, .right, .right, .right], [3, 6, 0, 3]),
      ([.up, .character("M")], [3, 6, 3]), ([.up, .up, .character("D")], [3, 2, 2, 2, 3]),
      ([.home, .left], [3, 4, 2, 3]), ([.home, .character("M")], [3, 4, 2, 3]),
      ([.up, .enter, .up, .enter], [3, 4, 2, 3]), ([.up, .character("E"), .character("x"), .enter], [3, 4, 2, 3]),
    ] as [([Key], [Int])])
  func correcting(keys: [Key], expected: [Int]) {
    var state = Self.state()
    let before = state.record.timeLog
    let changes = press(keys, on: &state, at: Self.now).changes
    #expect(minutes(state) == expected)
    #expect(changes.allSatisfy { $0.name == .correctClock })
    for _ in changes { press("u", on: &state, at: Self.now) }
    #expect(state.record.timeLog == before)
  }

  @Test("a stretch becomes what was chosen, says that it is corrected, and has its name") func words() {
    var state = Self.state()
    press([.up, .enter, .up, .enter, .character("E")], on: &state, at: Self.now)
    press("the bus\n", on: &state, at: Self.now)
    let rows = render(state, size: Size(columns: 80, rows: 24), now: Self.now).textRows
    #expect(rows.contains { $0.contains("pacing: the bus  corrected") })
  }

  @Test("also an ended meeting is corrected, and Esc goes back to the Clock") func ended() {
    var state = FrameMeeting.state(.clock, at: FrameMeeting.at(42))
    state.record.meeting?.stage = .ended(start: FrameMeeting.start, at: 42 * 60_000)
    press([.enter, .left], on: &state, at: FrameMeeting.at(50))
    #expect(state.record.timeLog.stretches(until: 42 * 60_000).last?.length == 120_000)
    press([.escape], on: &state, at: FrameMeeting.at(50))
    #expect(state.scene == .clock)
  }
}
