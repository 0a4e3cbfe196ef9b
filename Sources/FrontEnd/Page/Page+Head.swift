package import Meetings
package import SafeText
import Screen

extension Page {
  /// The two rows that never leave, goal and clock, and the rule below them.
  package mutating func head(_ record: Record, screen: DisplayText, now: Moment) {
    let goal = record.meeting?.goal ?? ""
    put("GOAL", row: 0, column: layout.left, role: .label)
    let shown = DisplayText(goal.isEmpty ? "we write it together when we begin" : goal)
    let room = layout.right - screen.width - 2 - layout.value
    let line: Line = asksForGoal && !goal.isEmpty ? "\(.talk, "Back to this?")  \(shown)" : Line(shown)
    put(line.fitted(to: room), row: 0, column: layout.value, role: .goal)
    putRight(Line(screen), row: 0, edge: layout.right, role: .heading)
    put("NOW", row: 1, column: layout.left, role: .label)
    clockLine(record, now: now)
    rule(row: 2)
  }

  /// Draws the clock's row of a head anew.
  mutating func tellTime(_ record: Record, now: Moment) {
    clear(row: 1)
    put("NOW", row: 1, column: layout.left, role: .label)
    clockLine(record, now: now)
  }

  private mutating func clockLine(_ record: Record, now: Moment) {
    guard let meeting = record.meeting, let start = meeting.start else {
      put("no meeting is running", row: 1, column: layout.value, role: .hint)
      return
    }
    switch meeting.stage {
    case .prepared: break
    case .paused(_, let at):
      let recorded = at - TimeSpent(record.timeLog, until: at)[.unrecorded]
      let time = start.adding(milliseconds: at).local.timeOfDay
      put(
        "stopped at \(time) with \(minutesAndSeconds(recorded)) recorded", row: 1, column: layout.value, role: .hint)
    case .ended:
      put("the meeting has ended", row: 1, column: layout.value, role: .hint)
    case .running:
      runningLine(ClockReading(record, meeting: meeting, now: now))
    }
  }

  private mutating func runningLine(_ clock: ClockReading) {
    let column = put(
      "\(clock.name) \(clock.time)", row: 1, column: layout.value, role: .running)
    let room = layout.right - clock.ending.width - 1 - column
    let whole = clock.others(short: false)
    for line in [clock.sum + whole, clock.sum + clock.others(short: true), clock.sum] where line.width <= room {
      put(Line(line), row: 1, column: column, role: .hint)
      break
    }
    putRight(Line(clock.ending), row: 1, edge: layout.right, role: clock.isOver ? .talk : .value)
  }
}

/// Minutes and seconds of a length of time: `12:41`, `65:02`.
func minutesAndSeconds(_ milliseconds: Int64) -> DisplayText {
  let seconds = Int(max(0, milliseconds) / 1000)
  return "\(seconds / 60):\((seconds % 60).padded(to: 2))"
}
