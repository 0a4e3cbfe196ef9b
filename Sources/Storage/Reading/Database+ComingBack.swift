import GRDB
package import Meetings
import TaskAnalysis

extension Database {
  /// Our objective of the year with what it counts, in our order; without words where the team has none.
  func objective() throws -> Objective {
    Objective(
      words: try row("SELECT words FROM objective") { try $0.next() } ?? "",
      results: try rows("SELECT measure, target FROM key_result ORDER BY position") {
        KeyResult(try $0.next(KeyResult.Measure.init(rawValue:)), target: try $0.next())
      })
  }

  /// Groups with work in them, in the tasks of a meeting, for which no meeting has planned a move in a lesson.
  func unfinishedGroups(of meeting: Meeting.ID) throws -> [UnfinishedGroup] {
    let finished: Set<MisconceptionGroup.ID> = Set(
      try rows("SELECT misconception_group FROM move WHERE text <> '' AND lesson <> ''") {
        try MisconceptionGroup.ID(&$0)
      })
    return try tasks(of: meeting).flatMap { task in
      try taskRecord(of: task, meeting: meeting, rows: 0).groupsBySize
        .filter { $0.count > 0 && !finished.contains($0.group.id) }
        .map { UnfinishedGroup(id: $0.group.id, task: task.id, name: $0.group.name, count: $0.count) }
    }
  }

  /// What a meeting saw of the thinking that its tasks were made to ask after.
  func returnedThinking(in meeting: Meeting.ID) throws -> [ReturnedThinking] {
    try tasks(of: meeting).compactMap { later in
      guard let group = later.asksAfter, let earlier = try task(holding: group),
        let first = try meetingOf(earlier.id, before: meeting)
      else { return nil }
      return ReturnedThinking(
        group, in: try taskRecord(of: earlier, meeting: first, rows: 0),
        askedAgain: try taskRecord(of: later, meeting: meeting, rows: 0))
    }
  }

  /// Whether any group goes by a verdict.
  func keepsVerdicts() throws -> Bool {
    try rows("SELECT DISTINCT name FROM misconception_group WHERE bank IS NULL") { try $0.next() as String }
      .contains { Verdict.isOne($0) }
  }

  private func task(holding group: MisconceptionGroup.ID) throws -> MathTask? {
    try row(
      "SELECT \(MathTask.columns) FROM task WHERE id = (SELECT task FROM misconception_group WHERE id = ?)",
      [group.number]
    ) { try MathTask(&$0) }
  }

  /// The last meeting that looked at a task, before another one was made.
  private func meetingOf(_ task: MathTask.ID, before meeting: Meeting.ID) throws -> Meeting.ID? {
    try row(
      "SELECT max(meeting) FROM meeting_task WHERE task = ? AND meeting < ? HAVING max(meeting) IS NOT NULL",
      [task.number, meeting.number]
    ) { try Meeting.ID(&$0) }
  }
}

extension TeamFile {
  /// How many of each there were in meetings that have ended; moves count when somebody tried them.
  package func counts() throws(TeamFileFailure) -> [KeyResult.Measure: Int] {
    try reading { database in
      let ended = try database.rows("SELECT id, stopped_at FROM meeting WHERE stage = 'ended'") {
        (id: try Meeting.ID(&$0), at: try $0.next() as Int64)
      }
      let planned = try ended.reduce(Int64(0)) { sum, meeting in
        sum + TimeSpent(try database.timeLog(of: meeting.id), until: meeting.at)[.planning]
      }
      return [
        .meetingsHeld: ended.count,
        .planningMinutes: Int(clamping: planned / 60_000),
        .movesTried: try database.value("SELECT count(*) FROM move WHERE status = 'tried'"),
        .tasksAskingWhy: try database.value(
          """
          SELECT count(*) FROM task WHERE written IN ('doing-mathematics', 'procedures-with-connections', 'reason')
          AND EXISTS (SELECT 1 FROM meeting_task seated JOIN meeting ON meeting.id = seated.meeting
            WHERE seated.task = task.id AND stage = 'ended')
          """),
      ]
    }
  }
}
