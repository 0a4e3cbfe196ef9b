import Foundation
import Meetings
import Testing

@testable import Storage

@Suite("Examining a team file") struct ExaminationTests {
  /// What lies in a folder and in the folders in it, byte by byte.
  ///
  /// Of a `-shm` only that it is there: in one process SQLite shares it among all who read.
  private func everything(in folder: Folder) throws -> [String: Data?] {
    let names = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
    return Dictionary(
      uniqueKeysWithValues: names.map { name in
        (name, name.hasSuffix("-shm") ? nil : FileManager.default.contents(atPath: folder.path(name)))
      })
  }

  /// Examines a file and proves that this changed nothing.
  private func examined(_ path: String, in folder: Folder) throws -> Examination {
    let before = try everything(in: folder)
    let examination = TeamFile.examine(path)
    #expect(try everything(in: folder) == before)
    return examination
  }

  @Test("a file that is not there stays so") func notThere() throws {
    let folder = try Folder()
    let examination = try examined(folder.path("a/b.tellwhy"), in: folder)
    #expect(examination.state == .notThere && examination.files.isEmpty && examination.folder == nil)
  }

  @Test("a closed file is whole, ours alone, and has its backups") func closed() throws {
    let folder = try Folder()
    let file = try TeamFile.create(at: folder.path("year/team.tellwhy"), team: SmallTeam.team)
    try file.backUp(at: moment())
    try file.backUp(at: moment(24 * 60))
    file.close()
    let examination = try examined(folder.path("year/team.tellwhy"), in: folder)
    #expect(examination.state == .whole(version: Schema.version))
    #expect(examination.backupDays == ["2026-01-15", "2026-01-16"] && examination.newestBackupIsWhole == true)
    #expect(!examination.isInUse && examination.mayWrite && examination.bytes > 0)
    #expect(examination.folder?.permissions == 0o700)
    #expect(examination.files.count == 4 && examination.files.allSatisfy { $0.permissions & 0o077 == 0 })
  }

  @Test("a file that is open is in use, and read with the work that waits in its log") func open() throws {
    let folder = try Folder()
    let file = try TeamFile.create(at: folder.path(), team: SmallTeam.team)
    try file.write([.change(SmallTeam.beginning)], at: moment())
    let examination = try examined(folder.path(), in: folder)
    #expect(examination.isInUse && examination.state == .whole(version: Schema.version))
    #expect(examination.files.map(\.path).contains(folder.path() + "-wal"))
    file.close()
    #expect(try !examined(folder.path(), in: folder).isInUse)
  }

  @Test("a copy of a file and its log alone could not be read without making something: that is said") func log() throws
  {
    let folder = try Folder()
    let file = try TeamFile.create(at: folder.path(), team: SmallTeam.team)
    try file.write([.change(SmallTeam.beginning)], at: moment())
    try folder.copyDatabase("team.tellwhy", to: "copy.tellwhy")
    #expect(try examined(folder.path("copy.tellwhy"), in: folder).state == .notReadableUnchanged)
    file.close()
  }

  @Test("what is no team file, is damaged, or was never finished is named") func refused() throws {
    let folder = try Folder()
    let path = folder.path()
    try folder.write(Data("hello".utf8))
    #expect(try examined(path, in: folder).state == .refused(.notATeamFile(path: path)))
    try folder.write(Data())
    #expect(try examined(path, in: folder).state == .unfinished)
    #expect(TeamFile.examine(folder.path).state == .refused(.notATeamFile(path: folder.path)))
    let other = folder.path("other.tellwhy")
    try TeamFile.create(at: other, team: SmallTeam.team).close()
    var bytes = try folder.bytes("other.tellwhy")
    bytes.replaceSubrange(8192..<12_288, with: Data(repeating: 0xAA, count: 4096))
    try folder.write(bytes, to: "other.tellwhy")
    #expect(try examined(other, in: folder).state == .refused(.damaged(path: other, newestBackup: nil)))
  }

  @Test("a file that was taken away is missing where backups of it are") func missing() throws {
    let folder = try Folder()
    let file = try TeamFile.create(at: folder.path(), team: SmallTeam.team)
    try file.backUp(at: moment())
    file.close()
    try FileManager.default.removeItem(atPath: folder.path())
    let backup = folder.path() + ".backups/2026-01-15.tellwhy"
    #expect(
      try examined(folder.path(), in: folder).state == .refused(.missing(path: folder.path(), newestBackup: backup)))
  }

  @Test("an older file keeps its version; a newer one is refused") func versions() throws {
    let folder = try Folder()
    try TeamFile.create(at: folder.path(), team: SmallTeam.team).close()
    var bytes = try folder.bytes()
    bytes[63] = 1
    try folder.write(bytes)
    #expect(try examined(folder.path(), in: folder).state == .whole(version: 1))
    bytes[63] = 200
    try folder.write(bytes)
    #expect(
      try examined(folder.path(), in: folder).state
        == .refused(.newer(path: folder.path(), version: 200, known: Schema.version)))
  }
}
