package import TaskAnalysis

/// Papers of one task that were sorted on the table in one meeting: counts, no letters.
package struct Pile: Hashable, Sendable, Codable {
  /// The task that the papers answer; it has one pile in a meeting.
  package let task: MathTask.ID
  /// How many papers lie on the table.
  package var papers: Int
  /// What they show; what is not yet sorted is the rest.
  package var tally: DemandTally
  /// How many of them show no misconception.
  package var noneSeen: Int

  package init(task: MathTask.ID, papers: Int, tally: DemandTally = DemandTally(), noneSeen: Int = 0) {
    self.task = task
    self.papers = papers
    self.tally = tally
    self.noneSeen = noneSeen
  }
}
