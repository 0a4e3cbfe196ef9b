import Meetings
import SafeText
import Screen

extension State {
  /// Leaves; a running meeting wants it twice, and is then paused.
  mutating func leave(isSure: Bool, now: Moment) -> [Effect] {
    guard let meeting = record.meeting, meeting.isRunning, !options.isLooking else { return [.quit] }
    guard isSure else {
      isLeaving = true
      message = "\(.key, "q") again leaves; the clock stops"
      return []
    }
    return pause(at: meeting.elapsed(at: now)) + [.quit]
  }

  /// Stops the clock at a time of the meeting, so that what follows is unrecorded until somebody says what it was.
  mutating func pause(at time: Int64) -> [Effect] {
    guard let meeting = record.meeting, case .running(let start) = meeting.stage else { return [] }
    var changed = meeting
    changed.stage = .paused(start: start, at: time)
    var log = record.timeLog
    log.switchTo(nil, at: time)
    return commit(.pauseMeeting, [.meeting(Replacement(before: meeting, after: changed)), clockEdit(log)])
  }
}
