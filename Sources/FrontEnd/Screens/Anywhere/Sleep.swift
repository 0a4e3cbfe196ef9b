import Meetings
import TaskAnalysis

extension State {
  /// A machine that stood still for less was only busy.
  package static let shortestSleep: Int64 = 60_000

  /// The machine slept while the clock ran: nobody knows what the time was, so it is unrecorded until somebody says;
  /// a break that ran stays a break.
  mutating func wake(since: Moment, now: Moment) -> [Effect] {
    let stopped = stopAtBell(now: now)
    guard stopped.isEmpty, let meeting = record.meeting, meeting.isRunning, let running = record.timeLog.running,
      running != .break
    else { return stopped }
    let (from, to) = (meeting.elapsed(at: since), meeting.elapsed(at: now))
    guard to - from >= State.shortestSleep else { return [] }
    var log = record.timeLog
    log.assign(nil, from: from, to: to)
    quiet.sleep = Away(from: from, to: to)
    return commit(.correctClock, [clockEdit(log)]) + askWhatSleepWas()
  }

  /// Asks what a sleep was, once no line is being typed and the curtain is lifted.
  mutating func askWhatSleepWas() -> [Effect] {
    guard let away = quiet.sleep, record.meeting?.isRunning == true else { return [] }
    switch drawer {
    case nil, .goal, .help, .studies:
      quiet.sleep = nil
      return lay(.away(away))
    default: return []
    }
  }

  /// Notes what is on the wall, when that is something else than before.
  mutating func attend(now: Moment) -> [Effect] {
    guard let meeting = record.meeting, meeting.isRunning, let task else { return [] }
    let sample = scene.place == .tag || scene.place == .groups ? rowOnTheWall?.sample.id : nil
    // Without a piece of work only a task that comes to the wall, or a piece that leaves it, is worth a note.
    guard sample != nil || attention.glances.last?.sample != nil || scene.place == .task else { return [] }
    guard attention.turn(to: task.task.id, sample, at: meeting.elapsed(at: now)) else { return [] }
    return [.attend(task: task.task.id, sample: sample)]
  }
}
