import GRDB
import Meetings
import TaskAnalysis
import Testing

@testable import Storage

@Suite("A season")
struct SeasonTests {
  private let folder: Folder
  private let file: TeamFile

  init() throws {
    folder = try Folder()
    file = try SmallTeam.makeFile(at: folder.path())
  }

  @Test("counts tags by meeting, task and section, groups by their letters, and reads no sample")
  func counts() throws {
    let pile = Pile(
      task: SmallTeam.task.id, papers: 9, tally: DemandTally(reason: 1, reproduce: 4, noEvidence: 0), noneSeen: 2)
    let move = Move(
      id: Identifier(8), meeting: SmallTeam.meeting.id, task: SmallTeam.task.id, group: SmallTeam.group.id,
      text: "draw it", status: .tried(by: 2), heard: "oh")
    try file.write(
      [
        .change(SmallTeam.tag(0, .reason)), .change(SmallTeam.tag(1, .reproduce)),
        .change(SmallTeam.tag(2, .reproduce)),
        .change(Change(.countPile, meeting: SmallTeam.meeting.id, [.pile(meeting: SmallTeam.meeting.id, made(pile))])),
        .change(Change(.move, meeting: SmallTeam.meeting.id, [.move(made(move))])),
      ], at: moment(1))
    let season = try file.season(at: moment(5))
    #expect(season.team == SmallTeam.team)
    #expect(season.meetings.map(\.elapsed) == [300_000])
    #expect(season.meetings.first?.log == TimeLog([.init(at: 0, activity: .logistics)]))
    #expect(
      season.tasks == [
        HeldTask(
          meeting: SmallTeam.meeting.id, task: SmallTeam.task, lettered: 3, pile: pile, isLookedAt: true)
      ])
    let expected: [(String, WorkDemand, Int)] = [("A", .reason, 1), ("A", .reproduce, 1), ("B", .reproduce, 1)]
    #expect(
      season.tags
        == expected.map {
          TagCount(
            meeting: SmallTeam.meeting.id, task: SmallTeam.task.id, section: $0.0, demand: $0.1, count: $0.2)
        })
    #expect(
      season.groups == [HeldGroup(task: SmallTeam.task.id, name: SmallTeam.group.name, bank: nil, count: 1)])
    #expect(season.moves == [HeldMove(move: move, misconception: SmallTeam.group.name)])
  }

  @Test("papers without a letter were not looked at, and count in no group") func unlettered() throws {
    let id = WorkSample.ID(90)
    let group = SmallTeam.group.id
    try file.queue.write { database in
      try database.execute(
        sql: """
          INSERT INTO sample (id, task, section, response, added) VALUES (\(id.number), 2, 'A', 'so', 1);
          INSERT INTO group_place (sample, task, misconception_group) VALUES (\(id.number), 2, \(group.number));
          """)
    }
    #expect(try file.season(at: moment(5)).groups.map(\.count) == [1])
    try file.queue.write { database in
      try database.execute(sql: "DELETE FROM group_place WHERE sample <> \(id.number)")
    }
    let season = try file.season(at: moment(5))
    #expect(season.groups.map(\.count) == [0])
    #expect(season.tasks.map(\.isLookedAt) == [false])
  }

  @Test("has the same counts as the meeting's own record") func sameAsRecord() throws {
    try file.write([.change(SmallTeam.tag(0, .reason)), .change(SmallTeam.tag(2, .noEvidence))], at: moment(1))
    let record = try file.record(of: SmallTeam.meeting.id)
    let trends = Trends(try file.season(at: moment(5)))
    #expect(trends.tasks.map(\.shown) == record.tasks.map(\.shown))
    #expect(trends.tasks.map(\.summary.untagged) == record.tasks.map(\.untagged))
    #expect(
      trends.meetings.first?.time == TimeSummary(record.timeLog, until: SmallTeam.meeting.elapsed(at: moment(5))))
  }

  @Test("leaves out meetings that are only prepared, and orders the others by when they began") func order() throws {
    func put(_ id: Int64, _ stage: Meeting.Stage) throws {
      let meeting = Meeting(id: Identifier(id), title: "\(id)", stage: stage)
      try file.write([.change(Change(.prepareMeeting, meeting: meeting.id, [.meeting(made(meeting))]))], at: moment())
    }
    try put(20, .prepared)
    try put(30, .ended(start: moment(-90), at: 60_000))
    #expect(try file.season(at: moment(1)).meetings.map(\.id.number) == [30, 1])
    #expect(try file.season(at: moment(1)).tasks.map(\.meeting.number) == [1])
  }

  @Test("sections come in the order in which the files brought them, not by name") func sections() throws {
    let sections = ["Z", "K"].map { TaskInSection(task: SmallTeam.task.id, section: $0) }
    let samples = ["Z", "K"].enumerated().map { index, section in
      WorkSample(id: Identifier(Int64(40 + index)), task: SmallTeam.task.id, position: 3 + index, section: section)
    }
    let tags = samples.map {
      Edit.tag(
        meeting: SmallTeam.meeting.id, sample: SampleRow(sample: $0).reference, made(RoomTag(demand: .reason)))
    }
    try file.write(
      [
        .change(
          Change(
            .addPapers, meeting: SmallTeam.meeting.id,
            sections.map { .section(made($0)) } + samples.map { .sample(made($0)) } + tags)),
        .change(SmallTeam.tag(2, .reason)),
      ], at: moment())
    #expect(try file.season(at: moment()).tags.map(\.section) == ["B", "Z", "K"])
  }

  @Test("a meeting that another program runs counts up to when it was last heard of") func elsewhere() throws {
    try file.write([.change(SmallTeam.tag(0, .reason))], at: moment(7))
    let reader = try TeamFile.open(at: folder.path(), access: .read)
    #expect(try reader.season(at: moment(600)).meetings.map(\.elapsed) == [420_000])
  }
}
