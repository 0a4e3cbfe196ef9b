import Meetings
import TaskAnalysis
import Testing

@Suite("Trends for sharing") struct SharedTrendsTests {
  @Test("a task's counts are guarded as its meeting's summary guards them") func counts() throws {
    let season = Season(
      meetings: SampleSeason.meetings(1), tasks: [SampleSeason.task(1, lettered: 49)],
      tags: SampleSeason.tags(1, reason: 19, reproduce: 12, noEvidence: 15))
    let trends = Trends(season)
    let shared = try #require(SharedTrends(trends).tasks.first?.shown)
    // 3 papers have no tag: the smallest of the others is kept back with them, or the whole would give them away.
    #expect(
      [shared.reason, shared.reproduce, shared.noEvidence, shared.untagged].map(\.text) == [
        "19", "hidden", "15", "<10",
      ])
    let summary = try #require(trends.tasks.first?.summary)
    let meeting = SharedSummary(
      Summary(
        team: "", meeting: MeetingSummary(id: Meeting.ID(1), start: nil, end: nil),
        time: TimeSummary(TimeLog(), until: 0), tasks: [summary]))
    #expect(meeting.tasks.first?.shown == shared)
  }

  @Test("of what a task asked only its wording leaves: no class, and nothing of how it was sorted") func asked() {
    let season = Season(
      meetings: SampleSeason.meetings(2), tasks: [SampleSeason.task(1), SampleSeason.task(2, asked: nil)])
    let shared = SharedTrends(Trends(season)).tasks
    #expect(shared.map(\.written) == [.band(.reason), nil])
    #expect(!"\(shared)".contains("AskedSummary") && !"\(shared)".contains("section"))
  }

  @Test("minutes that are added leave without what anybody wrote about a stretch") func minutes() throws {
    let log = TimeLog([
      .init(at: 0, activity: .logistics), .init(at: 60_000, activity: .planning(.studentWork), name: "Ben's paper"),
    ])
    let meeting = HeldMeeting(
      id: Meeting.ID(1), title: "one", start: SampleSeason.start(2026, 1, 15), elapsed: 600_000, log: log)
    let trends = Trends(Season(meetings: [meeting]))
    #expect(trends.meetings[0].time.stretches.map(\.name) == [nil, "Ben's paper"])
    let shared = try #require(SharedTrends(trends, withMinutes: true).minutes)
    #expect(shared.map(\.time.stretches.count) == [2] && shared[0].time.stretches.allSatisfy { $0.name == nil })
    #expect(shared[0].time.spent == trends.meetings[0].time.spent && shared[0].meeting == trends.meetings[0].meeting)
    #expect(SharedTrends(trends).minutes == nil)
  }

  @Test("moves leave without who tried them and what was heard, thinking without how many papers") func words() {
    let move = Move(
      id: Move.ID(1), meeting: Meeting.ID(1), task: MathTask.ID(101), group: MisconceptionGroup.ID(1), text: "one line",
      who: "2 of 6", status: .tried(by: 4), heard: "oh, so that is why")
    let season = Season(
      meetings: SampleSeason.meetings(), tasks: [SampleSeason.task(1), SampleSeason.task(2)],
      groups: [SampleSeason.group(1, "Gap thinking", 17), SampleSeason.group(2, "Gap thinking", 0)],
      moves: [HeldMove(move: move, misconception: "Gap thinking")])
    let shared = SharedTrends(Trends(season))
    #expect(shared.moves.map(\.move.status) == ["tried"])
    #expect(shared.misconceptions.first?.seen == [Meeting.ID(1)])
    #expect(shared.misconceptions.first?.notSeen == [Meeting.ID(2)])
    #expect(!"\(shared.moves)".contains("oh, so") && !"\(shared.moves)".contains("2 of 6"))
    #expect(!"\(shared.misconceptions)".contains("17"))
  }
}
