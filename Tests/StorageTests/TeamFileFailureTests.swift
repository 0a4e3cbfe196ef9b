import Testing

@testable import Storage

@Suite("Why a team file cannot be used, in words")
struct TeamFileFailureTests {
  private static let cases: [(failure: TeamFileFailure, words: String)] = [
    (TeamFileFailure.notThere(path: "a"), "a: there is no such file; tellwhy new a --team NAME makes one"),
    (.alreadyThere(path: "a"), "a: expected a new name, found a file that is already there; it was left as it is"),
    (
      .notATeamFile(path: "a"),
      "a: expected a team file of tellwhy, found something else; it was left as it is"
    ),
    (
      .newer(path: "a", version: 3, known: 1),
      "a: expected a team file of version 1 or older, found version 3 of a newer tellwhy; it was left as it is: "
        + "update tellwhy to open it"
    ),
    (
      .damaged(path: "a", newestBackup: "a.backups/2026-01-15.tellwhy"),
      "a: the file is damaged and was left as it is; the newest backup is a.backups/2026-01-15.tellwhy: "
        + "copy it to a new name and open that"
    ),
    (
      .damaged(path: "a", newestBackup: nil),
      "a: the file is damaged and was left as it is; there is no backup of it: "
        + "sqlite3 a .recover may get back what is left"
    ),
    (
      .inUse(path: "a"),
      "a: another tellwhy has this file open; close it there, or only look at it here with: tellwhy --look a"
    ),
    (.stopped(path: "a"), "a: stopped; nothing of this was brought in"),
    (.busy(path: "a"), "a: another program has locked this file; close it there and try again"),
    (
      .missing(path: "a", newestBackup: "a.backups/2026-01-15.tellwhy"),
      "a: the file is not there, but backups of it are: copy the newest, a.backups/2026-01-15.tellwhy, to a to go on, "
        + "or move a.backups away to begin anew"
    ),
    (
      .removed(path: "a"),
      "a: the file was taken away while it was open; put it back, and all that was done since is written to it"
    ),
    (
      .replaced(path: "a"),
      "a: another file took the place of the one that was open; nothing was written to it: "
        + "leave tellwhy and open it again"
    ),
    (
      .cannotOpen(path: "a", reason: "permission denied"),
      "a: the file cannot be opened (permission denied); check who may read and write it and its folder"
    ),
    (
      .cannotRead(path: "a", reason: "disk I/O error"),
      "a: the file cannot be read (disk I/O error); check the disk it is on"
    ),
    (
      .cannotWrite(path: "a", reason: "read-only file system"),
      "a: the file cannot be written (read-only file system); check who may write it and its folder"
    ),
    (
      .diskFull(path: "a"),
      "a: the file cannot be written, the disk is full; make room and do the last thing again"
    ),
    (
      .rejected(path: "a", reason: "FOREIGN KEY constraint failed"),
      "a: this does not fit what the file holds (FOREIGN KEY constraint failed); nothing of it was saved"
    ),
    (.meetingNotThere(path: "a", number: 9), "a: there is no meeting 9 in this file"),
  ]

  @Test("says where, what was expected and found, and what to do", arguments: cases)
  func words(failure: TeamFileFailure, words: String) {
    #expect(failure.description == words)
  }
}
