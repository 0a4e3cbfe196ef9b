import Foundation
import GRDB
import Meetings
import TaskAnalysis
import Testing

@testable import Storage

@Suite("Making and opening a team file")
struct OpeningTests {
  @Test("a new file holds its team and nothing else, and opens again")
  func create() throws {
    let folder = try Folder()
    try TeamFile.create(at: folder.path(), team: SmallTeam.team).close()
    let file = try TeamFile.open(at: folder.path(), access: .write)
    #expect(try file.record(of: nil) == Meetings.Record(team: SmallTeam.team))
    #expect(try file.latestMeeting() == nil)
    try file.check()
  }

  @Test("a file that was closed opens again, although a forked child still holds its descriptors")
  func closedBesideChild() throws {
    let folder = try Folder()
    let file = try SmallTeam.makeFile(at: folder.path())
    var wanted = stat()
    #expect(stat(folder.path(), &wanted) == 0)
    // A copy of a descriptor shares its lock, as that of a child does which has not yet called exec.
    let copies = (0..<Int32(512)).compactMap { descriptor -> Int32? in
      var found = stat()
      guard fstat(descriptor, &found) == 0, found.st_ino == wanted.st_ino, found.st_dev == wanted.st_dev else {
        return nil
      }
      return dup(descriptor)
    }
    #expect(!copies.isEmpty)
    file.close()
    try TeamFile.open(at: folder.path(), access: .write).close()
    for copy in copies { close(copy) }
  }

  @Test("file, log, backups and folders are their owner's alone, whatever the umask", arguments: [0, 0o027])
  func permissions(mask: mode_t) throws {
    let folder = try Folder()
    let before = umask(mask)
    defer { umask(before) }
    let file = try TeamFile.create(at: folder.path("school/year/team.tellwhy"), team: SmallTeam.team)
    try file.write([.draft(key: "goal", text: "see why")], at: moment())
    try file.backUp(at: moment())
    for name in ["school", "school/year", "school/year/team.tellwhy.backups"] {
      #expect(try folder.permissions(name) == 0o700, "\(name)")
    }
    let names = try folder.names(in: "school/year")
    #expect(names == ["", ".backups", "-shm", "-wal"].map { "team.tellwhy" + $0 }.sorted())
    for name in names + ["team.tellwhy.backups/2026-01-15.tellwhy"] where name != "team.tellwhy.backups" {
      #expect(try folder.permissions("school/year/" + name) == 0o600, "\(name)")
    }
  }

  @Test("nothing lies beside the file once it is closed")
  func nothingBeside() throws {
    let folder = try Folder()
    let file = try SmallTeam.makeFile(at: folder.path())
    file.close()
    #expect(try folder.names() == ["team.tellwhy"])
  }

  @Test("every write waits for the disk, and readers do not wait for a writer")
  func settings() throws {
    let folder = try Folder()
    let file = try TeamFile.create(at: folder.path(), team: SmallTeam.team)
    try file.write([.draft(key: "goal", text: "why")], at: moment())
    let settings = try file.queue.writeWithoutTransaction { database in
      try ["synchronous", "journal_mode", "foreign_keys"].map {
        try String.fetchOne(database, sql: "SELECT \($0) FROM pragma_\($0)")
      }
    }
    #expect(settings == ["2", "wal", "1"])
  }

  @Test("a second writer is told of the first, a reader reads on, and the lock goes with the first")
  func twoProcesses() throws {
    let folder = try Folder()
    let first = try SmallTeam.makeFile(at: folder.path())
    #expect(throws: TeamFileFailure.inUse(path: folder.path())) {
      try TeamFile.open(at: folder.path(), access: .write)
    }
    #expect(throws: TeamFileFailure.inUse(path: folder.path())) {
      try TeamFile.create(at: folder.path(), team: SmallTeam.team)
    }
    let reader = try TeamFile.open(at: folder.path(), access: .read)
    try first.write([.change(SmallTeam.tag(0, .reason))], at: moment())
    #expect(try reader.record(of: SmallTeam.meeting.id) == first.record(of: SmallTeam.meeting.id))
    #expect(
      throws: TeamFileFailure.cannotWrite(path: folder.path(), reason: "it was opened for reading only")
    ) {
      try reader.write([.touch(meeting: SmallTeam.meeting.id, lastKey: nil)], at: moment())
    }
    first.close()
    let second = try TeamFile.open(at: folder.path(), access: .write)
    #expect(try second.record(of: SmallTeam.meeting.id).tasks.first?.tagged.reason == 1)
  }

  @Test("a file that was never finished is as good as none, and is finished by making it again")
  func unfinished() throws {
    let folder = try Folder()
    try folder.write(Data())
    #expect(throws: TeamFileFailure.notThere(path: folder.path())) {
      try TeamFile.open(at: folder.path(), access: .write)
    }
    try TeamFile.create(at: folder.path(), team: SmallTeam.team).close()
    let file = try TeamFile.open(at: folder.path(), access: .read)
    #expect(try file.record(of: nil).team == SmallTeam.team)
  }

  @Test(
    "a path that looks like a URI, or has signs of one in it, is taken as it is", arguments: ["file:a?b", "a b#c%20"])
  func oddNames(name: String) throws {
    let folder = try Folder()
    try TeamFile.create(at: folder.path(name), team: SmallTeam.team).close()
    #expect(try folder.names() == [name])
    #expect(try TeamFile.open(at: folder.path(name), access: .read).record(of: nil).team == SmallTeam.team)
  }

  @Test("a closed file fails in words")
  func closed() throws {
    let folder = try Folder()
    let file = try TeamFile.create(at: folder.path(), team: SmallTeam.team)
    file.close()
    #expect(throws: TeamFileFailure.self) { try file.record(of: nil) }
    #expect(throws: TeamFileFailure.self) { try file.write([.draft(key: "a", text: "b")], at: moment()) }
  }
}
