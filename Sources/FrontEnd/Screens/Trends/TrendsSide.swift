import Meetings
import SafeText
import Screen

extension TrendsDrawing {
  /// What came back, what became of moves, and the hours beside what studies say.
  func drawSide(on page: inout Page) {
    guard let side = page.layout.side else { return }
    let column = side.lowerBound
    page.put("CAME BACK", row: 3, column: column, role: .heading)
    let back = trends.misconceptions.filter { $0.course == .cameBack || $0.course == .stopped }
    for (index, trend) in back.prefix(3).enumerated() {
      let name = DisplayText(trend.name).fitted(to: side.count)
      page.put(Line(name), row: 5 + 3 * index, column: column, role: .value)
      let course = course(of: trend, separator: " ", isShort: true).fitted(to: side.count)
      page.put(Line(course), row: 6 + 3 * index, column: column)
    }
    if back.isEmpty { page.put("nothing so far", row: 5, column: column, role: .hint) }
    page.put("MOVES, AND WHO TRIED THEM", row: 15, column: column, role: .heading)
    let asked = trends.moves.filter { $0.summary.status != .planned }.suffix(3)
    for (index, move) in asked.enumerated() {
      let became = DisplayText(move.summary.status.wallWords)
      let text = DisplayText(move.summary.text).fitted(to: side.count - became.width - 1)
      page.put(Line(text), row: 17 + index, column: column)
      page.putRight(Line(became), row: 17 + index, edge: side.upperBound)
    }
    if asked.isEmpty { page.put("none so far", row: 17, column: column, role: .hint) }
    drawHours(side, on: &page)
  }

  private func drawHours(_ side: ClosedRange<Int>, on page: inout Page) {
    let ledger = trends.ledger
    page.put("HOURS, AND WHAT STUDIES SAY", row: 22, column: side.lowerBound, role: .heading)
    let own = [
      "\(ledger.planningHours.oneDecimal) h on planning so far", "\(ledger.hours.oneDecimal) h in meetings so far",
    ]
    for (index, words) in own.enumerated() {
      page.put(Line(DisplayText(words)), row: 24 + index, column: side.lowerBound)
    }
    var row = 26
    var sentences = ["\(Literature.contactHours) \(Literature.trial)"]
    if let range = ledger.planningMinutes, ledger.meetings > 1 {
      let (least, most) = (range.lowerBound, range.upperBound)
      sentences.append("Our \(ledger.meetings) meetings differ: \(least) to \(most) planning minutes each.")
    }
    for line in sentences.flatMap({ DisplayText($0).wrapped(at: side.count) }) where row < page.layout.message {
      page.put(Line(line), row: row, column: side.lowerBound)
      row += 1
    }
  }
}
