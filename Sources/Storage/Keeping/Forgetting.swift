import GRDB

/// What forgetting takes away, text by text, and what stays so that every count stays one of its own.
///
/// A new column that holds text has to be named in one of the two lists; a test looks through the tables.
enum Forgetting {
  /// A column that is emptied in the rows of a condition, in which `?1` is the day's beginning.
  struct Column {
    let table: String
    let column: String
    let emptied: String
    let condition: String
  }

  /// Rows that go as a whole.
  struct Rows {
    let table: String
    let condition: String
  }

  private static let oldSamples = "(SELECT id FROM sample WHERE added < ?1)"
  private static let oldMeetings = "(SELECT id FROM meeting WHERE start_wall < ?1)"
  /// Tasks that a meeting from that day on has looked at, or one that is still prepared.
  private static let laterTasks = """
    (SELECT meeting_task.task FROM meeting_task JOIN meeting ON meeting.id = meeting_task.meeting
    WHERE ifnull(start_wall, ?1) >= ?1)
    """
  /// Tasks of meetings and of work from before that day, and of nothing since.
  fileprivate static let pastTasks = """
    (SELECT id FROM task WHERE id NOT IN \(laterTasks) AND id NOT IN (SELECT task FROM sample WHERE added >= ?1)
    AND (id IN (SELECT task FROM meeting_task WHERE meeting IN \(oldMeetings))
    OR id IN (SELECT task FROM sample WHERE added < ?1)))
    """

  static let rows = [
    Rows(table: "journal", condition: "wall < ?1"),
    // A draft carries no date; what is half typed and forgotten is typed again.
    Rows(table: "draft", condition: "?1 IS NOT NULL"),
    // The votes of an open pass and the words for them; a pass that was open that long ago is over.
    Rows(table: "open_pass", condition: "meeting IN \(oldMeetings)"),
    // What was written in mirrors, with its questions.
    Rows(table: "reflection_answer", condition: "reflection IN (SELECT id FROM reflection WHERE wall < ?1)"),
    Rows(table: "reflection", condition: "wall < ?1"),
    Rows(table: "note", condition: "meeting IN \(oldMeetings) OR sample IN \(oldSamples)"),
  ]

  static let columns: [Column] =
    ["response", "answer", "answer_canonical", "image"].map {
      Column(table: "sample", column: $0, emptied: "NULL", condition: "added < ?1")
    }
    + [Column(table: "room_tag", column: "words_written", emptied: "NULL", condition: "sample IN \(oldSamples)")]
    + ["text", "lesson", "question", "who", "heard"].map {
      Column(table: "move", column: $0, emptied: "''", condition: "meeting IN \(oldMeetings)")
    }
    + ["hint", "probe", "next_move"].map {
      Column(table: "misconception_group", column: $0, emptied: "''", condition: "task IN \(pastTasks)")
    }
    + [
      // What was named by the team may quote a student; it becomes a number, and a name of the bank stays.
      Column(
        table: "misconception_group", column: "name", emptied: "'group ' || id",
        condition: "bank IS NULL AND task IN \(pastTasks)"),
      Column(table: "task", column: "title", emptied: "'task ' || id", condition: "id IN \(pastTasks)"),
      Column(table: "task", column: "prompt", emptied: "''", condition: "id IN \(pastTasks)"),
      Column(table: "task", column: "answer_key", emptied: "''", condition: "id IN \(pastTasks)"),
      Column(table: "meeting", column: "title", emptied: "'meeting ' || id", condition: "start_wall < ?1"),
      Column(table: "meeting", column: "agenda_name", emptied: "NULL", condition: "start_wall < ?1"),
      Column(
        table: "agenda_step", column: "name", emptied: "'step ' || (position + 1)",
        condition: "meeting IN \(oldMeetings)"),
    ]
    + [
      // An example may quote a piece of work that is forgotten although the task was looked at again.
      Column(
        table: "misconception_group", column: "example", emptied: "''",
        condition: "task IN \(pastTasks) OR task IN (SELECT task FROM sample WHERE added < ?1)"),
      Column(table: "meeting", column: "goal", emptied: "''", condition: "start_wall < ?1"),
      Column(table: "agenda_step", column: "sentence", emptied: "''", condition: "meeting IN \(oldMeetings)"),
      Column(table: "time_boundary", column: "name", emptied: "NULL", condition: "meeting IN \(oldMeetings)"),
      Column(
        table: "definition", column: "because", emptied: "''",
        condition: "meeting IN \(oldMeetings) OR sample IN \(oldSamples)"),
      Column(
        table: "ballot_case", column: "text", emptied: "''",
        condition: "ballot IN (SELECT id FROM ballot WHERE meeting IN \(oldMeetings) OR sample IN \(oldSamples))"),
    ]

