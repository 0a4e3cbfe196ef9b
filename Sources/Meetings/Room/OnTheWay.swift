package import TaskAnalysis

/// What the room says changed a task in one meeting, between the page and the work.
///
/// With no factor it says that the room looked and marked nothing, so that nobody is asked again.
package struct OnTheWay: Hashable, Sendable, Codable {
  /// The task that was changed.
  package let task: MathTask.ID
  /// In the order of ``DemandFactor``, each once.
  package private(set) var factors: [DemandFactor]

  package init(task: MathTask.ID, factors: some Sequence<DemandFactor> = []) {
    self.task = task
    let marked = Set(factors)
    self.factors = DemandFactor.allCases.filter(marked.contains)
  }

  /// Marks a factor, or takes its mark away.
  package mutating func toggle(_ factor: DemandFactor) {
    let marked = Set(factors).symmetricDifference([factor])
    factors = DemandFactor.allCases.filter(marked.contains)
  }
}

extension TaskRecord {
  /// Where its demand is not the same all the way.
  package var gap: DemandGap {
    DemandGap(written: task.written, setUp: sections.compactMap(\.setUp), shown: shown)
  }
}
