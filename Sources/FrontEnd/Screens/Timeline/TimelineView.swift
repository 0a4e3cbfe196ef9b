import Meetings
import SafeText
import Screen

extension State {
  /// The whole meeting as one bar of categories with times, and below it every stretch.
  func drawTimeline(_ timeline: TimelineScene, on page: inout Page, now: Moment) {
    let layout = page.layout
    page.head(record, screen: "CORRECT THE CLOCK", now: now)
    let stretches = stretches(now: now)
    guard let meeting = record.meeting, let index = timeline.index(in: stretches) else {
      page.put("There is nothing to correct yet.", row: 6, column: layout.value, role: .words)
      page.foot([.back])
      return
    }
    let bar = TimeBar(
      elapsed: meeting.elapsed(at: now), bell: meeting.bell, room: layout.edge - layout.value + 1)
    drawLegend(bar, stretches, on: &page)
    draw(bar, stretches, marked: stretches[index], on: &page)
    drawStretches(stretches, marked: index, on: &page)
    if !layout.isSmall {
      page.put(
        "\(meeting.elapsed(at: now) / 60_000) minutes in all: nothing is missing or counted twice.",
        row: layout.message - 2, column: layout.value, role: .hint)
    }
    if let message { page.say(message) }
    page.foot(footer([.up, .left, .open, .divide, .merge, .name], layout))
  }

  private func drawLegend(_ bar: TimeBar, _ stretches: [TimeLog.Stretch], on page: inout Page) {
    let layout = page.layout
    let row = layout.isSmall ? 3 : 4
    let unit: DisplayText = bar.minutes == 1 ? "ONE MINUTE" : "\(bar.minutes) MINUTES"
    page.put(
      layout.isSmall ? "A CELL IS \(unit)" : "ONE CELL IS \(unit)", row: row, column: layout.left, role: .heading)
    let present = TimeCategory.allCases.filter { category in
      stretches.contains { ($0.activity?.category ?? .unrecorded) == category }
    }
    let entries = { (isShort: Bool) -> DisplayText in
      present.map { "\(options.clockKeys.sign(of: $0)) \(isShort ? $0.shortName : $0.wallName)" as DisplayText }.joined(
        separator: "  ")
    }
    let room = layout.edge - layout.left - (layout.isSmall ? 22 : 26)
    page.putRight(Line(entries(entries(false).width > room)), row: row)
  }

  private func draw(_ bar: TimeBar, _ stretches: [TimeLog.Stretch], marked: TimeLog.Stretch, on page: inout Page) {
    let layout = page.layout
    let row = layout.isSmall ? 5 : 7
    for cell in stride(from: 0, through: bar.cells - 1, by: 10) where layout.value + cell + 4 <= layout.edge {
      let time = clockTime(Int64(cell) * bar.length)
      page.put(Line(DisplayText(time)), row: row - 1, column: layout.value + cell, role: .hint)
    }
    for cell in 0..<bar.cells {
      let category = bar.category(of: cell, in: stretches)
      let role: Role = category == nil ? .rest : bar.holds(marked, cell) ? .marked : .done
      page.put(
        Line(DisplayText(category.map(options.clockKeys.sign) ?? "·")), row: row, column: layout.value + cell,
        role: role)
      if bar.holds(marked, cell) { page.put("▲", row: row + 1, column: layout.value + cell, role: .marked) }
    }
  }

