import Meetings
import TaskAnalysis
import Testing

@testable import Storage

@Suite("What comes back from the file") struct ComingBackTests {
  static let later = MathTask(
    id: Identifier(20), title: "again", prompt: "5/6 or 7/8", written: .band(.reason), asksAfter: SmallTeam.group.id)
  static let again = MisconceptionGroup(
    id: Identifier(21), task: later.id, name: SmallTeam.group.name, anticipated: true, papers: 2)

  private static func end(_ meeting: Meeting) -> Change {
    var ended = meeting
    ended.stage = .ended(start: moment(), at: 600_000)
    return Change(.endMeeting, meeting: meeting.id, [.meeting(Replacement(before: meeting, after: ended))])
  }

  @Test("a group without a move in a lesson is unfinished until it has one") func unfinished() throws {
    let file = try SmallTeam.makeFile(at: try Folder().path())
    try file.write([.change(Self.end(SmallTeam.meeting))], at: moment(1))
    let group = UnfinishedGroup(
      id: SmallTeam.group.id, task: SmallTeam.task.id, name: SmallTeam.group.name, count: 1)
    #expect(try file.record(of: nil).past.unfinished == [group])
    var move = Move(
      id: Identifier(9), meeting: SmallTeam.meeting.id, task: SmallTeam.task.id, group: SmallTeam.group.id, text: "draw"
    )
    try file.write([.change(Change(.move, meeting: SmallTeam.meeting.id, [.move(made(move))]))], at: moment(2))
    #expect(try file.record(of: nil).past.unfinished == [group])
    let before = move
    move.lesson = "4.6"
    try file.write(
      [.change(Change(.move, meeting: SmallTeam.meeting.id, [.move(Replacement(before: before, after: move))]))],
      at: moment(3))
    #expect(try file.record(of: nil).past.unfinished == [])
  }

  @Test("an item that asks after a group waits without work, and its counts come back with the group's")
  func returned() throws {
    let file = try SmallTeam.makeFile(at: try Folder().path())
    let asking = Change(.askNext, meeting: SmallTeam.meeting.id, [.task(made(Self.later)), .group(made(Self.again))])
    try file.write([.change(asking), .change(Self.end(SmallTeam.meeting))], at: moment(1))
    let past = try file.record(of: nil).past
    #expect(past.waiting.map(\.task.id) == [Self.later.id] && past.waiting.map(\.pieces) == [0])
    #expect(past.returned == [] && !past.keepsVerdicts)
    let second = Meeting(id: Identifier(30), stage: .running(start: moment(10)))
    let pile = Pile(task: Self.later.id, papers: 23, noneSeen: 21)
    let holding = Change(
      .beginMeeting, meeting: second.id,
      [
        .meeting(made(second)), .taskOfMeeting(meeting: second.id, task: Self.later.id, made(0)),
        .pile(meeting: second.id, made(pile)),
      ])
    try file.write([.change(holding), .change(Self.end(second))], at: moment(11))
    #expect(
      try file.record(of: nil).past.returned.map(\.sentence)
        == ["counts what is missing: 1 of 1, now 2 of 23. Different item."])
    let counts = try file.counts()
    #expect(counts[.meetingsHeld] == 2 && counts[.tasksAskingWhy] == 1 && counts[.movesTried] == 0)
  }
}
