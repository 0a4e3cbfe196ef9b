import Meetings
import Testing

@Suite("A meeting that goes on after another start of the machine") struct CarriedOnTests {
  static let start = Moment(sinceBoot: 1000, boot: "one", wall: 5_000_000, offsetMinutes: 60)

  @Test(
    "counts from the new boot, and a clock that was set back costs nothing",
    arguments: [(5_600_000, 300_000, 600_000), (5_100_000, 300_000, 300_000), (1_000_000, 300_000, 300_000)])
  func newBoot(wall: Int64, elapsed: Int64, expected: Int64) {
    let now = Moment(sinceBoot: 70, boot: "two", wall: wall, offsetMinutes: 60)
    let carried = Self.start.carriedOn(to: now, elapsed: elapsed)
    #expect(now.milliseconds(since: carried) == expected)
    var later = now.adding(milliseconds: 1000)
    later.wall = 0
    #expect(later.milliseconds(since: carried) == expected + 1000)
  }

  @Test("in the same boot nothing changes") func sameBoot() {
    let now = Moment(sinceBoot: 2000, boot: "one", wall: 0, offsetMinutes: 60)
    #expect(Self.start.carriedOn(to: now, elapsed: 5000) == Self.start)
  }
}

@Suite("Moments and dates") struct MomentTests {
  private func moment(_ boot: String, _ sinceBoot: Int64, _ wall: Int64) -> Moment {
    Moment(sinceBoot: sinceBoot, boot: boot, wall: wall, offsetMinutes: 0)
  }

  @Test("within one boot the wall clock may be set and nothing changes") func wallClockSet() {
    #expect(moment("a", 9_000, -500_000).milliseconds(since: moment("a", 2_000, 700_000)) == 7_000)
  }

  @Test("after a new boot the wall clock bridges the gap, and never backwards") func newBoot() {
    #expect(moment("b", 10, 90_000).milliseconds(since: moment("a", 5_000, 30_000)) == 60_000)
    #expect(moment("b", 10, 20_000).milliseconds(since: moment("a", 5_000, 30_000)) == 0)
    #expect(moment("", 10, 20_000).milliseconds(since: moment("", 5, 10_000)) == 10_000)
  }

  @Test("times at the ends of the range do not trap") func extremes() {
    #expect(moment("a", .max, 0).milliseconds(since: moment("a", .min, 0)) == 0)
    _ = moment("a", .max, .max).adding(milliseconds: 5).local
    _ = CivilDate(millisecondsSince1970: .min)
  }

  @Test(
    "a day of the calendar and back",
    arguments: [
      (1970, 1, 1, "Thursday 1 January"), (2024, 2, 29, "Thursday 29 February"), (2026, 1, 15, "Thursday 15 January"),
      (2000, 12, 31, "Sunday 31 December"), (1900, 3, 1, "Thursday 1 March"), (2100, 2, 28, "Sunday 28 February"),
    ])
  func civil(year: Int, month: Int, day: Int, long: String) {
    let milliseconds = CivilDate.days(year: year, month: month, day: day) * 86_400_000 + 3_723_000
    let date = CivilDate(millisecondsSince1970: milliseconds)
    #expect([date.year, date.month, date.day] == [year, month, day])
    #expect(date.longDay == long)
    #expect(date.timeOfDay == "1:02")
  }

  @Test("the local day follows the offset") func offset() {
    let late = Moment(sinceBoot: 0, boot: "", wall: 23 * 3_600_000, offsetMinutes: 120)
    #expect(late.local.isoDay == "1970-01-02")
    #expect(late.local.shortDay == "Fri 2 Jan")
  }
}
