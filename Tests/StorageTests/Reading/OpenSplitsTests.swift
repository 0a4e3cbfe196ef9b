import Meetings
import TaskAnalysis
import Testing

@testable import Storage

/// Votes of the small team: it differed on A and C, and chose the same on B.
enum OldVotes {
  static let ballots = [[BallotChoice.reason, .reproduce], [.reason, .reason], [.noEvidence, .reason, .reason]]
    .enumerated().map { index, votes in
      Ballot(
        id: Ballot.ID(Int64(20 + index)), subject: .sample(SmallTeam.references[index]), scale: .work, pass: 0,
        seats: 5, votes: votes)
    }
  static var edits: [Edit] { ballots.map { .ballot(meeting: SmallTeam.meeting.id, made($0)) } }
}

@Suite("Splits left open") struct OpenSplitsTests {
  private func agreeing(_ index: Int, on choice: BallotChoice, in meeting: Meeting.ID) -> Change {
    var after = OldVotes.ballots[index]
    after.agreed = choice
    return Change(
      .agreeForNow, meeting: meeting,
      [.ballot(meeting: meeting, Replacement(before: OldVotes.ballots[index], after: after))])
  }

  private func file(in folder: Folder, agreed: [Int] = []) throws -> TeamFile {
    let file = try SmallTeam.makeFile(at: folder.path())
    var ended = SmallTeam.meeting
    ended.stage = .ended(start: moment(), at: 60_000)
    let votes = Change(.closePass, meeting: SmallTeam.meeting.id, OldVotes.edits)
    let settled = agreed.map { Write.change(agreeing($0, on: .reason, in: SmallTeam.meeting.id)) }
    let end = Change(
      .endMeeting, meeting: SmallTeam.meeting.id, [.meeting(Replacement(before: SmallTeam.meeting, after: ended))])
    try file.write([.change(votes)] + settled + [.change(end)], at: moment(1))
    return file
  }

  @Test("come back in the next meeting, latest first, without what all chose and what was agreed on")
  func comeBack() throws {
    let (folder, other) = (try Folder(), try Folder())
    let open = try file(in: folder).record(of: nil).past.openSplits
    #expect(open.map(\.ballot) == [OldVotes.ballots[2], OldVotes.ballots[0]])
    #expect(open.map(\.task) == [SmallTeam.task, SmallTeam.task])
    #expect(try file(in: other, agreed: [0]).record(of: nil).past.openSplits.map(\.ballot.id.number) == [22])
  }

  @Test("are not offered while their own meeting is on the wall")
  func own() throws {
    let folder = try Folder()
    let record = try file(in: folder).record(of: SmallTeam.meeting.id)
    #expect(record.past.openSplits.isEmpty)
    #expect(record.tasks[0].ballots == OldVotes.ballots)
  }

  @Test("can be settled later, taken back in that meeting, and are gone after it")
  func settled() throws {
    let folder = try Folder()
    let file = try file(in: folder)
    let next = Meeting(id: Meeting.ID(30), stage: .running(start: moment(100)))
    let change = agreeing(0, on: .reproduce, in: next.id)
    try file.write(
      [.change(Change(.beginMeeting, meeting: next.id, [.meeting(made(next))])), .change(change)], at: moment(101))
    #expect(try file.record(of: next.id).past.openSplits.map(\.ballot.agreed) == [nil, .reproduce])
    #expect(try file.record(of: nil).past.openSplits.map(\.ballot.id.number) == [22])
    #expect(try file.record(of: SmallTeam.meeting.id).tasks[0].ballots.map(\.agreed) == [.reproduce, nil, nil])
    try file.write([.undo(change)], at: moment(102))
    #expect(try file.record(of: next.id).past.openSplits.map(\.ballot.agreed) == [nil, nil])
  }
}
