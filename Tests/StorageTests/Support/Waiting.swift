import GRDB
import TaskAnalysis

@testable import Storage

extension TeamFile {
  /// The numbers of a task's samples that wait without a letter.
  func waiting(in task: MathTask.ID) throws -> [Int64] {
    try queue.read { database in
      try Int64.fetchAll(
        database, sql: "SELECT id FROM sample WHERE task = ? AND position IS NULL ORDER BY id",
        arguments: [task.number])
    }
  }
}
