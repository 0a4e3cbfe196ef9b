import Meetings
import TaskAnalysis
import Testing

@Suite("Trends") struct TrendsTests {
  @Test("whole minutes of a meeting add up: planning within what was recorded") func minutes() {
    let trends = Trends(Season(meetings: SampleSeason.meetings()))
    #expect(trends.meetings.map(\.planningMinutes) == [8, 11, 9, 16, 14, 21, 19, 24, 33])
    #expect(trends.meetings.map(\.recordedMinutes) == [44, 45, 41, 45, 40, 45, 43, 45, 42])
    #expect(trends.meetings.map(\.meeting.day).suffix(2) == ["8 Jan", "15 Jan"])
    #expect(trends.meetings.last?.time.longest?.category == .planning)
  }

  @Test("the clock that runs is read anew, without asking the file") func running() {
    let trends = Trends(Season(meetings: SampleSeason.meetings()))
    let later = trends.replacing(SampleSeason.meeting(9, planning: 33, all: 44))
    #expect(later.meetings.last?.recordedMinutes == 44)
    #expect(later.meetings.dropLast() == trends.meetings.dropLast())
    #expect(trends.replacing(SampleSeason.meeting(77, planning: 1, all: 2)) == trends)
  }

  @Test("what a task shows is its letters' tags and its pile") func tasks() {
    let pile = Pile(task: MathTask.ID(101), papers: 24, tally: DemandTally(reason: 3, reproduce: 19, noEvidence: 1))
    let season = Season(
      meetings: SampleSeason.meetings(1), tasks: [SampleSeason.task(1, pile: pile)],
      tags: SampleSeason.tags(1, section: "A", reason: 2, reproduce: 1)
        + SampleSeason.tags(1, section: "B", reason: 1, reproduce: 5))
    let task = Trends(season).tasks.first
    #expect(task?.shown == DemandTally(reason: 6, reproduce: 25, noEvidence: 1))
    #expect(task?.summary.untagged == 3)
    #expect(task?.summary.unsorted == 1)
  }

  @Test("a task that came back counts once, as the meeting tagged it that tagged most of it") func once() {
    let season = Season(
      meetings: SampleSeason.meetings(3),
      tasks: [
        SampleSeason.task(1, 7), SampleSeason.task(2, 7), SampleSeason.task(2, 8, asked: .reproduce),
        SampleSeason.task(3, 9, asked: nil),
      ],
      tags: SampleSeason.tags(1, 7, reason: 2, reproduce: 4) + SampleSeason.tags(2, 7, reason: 5, reproduce: 7)
        + SampleSeason.tags(2, 8, reason: 9, reproduce: 3))
    let demand = Trends(season).demand
    #expect(demand.askedWords == "1 of 2 tasks asked to")
    #expect(demand.tasks == 3 && demand.unsaidTasks == 1)
    #expect(demand.shown == DemandTally(reason: 5, reproduce: 7))
  }

  @Test(
    "moves are counted by what became of them",
    arguments: [
      (
        [Move.Status.tried(by: 4), .tried(by: 1), .notYet(nil), .setAside],
        "4 planned: 2 tried by some of us, 1 not yet, 1 set aside"
      ),
      ([.planned], "1 planned: 1 not asked yet"), ([], "none planned yet"),
    ])
  func moves(statuses: [Move.Status], words: String) {
    let moves = statuses.enumerated().map { index, status in
      HeldMove(
        move: Move(
          id: Move.ID(Int64(index)), meeting: Meeting.ID(1), task: MathTask.ID(1), group: MisconceptionGroup.ID(1),
          text: "draw", status: status), misconception: "gap")
    }
    #expect(Trends(Season(moves: moves)).moveTotals.words == words)
  }
}
