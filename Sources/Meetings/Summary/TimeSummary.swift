/// Where the minutes of a meeting went, in order and in sums.
package struct TimeSummary: Hashable, Sendable {
  /// In order and without a gap, from the beginning to the end; milliseconds since the beginning.
  package private(set) var stretches: [TimeLog.Stretch]
  /// Exact times; whole minutes that add up are made of them.
  package let spent: TimeSpent
  /// Nil when nothing but breaks or unrecorded time ran.
  package let longest: LongestStretch?

  package init(_ log: TimeLog, until end: Int64) {
    stretches = log.stretches(until: end)
    spent = TimeSpent(log, until: end)
    longest = LongestStretch(log, until: end)
  }

  /// The same minutes without what anybody wrote about a stretch.
  package var withoutNames: TimeSummary {
    var plain = self
    plain.stretches = stretches.map {
      TimeLog.Stretch(start: $0.start, end: $0.end, activity: $0.activity, source: $0.source, name: nil)
    }
    return plain
  }

  /// Whole seconds of a category; those of all categories add up to the whole seconds of the meeting.
  ///
  /// Both ends of a stretch are rounded down, so that a second is never lost between two stretches.
  package func seconds(of category: TimeCategory) -> Int64 {
    seconds { ($0.activity?.category ?? .unrecorded) == category }
  }

  /// Whole seconds of a kind of planning; those of all kinds add up to the seconds of planning.
  package func seconds(of kind: PlanningKind) -> Int64 {
    seconds { $0.activity?.kind == kind }
  }

  /// Whole minutes from beginning to end, to which the minutes of all categories add up.
  package var totalMinutes: Int64 { spent.total / 60_000 }

  private func seconds(where isCounted: (TimeLog.Stretch) -> Bool) -> Int64 {
    stretches.lazy.filter(isCounted).reduce(0) { $0 + $1.end / 1000 - $1.start / 1000 }
  }
}
