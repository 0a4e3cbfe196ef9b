import Meetings
import SafeText
import Screen

/// Ways of thinking against meetings: how many papers showed it, or that it was looked for and none did.
struct ThinkingMatrix {
  private let layout: Layout
  /// The latest meetings, as many as have room.
  private let meetings: [MeetingOfYear]
  private let first: Int

  private static let width = 4

  init(_ trends: Trends, _ layout: Layout) {
    self.layout = layout
    first = layout.left + (layout.isSmall ? 22 : 28)
    meetings = trends.meetings.suffix(max(1, (layout.edge - first + 1) / Self.width)).map(\.meeting)
  }

  /// Month over day, a column a meeting.
  func drawHead(row: Int, on page: inout Page) {
    var month = ""
    for (index, meeting) in meetings.enumerated() {
      let local = meeting.start.local
      if local.monthName != month {
        month = local.monthName
        page.putRight(Line(DisplayText(String(month.prefix(3)))), row: row, edge: edge(index), role: .hint)
      }
      page.putRight("\(local.day)", row: row + 1, edge: edge(index), role: .hint)
    }
  }

  /// Draws a way of thinking as a row: papers under each meeting, a dash where it was looked for and not seen.
  func draw(_ trend: MisconceptionTrend, row: Int, on page: inout Page) {
    let name = DisplayText(trend.name).fitted(to: first - layout.left - 3)
    page.put(Line(name), row: row, column: layout.left + 2)
    for (index, meeting) in meetings.enumerated() {
      guard let mention = trend.mentions.first(where: { $0.meeting == meeting.id }) else { continue }
      let cell: Line = mention.count > 0 ? "\(mention.count)" : "–"
      page.putRight(cell, row: row, edge: edge(index), role: .value)
    }
  }

  private func edge(_ index: Int) -> Int { first + (index + 1) * Self.width - 1 }
}
