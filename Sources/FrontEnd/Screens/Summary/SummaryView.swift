import Meetings
import SafeText
import Screen
import TaskAnalysis

extension State {
  /// Draws the lines that would leave where they were asked for, else the summary as it stands.
  func drawSummary(_ scene: SummaryScene, on page: inout Page, now: Moment) {
    page.head(record, screen: "SUMMARY", now: now)
    let layout = page.layout
    let rows = Dictionary(uniqueKeysWithValues: record.tasks.map { ($0.task.id, $0.shelf.rows) })
    if let preview = scene.preview {
      draw(preview, from: scene.firstLine, on: &page)
    } else if let summary = Summary(of: record, rows: rows, at: now) {
      draw(summary, on: &page)
      drawLeaving(scene.leaving, on: &page)
    } else {
      page.put("There is no meeting to sum up yet.", row: 6, column: layout.value, role: .words)
    }
    if let message { page.say(message) }
    let format = scene.leaving.format.wallName
    var entries = [
      FooterEntry("Enter", "write it"),
      FooterEntry("Space", scene.leaving.audience == .team ? "for sharing" : "for the team"),
      FooterEntry("f", layout.isSmall ? "\(format)" : "format: \(format)"),
    ]
    if scene.leaving.audience == .sharing {
      entries.append(FooterEntry("m", scene.leaving.withMinutes ? "no minutes" : "minutes"))
    }
    entries.append(FooterEntry("↑↓", scene.preview == nil ? "read it all" : "read"))
    page.foot(entries)
  }

  private func draw(_ preview: [DisplayText], from first: Int, on page: inout Page) {
    let layout = page.layout
    page.put("EXACTLY THIS WILL LEAVE", row: 3, column: layout.left, role: .heading)
    let start = layout.isSmall ? 4 : 5
    let room = layout.message - start
    let top = max(0, min(first, preview.count - 1))
    let shown = preview.dropFirst(top).prefix(room)
    for (index, line) in shown.enumerated() {
      page.put(Line(line), row: start + index, column: layout.left)
    }
    let end = top + shown.count
    page.putRight("lines \(min(top + 1, end)) to \(end) of \(preview.count)", row: 3, role: .hint)
  }

  private func draw(_ summary: Summary, on page: inout Page) {
    let layout = page.layout
    let headline = DisplayText(summary.headline.uppercased())
    page.put(
      Line(headline.fitted(to: layout.edge - layout.left + 1)), row: 3, column: layout.left, role: .heading)
    drawTable(DemandTable(summary.tasks), on: &page)
    var row = layout.isSmall ? 10 : 11
    func pair(_ label: DisplayText, _ text: String) {
      guard !text.isEmpty, row < (layout.isSmall ? layout.message - 2 : 17 + layout.extraRows) else { return }
      page.put(Line(label), row: row, column: layout.left, role: .label)
      let room = layout.edge - layout.value + 1
      page.put(Line(DisplayText(text)).fitted(to: room), row: row, column: layout.value)
      row += 1
    }
    if let planning = summary.time.planningLine { pair("time", planning) }
    pair(summary.time.planningLine == nil ? "time" : "", summary.time.othersLine)
    pair("groups", summary.leadingTask?.groupsLine ?? "")
    pair("move", summary.moves.last?.line ?? summary.openMovesSentence ?? "")
  }

  /// What tasks asked against what their work shows, in papers.
  private func drawTable(_ table: DemandTable, on page: inout Page) {
    let layout = page.layout
    let columns = layout.isSmall ? [17, 29, 43] : [28, 42, 58]
    page.put("asked to", row: 5, column: layout.left, role: .label)
    page.put("the work shows", row: 5, column: columns[0], role: .label)
    for (demand, column) in zip(WorkDemand.allCases, columns) {
      page.put(demand.marked, row: 6, column: column)
    }
    page.putRight(
      Line(WorkDemand.noEvidenceMeans), row: 7,
      edge: columns[2] + WorkDemand.noEvidenceMeans.width - (layout.isSmall ? 5 : 1),
      role: .hint)
    for (index, line) in table.rows.enumerated() {
      let row = 8 + index
      let name: Line = line.asked.map { Line("\($0.mark) \($0.rawValue)", $0.role) } ?? "not said"
      page.put(name, row: row, column: layout.left + 2)
      for (demand, column) in zip(WorkDemand.allCases, columns) {
        let talks = line.asked != nil && table.talkHere?.asked == line.asked && table.talkHere?.shown == demand
        let edge = column + (demand == .reason ? 4 : 5)
        page.putRight("\(line.shown[demand])", row: row, edge: edge, role: talks ? .talk : .value)
        if talks { page.put(layout.isSmall ? "◄ talk" : "◄ talk here", row: row, column: edge + 2, role: .talk) }
      }
      let tasks = line.tasks.map { "\($0)" as DisplayText }.joined(separator: ", ")
      guard !tasks.isEmpty, !layout.isSmall else { continue }
      page.putRight("\(line.tasks.count == 1 ? "task" : "tasks") \(tasks)", row: row)
    }
  }

  private func drawLeaving(_ leaving: Leaving, on page: inout Page) {
    let layout = page.layout
    let audience = leaving.audience
    guard !layout.isSmall else {
      page.put("leaves", row: layout.message - 1, column: layout.left, role: .label)
      page.put("▸ \(audience.wallName)", row: layout.message - 1, column: layout.value)
      return
    }
    let row = 17 + layout.extraRows
    page.put("WHAT WILL LEAVE THE ROOM", row: row, column: layout.left, role: .heading)
    let choice: Line = audience == .team ? "▸ for the team    for sharing" : "for the team    ▸ for sharing"
    page.putRight(choice, row: row)
    for (index, line) in audience.wallLines(withMinutes: leaving.withMinutes).enumerated()
    where message == nil || row + 2 + index < layout.message {
      page.put("\(line.leaves ? "✓" : "–") \(line.words)", row: row + 2 + index, column: layout.value)
    }
  }
}
