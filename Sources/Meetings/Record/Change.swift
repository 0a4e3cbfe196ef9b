/// What a person did to the team's record in one step, which undo takes back in one step.
package struct Change: Hashable, Sendable, Codable {
  /// What was done, in the word that the team file keeps; its sentence is made by the front end.
  package enum Name: String, Sendable, Codable {
    case team, beginMeeting, resumeMeeting, pauseMeeting, endMeeting, prepareMeeting, goal, seats
    case switchClock, beganEarlier, correctClock, shiftMinutes, nextStep, stepBack, stopAtBell
    case addTask, editTask, taskDemand, setUp, justTaught, onTheWay
    case addPapers, countPile
    case tag, doubt, words, hideWords, place, note
    case newGroup, renameGroup, editGroup, mergeGroups, divideGroup, anticipate, groupPapers
    case move, followUp
    case sideCase, agreeForNow, acceptAll, define
    case agenda, bell, reflect, closePass, seatKeys, askNext, objective
  }

  /// The version of how edits are written in the team file; raised when old ones could be misread.
  package static let version = 1

  /// What was done, from which its sentence is made.
  package let name: Name
  /// The meeting it was done in; nil outside of meetings.
  ///
  /// Undo does not leave its meeting.
  package let meeting: Meeting.ID?
  /// In the order in which they are done; taken back from the last to the first.
  package let edits: [Edit]

  package init(_ name: Name, meeting: Meeting.ID?, _ edits: [Edit]) {
    self.name = name
    self.meeting = meeting
    self.edits = edits
  }

  /// The change that takes this one back.
  package var inverse: Change {
    Change(name, meeting: meeting, edits.reversed().map(\.inverse))
  }
}

/// What was done and what was undone since the meeting began, latest last.
package struct History: Hashable, Sendable {
  /// What undo takes back, from its end.
  package private(set) var done: [Change]
  /// What redo does again, from its end; empty after anything new.
  package private(set) var undone: [Change]

  package init(done: [Change] = [], undone: [Change] = []) {
    self.done = done
    self.undone = undone
  }

  /// Something new was done: what had been undone before can no longer be done again.
  package mutating func record(_ change: Change) {
    done.append(change)
    undone = []
  }

  /// The change to take back; nil at the beginning.
  package mutating func undo() -> Change? {
    guard let change = done.popLast() else { return nil }
    undone.append(change)
    return change
  }

  /// The change to do again; nil when nothing was undone.
  package mutating func redo() -> Change? {
    guard let change = undone.popLast() else { return nil }
    done.append(change)
    return change
  }
}
