package import TaskAnalysis

/// The part of a team's record that is in memory: the team, one meeting with its tasks, and what it looks back on.
package struct Record: Hashable, Sendable {
  /// The team whose file it is.
  package var team: Team
  /// The meeting that is prepared, running, left or looked at; nil when there is none.
  package var meeting: Meeting?
  /// Where the meeting's minutes went; empty without a meeting.
  package var timeLog: TimeLog
  /// The meeting's tasks in their order.
  package var tasks: [TaskRecord]
  /// Moves planned in this meeting.
  package var moves: [Move]
  /// Notes of this meeting, in the order in which they were written.
  package var notes: [Note]
  /// What the team calls things, of all meetings, in the order in which it was agreed.
  package var definitions: [Definition]
  /// The blind pass that is open; not part of any change, so undo does not lead through votes.
  package var openPass: OpenPass?
  /// Which keys belong to which seat; the usual ones until somebody changes them.
  package var seatKeys: SeatKeys
  /// What the team wants of its year.
  package var objective: Objective
  /// What had been on the wall in this meeting when the record was read; no change touches it.
  package var attention: Attention
  /// What earlier meetings left.
  package var past: Past
  /// Tasks that are made or known but not in this meeting, such as one between the two edits that bring it in.
  package var unseated: [MathTask.ID: TaskRecord]
  /// The number that the next new thing gets.
  package var nextNumber: Int64
  /// What the team wrote in mirrors, in the order in which it was begun.
  package var reflections: [Reflection]

  package init(
    team: Team = Team(), meeting: Meeting? = nil, timeLog: TimeLog = TimeLog(), tasks: [TaskRecord] = [],
    moves: [Move] = [], notes: [Note] = [], definitions: [Definition] = [], openPass: OpenPass? = nil,
    seatKeys: SeatKeys = .usual, objective: Objective = Objective(), past: Past = Past(),
    unseated: [MathTask.ID: TaskRecord] = [:], nextNumber: Int64 = 1, reflections: [Reflection] = [],
    attention: Attention = Attention()
  ) {
    self.team = team
    self.meeting = meeting
    self.timeLog = timeLog
    self.tasks = tasks
    self.moves = moves
    self.notes = notes
    self.definitions = definitions
    self.openPass = openPass
    self.seatKeys = seatKeys
    self.objective = objective
    self.attention = attention
    self.past = past
    self.unseated = unseated
    self.nextNumber = nextNumber
    self.reflections = reflections
  }

  /// A number for a new thing.
  package mutating func newNumber() -> Int64 {
    defer { nextNumber += 1 }
    return nextNumber
  }

  /// Where a task stands among ``tasks``, from 0; nil for one of another meeting.
  package func index(of task: MathTask.ID) -> Int? {
    tasks.firstIndex { $0.task.id == task }
  }
}

/// What a meeting looks back on: how many there were, and what the last one planned.
package struct Past: Hashable, Sendable {
  /// Ended meetings, without the one at hand.
  package var meetings: Int
  /// When the first of them began; nil while none has ended.
  package var first: Moment?
  /// When the last of them began; nil while none has ended.
  package var last: Moment?
  /// What the last one planned, with what became of it.
  package var moves: [Move]
  /// Tasks that no meeting has looked at, with how many pieces each has: those with work, and items to ask next.
  package var waiting: [WaitingTask]
  /// What ended meetings differed on and left open, latest first.
  package var openSplits: [OpenSplit]
  /// Groups of the last one that have no move in a lesson.
  package var unfinished: [UnfinishedGroup]
  /// Thinking that the last one asked after with another item.
  package var returned: [ReturnedThinking]
  /// Whether a group was ever left with a name that is a verdict, so that nobody asks again.
  package var keepsVerdicts: Bool

  package init(
    meetings: Int = 0, first: Moment? = nil, last: Moment? = nil, moves: [Move] = [], waiting: [WaitingTask] = [],
    openSplits: [OpenSplit] = [], unfinished: [UnfinishedGroup] = [], returned: [ReturnedThinking] = [],
    keepsVerdicts: Bool = false
  ) {
    self.meetings = meetings
    self.first = first
    self.last = last
    self.moves = moves
    self.waiting = waiting
    self.openSplits = openSplits
    self.unfinished = unfinished
    self.returned = returned
    self.keepsVerdicts = keepsVerdicts
  }
}

/// A task whose work waits for a meeting.
package struct WaitingTask: Hashable, Sendable {
  package let task: MathTask
  /// How many pieces of work wait with it; none are in memory.
  package let pieces: Int

  package init(task: MathTask, pieces: Int) {
    self.task = task
    self.pieces = pieces
  }
}
