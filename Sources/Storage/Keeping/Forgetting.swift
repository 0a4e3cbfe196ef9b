import GRDB
import Meetings

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

    /// The rows that are not emptied yet.
    var pending: String { "(\(condition)) AND \(column) IS NOT (\(emptied))" }
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
  private static let pastTasks = """
    (SELECT id FROM task WHERE id NOT IN \(laterTasks) AND id NOT IN (SELECT task FROM sample WHERE added >= ?1)
    AND (id IN (SELECT task FROM meeting_task WHERE meeting IN \(oldMeetings))
    OR id IN (SELECT task FROM sample WHERE added < ?1)))
    """

  /// What goes as a whole; `?1` is the day, in milliseconds.
  static let rows = [
    // All of it: a move that was followed up later lies in the later entry as it was written.
    Rows(table: "journal", condition: "?1 IS NOT NULL"),
    // A draft carries no date; what is half typed and forgotten is typed again.
    Rows(table: "draft", condition: "?1 IS NOT NULL"),
    // The votes of an open pass and the words for them; a pass that was open that long ago is over.
    Rows(table: "open_pass", condition: "meeting IN \(oldMeetings)"),
    // What was written in mirrors, with its questions.
    Rows(table: "reflection_answer", condition: "reflection IN (SELECT id FROM reflection WHERE wall < ?1)"),
    Rows(table: "reflection", condition: "wall < ?1"),
    Rows(table: "note", condition: "meeting IN \(oldMeetings) OR sample IN \(oldSamples)"),
    // A definition is its reason; what the vote agreed on stays with the vote.
    Rows(table: "definition", condition: "meeting IN \(oldMeetings) OR sample IN \(oldSamples)"),
  ]

  /// What is emptied in rows that stay; `?1` is the day, in milliseconds.
  static let columns: [Column] = samples + moves + groups + tasks + meetings

  private static let samples =
    emptying((["response", "answer", "answer_canonical", "image"], to: "NULL"), of: "sample", where: "added < ?1")
    + emptying((["words_written"], to: "NULL"), of: "room_tag", where: "sample IN \(oldSamples)")
    + emptying(
      (["text"], to: "''"), of: "ballot_case",
      where: "ballot IN (SELECT id FROM ballot WHERE meeting IN \(oldMeetings) OR sample IN \(oldSamples))")

  /// A move and its lesson stay as marks: that there was one, and that it was planned, is a count.
  private static let moves = emptying(
    (["question", "who", "heard"], to: "''"), (["text"], to: "CASE text WHEN '' THEN '' ELSE 'move ' || id END"),
    (["lesson"], to: "CASE lesson WHEN '' THEN '' ELSE 'a lesson' END"), of: "move",
    where: "meeting IN \(oldMeetings)")

  private static let groups =
    emptying((["hint", "probe", "next_move"], to: "''"), of: "misconception_group", where: "task IN \(pastTasks)")
    // An example may quote a piece of work that is forgotten although the task was looked at again.
    + emptying(
      (["example"], to: "''"), of: "misconception_group",
      where: "task IN \(pastTasks) OR task IN (SELECT task FROM sample WHERE added < ?1)")
    + [groupName]

  /// What was named by the team may quote a student, and becomes a number.
  ///
  /// The same for groups of one name, so that what came back is seen to have come back. A name of the bank stays.
  static let groupName = Column(
    table: "misconception_group", column: "name",
    emptied: """
      'group ' || (SELECT min(same.id) FROM misconception_group same
      WHERE same.name = misconception_group.name AND same.bank IS NULL AND same.task IN \(pastTasks))
      """,
    condition: "bank IS NULL AND task IN \(pastTasks)")

  private static let tasks = emptying(
    (["title"], to: "'task ' || id"), (["prompt", "answer_key"], to: "''"), of: "task", where: "id IN \(pastTasks)")

  /// The words of an agenda that came with the program are nobody's.
  private static let meetings =
    emptying((["title"], to: "'meeting ' || id"), (["goal"], to: "''"), of: "meeting", where: "start_wall < ?1")
    + emptying(
      (["agenda_name"], to: "NULL"), of: "meeting",
      where: "start_wall < ?1 AND agenda_name NOT IN \(list(MeetingProtocol.shipped.compactMap(\.agenda.name)))")
    + emptying(
      (["name"], to: "'step ' || (position + 1)"), of: "agenda_step",
      where: "meeting IN \(oldMeetings) AND name NOT IN \(list(shippedSteps.map(\.name)))")
    + emptying(
      (["sentence"], to: "''"), of: "agenda_step",
      where: "meeting IN \(oldMeetings) AND sentence NOT IN \(list(shippedSteps.map(\.sentence)))")
    + emptying((["name"], to: "NULL"), of: "time_boundary", where: "meeting IN \(oldMeetings)")

  private static let shippedSteps = MeetingProtocol.shipped.flatMap(\.agenda.steps)

  /// Columns of the rows of one condition, each with what it is emptied to.
  private static func emptying(
    _ sorts: (_: [String], to: String)..., of table: String, where condition: String
  ) -> [Column] {
    sorts.flatMap { columns, emptied in
      columns.map { Column(table: table, column: $0, emptied: emptied, condition: condition) }
    }
  }

  /// Texts as SQL writes them.
  private static func list(_ texts: [String]) -> String {
    let quoted = Set(texts).sorted().map { text in "'" + text.map { $0 == "'" ? "''" : String($0) }.joined() + "'" }
    return "(" + quoted.joined(separator: ", ") + ")"
  }

  /// Text that stays: the words of types, and what the team calls itself, its course and its sections.
  static let kept: Set<String> = [
    "setting.name", "setting.value", "team.name", "team.course", "section.name", "task.written", "task_section.section",
    "task_section.grade", "task_section.set_up",
    "sample.section", "misconception_group.bank", "meeting.stage",
    "meeting.start_boot", "meeting.heard_boot", "agenda_step.activity", "agenda_step.screen",
    "time_boundary.activity", "time_boundary.source", "room_tag.demand", "move.status", "ballot.scale",
    "ballot_vote.choice", "ballot_case.choice", "seat_key.keys", "ballot.agreed", "move.kind", "move.support",
    "move.hindrance", "on_the_way.factors", "objective.words", "key_result.measure",
  ]
}

