import GRDB
package import Meetings
package import TaskAnalysis

extension TeamFile {
  /// The first lettered samples of a task, by letter, whose response or answer holds every one of some words; a single
  /// word that is a sample's letter brings that sample first.
  ///
  /// Capitals and small letters are one for ASCII letters only, as SQLite's LIKE has it. No words bring all.
  ///
  /// - Complexity: O(n) over the task's texts until the limit is reached.
  package func samples(
    of task: MathTask.ID, holding words: [String], meeting: Meeting.ID, limit: Int
  ) throws(TeamFileFailure) -> [SampleRow] {
    let named = words.count == 1 ? words.first.flatMap(SampleLetters.place) : nil
    // `\` escapes what LIKE takes for a wildcard.
    let patterns = words.map { word in
      "%" + word.flatMap { "%_\\".contains($0) ? ["\\", $0] : [$0] } + "%"
    }
    let holds = patterns.indices.map {
      " AND (ifnull(s.response, '') || char(10) || ifnull(s.answer, '')) LIKE ?\($0 + 5) ESCAPE '\\'"
    }.joined()
    return try reading { database in
      let select = "SELECT \(SampleRow.columns) FROM \(SampleRow.source) WHERE s.task = ?2"
      let first = try database.rows(
        "\(select) AND s.position = ?3", [meeting.number, task.number, named ?? -1]
      ) { try SampleRow(&$0) }
      let others = try database.rows(
        """
        \(select) AND s.position IS NOT NULL AND s.position <> ?3\(holds) ORDER BY s.position LIMIT ?4
        """,
        [meeting.number, task.number, named ?? -1, max(0, limit - first.count)] + StatementArguments(patterns)
      ) { try SampleRow(&$0) }
      return first + others
    }
  }
}
