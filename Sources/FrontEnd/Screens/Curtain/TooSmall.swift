import Meetings
import SafeText
import Screen

extension State {
  /// What a terminal under the least size shows: the clock, what there is, and what is needed.
  func drawTooSmall(on page: inout Page, now: Moment) {
    let size = page.layout.size
    let edge = size.columns - 2
    if let meeting = record.meeting, meeting.isRunning {
      let clock = ClockReading(record, meeting: meeting, now: now)
      page.put("\(clock.name) \(clock.time)", row: 0, column: 1, role: .running)
      page.putRight(Line(clock.ending), row: 0, edge: edge, role: clock.isOver ? .talk : .value)
    } else {
      page.put("no meeting is running", row: 0, column: 1, role: .hint)
    }
    let least = Layout.least
    page.put(
      "This window is \(size.columns) wide, \(size.rows) high.", row: 2, column: 1, role: .heading)
    page.put(
      "tellwhy needs \(least.columns) wide, \(least.rows) high.", row: 3, column: 1, role: .talk)
    page.put("Make it larger or the type smaller.", row: 5, column: 1)
    page.put("Nothing is lost. The clock runs on.", row: 6, column: 1)
    if isLeaving {
      page.put("q again leaves; the clock stops", row: size.rows - 1, column: 1, role: .message)
    } else {
      page.put("\(.key, "q") \(.keyWord, "leave")  \(.key, "1-5") \(.keyWord, "clock")", row: size.rows - 1, column: 1)
    }
  }
}
