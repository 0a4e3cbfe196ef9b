import Meetings
import SafeText
import Screen
import TaskAnalysis

extension State {
  /// Draws the minutes as they would be kept now: the clock runs on until the meeting ends.
  func drawClosing(_ closing: ClosingScene, on page: inout Page, now: Moment) {
    let layout = page.layout
    page.head(record, screen: "CLOSE", now: now)
    let minutes = ClosingMinutes(record, now: now)
    let all = minutes.lines.map { "\($0.category.wallName) \($0.minutes)" as DisplayText }
    page.put("ABOUT RIGHT?", row: 3, column: layout.left, role: .heading)
    if !layout.isSmall {
      page.put(Line(all.joined(separator: " · ")).fitted(to: layout.edge - 15), row: 3, column: 16, role: .value)
    }
    let end = drawMinutes(minutes, closing, on: &page)
    drawTotal(minutes, row: end, on: &page)
    drawMovesNext(on: &page)
    drawOnTheWayOffer(on: &page)
    let row = layout.isSmall ? layout.message - 1 : 21
    page.put("End the meeting", row: row, column: layout.left + 2)
    page.put(
      layout.isSmall ? "then the summary" : "then the summary; nothing leaves the room yet", row: row, column: 22,
      role: .hint)
    if closing.mark == .end {
      page.put("▸", row: row, column: layout.left)
      page.mark(row: row)
    }
    if let message { page.say(message) }
    page.foot(
      [
        FooterEntry("Enter", closing.mark == .end ? "end" : "yes"), FooterEntry("0-9", "minutes"),
        FooterEntry("↑↓", "line"), .back,
      ], last: .clock)
  }

  private func drawMinutes(_ minutes: ClosingMinutes, _ closing: ClosingScene, on page: inout Page) -> Int {
    let layout = page.layout
    let scale = BarScale(longest: minutes.lines.first?.minutes ?? 0, room: layout.edge - 22)
    var row = layout.isSmall ? 4 : 5
    for (index, line) in minutes.lines.enumerated() {
      page.put(Line(DisplayText(line.category.wallName)), row: row, column: layout.left + 2)
      if closing.mark == .line(index), !closing.digits.isEmpty {
        page.input(DisplayText(closing.digits), row: row, column: 16, width: 4)
      } else {
        page.putRight("\(line.minutes)", row: row, edge: 18, role: .value)
      }
      // Planning is never shown without its two parts; where there is no row for them, they take the place of its bar.
      let parts = line.category == .planning ? planningParts(minutes.spent).string.drop { $0 != "=" } : ""
      if parts.isEmpty || !layout.isSmall { page.bar(scale, line.minutes, row: row, column: 22) }
      if closing.mark == .line(index) {
        page.put("▸", row: row, column: layout.left)
        page.mark(row: row, columns: layout.left...(closing.digits.isEmpty ? 18 : 15))
      }
      if !parts.isEmpty, !layout.isSmall { row += 1 }
      page.put(Line(DisplayText(String(parts)).fitted(to: layout.edge - 21)), row: row, column: 22)
      row += 1
    }
    return row
  }

  private func drawTotal(_ minutes: ClosingMinutes, row: Int, on page: inout Page) {
    let layout = page.layout
    let total = minutes.lines.reduce(0) { $0 + $1.minutes }
    let from = record.meeting?.local(at: 0)?.timeOfDay ?? ""
    let to = record.meeting?.local(at: minutes.spent.total)?.timeOfDay ?? ""
    page.putRight("\(total)", row: row, edge: 18, role: .value)
    page.put("minutes, \(from) to \(to)", row: row, column: 22, role: .hint)
    guard !layout.isSmall else { return }
    let below = max(12, row + 1)
    page.put("Enter yes, or type minutes to shift.", row: below, column: layout.value, role: .words)
    page.put(
      "What one line gives, the largest other takes. \(total) stays \(total).", row: below + 1, column: layout.value,
      role: .hint)
  }

  /// Offers the list once, for a task whose demand was not the same all the way; said or left, it does not come back.
  private func drawOnTheWayOffer(on page: inout Page) {
    guard let task = taskToAskAbout, let index = record.index(of: task.task.id) else { return }
    let layout = page.layout
    let question: Line = "\(.key, "w") What changed on the way in task \(index + 1)?"
    if layout.isSmall {
      if message == nil { page.say(question) }
    } else {
      page.put(question, row: 19, column: layout.value)
      let way = task.gap.inWords
      if layout.value + question.width + 2 + way.width <= layout.edge { page.putRight(way, row: 19, role: .hint) }
    }
  }

  private func drawMovesNext(on page: inout Page) {
    let layout = page.layout
    let row = layout.isSmall ? layout.message - 4 : 16
    page.put("WHAT WE TRY NEXT", row: row, column: layout.left, role: .heading)
    guard let move = record.moves.first else {
      page.put("No move is planned yet: Groups, Enter.", row: row + 1, column: layout.value)
      return
    }
    guard record.moves.count == 1 else {
      // The last row before the end of the meeting, or before what is asked in row 19.
      let last = layout.isSmall ? layout.message - 2 : taskToAskAbout == nil ? 19 : 18
      return drawMoves(record.moves, rows: row + 1...last, on: &page)
    }
    page.pair("move", Line(DisplayText(move.text)), row: row + 1)
    page.pair("lesson", "\(move.lessonInWords) · tried by: \(move.who)", row: row + 2)
  }

  /// Several moves, a row each with its lesson; where not all fit, the last row says how many more there are.
  private func drawMoves(_ moves: [Move], rows: ClosedRange<Int>, on page: inout Page) {
    let layout = page.layout
    let shown = moves.prefix(moves.count <= rows.count ? moves.count : rows.count - 1)
    for (row, move) in zip(rows, shown) {
      let lesson = DisplayText(move.lessonInWords).fitted(to: 18)
      let room = layout.edge - layout.value - lesson.width - 1
      let label: DisplayText = record.index(of: move.task).map { "task \($0 + 1)" } ?? "move"
      page.pair(label, Line(DisplayText(move.text).fitted(to: room)), row: row)
      page.putRight(Line(lesson), row: row, role: .hint)
    }
    guard shown.count < moves.count else { return }
    page.put("and \(moves.count - shown.count) more", row: rows.upperBound, column: layout.value, role: .hint)
  }
}

extension Move {
  fileprivate var lessonInWords: String { lesson.isEmpty ? "no lesson yet" : lesson }
}
