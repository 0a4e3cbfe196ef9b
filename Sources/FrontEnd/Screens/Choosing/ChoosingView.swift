import Meetings
import SafeText
import Screen
import TaskAnalysis

extension State {
  /// Draws the drawer with as many lines as fit around the marked one.
  func drawChoosing(_ choosing: Choosing, on page: inout Page) {
    let layout = page.layout
    let lines = lines(of: choosing.purpose)
    let marked = max(0, min(choosing.marked, lines.count - 1))
    page.clear(from: layout.drawer)
    page.rule(row: layout.drawer)
    page.put(Line(heading(of: choosing.purpose)), row: layout.drawer + 1, column: layout.left, role: .heading)
    let first = layout.drawer + (layout.isSmall ? 2 : 3)
    let window = ListWindow(count: lines.count, marked: marked, room: layout.keys - first)
    let width = lines.map(\.words.width).max() ?? 0
    for index in window.shown {
      let row = first + index - window.shown.lowerBound + window.offset
      page.put(Line(lines[index].words), row: row, column: layout.left + 2)
      let column = layout.left + width + 5
      page.put(
        Line(lines[index].hint.fitted(to: layout.edge - column + 1)), row: row, column: column, role: .hint)
      guard index == marked else { continue }
      page.put("▸", row: row, column: layout.left)
      page.mark(row: row)
    }
    if window.above > 0 { page.put("\(window.above) more above", row: first, column: layout.left + 2, role: .hint) }
    if window.below > 0 {
      page.put("\(window.below) more below", row: layout.keys - 1, column: layout.left + 2, role: .hint)
    }
    page.foot([FooterEntry("↑↓", "choose"), FooterEntry("Enter", "take it"), .back])
  }

  private func heading(of purpose: Choosing.Purpose) -> DisplayText {
    switch purpose {
    case .hindrance: "NOT YET: WHAT WAS IN THE WAY?"
    case .support: "WHO HAS TO CARRY THIS MOVE?"
    case .posterOne: "A POSTER: ONE WAY TO SOLVE IT"
    case .posterOther: "AND ANOTHER WAY"
    case .posterWords: "WHAT STANDS ON THE POSTER?"
    case .keyResult: "WHAT DO WE COUNT?"
    }
  }
}
