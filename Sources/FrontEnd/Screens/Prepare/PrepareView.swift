import Meetings
import SafeText
import Screen
import TaskAnalysis

extension State {
  /// Draws the lines around the marked one, in what a message of several rows leaves of the screen.
  func drawPrepare(_ prepare: PrepareScene, on page: inout Page, now: Moment) {
    page.head(record, screen: "GET READY", now: now)
    let layout = page.layout
    page.put("THE NEXT MEETING", row: 3, column: layout.left, role: .heading)
    page.putRight(Line(DisplayText(layout.isSmall ? now.local.shortDay : now.local.longDay)), row: 3)
    let first = layout.isSmall ? 4 : 5
    let all = PrepareRows(prepare, record, isSmall: layout.isSmall)
    let said = message.map { $0.rows(in: layout) } ?? []
    let rows = all.fitted(to: layout.message - max(0, said.count - 1) - first, marked: prepare.marked)
    for (index, row) in rows.enumerated() {
      draw(row, isMarked: row.line == prepare.marked, on: &page, row: first + index)
    }
    if said.count > 1 {
      page.sayRows(said)
    } else {
      page.say(message ?? Message(prepareHint(prepare)))
    }
    let isCount = prepare.marked == .count && !prepare.isTaken
    page.foot(
      footer([.open, .up], layout)
        + [isCount ? FooterEntry("Space", "by hand") : FooterEntry("type", "file, number, goal")], last: .back)
  }

  /// What can be typed on the marked line.
  private func prepareHint(_ prepare: PrepareScene) -> Line {
    switch prepare.marked {
    case .file where prepare.reading == nil: "Type or paste a file's path, or go down for a pile."
    case .count where !prepare.isTaken: "Another number may be typed; Space chooses by hand."
    case .file, .question, .count:
      "Type or paste another file, or another number than \(prepare.count.isEmpty ? "12" : prepare.count)."
    case .goal: "What shall every student be able to say, and why?"
    case .pile: "How many papers of another task lie on the table?"
    case .agenda: "Enter shows the agendas that there are, and asks when the bell is."
    }
  }

  private func draw(_ shown: PrepareRow, isMarked: Bool, on page: inout Page, row: Int) {
    let layout = page.layout
    let shift = isMarked && !shown.label.isEmpty ? 2 : 0
    let column = layout.value + shift
    page.put(Line(shown.label), row: row, column: layout.left + shift, role: .label)
    if case .question = shown.line {
      page.put(shown.isChosen ? "✓" : " ", row: row, column: layout.left + 2, role: .value)
    }
    let width = layout.edge - column + 1 - (shown.right.isEmpty ? 0 : shown.right.width + 1)
    if isMarked, shown.isTyped {
      page.input(shown.text, row: row, column: column, width: width)
    } else {
      page.put(Line(shown.text.fitted(to: width)), row: row, column: column, role: shown.role)
    }
    page.putRight(Line(shown.right), row: row, role: shown.rightRole)
    guard isMarked else { return }
    page.put("▸", row: row, column: layout.left)
    page.mark(row: row)
  }
}