  /// Text that stays: the words of types, and what the team calls itself, its course and its sections.
  static let kept: Set<String> = [
    "setting.name", "setting.value", "team.name", "team.course", "section.name", "task.written", "task_section.section",
    "task_section.grade", "task_section.set_up",
    "sample.section", "misconception_group.bank", "meeting.stage",
    "meeting.start_boot", "meeting.heard_boot", "agenda_step.activity", "agenda_step.screen",
    "time_boundary.activity", "time_boundary.source", "room_tag.demand", "move.status", "ballot.scale",
    "ballot_vote.choice", "ballot_case.choice", "seat_key.keys", "definition.letter", "definition.called",
    "definition.against", "definition.hard_case", "ballot.agreed", "move.kind", "move.support",
    "move.hindrance", "on_the_way.factors", "objective.words", "key_result.measure",
  ]
}

/// How much is forgotten, or would be.
package struct ForgottenWords: Hashable, Sendable {
  /// Pieces of work that lose their words.
  package let pieces: Int
  /// Meetings that lose their goal, notes, moves' words and examples.
  package let meetings: Int
  /// Tasks and groups that lose their words, and what a team called them.
  package let tasks: Int
  package let notes: Int
  package let moves: Int
  /// Entries of the journal; what they did stays, and can no longer be undone.
  package let journalEntries: Int
  package let drafts: Int
  /// Copies of the file that go, since the words would live on in them; a new one is made.
  package let backups: Int
}

extension Database {
  /// Counts what would be forgotten before a day.
  func countWords(before day: Int64, backups: Int) throws -> ForgottenWords {
    func count(_ table: String, _ condition: String) throws -> Int {
      try Int.fetchOne(self, sql: "SELECT count(*) FROM \(table) WHERE \(condition)", arguments: [day]) ?? 0
    }
    func rows(_ table: String) throws -> Int {
      guard let rows = Forgetting.rows.first(where: { $0.table == table }) else { return 0 }
      return try count(table, rows.condition)
    }
    return ForgottenWords(
      pieces: try count("sample", "added < ?1 AND coalesce(response, answer, image) IS NOT NULL"),
      meetings: try count("meeting", "start_wall < ?1"),
      tasks: try count("task", "id IN \(Forgetting.pastTasks)"), notes: try rows("note"),
      moves: try count("move JOIN meeting ON meeting.id = move.meeting", "start_wall < ?1"),
      journalEntries: try rows("journal"), drafts: try rows("draft"), backups: backups)
  }

  /// Empties and removes all that is forgotten before a day.
  func forgetWords(before day: Int64) throws {
    for rows in Forgetting.rows {
      try run("DELETE FROM \(rows.table) WHERE \(rows.condition)", [day])
    }
    for column in Forgetting.columns {
      try run(
        "UPDATE \(column.table) SET \(column.column) = \(column.emptied) WHERE \(column.condition)", [day])
    }
    try run(
      """
      UPDATE room_tag SET words_start = NULL, words_end = NULL
      WHERE sample IN (SELECT id FROM sample WHERE added < ?1)
      """, [day])
  }
}
