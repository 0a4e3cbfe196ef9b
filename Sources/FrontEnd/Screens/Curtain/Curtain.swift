import Meetings
import SafeText
import Screen

/// A goal in big type, line by line; or, when it has no dots or is too long, its words in bold.
struct BigGoal {
  /// The lines in big type; nil when the goal is shown in words.
  let lines: [String]?
  let words: [DisplayText]

  /// The widest lines that fit, as few as possible, at most `rows` of them.
  init(_ goal: String, columns: Int, rows: Int, isPlain: Bool) {
    words = DisplayText(goal).wrapped(at: 40)
    lines =
      isPlain ? nil : BigGoal.lines(of: goal.uppercased(), columns: columns).flatMap { $0.count <= rows ? $0 : nil }
  }

  private static func lines(of goal: String, columns: Int) -> [String]? {
    var lines: [String] = []
    for word in goal.split(separator: " ").map(String.init) {
      guard let width = BigType.halfWidth(word), width <= columns else { return nil }
      if let last = lines.last, let joined = BigType.halfWidth("\(last) \(word)"), joined <= columns {
        lines[lines.count - 1] = "\(last) \(word)"
      } else {
        lines.append(word)
      }
    }
    return lines.isEmpty ? nil : lines
  }
}

extension State {
  /// The goal over the whole screen, under the two rows that never leave.
  func drawGoal(on page: inout Page, now: Moment) {
    let layout = page.layout
    page.head(record, screen: "", now: now)
    let space = layout.isSmall ? 4 : 6
    let rows = (layout.message - 4) / space
    draw(
      BigGoal(goal, columns: layout.right - layout.left + 1, rows: rows, isPlain: page.isPlain), from: 4, every: space,
      on: &page)
    page.put(
      "\(.key, "Enter") changes it; any other key goes back.", row: layout.message, column: layout.left, role: .message)
  }

  /// Only the goal and the time; any key lifts it.
  func drawCurtain(on page: inout Page, now: Moment) {
    let layout = page.layout
    let space = layout.isSmall ? 4 : 5
    let rows = (layout.size.rows - 8) / space
    draw(
      BigGoal(goal, columns: layout.right - layout.left + 1, rows: rows, isPlain: page.isPlain), from: 2, every: space,
      on: &page)
    guard let meeting = record.meeting, meeting.isRunning else { return }
    let clock = ClockReading(record, meeting: meeting, now: now)
    let parts = clock.ending.string.split(separator: " ", maxSplits: 1)
    let row = layout.size.rows - 6
    let time = record.timeLog.running == .break ? "\(clock.time)" : String(parts.first ?? "")
    let words = record.timeLog.running == .break ? "break" : String(parts.dropFirst().first ?? "")
    guard page.half(time, row: row, column: layout.left) else {
      page.put(Line(clock.ending), row: row + 3, column: layout.left, role: .value)
      return
    }
    let end = layout.left + page.halfWidth(time)
    page.put(Line(DisplayText(words)), row: row + 3, column: end + 2, role: .value)
  }

  private var goal: String {
    let goal = record.meeting?.goal ?? ""
    return goal.isEmpty ? record.team.name : goal
  }

  private func draw(_ goal: BigGoal, from row: Int, every space: Int, on page: inout Page) {
    if let lines = goal.lines {
      for (index, line) in lines.enumerated() {
        _ = page.half(line, row: row + index * space, column: page.layout.left, role: .goal)
      }
    } else {
      for (index, line) in goal.words.enumerated() {
        page.put(Line(line), row: row + index * 2, column: page.layout.left, role: .goal)
      }
    }
  }
}
