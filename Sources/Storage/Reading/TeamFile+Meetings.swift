import GRDB
package import Meetings
import TaskAnalysis

extension TeamFile {
  /// The meeting that runs, else the one made last; nil when there is none.
  package func latestMeeting() throws(TeamFileFailure) -> Meeting.ID? {
    try reading { database in
      try database.row("SELECT id FROM meeting ORDER BY stage = 'running' DESC, id DESC LIMIT 1") {
        try Meeting.ID(&$0)
      }
    }
  }

  /// All meetings in the order in which they were made.
  package func meetings() throws(TeamFileFailure) -> [MeetingListing] {
    try reading { database in
      try database.rows(
        """
        SELECT id, title, \(Meeting.Stage.columns),
          (SELECT count(*) FROM meeting_task seated WHERE seated.meeting = meeting.id),
          (SELECT ifnull(sum(
              (SELECT ifnull(max(position) + 1, 0) FROM sample WHERE sample.task = seated.task)
              + max(ifnull(pile.papers, 0), ifnull(pile.none_seen, 0)
                + (SELECT ifnull(sum(papers), 0) FROM misconception_group WHERE task = seated.task))), 0)
            FROM meeting_task seated LEFT JOIN pile ON pile.meeting = seated.meeting AND pile.task = seated.task
            WHERE seated.meeting = meeting.id)
        FROM meeting ORDER BY id
        """
      ) { columns in
        MeetingListing(
          id: try Meeting.ID(&columns), title: try columns.next(), stage: try Meeting.Stage(&columns),
          tasks: try columns.next(), pieces: try columns.next())
      }
    }
  }

  /// The moves of all meetings, in the order in which they were made.
  package func allMoves() throws(TeamFileFailure) -> [Move] {
    try reading { database in
      try database.rows("SELECT \(Move.columns) FROM move ORDER BY id") { try Move(&$0) }
    }
  }

  /// When the last thing was written that belongs to a meeting: a change, its undoing, attention or a sign of life.
  package func lastHeardOf(_ meeting: Meeting.ID) throws(TeamFileFailure) -> Moment? {
    try reading { database in
      try database.row(
        "SELECT heard_since_boot, heard_boot, heard_wall, heard_offset_minutes FROM meeting WHERE id = ?",
        [meeting.number]
      ) { try Moment.read(&$0) } ?? nil
    }
  }

  /// When a key was last pressed in a meeting, as far as that was kept; in milliseconds since it began.
  package func lastKey(in meeting: Meeting.ID) throws(TeamFileFailure) -> Int64? {
    try reading { database in
      try database.row("SELECT last_key FROM meeting WHERE id = ?", [meeting.number]) { try $0.next() as Int64? } ?? nil
    }
  }

  /// The texts that were being typed, by their keys.
  package func drafts() throws(TeamFileFailure) -> [String: String] {
    try reading { database in
      let drafts: [(String, String)] = try database.rows("SELECT key, text FROM draft") {
        (try $0.next(), try $0.next())
      }
      return Dictionary(drafts) { _, last in last }
    }
  }
}