/// How much is forgotten, or would be; what is forgotten already counts no more.
package struct ForgottenWords: Hashable, Sendable {
  /// Pieces of work that lose their words.
  package let pieces: Int
  /// Meetings that lose their title, goal or agenda's name.
  package let meetings: Int
  /// Tasks that lose their title, prompt or right answer.
  package let tasks: Int
  /// Groups that lose what the team called them, or what it wrote of them.
  package let groups: Int
  /// Notes that go.
  package let notes: Int
  /// Moves that lose their words.
  package let moves: Int
  /// Sentences of what the team calls a piece of work, and why.
  package let definitions: Int
  /// Entries of the journal, all there are; what they did stays, and can no longer be undone.
  package let journalEntries: Int
  /// Half typed lines that go, all there are.
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
    func emptied(_ table: String) throws -> Int {
      let pending = Forgetting.columns.filter { $0.table == table }.map { "(\($0.pending))" }
      return try count(table, pending.joined(separator: " OR "))
    }
    return ForgottenWords(
      pieces: try emptied("sample"), meetings: try emptied("meeting"), tasks: try emptied("task"),
      groups: try emptied("misconception_group"), notes: try rows("note"), moves: try emptied("move"),
      definitions: try rows("definition"), journalEntries: try rows("journal"), drafts: try rows("draft"),
      backups: backups)
  }

  /// Empties and removes all that is forgotten before a day.
  func forgetWords(before day: Int64) throws {
    for rows in Forgetting.rows {
      try run("DELETE FROM \(rows.table) WHERE \(rows.condition)", [day])
    }
    // First and all at once: one by one, the second group of a name would no longer find the first.
    let name = Forgetting.groupName
    try run(
      """
      UPDATE misconception_group SET name = emptied.name
      FROM (SELECT id, \(name.emptied) AS name FROM misconception_group WHERE \(name.pending)) AS emptied
      WHERE emptied.id = misconception_group.id
      """, [day])
    for column in Forgetting.columns {
      try run("UPDATE \(column.table) SET \(column.column) = \(column.emptied) WHERE \(column.pending)", [day])
    }
    try run(
      """
      UPDATE room_tag SET words_start = NULL, words_end = NULL
      WHERE sample IN (SELECT id FROM sample WHERE added < ?1)
      """, [day])
  }
}
