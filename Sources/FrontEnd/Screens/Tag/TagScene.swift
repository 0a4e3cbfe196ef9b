import Meetings
import SafeText
import Screen
import TaskAnalysis

extension State {
  /// The student's words first; one key tags and goes on.
  mutating func reduceTag(_ action: Action, now: Moment) -> [Effect] {
    switch action {
    case .reason: tag(.reason)
    case .reproduce: tag(.reproduce)
    case .noEvidence: tag(.noEvidence)
    case .inDoubt: doubt()
    case .left, .up: look(at: position - 1)
    case .right, .down: look(at: position + 1)
    case .first: look(at: 0)
    case .last: look(at: (task?.shelf.count ?? 0) - 1)
    case .pageUp: look(at: position - 12)
    case .pageDown: look(at: position + 12)
    case .next: goToUntagged()
    case .misconception: openPicker()
    case .write: openWords()
    case .suggest: openPass == nil ? toggleSuggestion() : sayAfterTags()
    case .space: readOn()
    case .addPapers: openPapers()
    case .back: go(.task)
    default: []
    }
  }

  private mutating func tag(_ demand: WorkDemand) -> [Effect] {
    guard let row else { return openPapersOnEmptyTask() }
    let effects = setTag(row) { $0.demand = demand }
    let letter = row.sample.letter
    let isLast = position + 1 >= (task?.shelf.count ?? 0)
    let moved = isLast ? [] : look(at: position + 1)
    if let task, isLast, task.untagged == 0 {
      let said: Line = "\(letter) is \(demand.marked).  All \(task.shelf.count) are tagged"
      message = Message(
        taskToTag.map { said + ", not those of task \($0 + 1): \(.key, "n") goes there" }
          ?? said + ": \(.key, ">") next step")
    } else {
      let widest = WorkDemand.allCases.map(\.marked.width).max() ?? 0
      let said = ("\(letter) is \(demand.marked)." as Line).widened(to: letter.count + widest + 5)
      message = Message(
        said + "   \(.key, "d") in doubt   \(.key, "u") take it back",
        short: said + "  \(.key, "d") in doubt  \(.key, "u") take back")
    }
    return effects + moved
  }

  /// The doubt belongs to the last tag, which is the sample before, or the one on the wall when it was the last.
  private mutating func doubt() -> [Effect] {
    guard let task else { return [] }
    let isAtEnd = row?.tag.demand != nil && position + 1 >= task.shelf.count
    guard let last = isAtEnd ? row : task.shelf[position - 1], last.tag.demand != nil else {
      message = "Doubt belongs to a tag; nothing is tagged before this one."
      return []
    }
    let now: DisplayText = last.tag.inDoubt ? "no longer in doubt" : "in doubt"
    message = "\(last.sample.letter) is \(now).   \(.key, "u") take it back"
    return setTag(last, as: .doubt) { $0.inDoubt.toggle() }
  }

  /// Changes what the room says of a sample and keeps it.
  mutating func setTag(_ row: SampleRow, as name: Change.Name = .tag, _ edit: (inout RoomTag) -> Void) -> [Effect] {
    guard let meeting = record.meeting else { return [] }
    var after = row.tag
    edit(&after)
    guard after != row.tag else { return [] }
    let replacement = Replacement(before: row.tag.isEmpty ? nil : row.tag, after: after.isEmpty ? nil : after)
    return commit(name, [.tag(meeting: meeting.id, sample: row.reference, replacement)])
  }

  /// Puts another sample of the task on the wall.
  mutating func look(at position: Int) -> [Effect] {
    guard let task, task.shelf.count > 0 else { return [] }
    let place = max(0, min(position, task.shelf.count - 1))
    looking.position[task.task.id] = place
    looking.showsSuggestion = false
    looking.firstLine = 0
    return keepShelf()
  }

  private mutating func goToUntagged() -> [Effect] {
    guard let task, task.shelf.count > 0 else { return [] }
    guard task.untagged == 0 else { return [.load(.nextUntagged(task.task.id, after: position))] }
    guard let other = taskToTag else {
      message = "All \(task.shelf.count) are tagged."
      return []
    }
    looking.task = other
    let papers = record.tasks[other]
    let effects = go(.tag)
    message = "Now task \(other + 1): \(papers.untagged) of \(papers.shelf.count) have no tag yet."
    return effects + [.load(.nextUntagged(papers.task.id, after: -1))]
  }

  /// The next task of the meeting, round again, of which papers have no tag; nil where all have one.
  private var taskToTag: Int? {
    let count = record.tasks.count
    return (1..<max(1, count)).map { (looking.task + $0) % count }.first { record.tasks[$0].untagged > 0 }
  }

  private mutating func readOn() -> [Effect] {
    looking.firstLine += 1
    return []
  }

  private mutating func openPapersOnEmptyTask() -> [Effect] {
    message =
      task?.pile == nil
      ? "This task has no lettered work yet.   \(.key, "A") add papers"
      : "These papers have no letters.   \(.key, "A") count the piles"
    return []
  }
}
