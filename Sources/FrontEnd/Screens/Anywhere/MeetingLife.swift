package import Meetings
import SafeText
import Screen
import TaskAnalysis

extension State {
  /// Begins the prepared meeting, or a new one, with the tasks that wait unless said; goes to its task.
  ///
  /// The agenda is that of a new meeting; the usual one where it is nil.
  mutating func begin(
    takesWaiting: Bool = true, also tasks: [MathTask.ID] = [], with agenda: Agenda? = nil, now: Moment
  ) -> [Effect] {
    if let meeting = record.meeting, case .prepared = meeting.stage {
      return begin(meeting, before: meeting, with: seat(tasks, behind: record.tasks.count, in: meeting), now: now)
    }
    var new = newMeeting(takesWaiting: takesWaiting)
    if let agenda { (new.agenda, new.length) = (agenda, agenda.minutes) }
    let waiting = takesWaiting ? seatWaiting(in: new) : []
    let edits = waiting + seat(tasks, behind: waiting.count, in: new)
    return leaveMeeting() + begin(new, before: nil, with: edits, now: now)
  }

  private func seat(_ tasks: [MathTask.ID], behind count: Int, in meeting: Meeting) -> [Edit] {
    tasks.enumerated().map { index, task in
      .taskOfMeeting(meeting: meeting.id, task: task, Replacement(before: nil, after: count + index))
    }
  }

  /// Begins the next meeting on the groups of the last one that have no move in a lesson, beside what waits.
  ///
  /// Their tasks are not in memory, so the record is loaded once the meeting is in the file.
  mutating func goOnWithUnfinished(now: Moment) -> [Effect] {
    var tasks: [MathTask.ID] = []
    for group in record.past.unfinished where !tasks.contains(group.task) && record.index(of: group.task) == nil {
      tasks.append(group.task)
    }
    let first = record.past.unfinished.first
    let count = record.meeting?.stage == .prepared ? record.tasks.count : record.past.waiting.count
    var effects = begin(also: tasks, now: now) + go(.groups(GroupsScene()))
    if let first { scene = .groups(GroupsScene(marked: .group(first.id))) }
    looking.task = count
    if let meeting = record.meeting { effects.append(.load(.record(meeting.id))) }
    return effects
  }

  /// A meeting that is not yet anywhere, with the team's seats and the title of the first task that waits for it.
  mutating func newMeeting(takesWaiting: Bool = true) -> Meeting {
    let title = takesWaiting ? record.past.waiting.first?.task.title : nil
    return Meeting(
      id: Meeting.ID(record.newNumber()), title: title ?? Meeting.usualTitle, seats: record.team.seats)
  }

  /// The edits that bring all waiting tasks into a meeting, in their order.
  func seatWaiting(in meeting: Meeting) -> [Edit] {
    record.past.waiting.enumerated().map { index, waiting in
      .taskOfMeeting(meeting: meeting.id, task: waiting.task.id, Replacement(before: nil, after: index))
    }
  }

  /// Lets go of an ended meeting, so that a new one can take its place in memory; nothing is lost in the file.
  mutating func leaveMeeting() -> [Effect] {
    guard record.meeting != nil else { return [] }
    record.meeting = nil
    for var task in record.tasks {
      task.ballots = []
      record.unseated[task.task.id] = task
    }
    record.openPass = nil
    (record.tasks, record.moves, record.notes, record.timeLog) = ([], [], [], TimeLog())
    attention = Attention()
    history = .here(History())
    looking = Looking()
    return []
  }

  private mutating func begin(_ meeting: Meeting, before: Meeting?, with edits: [Edit], now: Moment) -> [Effect] {
    var begun = meeting
    begun.stage = .running(start: now)
    if let bell = begun.bellTime.flatMap({ Meeting.minutes(from: now, to: $0) }) { begun.length = bell }
    begun.progress = AgendaProgress()
    begun.progress.step(in: begun.agenda, at: 0)
    var log = TimeLog()
    log.switchTo(begun.agenda.steps.first?.activity, at: 0)
    let meetingEdit = Edit.meeting(Replacement(before: before, after: begun))
    let clock = Edit.timeLog(meeting: begun.id, Replacement(before: TimeLog(), after: log))
    let change = Change(.beginMeeting, meeting: begun.id, [meetingEdit] + edits + [clock])
    record.apply(change)
    history = .here(History())
    message = "The clock runs.   \(.key, "g") our goal   \(.key, ">") next step"
    return [.commit(change)] + go(.task)
  }

  /// Goes on with a meeting that was left; a gap of a minute or more is asked about.
  package mutating func resume(now: Moment) -> [Effect] {
    guard let meeting = record.meeting, case .paused(let start, let at) = meeting.stage else { return [] }
    var resumed = meeting
    resumed.stage = .running(start: start.carriedOn(to: now, elapsed: at))
    let time = max(at, resumed.elapsed(at: now))
    let before = record.timeLog.stretches(until: at).last?.activity ?? .planning(.studentWork)
    var log = record.timeLog
    log.switchTo(nil, at: at)
    log.switchTo(before, at: max(time, at + 1))
    let effects = commit(
      .resumeMeeting, [.meeting(Replacement(before: meeting, after: resumed)), clockEdit(log)])
    if time - at >= 60_000 { drawer = .away(Away(from: at, to: time)) }
    lookWhereWeWere()
    return effects
  }

  /// Puts the task, and the piece of it, that was on the wall last where the mark is.
  private mutating func lookWhereWeWere() {
    guard let last = attention.glances.last, let index = record.index(of: last.task) else { return }
    looking.task = index
    let row = record.tasks[index].shelf.rows.first { $0.sample.id == last.sample }
    if let position = row?.sample.position { looking.position[last.task] = position }
  }

  /// Ends the meeting at a time of its clock.
  mutating func end(at time: Int64) -> [Effect] {
    // What is in counts: after the end nobody could close the pass any more.
    let closed = openPass?.isEmpty == false ? closePass() : []
    guard let meeting = record.meeting, let start = meeting.start, !meeting.isEnded else { return closed }
    var ended = meeting
    ended.stage = .ended(start: start, at: time)
    return closed + forgetLinesAhead(of: meeting.id)
      + commit(.endMeeting, [.meeting(Replacement(before: meeting, after: ended))])
  }
}

extension Meeting {
  /// What a meeting is called that has no task to be named after.
  static let usualTitle = "Student work"
}
