import GRDB
import Meetings
import TaskAnalysis

extension Definition {
  static let columns = "id, meeting, task, sample, letter, called, against, hard_case, because"

  init(_ columns: inout Columns) throws {
    let id = try ID(&columns)
    let meeting = try Meeting.ID(&columns)
    let task = try MathTask.ID(&columns)
    let sample: Int64? = try columns.next()
    self.init(
      id: id, meeting: meeting, task: task, sample: sample.map(WorkSample.ID.init), letter: try columns.next(),
      called: try columns.next(BallotChoice.init(rawValue:)),
      against: try columns.nextIfAny(BallotChoice.init(rawValue:)),
      hardCase: try columns.next(), because: try columns.next())
  }
}

extension Database {
  /// What the team calls things, in the order in which it was agreed.
  func definitions() throws -> [Definition] {
    try rows("SELECT \(Definition.columns) FROM definition ORDER BY id") { try Definition(&$0) }
  }
}
