package import TaskAnalysis

/// One thing of the team's record, before and after: made when there was none before, taken away when there is none
/// after.
///
/// Swapping the two is the inverse, so whatever can be done can be undone.
package enum Edit: Hashable, Sendable, Codable {
  case team(Replacement<Team>)
  case meeting(Replacement<Meeting>)
  case timeLog(meeting: Meeting.ID, Replacement<TimeLog>)
  case task(Replacement<MathTask>)
  /// Whether a meeting looks at a task, and as which of its tasks, from 0.
  case taskOfMeeting(meeting: Meeting.ID, task: MathTask.ID, Replacement<Int>)
  case section(Replacement<TaskInSection>)
  case sample(Replacement<WorkSample>)
  case tag(meeting: Meeting.ID, sample: SampleReference, Replacement<RoomTag>)
  case place(sample: SampleReference, Replacement<GroupPlace>)
  case group(Replacement<MisconceptionGroup>)
  case pile(meeting: Meeting.ID, Replacement<Pile>)
  case onTheWay(meeting: Meeting.ID, Replacement<OnTheWay>)
  case move(Replacement<Move>)
  case note(Replacement<Note>)
  case definition(Replacement<Definition>)
  case reflection(Replacement<Reflection>)
  /// A closed blind vote.
  case ballot(meeting: Meeting.ID, Replacement<Ballot>)
  /// Which keys belong to which seat; nil for the usual ones.
  case seatKeys(Replacement<SeatKeys>)
  case objective(Replacement<Objective>)

  /// The edit that takes this one back.
  package var inverse: Edit {
    switch self {
    case .team(let replacement): .team(replacement.inverse)
    case .meeting(let replacement): .meeting(replacement.inverse)
    case .timeLog(let meeting, let replacement): .timeLog(meeting: meeting, replacement.inverse)
    case .task(let replacement): .task(replacement.inverse)
    case .taskOfMeeting(let meeting, let task, let replacement):
      .taskOfMeeting(meeting: meeting, task: task, replacement.inverse)
    case .section(let replacement): .section(replacement.inverse)
    case .sample(let replacement): .sample(replacement.inverse)
    case .tag(let meeting, let sample, let replacement):
      .tag(meeting: meeting, sample: sample, replacement.inverse)
    case .place(let sample, let replacement): .place(sample: sample, replacement.inverse)
    case .group(let replacement): .group(replacement.inverse)
    case .pile(let meeting, let replacement): .pile(meeting: meeting, replacement.inverse)
    case .onTheWay(let meeting, let replacement): .onTheWay(meeting: meeting, replacement.inverse)
    case .move(let replacement): .move(replacement.inverse)
    case .note(let replacement): .note(replacement.inverse)
    case .definition(let replacement): .definition(replacement.inverse)
    case .reflection(let replacement): .reflection(replacement.inverse)
    case .ballot(let meeting, let replacement): .ballot(meeting: meeting, replacement.inverse)
    case .seatKeys(let replacement): .seatKeys(replacement.inverse)
    case .objective(let replacement): .objective(replacement.inverse)
    }
  }
}

/// A value before and after an edit; nil where there is none.
package struct Replacement<Value: Hashable & Sendable & Codable>: Hashable, Sendable, Codable {
  /// Nil where the edit makes something new.
  package let before: Value?
  /// Nil where the edit takes something away.
  package let after: Value?

  package init(before: Value?, after: Value?) {
    self.before = before
    self.after = after
  }

  /// The same taken back.
  package var inverse: Replacement {
    Replacement(before: after, after: before)
  }
}
