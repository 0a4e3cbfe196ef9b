package import TaskAnalysis

/// What the team file says of all meetings that were held, without a single sample: what ``Trends`` is made of.
package struct Season: Hashable, Sendable {
  /// The team whose year it is.
  package var team: Team
  /// In the order in which they began.
  package var meetings: [HeldMeeting]
  /// Each task of each meeting, in the order of the meetings.
  package var tasks: [HeldTask]
  /// Tags of lettered samples, counted by meeting, task, section and tag; sections in the order they came in.
  package var tags: [TagCount]
  /// The groups of all tasks, also those that no work lies in.
  package var groups: [HeldGroup]
  /// In the order in which they were planned.
  package var moves: [HeldMove]

  package init(
    team: Team = Team(), meetings: [HeldMeeting] = [], tasks: [HeldTask] = [], tags: [TagCount] = [],
    groups: [HeldGroup] = [], moves: [HeldMove] = []
  ) {
    self.team = team
    self.meetings = meetings
    self.tasks = tasks
    self.tags = tags
    self.groups = groups
    self.moves = moves
  }
}

/// A meeting that has begun, with its clock.
package struct HeldMeeting: Hashable, Sendable {
  package let id: Meeting.ID
  package let title: String
  /// When it began.
  package let start: Moment
  /// How long it lasted, in milliseconds; of one that goes on, so far.
  package let elapsed: Int64
  /// Where its minutes went.
  package let log: TimeLog

  package init(id: Meeting.ID, title: String, start: Moment, elapsed: Int64, log: TimeLog) {
    self.id = id
    self.title = title
    self.start = start
    self.elapsed = elapsed
    self.log = log
  }
}

/// A task as one meeting looked at it.
package struct HeldTask: Hashable, Sendable {
  package let meeting: Meeting.ID
  package let task: MathTask
  /// How many lettered samples it has.
  package let lettered: Int
  /// Its papers without letters in that meeting; nil where there were none.
  package let pile: Pile?
  /// Whether any of its work was looked at for a misconception.
  package let isLookedAt: Bool

  package init(meeting: Meeting.ID, task: MathTask, lettered: Int, pile: Pile?, isLookedAt: Bool) {
    self.meeting = meeting
    self.task = task
    self.lettered = lettered
    self.pile = pile
    self.isLookedAt = isLookedAt
  }
}

/// How many lettered samples of one task, from one section, have one tag in one meeting.
package struct TagCount: Hashable, Sendable {
  package let meeting: Meeting.ID
  package let task: MathTask.ID
  /// Empty for work that came without one.
  package let section: String
  package let demand: WorkDemand
  package let count: Int

  package init(meeting: Meeting.ID, task: MathTask.ID, section: String, demand: WorkDemand, count: Int) {
    self.meeting = meeting
    self.task = task
    self.section = section
    self.demand = demand
    self.count = count
  }
}

/// A group of a task, with how many pieces are in it.
package struct HeldGroup: Hashable, Sendable {
  package let task: MathTask.ID
  package let name: String
  package let bank: String?
  /// Letters and papers; 0 for thinking that was anticipated and not seen.
  package let count: Int

  package init(task: MathTask.ID, name: String, bank: String?, count: Int) {
    self.task = task
    self.name = name
    self.bank = bank
    self.count = count
  }
}

/// A move with the meeting that planned it and the name of the group it is for.
package struct HeldMove: Hashable, Sendable {
  package let move: Move
  /// Empty when that group is gone.
  package let misconception: String

  package init(move: Move, misconception: String) {
    self.move = move
    self.misconception = misconception
  }
}
