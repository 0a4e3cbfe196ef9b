import Foundation
import Meetings
import TaskAnalysis
import Testing

@testable import Storage

@Suite("Backups")
struct BackupTests {
  private static let day: Int64 = 24 * 60
  private let folder: Folder
  private let file: TeamFile

  init() throws {
    folder = try Folder()
    file = try SmallTeam.makeFile(at: folder.path())
  }

  private func backups() throws -> [String] {
    guard try folder.names().contains("team.tellwhy.backups") else { return [] }
    return try folder.names(in: "team.tellwhy.backups")
  }

  @Test("one is made after the first write of a local day, and none for reading or starting")
  func daily() throws {
    #expect(try file.backUpIfDue(at: moment()))
    #expect(try !file.backUpIfDue(at: moment(1)))
    file.close()
    let again = try TeamFile.open(at: folder.path(), access: .write)
    #expect(try !again.backUpIfDue(at: moment(Self.day)))
    try again.write([.change(SmallTeam.tag(0, .reason))], at: moment(2))
    #expect(try !again.backUpIfDue(at: moment(2)))
    #expect(try again.backUpIfDue(at: moment(Self.day)))
    #expect(try backups() == ["2026-01-15.tellwhy", "2026-01-16.tellwhy"])
  }

  @Test("the end of a meeting is in the day's backup")
  func endOfMeeting() throws {
    try file.backUpIfDue(at: moment())
    var ended = SmallTeam.meeting
    ended.stage = .ended(start: moment(), at: 5)
    try file.write(
      [
        .change(
          Change(.endMeeting, meeting: ended.id, [.meeting(Replacement(before: SmallTeam.meeting, after: ended))]))
      ], at: moment(45))
    #expect(try file.backUpIfDue(at: moment(45)))
    #expect(try !file.backUpIfDue(at: moment(46)))
    #expect(try backups() == ["2026-01-15.tellwhy"])
    let backup = try TeamFile.open(at: folder.path("team.tellwhy.backups/2026-01-15.tellwhy"), access: .read)
    #expect(try backup.record(of: ended.id) == file.record(of: ended.id))
    #expect(try backup.record(of: ended.id).meeting?.isEnded == true)
  }

  @Test("seven are kept, and nothing that is not a day's backup is touched")
  func seven() throws {
    try file.backUp(named: "before")
    for day in 0..<9 {
      try file.backUp(at: moment(Int64(day) * Self.day))
    }
    #expect(try backups() == (17...23).map { "2026-01-\($0).tellwhy" } + ["before.tellwhy"])
    #expect(newestBackup(of: folder.path()) == folder.path() + ".backups/2026-01-23.tellwhy")
  }

  @Test("a backup opens as a team file of its own, and what a killed one left is written over")
  func whole() throws {
    try file.backUp(at: moment())
    try folder.write(Data("half".utf8), to: "team.tellwhy.backups/2026-01-16.tellwhy.partial")
    try file.backUp(at: moment(Self.day))
    #expect(try backups() == ["2026-01-15.tellwhy", "2026-01-16.tellwhy"])
    let copy = try TeamFile.open(at: folder.path("team.tellwhy.backups/2026-01-16.tellwhy"), access: .write)
    try copy.check()
    #expect(try copy.record(of: SmallTeam.meeting.id) == file.record(of: SmallTeam.meeting.id))
  }

  @Test("a backup that fails says so and leaves the file in use")
  func failure() throws {
    try Data().write(to: URL(fileURLWithPath: folder.path() + ".backups"))
    #expect(throws: TeamFileFailure.self) { try file.backUp(at: moment()) }
    try file.write([.change(SmallTeam.tag(0, .reason))], at: moment())
    #expect(try file.record(of: SmallTeam.meeting.id).tasks.first?.tagged.reason == 1)
  }
}
