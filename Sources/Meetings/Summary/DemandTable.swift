package import TaskAnalysis

/// What tasks asked against what their work shows, in papers.
package struct DemandTable: Hashable, Sendable {
  /// The tasks that asked for one thing, together.
  package struct Row: Hashable, Sendable {
    /// Nil for tasks of which nobody has said what they ask.
    package let asked: DemandBand?
    /// The papers of all its tasks.
    package let shown: DemandTally
    /// The numbers of its tasks; empty where no task asked for it.
    package let tasks: [Int]
  }

  /// The count to talk about.
  package struct Gap: Hashable, Sendable {
    package let asked: DemandBand
    package let shown: WorkDemand
    /// The number of the task that most of these papers are of, the first of equals.
    package let task: Int
  }

  /// Reason, then reproduce, always; a third row only for tasks of which nobody has said what they ask.
  package let rows: [Row]
  /// The largest count that differs from what was asked; nil when none is 2 or more.
  ///
  /// Of equals, reason comes before reproduce, and what was reproduced before what cannot be told.
  package let talkHere: Gap?

  package init(_ tasks: [TaskSummary]) {
    rows = [DemandBand.reason, .reproduce, nil].compactMap { band in
      let asking = tasks.filter { $0.asked.band == band }
      guard band != nil || !asking.isEmpty else { return nil }
      return Row(
        asked: band, shown: asking.reduce(DemandTally()) { $0 + $1.shown }, tasks: asking.map(\.number))
    }
    talkHere = Self.gap(in: rows, of: tasks)
  }

  private static func gap(in rows: [Row], of tasks: [TaskSummary]) -> Gap? {
    var widest: (count: Int, gap: Gap)?
    for row in rows {
      guard let asked = row.asked else { continue }
      for shown in WorkDemand.allCases where shown != asked.workDemand && row.shown[shown] >= 2 {
        let count = row.shown[shown]
        guard count > widest?.count ?? 0 else { continue }
        let own = tasks.filter { $0.asked.band == asked }
        guard let most = own.map({ $0.shown[shown] }).max(),
          let task = own.first(where: { $0.shown[shown] == most })
        else { continue }
        widest = (count, Gap(asked: asked, shown: shown, task: task.number))
      }
    }
    return widest?.gap
  }
}

extension DemandBand {
  /// What work shows that does what was asked.
  package var workDemand: WorkDemand {
    switch self {
    case .reason: .reason
    case .reproduce: .reproduce
    }
  }
}
