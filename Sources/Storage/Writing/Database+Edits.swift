import GRDB
import Meetings
import TaskAnalysis

extension Database {
  /// Does to the tables what `Record.apply(_:)` does in memory.
  func apply(_ change: Change, at now: Moment) throws {
    try freePositions(change.edits)
    for edit in change.edits {
      try apply(edit, at: now)
    }
    try followPlacesInWords(change)
    if let number = change.edits.compactMap(\.newNumber).max() {
      try reserveNumbers(upTo: number)
    }
  }

  private func apply(_ edit: Edit, at now: Moment) throws {
    switch edit {
    case .team(let replacement): try put(replacement.after ?? Team())
    case .meeting(let replacement): try apply(replacement)
    case .timeLog(let meeting, let replacement):
      try replaceBoundaries(of: meeting, replacement.before?.boundaries ?? [], replacement.after?.boundaries ?? [])
    case .task(let replacement): try apply(replacement)
    case .taskOfMeeting(let meeting, let task, let replacement):
      try seat(task, in: meeting, at: replacement.after)
    case .section(let replacement): try apply(replacement)
    case .sample(let replacement): try apply(replacement, at: now)
    case .tag(let meeting, let sample, let replacement):
      try apply(replacement.after ?? RoomTag(), to: sample.id, in: meeting)
    case .place(let sample, let replacement): try apply(replacement.after, to: sample)
    case .group(let replacement): try apply(replacement)
    case .pile(let meeting, let replacement): try apply(replacement, in: meeting)
    case .onTheWay(let meeting, let replacement): try apply(replacement, in: meeting)
    case .move(let replacement): try apply(replacement)
    case .note(let replacement): try apply(replacement)
    case .definition(let replacement): try apply(replacement)
    case .reflection(let replacement): try apply(replacement)
    case .ballot(let meeting, let replacement): try apply(replacement, in: meeting)
    case .seatKeys(let replacement): try apply(replacement)
    case .objective(let replacement): try put(replacement.after ?? Objective())
    }
  }

  /// Makes numbers up to one never be given again.
  func reserveNumbers(upTo number: Int64) throws {
    let next = number < .max ? number + 1 : number
    try run("UPDATE setting SET value = ?1 WHERE name = 'next_number' AND value < ?1", [next])
  }
}

extension Edit {
  /// The number of the thing that it makes, if it makes one.
  fileprivate var newNumber: Int64? {
    switch self {
    case .meeting(let replacement): replacement.made?.id.number
    case .task(let replacement): replacement.made?.id.number
    case .sample(let replacement): replacement.made?.id.number
    case .group(let replacement): replacement.made?.id.number
    case .move(let replacement): replacement.made?.id.number
    case .definition(let replacement): replacement.made?.id.number
    case .team, .timeLog, .taskOfMeeting, .section, .tag, .place, .pile, .onTheWay, .note, .seatKeys, .objective:
      nil
    case .reflection(let replacement): replacement.made?.id.number
    case .ballot(_, let replacement): replacement.made?.id.number
    }
  }
}

extension Replacement {
  fileprivate var made: Value? { before == nil ? after : nil }
}
