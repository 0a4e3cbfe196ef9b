import GRDB
import Meetings
import TaskAnalysis

extension Database {
  /// Writes what a mirror was answered on a day; without one after, that day goes.
  func apply(_ replacement: Replacement<Reflection>) throws {
    guard let reflection = replacement.after else {
      try run("DELETE FROM reflection WHERE id = ?", [replacement.before?.id.number])
      return
    }
    let day = reflection.day
    try run(
      "INSERT OR REPLACE INTO reflection (\(Reflection.columns)) VALUES (?, ?, ?, ?, ?, ?, ?)",
      [
        reflection.id.number, reflection.mirror, reflection.title, day.sinceBoot, day.boot, day.wall,
        day.offsetMinutes,
      ])
    try run("DELETE FROM reflection_answer WHERE reflection = ?", [reflection.id.number])
    for (position, answer) in reflection.answers.enumerated() {
      try run(
        "INSERT INTO reflection_answer (reflection, position, question, words) VALUES (?, ?, ?, ?)",
        [reflection.id.number, position, answer.question, answer.words])
    }
  }
}
