import TaskAnalysis

/// What the team needs to know before its next meeting: the steps, what to look at, and what became of the last moves.
package struct NextAgenda: Hashable, Sendable {
  package let team: String
  /// Empty when nothing is made ready yet.
  package let title: String
  /// Empty until it is written.
  package let goal: String
  package let agenda: Agenda
  /// Minutes until the bell.
  package let length: Int
  /// When its bell rings, in minutes of the local day; nil while nobody said, whenever the last one rang.
  package let bellTime: Int?
  /// When the meeting before it began; nil for the first.
  package let last: Moment?
  /// What that meeting planned.
  package let moves: [Move]
  /// The tasks that are ready, with how many pieces of work each has.
  package let tasks: [WaitingTask]

  /// Of a record with the meeting that is made ready, or with the last one: the next then has the same agenda again.
  package init(_ record: Record) {
    team = record.team.name
    let meeting = record.meeting
    agenda = meeting?.agenda ?? .standard
    bellTime = meeting?.stage == .prepared ? meeting?.bellTime : nil
    length = meeting?.length ?? agenda.minutes
    if meeting == nil || meeting?.stage == .prepared {
      title = meeting?.title ?? ""
      goal = meeting?.goal ?? ""
      last = record.past.last
      moves = record.past.moves
    } else {
      (title, goal) = ("", "")
      last = meeting?.start
      moves = record.moves
    }
    let ready = meeting?.stage == .prepared ? record.tasks.map { WaitingTask(task: $0.task, pieces: $0.pieces) } : []
    tasks = ready + record.past.waiting
  }
}
