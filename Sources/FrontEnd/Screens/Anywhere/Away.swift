import Meetings
import SafeText
import Screen
import TaskAnalysis

/// The question what a gap in the meeting was, after it was left or the program was killed.
package struct Away: Hashable, Sendable {
  /// Milliseconds since the meeting began.
  let from: Int64
  /// Where the gap ends, in milliseconds since the meeting began.
  let to: Int64
  /// Which of ``choices`` is marked, from 0.
  var marked = 0

  init(from: Int64, to: Int64) {
    self.from = from
    self.to = to
  }

  /// What it may have been; unrecorded first, as nobody knows.
  static let choices: [(words: DisplayText, activity: Activity?)] = [
    ("leave it unrecorded", nil), ("planning: we went on working", .planning(.studentWork)), ("a break", .break),
  ]

  /// How long the gap was, to the nearest minute and at least one.
  var minutes: Int64 { max(1, (to - from + 30_000) / 60_000) }
}

extension State {
  /// Enter gives the time away to what is marked as one change; with Esc it stays unrecorded.
  mutating func reduceAway(_ away: Away, _ action: Action) -> [Effect] {
    var away = away
    switch action {
    case .up: away.marked = max(0, away.marked - 1)
    case .down: away.marked = min(Away.choices.count - 1, away.marked + 1)
    case .back:
      drawer = nil
      return []
    case .open:
      drawer = nil
      guard let activity = Away.choices[away.marked].activity else { return [] }
      var log = record.timeLog
      log.assign(activity, from: away.from, to: away.to)
      message = "\(away.minutes) minutes went to \(activity.wallName).   \(.key, "u") take it back"
      return commit(.correctClock, [clockEdit(log)])
    default: break
    }
    drawer = .away(away)
    return []
  }

  /// Draws the drawer over the lower rows; what it asks about is minutes that are unrecorded until somebody says.
  func drawAway(_ away: Away, on page: inout Page) {
    let layout = page.layout
    page.clear(from: layout.drawer)
    page.rule(row: layout.drawer)
    let unit: DisplayText = away.minutes == 1 ? "MINUTE" : "MINUTES"
    page.put("WE WERE AWAY \(away.minutes) \(unit)", row: layout.drawer + 1, column: layout.left, role: .heading)
    for (index, choice) in Away.choices.enumerated() {
      let row = layout.drawer + 3 + index
      page.put(Line(choice.words), row: row, column: layout.left + 2)
      guard index == away.marked else { continue }
      page.put("▸", row: row, column: layout.left)
      page.mark(row: row)
    }
    page.foot([FooterEntry("↑↓", "choose"), FooterEntry("Enter", "that was it"), FooterEntry("Esc", "unrecorded")])
  }
}
