import Meetings
import SafeText
import Screen
import TaskAnalysis

extension TrendsDrawing {
  /// The rows of the measure, those around the mark where not all have room.
  func drawRows(on page: inout Page) {
    let layout = page.layout
    let head = scene.measure == .thinking ? 2 : 0
    let first = firstRow(layout) + head
    let room = firstFact(layout) - 1 - first
    guard scene.count > 0 else {
      page.put(Line(nothing), row: first, column: layout.value, role: .words)
      return
    }
    if head > 0 { ThinkingMatrix(trends, layout).drawHead(row: first - 2, on: &page) }
    let isSpaced = layout.isLarge && scene.count * 2 - 1 <= room
    let window = ListWindow(count: scene.count, marked: scene.row, room: room)
    if window.above > 0 { page.put("\(window.above) earlier", row: first, column: layout.left + 2, role: .hint) }
    for (index, item) in window.shown.enumerated() {
      let row = first + window.offset + index * (isSpaced ? 2 : 1)
      draw(item, row: row, on: &page)
      guard item == scene.row else { continue }
      page.put("▸", row: row, column: layout.left)
      page.mark(row: row, columns: layout.left...layout.left + (layout.isSmall ? 7 : 8))
    }
    if window.below > 0 {
      page.put("\(window.below) more", row: first + room - 1, column: layout.left + 2, role: .hint)
    }
  }

  private var nothing: DisplayText {
    switch scene.measure {
    case .planning, .minutes, .stretch: "No meeting has been held yet."
    case .demand: "No task was looked at in a meeting yet."
    case .thinking: "No way of thinking was named yet."
    case .moves: "No move is planned yet."
    case .sections: "No work with a section was tagged yet."
    }
  }

  private func draw(_ item: Int, row: Int, on page: inout Page) {
    switch scene.measure {
    case .planning: drawPlanning(trends.meetings[item], row: row, on: &page)
    case .minutes: drawMinutes(trends.meetings[item], row: row, on: &page)
    case .stretch: drawStretch(trends.meetings[item], row: row, on: &page)
    case .demand: drawTask(trends.tasks[item], row: row, on: &page)
    case .thinking: ThinkingMatrix(trends, page.layout).draw(trends.misconceptions[item], row: row, on: &page)
    case .moves: drawMove(trends.moves[item], row: row, on: &page)
    case .sections: drawSection(scene.sectionRows[item], row: row, on: &page)
    }
  }

  // MARK: - Where the columns of a row stand

  private func barColumn(_ layout: Layout) -> Int { layout.isSmall ? 10 : 12 }
  private func valueEdge(_ layout: Layout) -> Int { layout.isSmall ? layout.edge : 68 }

  private func putDay(_ meeting: Meeting.ID, row: Int, on page: inout Page) {
    let day = DisplayText(trends.meeting(meeting)?.day ?? "")
    page.putRight(Line(day), row: row, edge: page.layout.isSmall ? 8 : 9)
  }

  private func scale(_ longest: Int, _ layout: Layout) -> BarScale {
    BarScale(longest: longest, room: valueEdge(layout) - 10 - barColumn(layout))
  }

  // MARK: - Minutes

  private func drawPlanning(_ meeting: MeetingTrend, row: Int, on page: inout Page) {
    let layout = page.layout
    putDay(meeting.id, row: row, on: &page)
    let longest = trends.meetings.map(\.recordedMinutes).max() ?? 0
    page.bar(
      scale(longest, layout), meeting.planningMinutes, planned: meeting.recordedMinutes, row: row,
      column: barColumn(layout))
    let words: Line =
      meeting.recorded > 0 ? "\(meeting.planningMinutes) of \(meeting.recordedMinutes)" : "none recorded"
    page.putRight(words, row: row, edge: valueEdge(layout), role: .value)
  }

  /// Every category behind the other, each with a sign of its own.
  private func drawMinutes(_ meeting: MeetingTrend, row: Int, on page: inout Page) {
    let layout = page.layout
    putDay(meeting.id, row: row, on: &page)
    let all = trends.meetings.map { Int($0.time.totalMinutes) }.max() ?? 0
    let scale = scale(all, layout)
    let minutes = meeting.time.spent.wholeMinutes
    var (column, sum) = (barColumn(layout), 0)
    for category in TimeCategory.chartOrder {
      sum += minutes[category] ?? 0
      let end = barColumn(layout) + scale.cells(sum)
      guard end > column else { continue }
      page.put(
        Line(DisplayText(repeating: category.chartSign, count: end - column)), row: row, column: column,
        role: category == .planning ? .done : .rest)
      column = end
    }
    page.putRight("\(meeting.time.totalMinutes)", row: row, edge: valueEdge(layout), role: .value)
  }

