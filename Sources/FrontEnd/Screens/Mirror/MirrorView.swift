import Meetings
import SafeText
import Screen

extension State {
  /// Draws the answers of the date that is looked at, or all dates; where nothing was written yet, today's lines to
  /// fill.
  func drawMirror(_ scene: MirrorScene, on page: inout Page, now: Moment) {
    page.head(record, screen: "MIRROR", now: now)
    let layout = page.layout
    let reflection = shown(in: scene, now: now)
    let day = (reflection?.day ?? now).local
    let date: DisplayText = "\(day.dayAndMonth) \(day.year)"
    page.put(
      Line(DisplayText(scene.mirror.name.uppercased()).fitted(to: layout.edge - layout.left - date.width - 1)), row: 3,
      column: layout.left, role: .heading)
    page.putRight(Line(scene.showsAll ? "all dates" : date), row: 3, role: .value)
    if scene.showsAll {
      drawDates(scene, on: &page)
    } else {
      drawAnswers(scene, reflection, on: &page)
    }
    page.say(message ?? Message(Line(provenance(of: scene.mirror))))
    guard !scene.showsAll else {
      page.foot(footer([.up], layout) + [FooterEntry("Space", "one date")] + footer([.format], layout) + [.back])
      return
    }
    page.foot(footer([.up, .open, .space, .format], layout) + [FooterEntry("←→", "by date"), .back])
  }

  /// Where it comes from, and that nothing is kept where that is so.
  private func provenance(of mirror: Mirror) -> DisplayText {
    guard mirror.isKept else { return "Nothing of this is kept." }
    return mirror.source.isEmpty ? DisplayText(mirror.about) : "from: \(mirror.source)"
  }

  private func drawAnswers(_ scene: MirrorScene, _ reflection: Reflection?, on page: inout Page) {
    let layout = page.layout
    let indent = layout.left + 4
    let rows = MirrorRows(scene, reflection, width: layout.edge - indent + 1)
    let first = layout.isSmall ? 4 : 5
    let room = layout.message - first - 1
    let top = rows.top(marked: scene.marked, room: room)
    for (index, row) in rows.rows.dropFirst(top).prefix(room).enumerated() {
      let at = first + index
      if let isTicked = row.isTicked { page.put(isTicked ? "✓" : "·", row: at, column: layout.left + 2, role: .value) }
      let isInner = row.isTicked != nil || row.isContinued
      let column = row.role == .heading ? layout.left : isInner ? indent : layout.left + 2
      page.put(
        Line(row.text.fitted(to: layout.edge - column - row.right.width)), row: at, column: column, role: row.role)
      page.putRight(Line(row.right), row: at, role: .value)
      guard row.line == scene.marked else { continue }
      page.put("▸", row: at, column: layout.left)
      page.mark(row: at)
    }
    let below = rows.rows.count - top - room
    if below > 0 { page.putRight("\(below) more below", row: first + room, role: .hint) }
  }

  /// All days beside each other: a tick where something was chosen, and no sum.
  private func drawDates(_ scene: MirrorScene, on page: inout Page) {
    let layout = page.layout
    let all = allDates(of: scene)
    guard !all.all.isEmpty else {
      page.put("Nothing was written here yet.", row: 5, column: layout.left + 2, role: .words)
      return
    }
    let days = Array(all.all.suffix(layout.isSmall ? 4 : layout.isLarge ? 8 : 5))
    let columns = days.indices.map { layout.edge - (days.count - $0) * 7 + 2 }
    for (day, column) in zip(days, columns) {
      page.put(Line(DisplayText(day.day.local.shortDayAndMonth)), row: 4, column: column, role: .hint)
    }
    let first = 5
    let room = layout.message - first - 1
    let top = max(0, min(scene.markedChoice - room / 2, all.choices.count - room))
    for (index, choice) in all.choices.dropFirst(top).prefix(room).enumerated() {
      let text = DisplayText(choice.words).fitted(to: (columns.first ?? layout.edge) - layout.left - 4)
      page.put(Line(text), row: first + index, column: layout.left + 2)
      for (day, column) in zip(days, columns) {
        let isTicked = day.has(choice.words, for: choice.question)
        page.put(isTicked ? "✓" : "·", row: first + index, column: column + 2, role: isTicked ? .value : .hint)
      }
      guard index + top == scene.markedChoice else { continue }
      page.put("▸", row: first + index, column: layout.left)
      page.mark(row: first + index)
    }
    let below = all.choices.count - top - room
    if below > 0 { page.putRight("\(below) more below", row: first + room, role: .hint) }
  }
}
