import Meetings
import SafeText
import Screen

extension State {
  /// Sorts the tasks as a meeting of its own where none is running; without tasks, asks for the first.
  ///
  /// A meeting that nobody prepared has the agenda of a task sort.
  mutating func sortTasks(now: Moment) -> [Effect] {
    var effects: [Effect] = []
    switch record.meeting?.stage {
    case .prepared: effects = begin(now: now)
    case nil, .ended: effects = begin(with: MeetingProtocol.taskSort?.agenda, now: now)
    case .paused: effects = resume(now: now)
    case .running: break
    }
    let away = drawer
    effects += go(.task) + openVoting(.tasks)
    if record.tasks.isEmpty { message = "Write a task; \(.key, "t") sorts them when all are written." }
    drawer = away ?? drawer
    return effects
  }
}
