import Meetings
import SafeText
import Screen
import TaskAnalysis

/// What may have changed a task between the page and the work, to be marked by the room.
package struct OnTheWayList: Hashable, Sendable {
  let task: MathTask.ID
  /// Which factor is marked ▸, counted from 0.
  var marked = 0
  /// The classes, once the room wants to see them; a class is somebody's, so they are never shown unasked.
  var classes: [SectionDemand]?

  init(task: MathTask.ID) {
    self.task = task
  }
}

extension State {
  /// The first task whose demand is not the same all the way and that the room has not looked at for it.
  var taskToAskAbout: TaskRecord? {
    record.tasks.first { $0.gap.isOpen && $0.onTheWay == nil }
  }

  /// Opens what changed a task between the page and the work; without a task it says so.
  mutating func openOnTheWay(of task: TaskRecord?) -> [Effect] {
    guard let task else { return sayNoTask() }
    return lay(.onTheWay(OnTheWayList(task: task.task.id)))
  }

  /// Space keeps or drops a mark at once, as a change of its own; what each class shows is asked of the file first.
  mutating func reduceOnTheWay(_ list: OnTheWayList, _ action: Action) -> [Effect] {
    var list = list
    let last = DemandFactor.allCases.count - 1
    switch action {
    case .up: list.marked = max(0, list.marked - 1)
    case .down: list.marked = min(last, list.marked + 1)
    case .first, .pageUp: list.marked = 0
    case .last, .pageDown: list.marked = last
    case .space: return list.classes == nil ? toggle(DemandFactor.allCases[min(list.marked, last)], of: list.task) : []
    case .byClass where list.classes == nil: return [.load(.shownByClass(list.task))]
    case .byClass: list.classes = nil
    case .open: return leaveOnTheWay(list)
    case .undo: return undo()
    case .redo: return redo()
    case .help: return lay(.help(HelpPage(of: .onTheWay)))
    case .back where list.classes != nil: list.classes = nil
    case .back:
      drawer = nil
      return []
    default: return []
    }
    drawer = .onTheWay(list)
    return []
  }

  /// Shows the classes that were asked for, while the list is still there.
  mutating func show(_ classes: [SectionDemand], of task: MathTask.ID) -> [Effect] {
    if case .onTheWay(var list) = drawer, list.task == task {
      list.classes = classes
      drawer = .onTheWay(list)
    }
    return []
  }

  private mutating func toggle(_ factor: DemandFactor, of task: MathTask.ID) -> [Effect] {
    keepOnTheWay(of: task) { $0.toggle(factor) }
  }

  /// Closes the list; looked at and nothing marked is an answer too, so nobody is asked again.
  private mutating func leaveOnTheWay(_ list: OnTheWayList) -> [Effect] {
    let effects = keepOnTheWay(of: list.task) { _ in }
    drawer = nil
    let count = record.index(of: list.task).flatMap { record.tasks[$0].onTheWay?.factors.count } ?? 0
    message =
      count == 0
      ? "Nothing is marked; we are not asked again.   \(.key, "u") take it back"
      : "\(count) marked; it goes into the summary.   \(.key, "u") take back the last"
    return effects
  }

  private mutating func keepOnTheWay(of task: MathTask.ID, _ edit: (inout OnTheWay) -> Void) -> [Effect] {
    guard let meeting = record.meeting, let index = record.index(of: task) else { return [] }
    let before = record.tasks[index].onTheWay
    var after = before ?? OnTheWay(task: task)
    edit(&after)
    guard after != before else { return [] }
    return commit(.onTheWay, [.onTheWay(meeting: meeting.id, Replacement(before: before, after: after))])
  }
}
