package import TaskAnalysis

/// What one task of one meeting asked, and what its work shows.
package struct TaskTrend: Hashable, Sendable {
  /// The meeting that looked at it; a task that comes back has a trend for each.
  package let meeting: Meeting.ID
  /// Counts as the meeting's own summary has them, so that both withhold the same when they are shared.
  package let summary: TaskSummary

  init(_ held: HeldTask, number: Int, tagged: DemandTally) {
    meeting = held.meeting
    let pile = held.pile
    summary = TaskSummary(
      number: number, id: held.task.id, title: held.task.title, prompt: held.task.prompt,
      asked: AskedSummary(written: held.task.written), shown: pile.map { tagged + $0.tally } ?? tagged,
      untagged: max(0, held.lettered - tagged.total), unsorted: pile.map { max(0, $0.papers - $0.tally.total) } ?? 0)
  }

  /// Nil where nobody has said what it asks.
  package var asked: DemandBand? { summary.asked.band }
  /// Letters and pile together.
  package var shown: DemandTally { summary.shown }
}

/// What the tasks of a year asked, and what the work on those that asked why shows.
package struct DemandTotals: Hashable, Sendable {
  package let tasks: Int
  /// Tasks that asked to reason.
  package let reasonTasks: Int
  /// Tasks of which nobody has said what they ask.
  package let unsaidTasks: Int
  /// What the work on the tasks that asked to reason shows.
  package let shown: DemandTally

  /// Sums tasks up; one that came back in a later meeting counts once, as the meeting tagged it that tagged most of it,
  /// of equals the later.
  init(_ tasks: [TaskTrend]) {
    var once: [MathTask.ID: TaskTrend] = [:]
    for task in tasks where task.shown.total >= once[task.summary.id]?.shown.total ?? 0 {
      once[task.summary.id] = task
    }
    self.tasks = once.count
    reasonTasks = once.values.count { $0.asked == .reason }
    unsaidTasks = once.values.count { $0.asked == nil }
    shown = once.values.filter { $0.asked == .reason }.reduce(DemandTally()) { $0 + $1.shown }
  }

  /// `7 of 13 tasks asked to`, with those left out of which nobody has said what they ask.
  package var askedWords: String {
    let said = tasks - unsaidTasks
    return "\(reasonTasks) of \(said) \(said == 1 ? "task" : "tasks") asked to"
  }
}
