import GRDB
package import Meetings
import TaskAnalysis

extension TeamFile {
  /// What the program holds in memory: the team, a meeting with its tasks, and what it looks back on.
  ///
  /// Without a meeting, the team, its past and the tasks that wait. Each task of the meeting brings its first
  /// ``SampleShelf/capacity`` samples; tasks in no meeting are among ``Record/unseated`` with the number of their
  /// samples and no rows. Fails with `meetingNotThere` for a meeting that is not in the file.
  ///
  /// - Complexity: O(tags and places of the meeting's tasks), not of their samples.
  package func record(of meeting: Meeting.ID?) throws(TeamFileFailure) -> Meetings.Record {
    try reading { database in
      var record = Meetings.Record(team: try database.team())
      if let meeting {
        guard let found = try database.meeting(meeting) else {
          throw TeamFileFailure.meetingNotThere(path: path, number: meeting.number)
        }
        record.meeting = found
        record.timeLog = try database.timeLog(of: meeting)
        record.tasks = try database.tasks(of: meeting).map {
          try database.taskRecord(of: $0, meeting: meeting, rows: SampleShelf.capacity)
        }
        record.moves = try database.moves(of: meeting)
        record.notes = try database.notes(of: meeting)
        record.openPass = try database.openPass(of: meeting)
        record.attention = try database.attention(of: meeting)
      }
      record.definitions = try database.definitions()
      record.seatKeys = try database.seatKeys()
      record.objective = try database.objective()
      record.past = try database.past(before: record.meeting)
      for task in try database.tasksWithoutMeeting() {
        record.unseated[task.id] = try database.taskRecord(of: task, meeting: meeting, rows: 0)
        let pieces = try database.pieces(of: task.id)
        if pieces > 0 || task.asksAfter != nil { record.past.waiting.append(WaitingTask(task: task, pieces: pieces)) }
      }
      record.nextNumber = try database.nextNumber()
      record.reflections = try database.reflections()
      return record
    }
  }
}

extension Database {
  /// The team; a new one where the file has no row yet.
  func team() throws -> Team {
    try row("SELECT \(Team.columns) FROM team") { try Team(&$0) } ?? Team()
  }

  /// A meeting with its agenda and how far it got in it; nil where the file does not have it.
  func meeting(_ id: Meeting.ID) throws -> Meeting? {
    let steps = try rows(
      "SELECT \(Agenda.Step.columns) FROM agenda_step WHERE meeting = ? ORDER BY position", [id.number]
    ) { try Agenda.Step(&$0) }
    let progress = AgendaProgress(
      began: try rows("SELECT began FROM agenda_progress WHERE meeting = ? ORDER BY position", [id.number]) {
        try $0.next()
      })
    return try row("SELECT \(Meeting.columns) FROM meeting WHERE id = ?", [id.number]) {
      try Meeting(&$0, steps: steps, progress: progress)
    }
  }

  /// Where the clock was switched in a meeting, in milliseconds from its start, earliest first.
  func timeLog(of meeting: Meeting.ID) throws -> TimeLog {
    TimeLog(
      try rows(
        "SELECT \(TimeLog.Boundary.columns) FROM time_boundary WHERE meeting = ? ORDER BY at", [meeting.number]
      ) { try TimeLog.Boundary(&$0) })
  }

  /// The tasks of a meeting, in the room's order, without their work.
  func tasks(of meeting: Meeting.ID) throws -> [MathTask] {
    try rows(
      """
      SELECT \(MathTask.columns) FROM task JOIN meeting_task ON meeting_task.task = task.id
      WHERE meeting = ? ORDER BY position
      """, [meeting.number]
    ) { try MathTask(&$0) }
  }

  /// The tasks that no meeting has taken, oldest first.
  func tasksWithoutMeeting() throws -> [MathTask] {
    try rows(
      """
      SELECT \(MathTask.columns) FROM task
      WHERE NOT EXISTS (SELECT 1 FROM meeting_task WHERE task = task.id) ORDER BY id
      """
    ) { try MathTask(&$0) }
  }

  /// How many pieces of work a task has, with a letter or without.
  func pieces(of task: MathTask.ID) throws -> Int {
    try value("SELECT count(*) FROM sample WHERE task = ?", [task.number])
  }

  /// The moves that a meeting planned, in the order in which it wrote them.
  func moves(of meeting: Meeting.ID) throws -> [Move] {
    try rows("SELECT \(Move.columns) FROM move WHERE meeting = ? ORDER BY id", [meeting.number]) {
      try Move(&$0)
    }
  }

  /// The notes of a meeting, in the order in which they were written.
  func notes(of meeting: Meeting.ID) throws -> [Note] {
    try rows("SELECT \(Note.columns) FROM note WHERE meeting = ? ORDER BY id", [meeting.number]) {
      try Note(&$0)
    }
  }

  /// What stood on the wall of a meeting and from when on, earliest first.
  func attention(of meeting: Meeting.ID) throws -> Attention {
    Attention(
      try rows("SELECT at, task, sample FROM attention WHERE meeting = ? ORDER BY at", [meeting.number]) {
        Attention.Glance(
          at: try $0.next(), task: try MathTask.ID(&$0), sample: try ($0.next() as Int64?).map { WorkSample.ID($0) })
      })
  }

  /// Ended meetings that began before another one, or all of them, and what the last of them planned.
  func past(before meeting: Meeting?) throws -> Past {
    let ended = try rows(
      """
      SELECT id, start_since_boot, start_boot, start_wall, start_offset_minutes FROM meeting
      WHERE stage = 'ended' AND id IS NOT ?1 AND start_wall <= ifnull(?2, start_wall) ORDER BY start_wall, id
      """, [meeting?.id.number, meeting?.start?.wall]
    ) { (id: try Meeting.ID(&$0), start: try Moment.read(&$0)) }
    var past = Past(meetings: ended.count, first: ended.first?.start, last: ended.last?.start)
    past.openSplits = try openSplits(before: meeting)
    guard let last = ended.last?.id else { return past }
    past.moves = try moves(of: last)
    past.unfinished = try unfinishedGroups(of: last)
    past.returned = try returnedThinking(in: last)
    past.keepsVerdicts = try keepsVerdicts()
    return past
  }

  /// One more than any number that was ever given, also to things that are gone.
  func nextNumber() throws -> Int64 {
    try value(
      """
      SELECT max(
        ifnull((SELECT value FROM setting WHERE name = 'next_number'), 1),
        ifnull((SELECT max(id) FROM task), 0) + 1,
        ifnull((SELECT max(id) FROM sample), 0) + 1,
        ifnull((SELECT max(id) FROM misconception_group), 0) + 1,
        ifnull((SELECT max(id) FROM meeting), 0) + 1,
        ifnull((SELECT max(id) FROM move), 0) + 1,
        ifnull((SELECT max(id) FROM definition), 0) + 1,
        ifnull((SELECT max(id) FROM ballot), 0) + 1,
        ifnull((SELECT max(id) FROM reflection), 0) + 1)
      """)
  }
}
