import Meetings
import SafeText
import Screen
import TaskAnalysis

extension State {
  /// Does a change and keeps it; an empty one is none.
  mutating func commit(_ name: Change.Name, _ edits: [Edit]) -> [Effect] {
    guard !edits.isEmpty else { return [] }
    let change = Change(name, meeting: record.meeting?.id, edits)
    // Outside of meetings nothing is asked of the file: undo reaches back to when the program was opened.
    if record.meeting == nil, history == .inFile { history = .here(History()) }
    record.apply(change)
    follow(change)
    if case .here(var history) = history {
      history.record(change)
      self.history = .here(history)
    }
    return [.commit(change)]
  }

  /// Takes the last change back; asks for the history first where it is still in the file.
  mutating func undo() -> [Effect] {
    guard case .here(var history) = history else { return loadHistory(then: .undo) }
    if let last = history.done.last, let reason = reasonAgainstReopening(last) {
      message = reason
      return []
    }
    guard history.done.last?.name != .beginMeeting, let change = history.undo() else {
      message = "Nothing is left to take back in this meeting."
      return []
    }
    // A pause and the going on after it are one thing to a person: taken back, the time between runs on.
    let pause = change.name == .resumeMeeting && history.done.last?.name == .pauseMeeting ? history.undo() : nil
    self.history = .here(history)
    message = "Took back: \(change.sentence)   \(.key, "Ctrl-R") does it again"
    return [change, pause].compactMap { $0 }.map { change in
      record.apply(change.inverse)
      follow(change.inverse)
      return .takeBack(change)
    } + reopen(change) + keepShelf()
  }

  /// Does again what was undone last.
  mutating func redo() -> [Effect] {
    guard case .here(var history) = history else { return loadHistory(then: .redo) }
    if let next = history.undone.last, let reason = reasonAgainstClosingAgain(next) {
      message = reason
      return []
    }
    guard let change = history.redo() else {
      message = "Nothing is left to do again."
      return []
    }
    let resume = change.name == .pauseMeeting && history.undone.last?.name == .resumeMeeting ? history.redo() : nil
    self.history = .here(history)
    message = "Done again: \(change.sentence)   \(.key, "u") takes it back"
    return [change, resume].compactMap { $0 }.map { change in
      record.apply(change)
      follow(change)
      return .doAgain(change)
    } + reclose(change) + keepShelf()
  }

  private mutating func loadHistory(then: Query.Then) -> [Effect] {
    guard record.meeting != nil else {
      history = .here(History())
      return then == .undo ? undo() : redo()
    }
    return [.load(.history(then: then))]
  }

  /// Takes a change over into the rows that are held one by one, and keeps the mark on a task that is there.
  private mutating func follow(_ change: Change) {
    for edit in change.edits {
      switch edit {
      case .sample(let replacement):
        if let after = replacement.after { single[after.id]?.sample = after }
      case .tag(_, let sample, let replacement):
        single[sample.id]?.tag = replacement.after ?? RoomTag()
      case .place(let sample, let replacement):
        single[sample.id]?.place = replacement.after
      default: break
      }
    }
    looking.task = max(0, min(looking.task, record.tasks.count - 1))
  }

  /// Asks for the rows that are looked at and not in memory: those around the sample on the wall, those of groups.
  func keepShelf() -> [Effect] {
    guard let task, !task.shelf.covers(position) else { return keepGroupRows() }
    return [.load(.shelf(task.task.id, around: position))] + keepGroupRows()
  }
}
