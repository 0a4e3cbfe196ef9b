import GRDB
import Meetings
import TaskAnalysis

extension Database {
  /// Writes a task; without one after, it goes, with what the file hangs on it.
  func apply(_ replacement: Replacement<MathTask>) throws {
    guard let task = replacement.after else {
      try run("DELETE FROM task WHERE id = ?", [replacement.before?.id.number])
      return
    }
    try run(
      """
      INSERT INTO task (\(MathTask.columns)) VALUES (?, ?, ?, ?, ?, ?)
      ON CONFLICT (id) DO UPDATE SET title = excluded.title, prompt = excluded.prompt,
        answer_key = excluded.answer_key, written = excluded.written, asks_after = excluded.asks_after
      """, [task.id.number, task.title, task.prompt, task.key, task.written?.word, task.asksAfter?.number])
  }

  /// Writes how a class met a task, and the class with it where the file has not met it yet.
  func apply(_ replacement: Replacement<TaskInSection>) throws {
    guard let place = replacement.after else {
      try run(
        "DELETE FROM task_section WHERE task = ? AND section = ?",
        [replacement.before?.task.number, replacement.before?.section])
      return
    }
    try ensureSection(place.section)
    try run(
      """
      INSERT INTO task_section (\(TaskInSection.columns)) VALUES (?, ?, ?, ?, ?)
      ON CONFLICT (task, section) DO UPDATE SET grade = excluded.grade, just_taught = excluded.just_taught,
        set_up = excluded.set_up
      """, [place.task.number, place.section, place.grade, place.justTaught, place.setUp?.word])
  }

  /// Makes a class of that name where there is none; what refers to it has to come after.
  func ensureSection(_ name: String) throws {
    try run("INSERT INTO section (name) VALUES (?) ON CONFLICT DO NOTHING", [name])
  }

  /// Lets go of the positions that the edits of a change give anew, so that samples may trade places in any order.
  func freePositions(_ edits: [Edit]) throws {
    for case .sample(let replacement) in edits {
      guard let before = replacement.before, before.position != nil, before.position != replacement.after?.position
      else { continue }
      try run("UPDATE sample SET position = NULL WHERE id = ?", [before.id.number])
    }
  }

  /// Writes a piece of work; positions that a change gives anew have to be free before, see ``freePositions(_:)``.
  func apply(_ replacement: Replacement<WorkSample>, at now: Moment) throws {
    guard let sample = replacement.after else {
      try run("DELETE FROM sample WHERE id = ?", [replacement.before?.id.number])
      return
    }
    try ensureSection(sample.section)
    try run(
      """
      INSERT INTO sample (id, task, position, section, response, answer, image, marked_correct, answer_canonical, added)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT (id) DO UPDATE SET position = excluded.position, section = excluded.section,
        response = excluded.response, answer = excluded.answer, image = excluded.image,
        marked_correct = excluded.marked_correct, answer_canonical = excluded.answer_canonical
      """,
      [
        sample.id.number, sample.task.number, sample.position, sample.section, sample.response, sample.answer,
        sample.image, sample.markedCorrect, sample.answer.flatMap(canonicalAnswer), now.wall,
      ])
  }

  /// Keeps what a meeting tagged a piece of work; an empty tag takes the row away.
  func apply(_ tag: RoomTag, to sample: WorkSample.ID, in meeting: Meeting.ID) throws {
    guard !tag.isEmpty else {
      try run("DELETE FROM room_tag WHERE meeting = ? AND sample = ?", [meeting.number, sample.number])
      return
    }
    let words = tag.words?.columns
    try run(
      """
      INSERT OR REPLACE INTO room_tag (meeting, sample, demand, in_doubt, words_start, words_end, words_written)
      VALUES (?, ?, ?, ?, ?, ?, ?)
      """,
      [
        meeting.number, sample.number, tag.demand?.rawValue, tag.inDoubt, words?.start, words?.end, words?.written,
      ])
  }

  /// Puts a piece of work into a group or among those without one; nil takes it out of either.
  func apply(_ place: GroupPlace?, to sample: SampleReference) throws {
    guard let place else {
      try run("DELETE FROM group_place WHERE sample = ?", [sample.id.number])
      return
    }
    try run(
      "INSERT OR REPLACE INTO group_place (sample, task, misconception_group) VALUES (?, ?, ?)",
      [sample.id.number, sample.task.number, place.group])
  }

  /// Writes a group; without one after, it goes, and work without a letter that lay in it lies in none.
  func apply(_ replacement: Replacement<MisconceptionGroup>) throws {
    guard let group = replacement.after else {
      // Work that has no letter was put here by a file, and nobody has looked at it; it then lies in no group again.
      try run(
        """
        DELETE FROM group_place
        WHERE misconception_group = ? AND sample IN (SELECT id FROM sample WHERE position IS NULL)
        """, [replacement.before?.id.number])
      try run("DELETE FROM misconception_group WHERE id = ?", [replacement.before?.id.number])
      return
    }
    try run(
      """
      INSERT INTO misconception_group (\(MisconceptionGroup.columns)) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT (id) DO UPDATE SET name = excluded.name, hint = excluded.hint, bank = excluded.bank,
        anticipated = excluded.anticipated, papers = excluded.papers, probe = excluded.probe,
        next_move = excluded.next_move, example = excluded.example
      """,
      [
        group.id.number, group.task.number, group.name, group.hint, group.bank, group.anticipated, group.papers,
        group.probe, group.nextMove, group.example,
      ])
  }
}

/// How an answer is grouped: equal values have one form, so 2/4, 0.5 and ½ are one answer.
func canonicalAnswer(_ answer: String) -> String? {
  Answer(answer)?.canonical
}

extension DecidingWords {
  fileprivate var columns: (start: Int?, end: Int?, written: String?) {
    switch self {
    case .part(let start, let end): (start, end, nil)
    case .written(let words): (nil, nil, words)
    }
  }
}

extension GroupPlace {
  fileprivate var group: Int64? {
    if case .group(let group) = self { group.number } else { nil }
  }
}
