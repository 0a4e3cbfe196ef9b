import Meetings
import SafeText
import Screen
import TaskAnalysis

extension State {
  /// The most papers that get letters; a larger pile is sorted on the table.
  static let mostLetters = 15
  /// The most papers that are taken at once.
  static let mostPapers = 500

  /// Asks how many papers; a pile that is there already is offered, to be sorted.
  mutating func openPapers() -> [Effect] {
    lay(.field(Field(.papers, text: "\(task?.pile?.papers ?? 12)")))
  }

  /// Takes papers in: up to 15 get letters and are tagged, more are a pile to sort on the table.
  ///
  /// On Start a meeting begins first, or one that was left today goes on; there the papers go to the first task
  /// without work, or to a new one, elsewhere to the task on the wall.
  mutating func receivePapers(_ count: Int, now: Moment) -> [Effect] {
    guard count > 0 else { return [] }
    guard count <= State.mostPapers else {
      message = "At most \(State.mostPapers) papers at once; none were added."
      return []
    }
    var effects: [Effect] = []
    var task = self.task
    let origin = scene
    var asked: Drawer?
    if case .start = scene {
      effects = beginForPapers(now: now)
      asked = drawer
      task = record.tasks.first { $0.shelf.count == 0 && $0.pile == nil }
    }
    defer { drawer = asked ?? drawer }
    guard record.meeting != nil else {
      message = "Papers belong to a meeting; begin one first."
      return effects
    }
    if let pile = task?.pile, pile.papers == count { return effects + sort(pile, from: origin) }
    return effects + (count <= State.mostLetters ? letter(count, in: task) : lay(count, for: task, from: origin))
  }

  private mutating func beginForPapers(now: Moment) -> [Effect] {
    switch record.meeting?.stage {
    case .running: return []
    case .paused(let start, let at):
      if now.milliseconds(since: start) - at < State.longestGap { return resume(now: now) }
      return end(at: at) + begin(takesWaiting: false, now: now)
    case .prepared, .ended, nil: return begin(takesWaiting: false, now: now)
    }
  }

  /// The task that papers go to, with the edits that make one where there is none.
  private mutating func taskForPapers(_ task: TaskRecord?) -> (MathTask.ID, [Edit]) {
    if let task { return (task.task.id, []) }
    return newTask(titled: "\(MathTask.untitled)\(record.tasks.count + 1)")
  }

  /// Gives letters to papers, behind those that have one, and goes to the first of them.
  private mutating func letter(_ count: Int, in task: TaskRecord?) -> [Effect] {
    let (id, made) = taskForPapers(task)
    let first = task?.shelf.count ?? 0
    let positions = first..<first + count
    let samples = positions.map { position in
      Edit.sample(
        Replacement(before: nil, after: WorkSample(id: WorkSample.ID(record.newNumber()), task: id, position: position))
      )
    }
    var effects = commit(.addPapers, made + samples)
    looking.task = record.index(of: id) ?? looking.task
    scene = .tag
    drawer = nil
    effects += look(at: first)
    let papers: DisplayText = count == 1 ? "paper" : "papers"
    message = "\(count) \(papers), \(lettersInWords(positions)).   \(.key, "u") take it back"
    return effects
  }

  /// Lays a pile on the table, in the place of one that was there, and goes to its counts.
  private mutating func lay(_ count: Int, for task: TaskRecord?, from origin: Scene) -> [Effect] {
    let (id, made) = taskForPapers(task)
    let before = task?.pile
    var pile = before ?? Pile(task: id, papers: count)
    pile.papers = count
    if pile.tally.total > count { pile.tally = DemandTally() }
    guard let meeting = record.meeting?.id else { return [] }
    let effects = commit(.addPapers, made + [.pile(meeting: meeting, Replacement(before: before, after: pile))])
    return effects + sort(pile, from: origin)
  }

  private mutating func sort(_ pile: Pile, from origin: Scene) -> [Effect] {
    looking.task = record.index(of: pile.task) ?? looking.task
    return go(.piles(PilesScene(pile, cameFrom: origin == .tag ? .tag : .task)))
  }
}
