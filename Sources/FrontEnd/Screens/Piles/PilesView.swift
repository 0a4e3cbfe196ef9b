import Meetings
import SafeText
import Screen
import TaskAnalysis

extension State {
  /// Three numbers in big type, far apart; the heavy line stands under the one that takes digits.
  func drawPiles(_ piles: PilesScene, on page: inout Page, now: Moment) {
    page.head(record, screen: "PILES", now: now)
    let layout = page.layout
    let title: DisplayText = "\(piles.papers) PAPERS. SORT THEM ON THE TABLE."
    let asked = task.map(asked) ?? ""
    if layout.isSmall {
      let wording = DisplayText(task?.task.wording ?? "").fitted(to: layout.edge - layout.value + 1)
      page.put("TASK \(looking.task + 1)", row: 3, column: layout.left, role: .heading)
      page.put(Line(wording), row: 3, column: layout.value, role: .hint)
      page.put(asked, row: 4, column: layout.value)
      page.put(Line(title), row: 6, column: layout.left, role: .heading)
    } else {
      drawTaskLine(on: &page)
      page.put(Line(title), row: 5, column: layout.left, role: .heading)
      page.putRight(asked, row: 5)
    }
    drawCounts(piles, on: &page, row: layout.isSmall ? 8 : 9)
    page.say(message ?? "The last one fills itself: \(piles.papers) in all.")
    page.foot([FooterEntry("0-9", "count")] + footer([.open, .erase, .back], layout), last: .clock)
  }

  private func drawCounts(_ piles: PilesScene, on page: inout Page, row: Int) {
    let layout = page.layout
    let columns = layout.isSmall ? [8, 21, 38] : [10, 32, 56]
    let hints: [DisplayText] = ["says why", "steps or a rule", WorkDemand.noEvidenceMeans]
    let digits = row + (layout.isSmall ? 3 : 4)
    for (index, demand) in WorkDemand.allCases.enumerated() {
      let column = columns[index]
      page.put(demand.marked, row: row, column: column)
      page.put(Line(hints[index]), row: row + 1, column: column, role: .hint)
      let isMarked = index == piles.marked
      let line: DisplayText = isMarked ? "━" : "─"
      page.put(Line(DisplayText(repeating: line, count: 11)), row: digits + 4, column: column, role: .input)
      let typed = piles.digits[index]
      let number = typed.isEmpty ? piles.counts[index].map { "\($0)" } ?? "" : typed
      drawNumber(
        number, on: &page, row: digits, column: column, edge: index < 2 ? columns[index + 1] - 2 : layout.right)
      guard isMarked else { continue }
      page.showCursor(row: digits + 3, column: column + page.halfWidth(typed))
    }
  }

  /// A number in big type, or in bold where three digits do not fit.
  func drawNumber(_ number: String, on page: inout Page, row: Int, column: Int, edge: Int) {
    let fits = column + page.halfWidth(number) - 1 <= edge
    if !page.isPlain, fits, let dots = BigType.half(number) {
      for (offset, line) in dots.enumerated() {
        page.put(Line(line.withoutBlanksBehind), row: row + offset, column: column, role: .big)
      }
    } else {
      page.put(Line(DisplayText(number)), row: row + 3, column: column, role: .value)
    }
  }
}
