package import TaskAnalysis

/// How many papers of one class section say why, as far as that may be shown; made only when somebody asks for it.
///
/// A section is somebody's class. So sections keep the order in which they came in, counts stand for themselves, and
/// nothing is ever sorted or shared by them.
package struct SectionTrend: Hashable, Sendable {
  /// One task of one meeting in this section.
  package struct Entry: Hashable, Sendable {
    package let meeting: Meeting.ID
    package let task: MathTask.ID
    package let papers: SectionCount
  }

  /// Empty for work that came without one.
  package let section: String
  /// In the order of the meetings; tasks that the section did, tagged work only.
  package let entries: [Entry]
}

/// Papers of a section on one task: two counts, or kept back.
package enum SectionCount: Hashable, Sendable {
  /// This many of so many tagged papers say why; both they and the rest are ``GuardedCount/smallest`` or more.
  case shown(sayingWhy: Int, of: Int)
  /// Too few to show, or as many as would give another section away.
  case keptBack

  /// `12 of 24 papers say why`, or that there are too few to show.
  package var words: String {
    switch self {
    case .shown(let saying, let all): "\(saying) of \(all) papers say why"
    case .keptBack: "too few papers to show"
    }
  }
}

extension SectionTrend {
  /// The sections of a year in the order they came in.
  ///
  /// A section's two counts on a task are shown when both are 10 or more. Never is exactly one section of a task kept
  /// back, since the team knows the whole: the smallest of the others is kept back with it. No sum over tasks is made,
  /// because it would give away what one of them keeps back.
  static func all(in season: Season) -> [SectionTrend] {
    var order: [String] = []
    var entries: [String: [Entry]] = [:]
    for count in season.tags where !order.contains(count.section) { order.append(count.section) }
    let tags = Dictionary(grouping: season.tags) { Seat(meeting: $0.meeting, task: $0.task) }
    for held in season.tasks {
      let own = tags[Seat(meeting: held.meeting, task: held.task.id)] ?? []
      let tallies = Dictionary(grouping: own, by: \.section).mapValues { counts in
        counts.reduce(into: DemandTally()) { $0[$1.demand] += $1.count }
      }
      let sections = order.filter { tallies[$0]?.total ?? 0 > 0 }
      let counts = guarded(sections.map { tallies[$0] ?? DemandTally() })
      for (section, papers) in zip(sections, counts) {
        entries[section, default: []].append(Entry(meeting: held.meeting, task: held.task.id, papers: papers))
      }
    }
    return order.map { SectionTrend(section: $0, entries: entries[$0] ?? []) }.filter { !$0.entries.isEmpty }
  }

  /// One count a section, for the tallies of all sections of one task.
  static func guarded(_ tallies: [DemandTally]) -> [SectionCount] {
    let least = GuardedCount.smallest
    var shown = Set(tallies.indices.filter { tallies[$0].reason >= least && tallies[$0].notReason >= least })
    if tallies.count - shown.count == 1, let next = shown.min(by: { tallies[$0].total < tallies[$1].total }) {
      shown.remove(next)
    }
    return tallies.indices.map { index in
      shown.contains(index) ? .shown(sayingWhy: tallies[index].reason, of: tallies[index].total) : .keptBack
    }
  }

  private struct Seat: Hashable {
    let meeting: Meeting.ID
    let task: MathTask.ID
  }
}

extension DemandTally {
  fileprivate var notReason: Int { total - reason }
}
