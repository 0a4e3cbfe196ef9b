import Meetings
import Testing

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
