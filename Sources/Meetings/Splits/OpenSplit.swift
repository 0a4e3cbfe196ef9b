package import TaskAnalysis

/// A vote of an earlier meeting on which we differed and have not agreed since.
package struct OpenSplit: Hashable, Sendable {
  package var task: MathTask
  /// The closed vote that was left without an agreement.
  package var ballot: Ballot

  package init(task: MathTask, ballot: Ballot) {
    self.task = task
    self.ballot = ballot
  }
}
