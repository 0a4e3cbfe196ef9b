package import Meetings
import SafeText
import Screen
import TaskAnalysis

extension State {
  /// Switches the clock; the running key changes nothing, but planning's takes the next kind.
  mutating func switchClock(to category: TimeCategory, now: Moment, drawsCurtain: Bool) -> [Effect] {
    guard let meeting = record.meeting, meeting.isRunning else {
      message = "No meeting is running, so no clock does."
      return []
    }
    if drawsCurtain { drawer = .curtain }
    var activity = Activity(category)
    if category == .planning, let kind = record.timeLog.running?.kind { activity = .planning(kind.next) }
    guard activity != record.timeLog.running else { return [] }
    message = "Now on \(activity?.wallName ?? "").   \(.key, "b") it began earlier   \(.key, "u") take it back"
    return run(activity, at: meeting.elapsed(at: now), as: .switchClock)
  }

  /// Lets an activity run from a time on, and keeps it under a name.
  mutating func run(_ activity: Activity?, at time: Int64, as name: Change.Name, with edits: [Edit] = []) -> [Effect] {
    var log = record.timeLog
    log.switchTo(activity, at: time)
    return commit(name, edits + (log == record.timeLog ? [] : [clockEdit(log)]))
  }

  /// The edit that puts a new log in the place of the meeting's.
  func clockEdit(_ log: TimeLog) -> Edit {
    .timeLog(meeting: record.meeting?.id ?? Meeting.ID(0), Replacement(before: record.timeLog, after: log))
  }

  /// Milliseconds until something on screen looks different by time alone; nil when nothing does.
  package func untilNextChange(now: Moment) -> Int64? {
    var wait: Int64?
    if let meeting = record.meeting, meeting.isRunning { wait = 1000 - meeting.elapsed(at: now) % 1000 }
    guard case .voting(let voting) = scene, let next = voting.nextAt else { return wait }
    return min(wait ?? .max, max(0, next.milliseconds(since: now)))
  }
}
