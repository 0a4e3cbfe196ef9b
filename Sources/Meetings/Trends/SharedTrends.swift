package import TaskAnalysis

/// The year as it may leave the team: no sections, no counts that could point at a student, nobody who tried a move.
///
/// It has no place for what stays in the room, so a format cannot let it out.
package struct SharedTrends: Hashable, Sendable {
  package let team: String
  /// In the order in which they began.
  package let meetings: [MeetingOfYear]
  /// Where the minutes went; nil unless the team adds it.
  package let minutes: [MeetingTrend]?
  package let tasks: [SharedTaskTrend]
  package let misconceptions: [SharedMisconceptionTrend]
  package let moves: [SharedMoveTrend]
  package let moveTotals: MoveTotals
  package let askedWords: String

  package init(_ trends: Trends, withMinutes: Bool = false) {
    team = trends.team
    meetings = trends.meetings.map(\.meeting)
    minutes = withMinutes ? trends.meetings.map(\.withoutNames) : nil
    tasks = trends.tasks.map(SharedTaskTrend.init)
    misconceptions = trends.misconceptions.map(SharedMisconceptionTrend.init)
    moves = trends.moves.map { SharedMoveTrend(meeting: $0.meeting, move: SharedMove($0.summary)) }
    moveTotals = trends.moveTotals
    askedWords = trends.demand.askedWords
  }
}

/// A task of a meeting with its counts guarded as the meeting's own summary guards them; sums over tasks are not made.
package struct SharedTaskTrend: Hashable, Sendable {
  package let meeting: Meeting.ID
  package let id: MathTask.ID
  package let title: String
  package let asked: AskedSummary
  package let shown: SharedTally

  init(_ task: TaskTrend) {
    meeting = task.meeting
    id = task.summary.id
    title = task.summary.title
    asked = task.summary.asked
    shown = SharedTally(task.summary)
  }
}

/// A way of thinking with the meetings that saw it, without how many papers.
package struct SharedMisconceptionTrend: Hashable, Sendable {
  package let name: String
  package let bank: String?
  package let course: MisconceptionTrend.Course
  package let seen: [Meeting.ID]
  package let notSeen: [Meeting.ID]

  init(_ trend: MisconceptionTrend) {
    name = trend.name
    bank = trend.bank
    course = trend.course
    seen = trend.seen.map(\.meeting)
    notSeen = trend.mentions.filter { $0.count == 0 }.map(\.meeting)
  }
}

/// A move without who tried it and what students said.
package struct SharedMoveTrend: Hashable, Sendable {
  package let meeting: Meeting.ID
  package let move: SharedMove
}
