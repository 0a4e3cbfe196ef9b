import Meetings
import TaskAnalysis
import Testing

@Suite("On time for the bell") struct OnTimeTests {
  private func over(_ minutes: Int64, steps: Int, moveHasBegun: Bool = false) -> Int64? {
    var meeting = Meeting(id: Meeting.ID(1))
    for step in 0..<steps { meeting.progress.step(in: meeting.agenda, at: Int64(step)) }
    return meeting.overPlan(at: minutes * 60_000, moveHasBegun: moveHasBegun).map { $0 / 60_000 }
  }

  @Test(
    "once steps are taken, a step may run into the slack and then is over",
    arguments: [(2, 7, 0), (2, 10, 0), (2, 12, 2), (4, 23, 0), (4, 30, 4), (7, 42, 0), (7, 45, 0)])
  func steps(steps: Int, minute: Int64, expected: Int64) {
    #expect(over(minute, steps: steps) == expected)
  }

  @Test(
    "while nobody steps, it is in time until the move's minutes go",
    arguments: [(5, false, 0), (30, false, 0), (33, false, 0), (36, false, 3), (36, true, 0)])
  func move(minute: Int64, moveHasBegun: Bool, expected: Int64) {
    #expect(over(minute, steps: 1, moveHasBegun: moveHasBegun) == expected)
  }

  @Test("after the bell it says nothing") func bell() {
    #expect(over(46, steps: 3) == nil)
  }
}
