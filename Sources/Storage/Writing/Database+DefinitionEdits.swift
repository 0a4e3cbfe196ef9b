import GRDB
import Meetings
import TaskAnalysis

extension Database {
  /// Writes a definition over the one of its number; without one after, the one before goes.
  func apply(_ replacement: Replacement<Definition>) throws {
    guard let definition = replacement.after else {
      try run("DELETE FROM definition WHERE id = ?", [replacement.before?.id.number])
      return
    }
    try run(
      "INSERT OR REPLACE INTO definition (\(Definition.columns)) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
      [
        definition.id.number, definition.meeting.number, definition.task.number, definition.sample?.number,
        definition.letter, definition.called.rawValue, definition.against?.rawValue, definition.hardCase,
        definition.because,
      ])
  }
}
