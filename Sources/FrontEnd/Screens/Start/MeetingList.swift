import Meetings
import SafeText
import Screen

/// Earlier meetings to choose from, latest first.
package struct MeetingList: Hashable, Sendable {
  let meetings: [MeetingListing]
  var marked = 0

  init(_ meetings: [MeetingListing]) {
    self.meetings = meetings.reversed()
  }
}

extension State {
  /// Shows the meetings that can be opened.
  mutating func list(_ meetings: [MeetingListing]) -> [Effect] {
    let held = meetings.filter { $0.start != nil }
    guard !held.isEmpty else {
      message = "There is no earlier meeting yet."
      return []
    }
    return lay(.meetings(MeetingList(held)))
  }

  mutating func reduceMeetings(_ list: MeetingList, _ action: Action) -> [Effect] {
    var list = list
    switch action {
    case .up: list.marked = max(0, list.marked - 1)
    case .down: list.marked = min(list.meetings.count - 1, list.marked + 1)
    case .back:
      drawer = nil
      return []
    case .open:
      drawer = nil
      scene = .summary(SummaryScene())
      looking = Looking()
      return [.load(.record(list.meetings[list.marked].id))]
    default: break
    }
    drawer = .meetings(list)
    return []
  }

  func drawMeetings(_ list: MeetingList, on page: inout Page) {
    let layout = page.layout
    page.clear(from: layout.drawer)
    page.rule(row: layout.drawer)
    page.put("WHICH MEETING?", row: layout.drawer + 1, column: layout.left, role: .heading)
    let first = layout.drawer + 3
    let room = max(1, layout.message - first)
    let top = max(0, min(list.marked - room / 2, list.meetings.count - room))
    for (index, meeting) in list.meetings[top...].prefix(room).enumerated() {
      let day = meeting.start?.local.longDay ?? ""
      page.put(Line(DisplayText(day)), row: first + index, column: layout.left + 2)
      page.put(
        Line(DisplayText(meeting.title).fitted(to: layout.edge - 33)), row: first + index, column: 34, role: .hint)
      guard index + top == list.marked else { continue }
      page.put("▸", row: first + index, column: layout.left)
      page.mark(row: first + index)
    }
    page.foot([FooterEntry("↑↓", "choose"), FooterEntry("Enter", "open"), .back])
  }
}