  private func drawStretch(_ meeting: MeetingTrend, row: Int, on page: inout Page) {
    let layout = page.layout
    putDay(meeting.id, row: row, on: &page)
    let longest = trends.meetings.compactMap { $0.time.longest?.length }.max() ?? 0
    guard let stretch = meeting.time.longest else { return }
    let scale = BarScale(longest: Int(longest / 60_000), room: layout.isSmall ? 24 : 32)
    let cells = scale.cells(Int(stretch.length / 60_000))
    let sign: DisplayText = stretch.category == .planning ? "█" : "░"
    page.put(
      Line(DisplayText(repeating: sign, count: cells)), row: row, column: barColumn(layout),
      role: stretch.category == .planning ? .done : .rest)
    page.put(
      "\(.value, "\(stretch.length / 60_000)") \(stretch.wallName)", row: row,
      column: barColumn(layout) + cells + 2)
  }

  // MARK: - Tasks

  /// Asked as one sign, shown as one sign a paper.
  private func drawTask(_ task: TaskTrend, row: Int, on page: inout Page) {
    let layout = page.layout
    putDay(task.meeting, row: row, on: &page)
    if let asked = task.asked {
      page.put(Line(asked.mark, asked.role), row: row, column: barColumn(layout))
    } else {
      page.put("?", row: row, column: barColumn(layout), role: .hint)
    }
    let total = task.shown.total
    let words: Line = total == 0 ? "not tagged" : "\(task.shown.reason) of \(total) say why"
    let room = layout.edge - 17 - barColumn(layout) - 2
    let scale = BarScale(longest: trends.tasks.map(\.shown.total).max() ?? 0, room: room)
    var (column, sum) = (barColumn(layout) + 2, 0)
    for demand in WorkDemand.allCases {
      sum += task.shown[demand]
      let end = barColumn(layout) + 2 + scale.cells(sum)
      guard end > column else { continue }
      let marks = Line(DisplayText(repeating: demand.mark, count: end - column))
      page.put(marks, row: row, column: column, role: demand.role)
      column = end
    }
    page.putRight(words, row: row, role: .value)
  }

  private func drawMove(_ move: MoveTrend, row: Int, on page: inout Page) {
    let layout = page.layout
    putDay(move.meeting, row: row, on: &page)
    let became = DisplayText(move.summary.status.wallWords)
    let room = layout.edge - barColumn(layout) - became.width - 1
    page.put(Line(DisplayText(move.summary.text).fitted(to: room)), row: row, column: barColumn(layout))
    page.putRight(Line(became), row: row, role: .value)
  }

  private func drawSection(_ section: TrendsScene.SectionRow, row: Int, on page: inout Page) {
    let layout = page.layout
    putDay(section.entry.meeting, row: row, on: &page)
    let name = section.section.isEmpty ? "no section" : section.section
    let width = layout.isSmall ? 10 : 14
    page.put(Line(DisplayText(name).fitted(to: width)), row: row, column: barColumn(layout), role: .value)
    let title = trends.tasks.first { $0.summary.id == section.entry.task }?.summary.title ?? ""
    let words = DisplayText(section.entry.papers.words)
    let room = layout.edge - barColumn(layout) - width - 2 - words.width
    page.put(Line(DisplayText(title).fitted(to: max(0, room))), row: row, column: barColumn(layout) + width + 1)
    page.putRight(Line(words), row: row)
  }
}

extension TimeCategory {
  /// Planning first, so that its bars begin in one place; then the others in the order of their keys.
  static let chartOrder: [TimeCategory] = [.planning] + allCases.filter { $0 != .planning }

  /// One cell of its bar: a letter of its own, so that no colour is needed.
  var chartSign: DisplayText {
    switch self {
    case .planning: "█"
    case .unrecorded: "·"
    case .logistics, .pacing, .strategy, .unfocused, .break: DisplayText(String(wallName.prefix(1)))
    }
  }
}

extension Move.Status {
  /// What became of a move, in two words.
  var wallWords: String {
    switch self {
    case .planned: "planned"
    case .tried(let count): "tried by \(count)"
    case .notYet: "not yet"
    case .setAside: "set aside"
    }
  }
}
