import Meetings
import TaskAnalysis
import Testing

@testable import Storage

@Suite("Meetings of a year")
struct MeetingsTests {
  private let folder: Folder
  private let file: TeamFile

  init() throws {
    folder = try Folder()
    file = try SmallTeam.makeFile(at: folder.path())
  }

  private func put(_ id: Int64, _ stage: Meeting.Stage, _ more: [Edit] = []) throws {
    let meeting = Meeting(id: Identifier(id), title: "meeting \(id)", stage: stage)
    try file.write(
      [.change(Change(.prepareMeeting, meeting: meeting.id, [.meeting(made(meeting))] + more))], at: moment())
  }

  private func end() throws {
    var ended = SmallTeam.meeting
    ended.stage = .ended(start: moment(), at: 60_000)
    let move = Move(
      id: Identifier(8), meeting: ended.id, task: SmallTeam.task.id, group: SmallTeam.group.id, text: "draw it")
    try file.write(
      [
        .change(
          Change(
            .endMeeting, meeting: ended.id,
            [.meeting(Replacement(before: SmallTeam.meeting, after: ended)), .move(made(move))]))
      ], at: moment(1))
  }

  @Test("the latest is the one that runs, else the one made last")
  func latest() throws {
    try put(20, .prepared)
    #expect(try file.latestMeeting() == SmallTeam.meeting.id)
    try end()
    #expect(try file.latestMeeting() == Identifier(20))
  }

  @Test("a meeting without a key yet has no last one, and then the one that was kept")
  func lastKey() throws {
    #expect(try file.lastKey(in: SmallTeam.meeting.id) == nil)
    try file.write([.touch(meeting: SmallTeam.meeting.id, lastKey: 5000)], at: moment(1))
    #expect(try file.lastKey(in: SmallTeam.meeting.id) == 5000)
  }

  @Test("a list of meetings counts their tasks, letters and papers")
  func listings() throws {
    let pile = Pile(task: SmallTeam.task.id, papers: 20)
    let seat = Edit.taskOfMeeting(meeting: Identifier(20), task: SmallTeam.task.id, made(0))
    try put(20, .prepared, [seat, .pile(meeting: Identifier(20), made(pile))])
    try put(30, .prepared)
    #expect(
      try file.meetings() == [
        MeetingListing(
          id: SmallTeam.meeting.id, title: "Fractions", stage: SmallTeam.meeting.stage, tasks: 1, pieces: 3),
        MeetingListing(id: Identifier(20), title: "meeting 20", stage: .prepared, tasks: 1, pieces: 23),
        MeetingListing(id: Identifier(30), title: "meeting 30", stage: .prepared, tasks: 0, pieces: 0),
      ])
    #expect(try file.record(of: Identifier(20)).tasks.map(\.pieces) == [23])
  }

  @Test("a meeting looks back on those that ended before it, and the last one's moves")
  func past() throws {
    #expect(try file.record(of: nil).past == Past())
    try end()
    try put(20, .ended(start: moment(100), at: 5))
    try put(30, .ended(start: moment(300), at: 5))
    let between = try file.record(of: Identifier(20)).past
    #expect(between.meetings == 1)
    #expect(between.moves.map(\.text) == ["draw it"])
    let after = try file.record(of: nil).past
    #expect(after == Past(meetings: 3, first: moment(), last: moment(300)))
    #expect(try file.record(of: SmallTeam.meeting.id).past.meetings == 0)
  }

  @Test("a task that no meeting looks at waits with its work, and a meeting can take it")
  func waiting() throws {
    let task = MathTask(id: Identifier(50), title: "waiting")
    let empty = MathTask(id: Identifier(51), title: "without work")
    let sample = WorkSample(id: Identifier(52), task: task.id, response: "why")
    try file.write(
      [.change(Change(.addTask, meeting: nil, [.task(made(task)), .task(made(empty)), .sample(made(sample))]))],
      at: moment())
    var record = try file.record(of: SmallTeam.meeting.id)
    #expect(record.past.waiting == [WaitingTask(task: task, pieces: 1)])
    #expect(Set(record.unseated.keys) == [task.id, empty.id])
    let seating = Change(
      .addTask, meeting: SmallTeam.meeting.id,
      [.taskOfMeeting(meeting: SmallTeam.meeting.id, task: task.id, made(1))])
    record.apply(seating)
    try file.write([.change(seating)], at: moment())
    #expect(record.tasks.map(\.task.title) == ["7/8 or 5/6", "waiting"])
    #expect(try file.record(of: SmallTeam.meeting.id) == record)
  }
}
