import Meetings
import SafeText
import Screen
import TaskAnalysis

extension State {
  /// Does what a field was typed for.
  mutating func keep(_ field: Field, now: Moment) -> [Effect] {
    let text = field.text.trimmed
    switch field.purpose {
    case .note(let subject): return keepNote(text, on: subject)
    case .goal: return keepGoal(text)
    case .papers: return receivePapers(Int(text) ?? 0, now: now)
    case .newTask:
      guard !text.isEmpty else { return [] }
      return addTask(titled: text.firstWords, prompt: text) + (task.map { openKey(of: $0.task.id) } ?? [])
    case .prompt(let id):
      return edit(id) { $0.prompt = text } + openKey(of: id)
    case .key(let id): return edit(id) { $0.key = text }
    case .paperWords(let sample): return keepWords(text.isEmpty ? nil : .written(text), of: sample)
    case .newGroup(let task): return makeGroup(named: text, in: task)
    case .groupName(let id): return renameGroup(id, to: text)
    case .groupExample(let id): return keepExample(text, of: id)
    case .groupPapers(let id): return keepPapers(Int(text) ?? 0, in: id)
    case .teamName: return keepTeam { $0.name = text } + openTeamField(.course)
    case .course: return keepTeam { $0.course = text } + openTeamField(.seats)
    case .seats: return keepSeats(Int(text) ?? record.team.seats)
    case .triedBy(let id): return followUp(id, triedBy: Int(text))
    case .heard(let id): return keepHeard(text, of: id)
    case .move(let group, let part): return keepMove(text, part, of: group)
    case .plan: return keepLength(Int(text))
    case .bell: return keepBell(text)
    case .stepName(let step): return keepName(text, of: step)
    case .stepSentence(let step): return keepSentence(text, of: step)
    case .mirrorWords(_, let item): return answerMirror(item, text, now: now)
    case .mirrorMinutes(_, let item): return answerMirror(item, Int(text).map(String.init) ?? "", now: now)
    case .seatKeys: return keepSeatKeys(text)
    case .sideCase(let id, let side): return keepCase(text, for: side, of: id)
    case .definition(let id): return keepDefinition(text, of: id)
    case .instead(let verdict): return keepInstead(text, verdict)
    case .askNext(let group): return keepNextItem(text, after: group)
    case .objective: return keepObjective { $0.words = text }
    case .target(let position, let measure): return keepTarget(Int(text) ?? 0, of: measure, at: position)
    case .targetShare: return keepTargetShare(Int(text))
    case .targetMinutes: return keepTargetMinutes(Int(text))
    case .stretchName(let start): return keepName(text, ofStretchAt: start)
    }
  }

  private mutating func keepNote(_ text: String, on subject: Note.Subject) -> [Effect] {
    guard let meeting = record.meeting else { return [] }
    let before = record.notes.first { $0.subject == subject }
    let after = text.isEmpty ? nil : Note(meeting: meeting.id, subject: subject, text: text)
    guard before != after else { return [] }
    message = after == nil ? "The note is gone.   \(.key, "u") take it back" : "Noted."
    return commit(.note, [.note(Replacement(before: before, after: after))])
  }

  private mutating func keepGoal(_ text: String) -> [Effect] {
    guard let meeting = record.meeting, meeting.goal != text else { return [] }
    var changed = meeting
    changed.goal = text
    return commit(.goal, [.meeting(Replacement(before: meeting, after: changed))])
  }

  mutating func keepLength(_ minutes: Int?) -> [Effect] {
    guard let meeting = record.meeting, let minutes, (1...600).contains(minutes), minutes != meeting.length else {
      return []
    }
    var changed = meeting
    changed.length = minutes
    return commit(.correctClock, [.meeting(Replacement(before: meeting, after: changed))])
  }

  /// Changes the team as one change; nothing happens where it stays the same.
  mutating func keepTeam(_ edit: (inout Team) -> Void) -> [Effect] {
    var team = record.team
    edit(&team)
    guard team != record.team else { return [] }
    return commit(.team, [.team(Replacement(before: record.team, after: team))])
  }

  /// How many of us there usually are; the meeting that is prepared goes by it too.
  private mutating func keepSeats(_ typed: Int) -> [Effect] {
    var team = record.team
    team.seats = max(Team.seatRange.lowerBound, min(typed, Team.seatRange.upperBound))
    var edits: [Edit] = []
    if team != record.team { edits.append(.team(Replacement(before: record.team, after: team))) }
    if let meeting = record.meeting, meeting.stage == .prepared, meeting.seats != team.seats {
      var changed = meeting
      changed.seats = team.seats
      edits.append(.meeting(Replacement(before: meeting, after: changed)))
    }
    return commit(.team, edits)
  }

  private mutating func openTeamField(_ purpose: Field.Purpose) -> [Effect] {
    let text = purpose == .course ? record.team.course : "\(record.team.seats)"
    return lay(.field(Field(purpose, text: text)))
  }

  /// Changes the words of a task and keeps it.
  mutating func edit(_ id: MathTask.ID, as name: Change.Name = .editTask, _ edit: (inout MathTask) -> Void)
    -> [Effect]
  {
    guard let index = record.index(of: id) else { return [] }
    let before = record.tasks[index].task
    var after = before
    edit(&after)
    guard before != after else { return [] }
    return commit(name, [.task(Replacement(before: before, after: after))])
  }

  private mutating func openKey(of id: MathTask.ID) -> [Effect] {
    guard let index = record.index(of: id) else { return [] }
    return lay(.field(Field(.key(id), text: record.tasks[index].task.key)))
  }

  /// Opens a note on what is shown: the sample, the group, the task, or the step of the agenda.
  mutating func openNote() -> [Effect] {
    guard let meeting = record.meeting else {
      message = "Notes belong to a meeting; begin one first."
      return []
    }
    let subject: Note.Subject
    switch scene {
    case .tag: subject = row.map { .sample($0.sample.id) } ?? .step(meeting.progress.current)
    case .task: subject = task.map { .task($0.task.id) } ?? .step(meeting.progress.current)
    case .splits(let splits):
      subject = markedPiece(splits)?.ballot.subject.sample.map { .sample($0.id) } ?? .step(meeting.progress.current)
    case .groups(let groups):
      subject = markedGroup(groups).map { .group($0) } ?? .step(meeting.progress.current)
    default: subject = .step(meeting.progress.current)
    }
    let text = record.notes.first { $0.subject == subject }?.text ?? ""
    return lay(.field(Field(.note(subject), text: text)))
  }
}

extension String {
  /// Without blanks at both ends.
  var trimmed: String {
    var rest = self[...]
    while rest.first?.isWhitespace == true { rest.removeFirst() }
    while rest.last?.isWhitespace == true { rest.removeLast() }
    return String(rest)
  }
}
