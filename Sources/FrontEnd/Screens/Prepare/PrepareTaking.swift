import Meetings
import SafeText
import Screen
import TaskAnalysis

extension State {
  /// Opens getting ready, with what was typed there before.
  mutating func openPrepare(now: Moment) -> [Effect] {
    var effects: [Effect] = []
    switch record.meeting?.stage {
    case nil, .prepared: break
    case .ended: effects = leaveMeeting() + [.load(.record(nil))]
    case .running, .paused:
      message = "A meeting is still open; the next one comes after it."
      return []
    }
    let prepare = PrepareScene(
      file: halfTyped(on: "file"), count: halfTyped(on: "count"),
      goal: halfTyped(on: "goal", or: record.meeting?.goal ?? ""), pile: halfTyped(on: "pile"))
    effects += go(.prepare(prepare))
    let path = prepare.file.trimmed
    return effects + (path.isEmpty ? [] : [.readFile(path: path)])
  }

  private func halfTyped(on line: String, or other: String = "") -> String {
    halfTyped[PrepareScene.draftPrefix + line] ?? other
  }

  /// Each letter goes to the marked line and is kept as its draft; Enter takes the line and goes on.
  mutating func reducePrepare(_ prepare: PrepareScene, _ action: Action, now: Moment) -> [Effect] {
    var prepare = prepare
    switch action {
    case .type(" ") where prepare.marked == .count: return lookThrough(prepare)
    case .type(let scalar): prepare.type(scalar)
    case .paste(let text): prepare.paste(text)
    case .erase, .eraseWord, .eraseLine: prepare.erase(Erasure(action))
    case .up: prepare.move(by: -1)
    case .down: prepare.move(by: 1)
    case .open: return take(prepare)
    case .back:
      // A path that is left on its own line was given up; behind it, the file is in use.
      let forgotten = prepare.marked == .file ? dropDrafts(["file", "count"]) : []
      return forgotten + go(.start(StartScene()))
    default: return []
    }
    scene = .prepare(prepare)
    guard action != .up, action != .down, let draft = prepare.draft else { return [] }
    return keepDraft(draft.key, draft.text)
  }

  private mutating func keepDraft(_ key: String, _ text: String) -> [Effect] {
    halfTyped[key] = text.isEmpty ? nil : text
    return [.draft(key: key, text: text.isEmpty ? nil : text)]
  }

  /// What was typed on some lines is taken, so that nothing need be kept of it.
  private mutating func dropDrafts(_ lines: [String]) -> [Effect] {
    lines.flatMap { keepDraft(PrepareScene.draftPrefix + $0, "") }
  }

  /// Takes the marked line and goes on to the next.
  private mutating func take(_ prepare: PrepareScene) -> [Effect] {
    switch prepare.marked {
    case .file: takeFile(prepare)
    case .question(let index): choose(index, prepare)
    case .count: takeWork(prepare)
    case .goal: takeGoal(prepare)
    case .pile: takePile(prepare)
    case .agenda: chooseAgenda()
    }
  }

  private mutating func takeFile(_ prepare: PrepareScene) -> [Effect] {
    let path = prepare.file.trimmed
    guard !path.isEmpty, prepare.reading == nil else { return goOn(prepare) }
    return [.readFile(path: path)]
  }

  private mutating func choose(_ question: Int, _ prepare: PrepareScene) -> [Effect] {
    var prepare = prepare
    prepare.choose(question)
    scene = .prepare(prepare)
    return []
  }

  private mutating func takeWork(_ prepare: PrepareScene) -> [Effect] {
    guard !prepare.isTaken else { return goOn(prepare) }
    guard let path = prepare.reading?.path, let question = prepare.chosen else { return [] }
    guard let count = prepare.wanted else {
      message = "A number from 1 to \(State.mostPapers) goes here; 12 is usual."
      return []
    }
    return prepareMeeting() + [.bringIn(BringIn(path: path, question: question, choice: .about(count)))]
  }

