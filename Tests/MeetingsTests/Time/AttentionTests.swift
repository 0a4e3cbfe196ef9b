import Meetings
import TaskAnalysis
import Testing

@Suite("What was on the wall") struct AttentionTests {
  static let task = MathTask.ID(1)
  static let planning = TimeLog([.init(at: 0, activity: .planning(.studentWork))])

  private func attention(_ glances: [(second: Int64, sample: Int64?)]) -> Attention {
    var attention = Attention()
    for glance in glances {
      attention.turn(to: Self.task, glance.sample.map { WorkSample.ID($0) }, at: glance.second * 1000)
    }
    return attention
  }

  @Test(
    "is counted by the piece, without those that were only passed by",
    arguments: [
      ([(0, 1), (60, 2), (65, 1), (95, nil)], 1, 90), ([(0, 1), (30, 2), (60, nil)], 2, 60), ([(0, nil)], 0, 0),
      ([(0, 1), (9, nil)], 0, 0), ([(0, 1), (10, nil)], 1, 10),
    ] as [([(Int64, Int64?)], Int, Int64)])
  func counting(glances: [(Int64, Int64?)], samples: Int, seconds: Int64) {
    let looking = TimeLooking(attention(glances), Self.planning, until: 120_000)
    #expect(looking.samples == samples && looking.time == seconds * 1000)
    #expect(looking.timeEach == (samples == 0 ? nil : seconds * 1000 / Int64(samples)))
  }

  @Test("counts only while planning runs") func planning() {
    let log = TimeLog([
      .init(at: 0, activity: .planning(.studentWork)), .init(at: 20_000, activity: .unfocused),
      .init(at: 50_000, activity: .planning(.nextLesson)),
    ])
    #expect(TimeLooking(attention([(0, 1)]), log, until: 60_000).time == 30_000)
  }

  @Test("what is there already changes nothing, and no time runs back") func turning() {
    var attention = attention([(10, 1), (20, 2)])
    let again = attention.turn(to: Self.task, WorkSample.ID(2), at: 30_000)
    #expect(!again)
    attention.turn(to: Self.task, nil, at: 5_000)
    #expect(attention.glances.map(\.at) == [10_000, 20_000] && attention.glances.last?.sample == nil)
  }
}
