import GRDB
import Meetings
import TaskAnalysis
import Testing

@testable import Storage

@Suite("What was done, read back")
struct HistoryTests {
  @Test(
    "undo ends at an entry that cannot be read, and the file opens all the same",
    arguments: [
      "version = 99", "name = 'somethingNewer'", "edits = '[{\"somethingNewer\":{}}]'", "edits = 'not json'",
    ])
  func unreadable(change: String) throws {
    let folder = try Folder()
    let file = try SmallTeam.makeFile(at: folder.path())
    try file.queue.write { try $0.execute(sql: "UPDATE journal SET \(change) WHERE id = 2") }
    file.close()
    let again = try TeamFile.open(at: folder.path(), access: .write)
    #expect(try again.history(of: SmallTeam.meeting.id).done == [SmallTeam.grouping])
    #expect(try again.record(of: SmallTeam.meeting.id).tasks.first?.groups.count == 1)
  }

  @Test("something new forgets what was undone, in its meeting alone")
  func forget() throws {
    let folder = try Folder()
    let file = try SmallTeam.makeFile(at: folder.path())
    let naming = Change(.team, meeting: nil, [.team(Replacement(before: SmallTeam.team, after: Team(name: "new")))])
    try file.write([.change(naming), .undo(naming), .undo(SmallTeam.grouping)], at: moment())
    try file.write([.change(SmallTeam.tag(0, .reason))], at: moment())
    #expect(try file.history(of: nil) == History(done: [], undone: [naming]))
    #expect(
      try file.history(of: SmallTeam.meeting.id)
        == History(done: [SmallTeam.beginning, SmallTeam.papers, SmallTeam.tag(0, .reason)]))
  }
}
