import Meetings
import Testing

@Suite("Correcting the time log") struct TimeLogCorrectingTests {
  static let minute: Int64 = 60_000
  /// Logistics 3, student work 4, strategy 2 and student work until 12.
  static let log = TimeLog([
    .init(at: 0, activity: .logistics), .init(at: 3 * minute, activity: .planning(.studentWork)),
    .init(at: 7 * minute, activity: .strategy), .init(at: 9 * minute, activity: .planning(.studentWork)),
  ])
  static let now = 12 * minute

  private func minutes(_ log: TimeLog) -> [Int64] { log.stretches(until: Self.now).map { $0.length / Self.minute } }
  private func corrected(_ log: TimeLog) -> [Bool] {
    log.stretches(until: Self.now).map { $0.source == .corrected }
  }

  @Test(
    "a boundary moves, and the neighbour gives or takes",
    arguments: [
      (7, 6, [3, 3, 3, 3]), (7, 8, [3, 5, 1, 3]), (3, 1, [1, 6, 2, 3]), (9, 11, [3, 4, 4, 1]),
    ] as [(Int64, Int64, [Int64])])
  func moving(start: Int64, to: Int64, expected: [Int64]) {
    var log = Self.log
    let isMoved = log.move(start * Self.minute, to: to * Self.minute, until: Self.now)
    #expect(isMoved)
    #expect(minutes(log) == expected)
  }

  @Test("both sides of a moved boundary say that they are corrected, and nothing else does") func source() {
    var log = Self.log
    log.move(7 * Self.minute, to: 6 * Self.minute, until: Self.now)
    #expect(corrected(log) == [false, true, true, false])
  }

  @Test("a boundary stays between its neighbours, and the beginning stays") func limits() {
    var log = Self.log
    let isMoved = log.move(7 * Self.minute, to: -5, until: Self.now)
    #expect(isMoved)
    #expect(log.stretches(until: Self.now)[1].length == TimeLog.shortestStretch)
    let before = log
    let again = log.move(log.stretches(until: Self.now)[2].start, to: 0, until: Self.now)
    let beginning = log.move(0, to: Self.minute, until: Self.now)
    let nowhere = log.move(Self.minute / 2, to: Self.minute, until: Self.now)
    #expect(!again && !beginning && !nowhere && log == before)
    let isMovedAgain = log.move(9 * Self.minute, to: .max, until: Self.now)
    #expect(isMovedAgain)
    #expect(log.stretches(until: Self.now).last?.length == TimeLog.shortestStretch)
  }

  @Test("a stretch becomes something else and stays a stretch of its own") func reassigning() {
    var log = Self.log
    log.reassign(7 * Self.minute, to: .planning(.studentWork))
    #expect(minutes(log) == [3, 4, 2, 3] && corrected(log) == [false, false, true, false])
    #expect(TimeSpent(log, until: Self.now)[.planning] == 9 * Self.minute)
    log.switchTo(.pacing, at: Self.now)
    #expect(minutes(log) == [3, 4, 2, 3])
    log.reassign(0, to: nil)
    #expect(TimeSpent(log, until: Self.now)[.unrecorded] == 3 * Self.minute)
  }

  @Test("a stretch is divided, and both parts are what it was") func dividing() {
    var log = Self.log
    let isDivided = log.divide(at: 5 * Self.minute, until: Self.now)
    #expect(isDivided)
    #expect(minutes(log) == [3, 2, 2, 2, 3] && corrected(log) == [false, true, true, false, false])
    #expect(TimeLog(log.boundaries) == log)
    let atStart = log.divide(at: 5 * Self.minute, until: Self.now)
    let tooClose = log.divide(at: 5 * Self.minute + 999, until: Self.now)
    #expect(!atStart && !tooClose)
  }

  @Test("time that nobody assigned is divided and assigned like any other") func unrecorded() {
    var log = TimeLog()
    let isDivided = log.divide(at: 5 * Self.minute, until: Self.now)
    #expect(isDivided)
    log.reassign(0, to: .pacing)
    log.reassign(5 * Self.minute, to: .break)
    #expect(TimeSpent(log, until: Self.now)[.pacing] == 5 * Self.minute)
    #expect(TimeSpent(log, until: Self.now)[.break] == 7 * Self.minute)
  }

  @Test("a stretch joins the one before it; the first has none") func merging() {
    var log = Self.log
    let isMerged = log.merge(7 * Self.minute)
    #expect(isMerged)
    #expect(minutes(log) == [3, 6, 3] && corrected(log) == [false, true, false])
    let isMergedAgain = log.merge(0)
    #expect(!isMergedAgain)
  }

  @Test("a name stays with its stretch, also when that is corrected") func naming() {
    var log = Self.log
    log.name(7 * Self.minute, "the strips of paper")
    log.move(7 * Self.minute, to: 6 * Self.minute, until: Self.now)
    log.reassign(6 * Self.minute, to: .pacing)
    #expect(log.stretches(until: Self.now)[2].name == "the strips of paper")
    log.name(6 * Self.minute, "")
    #expect(log.stretches(until: Self.now)[2].name == nil)
  }

  @Test("what is given to a stretch in the middle leaves everything behind it alone") func assigningInTheMiddle() {
    var log = Self.log
    log.assign(.planning(.studentWork), from: Self.minute, to: 2 * Self.minute)
    #expect(minutes(log) == [1, 1, 1, 4, 2, 3])
    #expect(corrected(log) == [true, true, true, false, false, false])
  }

  @Test("a switch at a time before the last one, as after a clock set back, counts from the last") func setBack() {
    var log = Self.log
    log.switchTo(.break, at: Self.minute)
    #expect(log.running == .break && minutes(log) == [3, 4, 2, 3])
  }

  @Test("stopped at a time, what was switched to behind it is gone") func stopping() {
    var log = Self.log
    log.stop(at: 8 * Self.minute)
    #expect(minutes(log) == [3, 4, 1, 4] && log.running == nil)
  }
}
