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
      let running: DisplayText = "\(clock.name) \(clock.time)"
      page.put(Line(running), row: 0, column: 1, role: .running)
      if running.width + clock.ending.width + 3 <= edge {
        page.putRight(Line(clock.ending), row: 0, edge: edge, role: clock.isOver ? .talk : .value)
      }
    } else {
      page.put("no meeting is running", row: 0, column: 1, role: .hint)
    }
    let least = Layout.least
    let lines: [(text: DisplayText, role: Role)] = [
      ("This window is \(size.columns) wide, \(size.rows) high.", .heading),
      ("tellwhy needs \(least.columns) wide, \(least.rows) high.", .talk), ("", .plain),
      ("Make it larger or the type smaller.", .plain), ("Nothing is lost. The clock runs on.", .plain),
    ]
    let rows = lines.flatMap { line in
      line.text.isEmpty ? [line] : line.text.wrapped(at: max(1, edge)).map { (text: $0, role: line.role) }
    }
    for (row, line) in zip(2..<max(2, size.rows - 1), rows) {
      page.put(Line(line.text), row: row, column: 1, role: line.role)
    }
    if isLeaving {
      page.put("q again leaves; the clock stops", row: size.rows - 1, column: 1, role: .message)
    } else {
      page.put(
        "\(.key, "q") \(.keyWord, "leave")  \(.key, DisplayText(options.clockKeys.switching)) \(.keyWord, "clock")",
        row: size.rows - 1, column: 1)
    }
  }
}
