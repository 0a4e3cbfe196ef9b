import Meetings
import SafeText
import Screen

extension State {
  /// The next step of the agenda: the clock and the screen go with it.
  mutating func step(now: Moment) -> [Effect] {
    guard let meeting = record.meeting, meeting.isRunning else {
      message = "The agenda goes on once the meeting has begun."
      return []
    }
    var changed = meeting
    let time = meeting.elapsed(at: now)
    changed.progress.step(in: meeting.agenda, at: time)
    guard changed.progress != meeting.progress, let step = changed.progress.current else {
      message = "That was the last step."
      return []
    }
    let edit = Edit.meeting(Replacement(before: meeting, after: changed))
    let effects = run(meeting.agenda.steps[step].activity, at: time, as: .nextStep, with: [edit])
    return effects + open(step, now: now)
  }

  /// The step before, with its clock and its screen.
  mutating func stepBack(now: Moment) -> [Effect] {
    guard let meeting = record.meeting, meeting.isRunning, (meeting.progress.current ?? 0) > 0 else {
      message = "There is no step before."
      return []
    }
    var changed = meeting
    changed.progress.stepBack()
    let step = changed.progress.current ?? 0
    let edit = Edit.meeting(Replacement(before: meeting, after: changed))
    let activity = meeting.agenda.steps[step].activity
    return run(activity, at: meeting.elapsed(at: now), as: .stepBack, with: [edit]) + open(step, now: now)
  }

  private mutating func open(_ step: Int, now: Moment) -> [Effect] {
    guard let meeting = record.meeting else { return [] }
    var effects: [Effect] = []
    switch meeting.agenda.steps[step].screen {
    case .start: effects = go(.start(StartScene()))
    case .task: effects = go(.task)
    case .tag: effects = go(.tag)
    case .splits: effects = splitBoards.isEmpty ? go(.tag) : openSplits()
    case .groups: effects = go(.groups(GroupsScene()))
    case .closing: effects = go(.closing(ClosingScene()))
    case nil: break
    }
    let sentence = meeting.agenda.steps[step].sentence
    message = stepLine(now: now).map { line in
      sentence.isEmpty ? Message(line) : Message("\(line)   \(.words, DisplayText(sentence))", short: line)
    }
    if meeting.agenda.steps[step].screen == .splits, splitBoards.isEmpty, let line = stepLine(now: now) {
      message = Message(line + "   They come from votes: \(.key, "t") everyone tags")
    }
    return effects
  }

  /// What is left of the step that runs: `do the task: 1 minute left`; nil when no step runs.
  func stepLine(now: Moment) -> Line? {
    guard let meeting = record.meeting, meeting.isRunning, let step = meeting.progress.current else { return nil }
    let name = meeting.agenda.steps[step].name.lowercasedFirst
    let left = meeting.agenda.plannedEnd(of: step, bell: meeting.bell) - meeting.elapsed(at: now)
    let minutes = (abs(left) + 59_999) / 60_000
    let unit: DisplayText = minutes == 1 ? "minute" : "minutes"
    return left >= 0 ? "\(name): \(minutes) \(unit) left" : "\(name): \(minutes) \(unit) over"
  }
}

extension String {
  /// With a small first letter, for a name inside a sentence.
  var lowercasedFirst: String {
    prefix(1).lowercased() + dropFirst()
  }
}
