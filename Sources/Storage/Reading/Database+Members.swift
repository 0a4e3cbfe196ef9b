import GRDB
import Meetings
import TaskAnalysis

extension Database {
  /// The lettered members of each group of a task, and under nil those that show no misconception.
  ///
  /// `count` is how many lettered samples the task has.
  func members(of task: MathTask.ID, among count: Int) throws -> [MisconceptionGroup.ID?: Members] {
    let counts = try memberCounts(of: task)
    var members: [MisconceptionGroup.ID?: Members] = [:]
    for (group, count) in counts {
      members[group] = Members(count: count, first: try firstMembers(of: group, in: task, count: count))
    }
    return members
  }

  /// All lettered members of a group by letter, or of those that show no misconception.
  func allMembers(of group: MisconceptionGroup.ID?, in task: MathTask.ID) throws -> [SampleReference] {
    try bySorting(group, task, limit: -1)
  }

  private func memberCounts(of task: MathTask.ID) throws -> [(MisconceptionGroup.ID?, Int)] {
    let lettersMissing: Bool = try value(
      "SELECT EXISTS (SELECT 1 FROM sample WHERE task = ? AND position IS NULL)", [task.number])
    // Samples without a letter are no members yet; only where there are any need each place be looked up.
    let source =
      lettersMissing
      ? "group_place p CROSS JOIN sample s ON s.id = p.sample AND s.position IS NOT NULL" : "group_place p"
    return try rows(
      "SELECT p.misconception_group, count(*) FROM \(source) WHERE p.task = ? GROUP BY 1", [task.number]
    ) { columns in
      let group: Int64? = try columns.next()
      return (group.map(MisconceptionGroup.ID.init), try columns.next())
    }
  }

  /// A few members are fetched and sorted; of many, the first are found by going along the letters.
  ///
  /// At a million samples the first way costs 0.5 µs a member, the second at most 24,000 steps.
  private func firstMembers(
    of group: MisconceptionGroup.ID?, in task: MathTask.ID, count: Int
  ) throws -> [SampleReference] {
    guard count > 5000 else { return try bySorting(group, task, limit: Members.capacity) }
    return try references(
      """
      SELECT s.id, s.position FROM sample s INDEXED BY sample_letter
      CROSS JOIN group_place p ON p.sample = s.id AND p.misconception_group IS ?1
      WHERE s.task = ?2 AND s.position >= 0 ORDER BY s.position LIMIT ?3
      """, group, task, limit: Members.capacity)
  }

  private func bySorting(
    _ group: MisconceptionGroup.ID?, _ task: MathTask.ID, limit: Int
  ) throws -> [SampleReference] {
    try references(
      """
      SELECT s.id, s.position FROM group_place p CROSS JOIN sample s ON s.id = p.sample
      WHERE p.task = ?2 AND p.misconception_group IS ?1 AND s.position IS NOT NULL
      ORDER BY s.position LIMIT ?3
      """, group, task, limit: limit)
  }

  private func references(
    _ sql: String, _ group: MisconceptionGroup.ID?, _ task: MathTask.ID, limit: Int
  ) throws -> [SampleReference] {
    try rows(sql, [group?.number, task.number, limit]) {
      SampleReference(id: try WorkSample.ID(&$0), task: task, position: try $0.next())
    }
  }
}