  /// Brings in the pieces that were chosen one by one.
  mutating func takeByHand(_ pieces: [Int], _ prepare: PrepareScene) -> [Effect] {
    guard let path = prepare.reading?.path, let question = prepare.chosen else { return [] }
    return prepareMeeting() + [.bringIn(BringIn(path: path, question: question, choice: .these(pieces)))]
  }

  private mutating func takeGoal(_ prepare: PrepareScene) -> [Effect] {
    let goal = prepare.goal.trimmed
    guard goal != record.meeting?.goal ?? "" else { return dropDrafts(["goal"]) + goOn(prepare) }
    let prepared = prepareMeeting()
    guard let meeting = record.meeting else { return prepared }
    var after = meeting
    after.goal = goal
    let effects = prepared + commit(.goal, [.meeting(Replacement(before: meeting, after: after))])
    return effects + dropDrafts(["goal"]) + goOn(prepare)
  }

  /// A number makes a task with that many papers to sort on the table.
  private mutating func takePile(_ prepare: PrepareScene) -> [Effect] {
    guard let count = Int(prepare.pile), (1...State.mostPapers).contains(count) else {
      message =
        prepare.pile.isEmpty
        ? "Everything is kept.   \(.key, "Esc") goes back to Start" : "A pile has 1 to \(State.mostPapers) papers."
      return []
    }
    var prepare = prepare
    let prepared = prepareMeeting()
    guard let meeting = record.meeting else { return prepared }
    let (id, made) = newTask(titled: "\(MathTask.untitled)\(record.tasks.count + 1)")
    let pile = Edit.pile(meeting: meeting.id, Replacement(before: nil, after: Pile(task: id, papers: count)))
    let effects = prepared + commit(.addPapers, made + [pile])
    prepare.pileIsIn()
    scene = .prepare(prepare)
    message = "Task \(record.tasks.count) is a pile.  On Start, \(.key, "u") takes it back."
    return effects + dropDrafts(["pile"])
  }

  private mutating func goOn(_ prepare: PrepareScene) -> [Effect] {
    var prepare = prepare
    prepare.move(by: 1)
    scene = .prepare(prepare)
    return []
  }

  /// Makes the meeting that is prepared, with the tasks that wait, when there is none yet.
  mutating func prepareMeeting() -> [Effect] {
    if record.meeting?.stage == .prepared { return [] }
    let left = leaveMeeting()
    let meeting = newMeeting()
    let edits = [Edit.meeting(Replacement(before: nil, after: meeting))] + seatWaiting(in: meeting)
    let change = Change(.prepareMeeting, meeting: meeting.id, edits)
    record.apply(change)
    history = .here(History())
    return left + [.commit(change)]
  }

  /// Shows what is in the file that was asked for, with the first thing to know about it; elsewhere it comes too late.
  mutating func read(_ reading: FileReading) -> [Effect] {
    guard case .prepare(var prepare) = scene else { return [] }
    prepare.show(reading)
    scene = .prepare(prepare)
    if let warning = reading.warnings.first {
      message = Message(Line(warning))
    } else if reading.questions.isEmpty {
      message = "No question with answers was found in it."
    }
    return []
  }

  /// Says why a file cannot be used, and goes back to its line where work is being brought in.
  mutating func refuseFile(_ words: DisplayText) -> [Effect] {
    message = Message(Line(words))
    guard case .prepare(var prepare) = scene else { return [] }
    prepare.refuse()
    scene = .prepare(prepare)
    return []
  }

  /// The work is in the file; a meeting without a name of its own takes that of its first task.
  mutating func bringIn(_ record: Record, _ words: DisplayText) -> [Effect] {
    var effects = open(record)
    message = Message(Line(words))
    if let meeting = record.meeting, meeting.title == Meeting.usualTitle, let first = record.tasks.first {
      var after = meeting
      after.title = first.task.title.firstWords
      effects += commit(.prepareMeeting, [.meeting(Replacement(before: meeting, after: after))])
    }
    guard case .prepare(var prepare) = scene else { return effects }
    prepare.workIsIn()
    scene = .prepare(prepare)
    return effects + dropDrafts(["file", "count"])
  }
}
