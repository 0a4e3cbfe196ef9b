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
  /// Each task of each meeting, in the order of the meetings.
  package let tasks: [SharedTaskTrend]
  /// Without how many papers showed them.
  package let misconceptions: [SharedMisconceptionTrend]
  /// Without who tried them.
  package let moves: [SharedMoveTrend]
  /// How many moves went which way, of all moves of the year.
  package let moveTotals: MoveTotals
  /// How many tasks asked to reason, in words: `7 of 13 tasks asked to`.
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
  /// What it asked as written, and not how it was set up or sorted; nil until the room has said it.
  package let written: TaskDemand?
  /// Guarded as the meeting's own summary guards it.
  package let shown: SharedTally

  init(_ task: TaskTrend) {
    meeting = task.meeting
    id = task.summary.id
    title = task.summary.title
    written = task.summary.asked.written
    shown = SharedTally(task.summary)
  }
}

/// A way of thinking with the meetings that saw it, without how many papers.
package struct SharedMisconceptionTrend: Hashable, Sendable {
  package let name: String
  package let bank: String?
  package let course: MisconceptionTrend.Course
  /// Meetings in which papers showed it.
  package let seen: [Meeting.ID]
  /// Meetings that looked for it and saw it in no paper.
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
