import GRDB
package import Meetings
package import TaskAnalysis

extension TeamFile {
  /// A task as a meeting sees it, as ``record(of:)`` brings it; nil for a task that is not in the file.
  package func taskRecord(of task: MathTask.ID, meeting: Meeting.ID?) throws(TeamFileFailure) -> TaskRecord? {
    try reading { database in
      try database.row("SELECT \(MathTask.columns) FROM task WHERE id = ?", [task.number]) { try MathTask(&$0) }
        .map { try database.taskRecord(of: $0, meeting: meeting, rows: SampleShelf.capacity) }
    }
  }

  /// The lettered samples around a position, as many as a shelf holds; the last ones for a position behind the end.
  package func shelf(
    of task: MathTask.ID, meeting: Meeting.ID, around position: Int
  ) throws(TeamFileFailure) -> SampleShelf {
    try reading { database in
      let count = try database.letteredCount(of: task)
      let middle = min(max(0, position), count)
      let lower = max(0, min(middle - SampleShelf.capacity / 2, count - SampleShelf.capacity))
      return try database.shelf(of: task, meeting: meeting, from: lower, rows: SampleShelf.capacity, of: count)
    }
  }

  /// Samples with what a meeting says of them, in the order asked for; those that are not in the file are left out.
  package func rows(
    of samples: [WorkSample.ID], meeting: Meeting.ID
  ) throws(TeamFileFailure) -> [SampleRow] {
    try reading { database in
      try samples.compactMap { sample in
        try database.row(
          "SELECT \(SampleRow.columns) FROM \(SampleRow.source) WHERE s.id = ?2", [meeting.number, sample.number]
        ) { try SampleRow(&$0) }
      }
    }
  }

  /// All lettered samples of a task by letter.
  ///
  /// - Complexity: O(n), texts included; for what leaves the room, not for screens.
  package func allRows(of task: MathTask.ID, meeting: Meeting.ID) throws(TeamFileFailure) -> [SampleRow] {
    try reading { database in
      try database.rows(
        """
        SELECT \(SampleRow.columns) FROM \(SampleRow.source)
        WHERE s.task = ?2 AND s.position IS NOT NULL ORDER BY s.position
        """, [meeting.number, task.number]
      ) { try SampleRow(&$0) }
    }
  }

  /// All lettered members of a group by letter, or, without a group, the samples that show no misconception.
  ///
  /// A wall keeps only the first ``Members/capacity`` in memory; what merges or divides a group needs them all.
  package func members(
    of group: MisconceptionGroup.ID?, in task: MathTask.ID
  ) throws(TeamFileFailure) -> [SampleReference] {
    try reading { try $0.allMembers(of: group, in: task) }
  }

  /// What the lettered work of a task shows in a meeting, class by class in the order in which the classes came in.
  ///
  /// A class is somebody's, so it is asked for only when the room wants to see it.
  package func shown(of task: MathTask.ID, meeting: Meeting.ID) throws(TeamFileFailure) -> [SectionDemand] {
    try reading { try $0.shown(of: task, meeting: meeting) }
  }

  /// The position of the next sample after another that has no tag in a meeting, going round; nil when all have one.
  ///
  /// The sample at the position itself comes last. A position of -1 begins at the first letter.
  package func nextUntagged(
    in task: MathTask.ID, after position: Int, meeting: Meeting.ID
  ) throws(TeamFileFailure) -> Int? {
    try reading { database in
      let sql = """
        SELECT position FROM sample s WHERE task = ?1 AND position >= ?2 AND NOT EXISTS (
          SELECT 1 FROM room_tag t WHERE t.meeting = ?3 AND t.sample = s.id AND t.demand IS NOT NULL)
        ORDER BY position LIMIT 1
        """
      let start = position < .max ? position + 1 : position
      for from in [start, 0] {
        let found: Int? = try database.row(sql, [task.number, from, meeting.number]) { try $0.next() }
        if let found { return found }
      }
      return nil
    }
  }
}
