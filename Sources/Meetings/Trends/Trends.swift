import TaskAnalysis

/// The year: all meetings of a team, one value that the Trends screen and every format of a file show.
package struct Trends: Hashable, Sendable {
  package let team: String
  package let seats: Int
  /// In the order in which they began.
  package private(set) var meetings: [MeetingTrend]
  /// Each task of each meeting, in the order of the meetings.
  package let tasks: [TaskTrend]
  package let misconceptions: [MisconceptionTrend]
  /// In the order in which they were planned.
  package let moves: [MoveTrend]
  /// By class section; shown only when somebody asks, and never shared.
  package let sections: [SectionTrend]

  /// - Complexity: O(meetings, tasks, groups and moves of the season), whatever its samples.
  package init(_ season: Season) {
    team = season.team.name
    seats = season.team.seats
    meetings = season.meetings.map(MeetingTrend.init)
    var tallies: [Meeting.ID: [MathTask.ID: DemandTally]] = [:]
    for tag in season.tags {
      tallies[tag.meeting, default: [:]][tag.task, default: DemandTally()][tag.demand] += tag.count
    }
    var numbers: [Meeting.ID: Int] = [:]
    tasks = season.tasks.map { held in
      numbers[held.meeting, default: 0] += 1
      return TaskTrend(
        held, number: numbers[held.meeting] ?? 1, tagged: tallies[held.meeting]?[held.task.id] ?? DemandTally())
    }
    misconceptions = MisconceptionTrend.all(in: season)
    moves = season.moves.map(MoveTrend.init)
    sections = SectionTrend.all(in: season)
  }

  /// The same with another reading of one meeting's clock, such as of the one that runs.
  package func replacing(_ meeting: HeldMeeting) -> Trends {
    guard let index = meetings.firstIndex(where: { $0.id == meeting.id }) else { return self }
    var changed = self
    changed.meetings[index] = MeetingTrend(meeting)
    return changed
  }

  /// Sums over all tasks, each task once.
  package var demand: DemandTotals { DemandTotals(tasks) }
  /// How many moves went which way.
  package var moveTotals: MoveTotals { MoveTotals(moves.map(\.summary.status)) }
  /// Hours over all meetings.
  package var ledger: Ledger { Ledger(meetings) }

  /// Which meeting it was; nil where it is not of this year.
  package func meeting(_ id: Meeting.ID) -> MeetingOfYear? {
    meetings.first { $0.id == id }?.meeting
  }
}
