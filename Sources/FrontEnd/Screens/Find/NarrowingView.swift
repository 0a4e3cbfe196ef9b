import Meetings
import SafeText
import Screen
import TaskAnalysis

extension State {
  /// Draws the drawer with what was found around the marked line.
  func drawNarrowing(_ narrowing: Narrowing, on page: inout Page) {
    let layout = page.layout
    let top = layout.drawer
    let found = narrowing.found
    page.clear(from: top)
    page.rule(row: top)
    page.put(Line(narrowing.heading), row: top + 1, column: layout.left, role: .heading)
    page.putRight(Line(count(of: found.count, narrowing)), row: top + 1)
    page.put("find", row: top + 2, column: layout.left, role: .label)
    page.input(DisplayText(narrowing.text), row: top + 2, column: layout.value, width: 24)
    let names = found.map(\.name.width).max() ?? 0
    let detail = layout.left + 2 + names + 2
    let room = max(1, layout.message - top - 4)
    let first = max(0, min(narrowing.marked - room + 1, found.count - room))
    for (index, entry) in found.dropFirst(first).prefix(room).enumerated() {
      let row = top + 4 + index
      page.put(Line(entry.name), row: row, column: layout.left + 2)
      page.put(
        Line(entry.detail).fitted(to: layout.edge - detail + 1), row: row, column: detail, role: .hint)
      guard index + first == narrowing.marked else { continue }
      page.put("▸", row: row, column: layout.left)
      page.mark(row: row)
    }
    if found.isEmpty { page.put("Nothing here has these words.", row: top + 4, column: layout.left + 2) }
    page.foot(
      [FooterEntry("type", "to find"), FooterEntry("↑↓", "choose"), FooterEntry("Enter", "go there"), .back],
      last: .clock)
  }

  /// How many were found; of samples the team file stops counting at what it brings.
  private func count(of found: Int, _ narrowing: Narrowing) -> DisplayText {
    switch narrowing.subject {
    case .samples(let id):
      let all = record.tasks.first { $0.task.id == id }?.shelf.count ?? found
      return found >= Narrowing.capacity ? "the first \(found) of \(all)" : "\(found) of \(all)"
    case .groups, .tasks, .meetings: return "\(found) of \(narrowing.rows.count)"
    }
  }
}