  private func drawStretches(_ stretches: [TimeLog.Stretch], marked: Int, on page: inout Page) {
    let layout = page.layout
    let top = layout.isSmall ? 7 : 10
    let name = layout.value + 24
    page.put("from    to      minutes", row: top, column: layout.value, role: .label)
    let room = layout.message - top - (layout.isSmall ? 1 : 4)
    let window = ListWindow(count: stretches.count, marked: marked, room: room)
    if window.above > 0 { page.put("\(window.above) more above", row: top + 1, column: layout.value, role: .hint) }
    for (place, index) in window.shown.enumerated() {
      let stretch = stretches[index]
      let row = top + 1 + window.offset + place
      page.put(Line(DisplayText(clockTime(stretch.start))), row: row, column: layout.value)
      let isLast = index == stretches.count - 1 && record.meeting?.isRunning == true
      page.put(Line(isLast ? "now" : DisplayText(clockTime(stretch.end))), row: row, column: layout.value + 8)
      page.putRight(Line(minutes(of: stretch)), row: row, edge: layout.value + 19, role: .value)
      page.put(words(for: stretch, room: layout.edge - name + 1), row: row, column: name)
      guard index == marked else { continue }
      page.put("▸", row: row, column: layout.value - 2)
      page.mark(row: row, columns: layout.value - 2...layout.edge)
    }
    guard window.below > 0 else { return }
    page.put("\(window.below) more below", row: top + room, column: layout.value, role: .hint)
  }

  /// Whole minutes between the times that stand beside them, so that they add up to what a watch says.
  private func minutes(of stretch: TimeLog.Stretch) -> DisplayText {
    let minutes = stretch.length / 60_000
    return minutes == 0 ? "<1" : "\(minutes)"
  }

  private func words(for stretch: TimeLog.Stretch, room: Int) -> Line {
    let name = stretch.name.map { ": \($0)" as DisplayText } ?? .empty
    let corrected: DisplayText = stretch.source == .corrected ? "  corrected" : .empty
    let words = [stretch.longName, stretch.wallName].map { DisplayText($0) + name }
      .first { $0.width + corrected.width <= room }
    let fitted = words ?? (DisplayText(stretch.wallName) + name).fitted(to: room - corrected.width)
    return "\(fitted)\(corrected)"
  }
}

/// A bar in which each cell is some minutes of the meeting, up to the bell or to now.
struct TimeBar: Hashable {
  /// How many minutes a cell is.
  let minutes: Int
  let cells: Int

  /// Milliseconds of a cell.
  var length: Int64 { Int64(minutes) * 60_000 }

  /// The finest bar that fits: cells of 1, 2, 5, 10, 15, 30 or 60 minutes, or of as many hours as it takes.
  init(elapsed: Int64, bell: Int64, room: Int) {
    let needed = max(1, (max(elapsed, bell) + 59_999) / 60_000)
    let room = Int64(max(1, room))
    let hours = (needed + room * 60 - 1) / (room * 60)
    let fitting = [1, 2, 5, 10, 15, 30, 60].first { $0 * room >= needed } ?? hours * 60
    minutes = Int(fitting)
    cells = Int((needed + fitting - 1) / fitting)
    self.elapsed = elapsed
  }

  private let elapsed: Int64

  /// What most of a cell was; of equals the earlier, and nil where nothing has been yet.
  func category(of cell: Int, in stretches: [TimeLog.Stretch]) -> TimeCategory? {
    let (start, end) = (Int64(cell) * length, min(elapsed, Int64(cell + 1) * length))
    guard start < end else { return nil }
    var most: (category: TimeCategory, time: Int64)?
    for stretch in stretches where stretch.start < end && stretch.end > start {
      let time = min(stretch.end, end) - max(stretch.start, start)
      if time > most?.time ?? 0 { most = (stretch.activity?.category ?? .unrecorded, time) }
    }
    return most?.category
  }

  /// Whether a cell belongs to a stretch: its middle does, or the stretch is shorter than a cell and begins in it.
  func holds(_ stretch: TimeLog.Stretch, _ cell: Int) -> Bool {
    let (start, end) = (Int64(cell) * length, min(elapsed, Int64(cell + 1) * length))
    guard start < end else { return false }
    let middle = start + (end - start) / 2
    if stretch.start <= middle, middle < stretch.end { return true }
    return stretch.length < length && start <= stretch.start && stretch.start < end
  }
}
