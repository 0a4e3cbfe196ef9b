import Foundation
import GRDB

extension TeamFile {
  /// Forgets students' words that came in before a day, and keeps every count, tag, group and letter.
  ///
  /// Gone are responses, answers and pictures of those pieces, what was marked in them, what students said to moves of
  /// meetings before that day, the examples of groups that no later meeting looked at, what was written
  /// in mirrors, the older part of the journal, which can then no longer be undone, and all backups, in which the words
  /// would live on. A file that brings the same work again adds nothing. The day is given as its beginning in
  /// milliseconds since 1970. Says how many pieces lost words.
  ///
  /// - Complexity: O(size of the file), which is written anew.
  package func forgetWords(before day: Int64) throws(TeamFileFailure) -> Int {
    let count = try writing { database in
      try database.run(
        """
        UPDATE room_tag SET words_start = NULL, words_end = NULL, words_written = NULL
        WHERE sample IN (SELECT id FROM sample WHERE added < ?)
        """, [day])
      try database.run(
        """
        UPDATE sample SET response = NULL, answer = NULL, answer_canonical = NULL, image = NULL
        WHERE added < ? AND coalesce(response, answer, image) IS NOT NULL
        """, [day])
      let count = database.changesCount
      try database.run(
        "UPDATE move SET heard = '' WHERE meeting IN (SELECT id FROM meeting WHERE start_wall < ?)", [day])
      try database.run(
        """
        UPDATE misconception_group SET example = '' WHERE task NOT IN (
          SELECT task FROM meeting_task JOIN meeting ON meeting.id = meeting_task.meeting
          WHERE ifnull(start_wall, ?1) >= ?1)
        """, [day])
      try database.run("DELETE FROM reflection WHERE wall < ?", [day])
      try database.run("DELETE FROM journal WHERE wall < ?", [day])
      return count
    }
    do {
      // What was deleted lies in free pages and in the log until both are written anew.
      try queue.writeWithoutTransaction { try $0.execute(sql: "VACUUM; PRAGMA wal_checkpoint(TRUNCATE)") }
    } catch {
      throw .writing(error, path)
    }
    for backup in allBackups(of: path) {
      try? FileManager.default.removeItem(atPath: backup)
    }
    return count
  }
}
