import GRDB
package import Meetings
import TaskAnalysis

extension TeamFile {
  /// What was done and undone in a meeting, or outside of meetings.
  ///
  /// Undo ends at an entry that cannot be read, and so does redo; the file opens all the same.
  ///
  /// - Complexity: O(n) in the edits of the meeting, about 40 µs each: ask for it when somebody first wants to undo.
  package func history(of meeting: Meeting.ID?) throws(TeamFileFailure) -> History {
    try reading { database in
      History(
        done: try database.readableEntries(of: meeting, undone: false).reversed(),
        undone: try database.readableEntries(of: meeting, undone: true).reversed())
    }
  }
}

extension Database {
  /// Changes in the order in which they would be taken back or done again, up to the first that cannot be read.
  fileprivate func readableEntries(of meeting: Meeting.ID?, undone: Bool) throws -> [Change] {
    var changes: [Change] = []
    try forEachRow(
      """
      SELECT meeting, name, version, edits FROM journal WHERE meeting IS ? AND undone = ?
      ORDER BY id \(undone ? "ASC" : "DESC")
      """, [meeting?.number, undone]
    ) { columns in
      let entry = try JournalEntry(
        meeting: columns.next(), name: columns.next(), version: columns.next(), edits: columns.next()
      ).opened(Seal(siphash()))
      guard let change = entry.change else { return false }
      changes.append(change)
      return true
    }
    return changes
  }
}
