import Meetings
import TaskAnalysis
import Testing

@Suite("The time log") struct TimeLogTests {
  static let minute: Int64 = 60_000

  private func log(_ switches: [(Int64, Activity?)]) -> TimeLog {
    var log = TimeLog()
    for (minutes, activity) in switches { log.switchTo(activity, at: minutes * Self.minute) }
    return log
  }

  @Test("an empty log is unrecorded from its start") func empty() {
    #expect(TimeSpent(TimeLog(), until: 90_000)[.unrecorded] == 90_000)
    #expect(TimeLog().running == nil)
  }

  @Test("what runs already changes nothing") func runningAgain() {
    var one = log([(0, .logistics), (3, .strategy)])
    let before = one
    one.switchTo(.strategy, at: 4 * Self.minute)
    #expect(one == before)
  }

  @Test("a kind of planning under ten seconds is absorbed by the kind that follows") func shortKind() {
    var one = log([(0, .logistics), (3, .planning(.studentWork))])
    one.switchTo(.planning(.nextLesson), at: 3 * Self.minute + 9_999)
    #expect(one.boundaries.map(\.activity) == [.logistics, .planning(.nextLesson)])
    #expect(one.boundaries.last?.at == 3 * Self.minute)
  }

  @Test("a category under ten seconds is kept") func shortCategory() {
    var one = log([(0, .logistics), (3, .strategy)])
    one.switchTo(.pacing, at: 3 * Self.minute + 5_000)
    #expect(one.boundaries.count == 3)
  }

  @Test(
    "what runs now began earlier, and its neighbour shrinks",
    arguments: [
      (2, [3, 4, 3, 2]), (3, [3, 4, 2, 3]), (5, [3, 4, 0, 5]), (7, [3, 2, 0, 7]), (20, [0, 0, 0, 12]),
      (1, [3, 4, 4, 1]),
    ])
  func beganEarlier(minutes: Int, expected: [Int]) {
    var one = log([(0, .logistics), (3, .planning(.studentWork)), (7, .strategy), (10, .pacing)])
    one.beganEarlier(by: Int64(minutes) * Self.minute, at: 12 * Self.minute)
    let spent = TimeSpent(one, until: 12 * Self.minute)
    #expect(
      [spent[.logistics], spent[.planning], spent[.strategy], spent[.pacing]].map { Int($0 / Self.minute) } == expected)
    #expect(one.running == .pacing)
  }

  @Test("a stretch in the middle is given to something else, and what ran behind it runs on") func assign() {
    var one = log([(0, .logistics), (10, .strategy)])
    one.assign(.break, from: 4 * Self.minute, to: 6 * Self.minute)
    let running = one.stretches(until: 12 * Self.minute).map { [$0.start / Self.minute, $0.end / Self.minute] }
    #expect(running == [[0, 4], [4, 6], [6, 10], [10, 12]])
    #expect(one.boundaries.map(\.activity) == [.logistics, .break, .logistics, .strategy])
    #expect(one.boundaries.contains { $0.source == .corrected })
  }

  @Test("minutes shift from one category to another, no more than there are") func shift() {
    var one = log([(0, .logistics), (4, .strategy), (6, .logistics)])
    let moved = one.shift(
      7 * Self.minute, from: .logistics, to: .planning(.studentWork), until: 9 * Self.minute)
    #expect(moved == 7 * Self.minute)
    #expect(TimeSpent(one, until: 9 * Self.minute)[.strategy] == 2 * Self.minute)
    #expect(TimeSpent(one, until: 9 * Self.minute)[.planning] == 7 * Self.minute)
    #expect(one.shift(Self.minute, from: .pacing, to: .break, until: 9 * Self.minute) == 0)
  }

  @Test("whatever is done to a log, its parts add up to the whole", arguments: 0..<UInt64(200))
  func totals(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    var log = TimeLog()
    var now: Int64 = 0
    let activities: [Activity?] = [
      .logistics, .pacing, .strategy, .planning(.studentWork), .planning(.content), .unfocused, .break, nil,
    ]
    for _ in 0..<40 {
      now += Int64.random(in: 0...400_000, using: &generator)
      let activity = activities.randomElement(using: &generator) ?? nil
      let corrected = log.stretches(until: now).randomElement(using: &generator)?.start ?? 0
      switch Int.random(in: 0..<10, using: &generator) {
      case 3: log.move(corrected, to: Int64.random(in: -10...now + 10, using: &generator), until: now)
      case 4: log.reassign(corrected, to: activity)
      case 5: log.divide(at: Int64.random(in: -10...now + 10, using: &generator), until: now)
      case 6: log.merge(corrected)
      case 7: log.stop(at: Int64.random(in: 0...now, using: &generator))
      case 0: log.beganEarlier(by: Int64.random(in: -5...900_000, using: &generator), at: now)
      case 1:
        let start = Int64.random(in: -10...max(1, now), using: &generator)
        log.assign(activity, from: start, to: start + Int64.random(in: -5...300_000, using: &generator))
      case 2: log.shift(Int64.random(in: 0...500_000, using: &generator), from: .planning, to: activity, until: now)
      default: log.switchTo(activity, at: now)
      }
      let spent = TimeSpent(log, until: now)
      #expect(TimeCategory.allCases.reduce(0) { $0 + spent[$1] } == now)
      #expect(spent.wholeMinutes.values.reduce(0, +) == Int(now / 60_000))
      #expect(spent.wholeMinutesByKind.values.reduce(0, +) == spent.wholeMinutes[.planning] ?? 0)
      let stretches = log.stretches(until: now)
      #expect(zip(stretches, stretches.dropFirst()).allSatisfy { $0.end == $1.start })
      #expect(zip(log.boundaries, log.boundaries.dropFirst()).allSatisfy { $0.at < $1.at })
    }
  }

  @Test("whole minutes go to the largest rests: 90 s, 90 s and 60 s are 2, 1 and 1 of 4") func wholeMinutes() {
    var one = TimeLog()
    one.switchTo(.logistics, at: 0)
    one.switchTo(.pacing, at: 90_000)
    one.switchTo(.strategy, at: 180_000)
    let minutes = TimeSpent(one, until: 240_000).wholeMinutes
    #expect([minutes[.logistics], minutes[.pacing], minutes[.strategy]] == [2, 1, 1])
  }

  @Test("a change of kind does not end a stretch of planning; a break does") func longest() throws {
    let one = log([
      (0, .planning(.studentWork)), (5, .planning(.nextLesson)), (9, .break), (10, .planning(.nextLesson)),
      (16, .pacing),
    ])
    let longest = try #require(LongestStretch(one, until: 18 * Self.minute))
    #expect(longest.length == 9 * Self.minute)
    #expect(longest.wallName == "planning")
    #expect(LongestStretch(TimeLog(), until: 10) == nil)
  }
}
