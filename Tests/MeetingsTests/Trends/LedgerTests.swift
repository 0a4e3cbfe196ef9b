import Meetings
import TaskAnalysis
import Testing

@Suite("The ledger and its projection") struct LedgerTests {
  static func trends(_ meetings: [HeldMeeting]) -> Trends { Trends(Season(meetings: meetings)) }

  @Test("nine meetings hold 6.5 hours, 2.6 of them on planning, from 8 to 33 minutes a meeting")
  func nine() {
    let ledger = Self.trends(SampleSeason.meetings()).ledger
    #expect(ledger.meetings == 9)
    #expect(ledger.hours.oneDecimal == "6.5")
    #expect(ledger.planningHours.oneDecimal == "2.6")
    #expect(ledger.planningMinutes == 8...33)
    #expect(ledger.share?.perCent == 40)
  }

  @Test("breaks and unrecorded time are no part of it, and without recorded time there is no share")
  func recorded() {
    let start = SampleSeason.start(2026, 1, 15)
    let log = TimeLog([
      .init(at: 0, activity: nil), .init(at: 600_000, activity: .planning(.content)),
      .init(at: 1_200_000, activity: .break), .init(at: 1_500_000, activity: .pacing),
    ])
    let meeting = HeldMeeting(id: Meeting.ID(1), title: "", start: start, elapsed: 1_800_000, log: log)
    let empty = HeldMeeting(id: Meeting.ID(2), title: "", start: start, elapsed: 900_000, log: TimeLog())
    let trends = Self.trends([meeting, empty])
    #expect(trends.meetings.map(\.recordedMinutes) == [15, 0])
    #expect(trends.meetings.map(\.planningMinutes) == [10, 0])
    #expect(trends.meetings[0].planningShare == 10.0 / 15)
    #expect(trends.meetings[1].planningShare == nil)
    #expect(trends.ledger.meetings == 1)
    #expect(trends.ledger.unrecorded == 1_500_000)
    #expect(Self.trends([]).ledger.share == nil)
  }

  @Test(
    "a projection is meetings times minutes times share",
    arguments: [(10, 45, 24, 1.8), (30, 45, 24, 5.4), (30, 45, 50, 11.25), (30, 40, 24, 4.8)])
  func hours(meetings: Int, minutes: Int, share: Int, expected: Double) {
    let hours = Assumptions(meetingsAYear: meetings, minutes: minutes, share: share).planningHours
    #expect(abs(hours - expected) < 1e-9)
  }

  @Test("20.27 hours, as 1,216 minutes, at 24 per cent are 4.86 hours")
  func published() {
    let whole = Assumptions(meetingsAYear: 38, minutes: 32, share: 24)
    #expect(whole.contactHours.oneDecimal == "20.3")
    #expect(abs(whole.planningHours - 4.864) < 1e-9)
    #expect(abs(20.27 * 0.24 - whole.planningHours) < 0.005)
  }

  @Test("under four meetings there is no range, only a table of shares")
  func few() {
    let ledger = Self.trends(SampleSeason.meetings(3)).ledger
    let assumptions = Assumptions(meetingsAYear: 30, minutes: 45, share: 40)
    #expect(
      Projection(assumptions, from: ledger)
        == .scenarios([15, 24, 35, 50].map { Assumptions(meetingsAYear: 30, minutes: 45, share: $0) }))
  }

  @Test("from four meetings on, the range goes from the lowest share of a meeting to the highest")
  func range() {
    let ledger = Self.trends(SampleSeason.meetings(4)).ledger
    let assumptions = Assumptions(of: ledger)
    #expect(assumptions == Assumptions(meetingsAYear: 30, minutes: 44, share: 25))
    #expect(
      Projection(assumptions, from: ledger)
        == .range(
          hours: 5.5, lowest: assumptions.with(share: 18), highest: assumptions.with(share: 36)))
  }

  @Test("assumptions outside of their ranges are moved to the nearest end")
  func clamped() {
    #expect(
      Assumptions(meetingsAYear: 0, minutes: 9999, share: 101)
        == Assumptions(meetingsAYear: 1, minutes: 480, share: 100))
    #expect(
      Assumptions(of: Self.trends([]).ledger) == Assumptions(meetingsAYear: 30, minutes: 45, share: 24))
  }

  @Test("numbers in words are rounded half up", arguments: [(0.25, "0.3", 25), (2.5833, "2.6", 258), (0, "0.0", 0)])
  func rounding(number: Double, decimal: String, perCent: Int) {
    #expect(number.oneDecimal == decimal)
    #expect(number.perCent == perCent)
    #expect(Double.nan.oneDecimal == "0.0" && Double.infinity.perCent == 0)
  }
}
