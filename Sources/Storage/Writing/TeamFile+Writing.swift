import GRDB
package import Meetings
import TaskAnalysis

extension TeamFile {
  /// Keeps some things in one transaction, which is on the disk when this returns.
  ///
  /// Fails without any of them kept: `diskFull`, `cannotWrite`, `busy`, `replaced` when another file took this one's
  /// place, `rejected` when an edit does not fit what the file holds.
  ///
  /// - Complexity: O(edits), beside one wait for the disk.
  package func write(_ writes: [Write], at now: Moment) throws(TeamFileFailure) {
    guard !writes.isEmpty else { return }
    try writing { database in
      for write in writes {
        try database.apply(write, at: now)
      }
      for meeting in Set(writes.compactMap(\.meeting)) {
        try database.hear(of: meeting, at: now)
      }
    }
    backupState.written(endOfMeeting: writes.contains(where: \.endsMeeting))
  }
}

extension Database {
  /// Does one write inside the transaction of its caller: a change and its line in the journal stand or fall together.
  func apply(_ write: Write, at now: Moment) throws {
    switch write {
    case .change(let change):
      try apply(change, at: now)
      try note(JournalEntry(change), at: now)
    case .undo(let change):
      try apply(change.inverse, at: now)
      try markNewest(change, undone: true)
    case .redo(let change):
      try apply(change, at: now)
      try markNewest(change, undone: false)
    case .draft(let key, let text?):
      try run(
        "INSERT INTO draft (key, text) VALUES (?, ?) ON CONFLICT DO UPDATE SET text = excluded.text", [key, text])
    case .draft(let key, nil):
      try run("DELETE FROM draft WHERE key = ?", [key])
    case .openPass(let meeting, let pass): try put(pass, of: meeting)
    case .attention(let meeting, let task, let sample, let at):
      try run(
        """
        INSERT INTO attention (meeting, at, task, sample) VALUES (?, ?, ?, ?)
        ON CONFLICT DO UPDATE SET task = excluded.task, sample = excluded.sample
        """, [meeting.number, at, task.number, sample?.number])
    case .touch(let meeting, let lastKey?):
      try run("UPDATE meeting SET last_key = ? WHERE id = ?", [lastKey, meeting.number])
    case .touch(_, nil): break
    }
  }

  /// Marks the entry that undo or redo has just gone over.
  ///
  /// The votes of a pass that is open again are not to be read here either, so an entry that holds votes is sealed
  /// until it is done again.
  private func markNewest(_ change: Change, undone: Bool) throws {
    var edits: String?
    if change.holdsVotes {
      let entry = try JournalEntry(change)
      edits = try undone ? entry.sealedEdits(Seal(siphash())) : entry.edits
    }
    try run(
      """
      UPDATE journal SET undone = ?2, edits = coalesce(?3, edits)
      WHERE id = (SELECT \(undone ? "max" : "min")(id) FROM journal WHERE meeting IS ?1 AND undone = NOT ?2)
      """, [change.meeting?.number, undone, edits])
  }

  private func note(_ entry: JournalEntry, at now: Moment) throws {
    try run("DELETE FROM journal WHERE meeting IS ? AND undone = 1", [entry.meeting])
    try run(
      "INSERT INTO journal (meeting, name, version, edits, undone, wall) VALUES (?, ?, ?, ?, 0, ?)",
      [entry.meeting, entry.name, entry.version, entry.edits, now.wall])
  }

  /// Keeps when a meeting was last heard of, which is where its clock stops if the program is killed.
  func hear(of meeting: Meeting.ID, at now: Moment) throws {
    try run(
      """
      UPDATE meeting SET heard_since_boot = ?, heard_boot = ?, heard_wall = ?, heard_offset_minutes = ?
      WHERE id = ?
      """, [now.sinceBoot, now.boot, now.wall, now.offsetMinutes, meeting.number])
  }
}

extension Change {
  /// Whether closed ballots stand in it: the closing of a pass, a case for a side, what was agreed.
  fileprivate var holdsVotes: Bool {
    edits.contains { if case .ballot = $0 { true } else { false } }
  }
}
