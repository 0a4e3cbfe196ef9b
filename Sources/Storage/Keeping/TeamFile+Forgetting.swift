import Foundation
import GRDB
package import Meetings

extension TeamFile {
  /// What forgetting before a day would take away; nothing is changed.
  package func wordsToForget(before day: Int64) throws(TeamFileFailure) -> ForgottenWords {
    let backups = allBackups(of: path).count
    return try reading { try $0.countWords(before: day, backups: backups) }
  }

  /// Forgets students' words, and all that was written about them, from before a day; every count, tag, group and
  /// letter stays.
  ///
  /// Gone are responses, answers and pictures of pieces that came in before that day, what was marked in them, notes,
  /// goals, moves' words and definitions of meetings before it, the words of tasks and groups that no later meeting
  /// looked at, the whole journal, since later entries hold earlier words, so that nothing can be undone any more,
  /// everything half typed, and all backups, in which the words would live on: a new one is made. Which columns those
  /// are, and which stay, stands in ``Forgetting``. A file that brings the same work again adds nothing. The day is
  /// given as its beginning in milliseconds since 1970. What it says was forgotten is what ``wordsToForget(before:)``
  /// said before.
  ///
  /// Fails with `busy` while another process reads, since the words would stay in the write-ahead log; done again, it
  /// finishes what was begun.
  ///
  /// - Complexity: O(size of the file), which is written anew.
  @discardableResult
  package func forgetWords(before day: Int64, at now: Moment) throws(TeamFileFailure) -> ForgottenWords {
    let forgotten = try wordsToForget(before: day)
    try withoutTransaction { try $0.execute(sql: "PRAGMA secure_delete = ON") }
    try writing { try $0.forgetWords(before: day) }
    // What was deleted lies in the log, and what was deleted before in free pages, until both are written anew.
    try withoutTransaction { try $0.execute(sql: "VACUUM") }
    try emptyLog()
    for backup in allBackups(of: path) {
      do {
        try FileManager.default.removeItem(atPath: backup)
      } catch {
        throw .cannotWrite(path: backup, reason: "this backup still holds the words and could not be removed")
      }
    }
    try backUp(at: now)
    return forgotten
  }

  /// Merges the write-ahead log and cuts it to nothing; fails with `busy` while somebody reads what is in it.
  private func emptyLog() throws(TeamFileFailure) {
    var isBusy = true
    try withoutTransaction { database in
      isBusy = try Bool.fetchOne(database, sql: "PRAGMA wal_checkpoint(TRUNCATE)") ?? true
    }
    if isBusy { throw .busy(path: path) }
  }

  private func withoutTransaction(_ body: (Database) throws -> Void) throws(TeamFileFailure) {
    do {
      try queue.writeWithoutTransaction(body)
    } catch {
      throw .writing(error, path)
    }
  }
}
