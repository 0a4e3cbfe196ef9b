import Foundation
import GRDB
import Meetings
import TaskAnalysis
import Testing

@testable import Storage

@Suite("A file that is refused stays as it is, byte for byte")
struct RefusingTests {
  @Test("what is not there", arguments: [TeamFile.Access.write, .read])
  func missing(access: TeamFile.Access) throws {
    let folder = try Folder()
    #expect(throws: TeamFileFailure.notThere(path: folder.path())) {
      try TeamFile.open(at: folder.path(), access: access)
    }
    #expect(try folder.names() == [])
  }

  @Test("what is of another kind", arguments: [TeamFile.Access.write, .read])
  func foreign(access: TeamFile.Access) throws {
    let folder = try Folder()
    try folder.write(Data("task,response\n1,because\n".utf8), to: "work.csv")
    let other = try DatabaseQueue(path: folder.path("other.sqlite"))
    try other.write { try $0.execute(sql: "CREATE TABLE photo (id INTEGER PRIMARY KEY)") }
    try other.close()
    for name in ["work.csv", "other.sqlite"] {
      let before = try folder.bytes(name)
      #expect(throws: TeamFileFailure.notATeamFile(path: folder.path(name))) {
        try TeamFile.open(at: folder.path(name), access: access)
      }
      #expect(throws: TeamFileFailure.self) {
        try TeamFile.create(at: folder.path(name), team: SmallTeam.team)
      }
      #expect(try folder.bytes(name) == before)
    }
    #expect(throws: TeamFileFailure.notATeamFile(path: folder.path)) {
      try TeamFile.open(at: folder.path, access: access)
    }
    #expect(try folder.names() == ["other.sqlite", "work.csv"])
  }

  @Test("what is already there")
  func alreadyThere() throws {
    let folder = try Folder()
    try SmallTeam.makeFile(at: folder.path()).close()
    let before = try folder.bytes()
    #expect(throws: TeamFileFailure.alreadyThere(path: folder.path())) {
      try TeamFile.create(at: folder.path(), team: SmallTeam.team)
    }
    #expect(try folder.bytes() == before)
  }

  @Test(
    "what a newer tellwhy wrote, also while its last work still waits in the log",
    arguments: [TeamFile.Access.write, .read], [true, false])
  func newer(access: TeamFile.Access, isClosed: Bool) throws {
    let folder = try Folder()
    let file = try SmallTeam.makeFile(at: folder.path())
    try file.queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA user_version = 99") }
    if isClosed { file.close() }
    try folder.copyDatabase("team.tellwhy", to: "newer.tellwhy")
    let before = try folder.bytes("newer.tellwhy")
    #expect(throws: TeamFileFailure.newer(path: folder.path("newer.tellwhy"), version: 99, known: Schema.version)) {
      try TeamFile.open(at: folder.path("newer.tellwhy"), access: access)
    }
    #expect(try folder.bytes("newer.tellwhy") == before)
  }

  @Test("what is damaged: the newest backup is named", arguments: [TeamFile.Access.write, .read])
  func damaged(access: TeamFile.Access) throws {
    let folder = try Folder()
    let file = try SmallTeam.makeFile(at: folder.path())
    try file.backUp(at: moment())
    file.close()
    let whole = try folder.bytes()
    let backup = folder.path() + ".backups/2026-01-15.tellwhy"
    let beginningLost = Data(repeating: 0, count: 4096) + whole.dropFirst(4096)
    for damaged in [Data(), Data("x".utf8), beginningLost, whole.dropLast(whole.count / 2)] {
      try folder.write(damaged)
      #expect(throws: TeamFileFailure.damaged(path: folder.path(), newestBackup: backup)) {
        try TeamFile.open(at: folder.path(), access: access)
      }
      #expect(try folder.bytes() == damaged)
    }
  }

  @Test("a page overwritten inside the file is noticed when it is read, and never written over")
  func damagedInside() throws {
    let folder = try Folder()
    try SmallTeam.makeFile(at: folder.path()).close()
    let whole = try folder.bytes()
    var noticed = 0
    for page in 1..<whole.count / 4096 {
      var damaged = whole
      damaged.replaceSubrange(page * 4096..<(page + 1) * 4096, with: Data(repeating: 0xA5, count: 4096))
      try folder.write(damaged)
      do throws(TeamFileFailure) {
        let file = try TeamFile.open(at: folder.path(), access: .write)
        _ = try file.record(of: SmallTeam.meeting.id)
        _ = try file.meetings()
        try file.check()
      } catch {
        #expect(error == .damaged(path: folder.path(), newestBackup: nil))
        noticed += 1
      }
      #expect(try folder.bytes() == damaged)
    }
    #expect(noticed == whole.count / 4096 - 1)
  }

  @Test("the newest backup that is whole is offered, and no empty file takes the place of one that is gone")
  func newestWholeBackup() throws {
    let folder = try Folder()
    let file = try SmallTeam.makeFile(at: folder.path())
    try file.backUp(at: moment())
    try file.backUp(at: moment(24 * 60))
    file.close()
    let newer = "team.tellwhy.backups/2026-01-16.tellwhy"
    try folder.write(try folder.bytes(newer).prefix(8192) + Data(repeating: 0xA5, count: 4096), to: newer)
    #expect(newestBackup(of: folder.path()) == folder.path("team.tellwhy.backups/2026-01-15.tellwhy"))
    #expect(unlink(folder.path()) == 0)
    let older = folder.path("team.tellwhy.backups/2026-01-15.tellwhy")
    #expect(throws: TeamFileFailure.missing(path: folder.path(), newestBackup: older)) {
      try TeamFile.create(at: folder.path(), team: SmallTeam.team)
    }
    #expect(try folder.names() == ["team.tellwhy.backups"])
  }

  @Test("a file that is gone is not written, and is when it is back")
  func removed() throws {
    let folder = try Folder()
    let file = try SmallTeam.makeFile(at: folder.path())
    #expect(rename(folder.path(), folder.path("away")) == 0)
    #expect(throws: TeamFileFailure.removed(path: folder.path())) {
      try file.write([.change(SmallTeam.tag(0, .reason))], at: moment())
    }
    #expect(rename(folder.path("away"), folder.path()) == 0)
    try file.write([.change(SmallTeam.tag(0, .reason))], at: moment())
    #expect(try file.record(of: SmallTeam.meeting.id).tasks.first?.tagged.reason == 1)
  }

  @Test("another file that took its place while it was open")
  func replaced() throws {
    let folder = try Folder()
    let file = try SmallTeam.makeFile(at: folder.path())
    try Data("another".utf8).write(to: URL(fileURLWithPath: folder.path("other")))
    #expect(rename(folder.path("other"), folder.path()) == 0)
    #expect(throws: TeamFileFailure.replaced(path: folder.path())) {
      try file.write([.change(SmallTeam.tag(0, .reason))], at: moment())
    }
    #expect(try folder.bytes() == Data("another".utf8))
  }

  @Test("a folder that cannot be written, where everything can still be read", .enabled(if: geteuid() != 0))
  func readOnlyFolder() throws {
    let folder = try Folder()
    try SmallTeam.makeFile(at: folder.path("year/team.tellwhy")).close()
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o400], ofItemAtPath: folder.path("year/team.tellwhy"))
    try FileManager.default.setAttributes([.posixPermissions: 0o500], ofItemAtPath: folder.path("year"))
    defer { try? FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: folder.path("year")) }
    let path = folder.path("year/team.tellwhy")
    #expect(throws: TeamFileFailure.cannotOpen(path: path, reason: "permission denied")) {
      try TeamFile.open(at: path, access: .write)
    }
    #expect(throws: TeamFileFailure.cannotWrite(path: folder.path("year/new"), reason: "permission denied")) {
      try TeamFile.create(at: folder.path("year/new"), team: SmallTeam.team)
    }
    let reader = try TeamFile.open(at: path, access: .read)
    #expect(try reader.record(of: SmallTeam.meeting.id).tasks.first?.shelf.count == 3)
    #expect(try folder.names(in: "year") == ["team.tellwhy"])
  }
}
