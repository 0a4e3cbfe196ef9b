import Meetings
import TaskAnalysis
import Testing

@Suite("Misconceptions over the year") struct MisconceptionTrendTests {
  static func all(_ groups: [HeldGroup], isLookedAt: Bool = true) -> [MisconceptionTrend] {
    Trends(
      Season(
        meetings: SampleSeason.meetings(), tasks: (1...9).map { SampleSeason.task($0, isLookedAt: isLookedAt) },
        groups: groups)
    ).misconceptions
  }

  @Test(
    "what came back is told from what stopped, and nothing is concluded from not looking",
    arguments: [
      ("1:4 3:2", MisconceptionTrend.Course.cameBack), ("1:4 3:2 7:0", .stopped), ("1:4 7:0", .stopped),
      ("1:4 7:0 9:3", .cameBack), ("2:1", .once), ("2:0", .notSeen),
    ])
  func course(text: String, expected: MisconceptionTrend.Course) {
    let mentions = text.split(separator: " ").map { mention in
      let numbers = mention.split(separator: ":").compactMap { Int($0) }
      return (Int64(numbers[0]), numbers[1])
    }
    let trends = Self.all(mentions.map { SampleSeason.group($0.0, "Gap thinking", $0.1) })
    #expect(trends.map(\.course) == [expected])
    #expect(trends.first?.mentions.map(\.count) == mentions.map(\.1))
    #expect(trends.first?.mentions.map(\.meeting.number) == mentions.map(\.0))
  }

  @Test("what was anticipated on work that nobody looked at says nothing") func notLookedAt() {
    #expect(Self.all([SampleSeason.group(2, "Gap thinking", 0)], isLookedAt: false).isEmpty)
  }

  @Test("groups are one way of thinking by the bank's entry, or by their name but for capitals") func identity() {
    let trends = Self.all([
      SampleSeason.group(1, "Gap thinking", 4, bank: "fr-gap"), SampleSeason.group(2, "gap Thinking", 1),
      SampleSeason.group(3, "Same gap", 2, bank: "fr-gap"), SampleSeason.group(4, "Other", 2),
      SampleSeason.group(5, "other", 2), SampleSeason.group(6, "", 2),
    ])
    #expect(trends.map(\.name) == ["Same gap", "other"])
    #expect(trends.map(\.bank) == ["fr-gap", nil])
    #expect(trends.map { $0.seen.map(\.count) } == [[4, 1, 2], [2, 2]])
  }

  @Test("a task that returned does not make its thinking come back") func returned() {
    let season = Season(
      meetings: SampleSeason.meetings(3), tasks: [SampleSeason.task(1, 7), SampleSeason.task(2, 7)],
      groups: [HeldGroup(task: MathTask.ID(7), name: "Gap thinking", bank: nil, count: 3)])
    #expect(Trends(season).misconceptions.map(\.course) == [.once])
    #expect(Trends(season).misconceptions.first?.mentions.map(\.meeting.number) == [1])
  }

  @Test("what came back most comes first, then what stopped, then the rest by name") func order() {
    let named: [(Int64, String, Int)] = [
      (1, "b", 1), (1, "a", 1), (1, "twice", 1), (2, "twice", 1), (1, "gone", 1), (3, "gone", 0), (1, "thrice", 1),
      (2, "thrice", 1), (3, "thrice", 1),
    ]
    let trends = Self.all(named.map { SampleSeason.group($0.0, $0.1, $0.2) })
    #expect(trends.map(\.name) == ["thrice", "twice", "gone", "a", "b"])
  }
}
