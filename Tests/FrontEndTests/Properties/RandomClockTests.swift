import Meetings
import Screen
import TaskAnalysis
import Testing

@testable import FrontEnd

/// Whatever happens to the clock, every millisecond of the meeting is somewhere, once.
@Suite("A random clock") struct RandomClockTests {
  static let keys: [[Key]] =
    "0123456789<>".unicodeScalars.map { [.character($0)] }
    + [
      [.character("b"), .character("3"), .enter], [.character("b"), .character("9"), .character("9"), .enter],
      [.character("c"), .enter, .up, .left], [.character("c"), .enter, .up, .right], [.character("c"), .enter, .up],
      [.character("c"), .enter, .home, .down, .enter, .down, .enter], [.character("c"), .enter, .character("D")],
      [.character("c"), .enter, .up, .character("M")], [.function(4)], [.function(6)], [.character("u")],
      [.control("r")], [.escape],
    ]

  @Test(
    "totals are what the watch says, however it is switched, corrected, slept through or set", arguments: 0..<UInt64(60)
  )
  func totals(seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    var state = FrameMeeting.state(.tag, at: FrameMeeting.at(0))
    // Two minutes before midnight; five hours follow.
    var now = FrameMeeting.start
    now.wall += (9 * 60 - 2) * 60_000
    state.record.meeting?.stage = .running(start: now)
    let start = now
    for _ in 0..<150 {
      let before = now
      now = now.adding(milliseconds: Int64.random(in: 0...240_000, using: &generator))
      // Somebody sets the wall clock, or summer time begins; the watch of the meeting does not notice.
      now.wall += [0, 0, 0, 3_600_000, -7_200_000].randomElement(using: &generator) ?? 0
      now.offsetMinutes = [0, 60].randomElement(using: &generator) ?? 0
      let keys = try #require(Self.keys.randomElement(using: &generator))
      if Int.random(in: 0..<12, using: &generator) == 0 {
        _ = reduce(&state, .slept(since: before), now: now)
      } else {
        for effect in press(keys, on: &state, at: now) { RandomActionTests.answer(effect, &state, now: now) }
      }
      _ = reduce(&state, .tick, now: now)
      let meeting = try #require(state.record.meeting)
      let elapsed = meeting.elapsed(at: now)
      if meeting.isRunning { #expect(elapsed == now.sinceBoot - start.sinceBoot) }
      let spent = TimeSpent(state.record.timeLog, until: elapsed)
      #expect(TimeCategory.allCases.reduce(0) { $0 + spent[$1] } == elapsed)
      #expect(spent.wholeMinutes.values.reduce(0, +) == Int(elapsed / 60_000))
      let stretches = state.record.timeLog.stretches(until: elapsed)
      #expect(stretches.first?.start ?? 0 == 0 && stretches.last?.end ?? elapsed == elapsed)
      #expect(zip(stretches, stretches.dropFirst()).allSatisfy { $0.end == $1.start })
    }
  }
}
