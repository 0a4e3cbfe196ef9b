import GRDB
package import Meetings
import TaskAnalysis

extension TeamFile {
  /// Where the minutes of all ended meetings went, with when each began.
  ///
  /// - Complexity: O(boundaries of all meetings).
  package func timeSpent() throws(TeamFileFailure) -> [(start: Moment, spent: TimeSpent)] {
    try reading { database in
      let ended = try database.rows(
        "SELECT id, \(Meeting.Stage.columns) FROM meeting WHERE stage = 'ended' ORDER BY start_wall, id"
      ) { (id: try Meeting.ID(&$0), stage: try Meeting.Stage(&$0)) }
      return try ended.compactMap { id, stage in
        guard case .ended(let start, let end) = stage else { return nil }
        return (start, TimeSpent(try database.timeLog(of: id), until: end))
      }
    }
  }
}

extension Database {
  /// What was written in mirrors, in the order in which it was begun.
  func reflections() throws -> [Reflection] {
    try rows("SELECT \(Reflection.columns) FROM reflection ORDER BY id") { try Reflection(&$0) }.map { reflection in
      let answers = try rows(
        "SELECT question, words FROM reflection_answer WHERE reflection = ? ORDER BY position",
        [reflection.id.number]
      ) { Reflection.Answer(question: try $0.next(), words: try $0.next()) }
      return Reflection(
        id: reflection.id, mirror: reflection.mirror, title: reflection.title, day: reflection.day, answers: answers)
    }
  }
}

extension Reflection {
  static let columns = "id, mirror, title, since_boot, boot, wall, offset_minutes"

  fileprivate init(_ columns: inout Columns) throws {
    let id = try ID(&columns)
    let mirror: String = try columns.next()
    let title: String = try columns.next()
    guard let day = try Moment.read(&columns) else { throw UnexpectedValue() }
    self.init(id: id, mirror: mirror, title: title, day: day)
  }
}
