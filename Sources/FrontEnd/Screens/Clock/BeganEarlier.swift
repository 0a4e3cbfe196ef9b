import Meetings
import SafeText
import Screen

extension State {
  /// Asks how many minutes ago what runs now began.
  mutating func openBeganEarlier() -> [Effect] {
    guard let meeting = record.meeting, meeting.isRunning, record.timeLog.running != nil else {
      message = "Nothing runs that could have begun earlier."
      return []
    }
    return lay(.beganEarlier(digits: ""))
  }

  /// Takes up to three digits; Enter moves the beginning of what runs as one change, at most to the meeting's.
  mutating func reduceBeganEarlier(_ digits: String, _ action: Action, now: Moment) -> [Effect] {
    switch action {
    case .type(let scalar) where ("0"..."9").contains(scalar) && digits.count < 3:
      drawer = .beganEarlier(digits: digits + String(Character(scalar)))
    case .erase, .eraseWord: drawer = .beganEarlier(digits: String(digits.dropLast()))
    case .eraseLine: drawer = .beganEarlier(digits: "")
    case .back: drawer = nil
    case .open:
      drawer = nil
      guard let minutes = Int64(digits), let meeting = record.meeting else { return [] }
      let log = corrected(by: minutes, meeting, now: now)
      let isAtBeginning = minutes * 60_000 > meeting.elapsed(at: now)
      guard log != record.timeLog else {
        if isAtBeginning { message = "It has run since the meeting began." }
        return []
      }
      let began: Line =
        isAtBeginning
        ? "It began with the meeting, at \(meeting.local(at: 0)?.timeOfDay ?? "")."
        : "It began \(minutes) \(minutes == 1 ? "minute" : "minutes") ago."
      message = "\(began)   \(.key, "u") take it back"
      return commit(.beganEarlier, [clockEdit(log)])
    default: break
    }
    return []
  }

  private func corrected(by minutes: Int64, _ meeting: Meeting, now: Moment) -> TimeLog {
    var log = record.timeLog
    log.beganEarlier(by: minutes * 60_000, at: meeting.elapsed(at: now))
    return log
  }

  /// Draws before and after, so that it is seen whose minutes go; nothing is drawn where no clock runs.
  func drawBeganEarlier(_ digits: String, on page: inout Page, now: Moment) {
    guard let meeting = record.meeting, let running = record.timeLog.running else { return }
    let layout = page.layout
    page.clear(from: layout.drawer)
    page.rule(row: layout.drawer)
    page.put(
      "\(running.wallName.uppercased()) BEGAN EARLIER", row: layout.drawer + 1, column: layout.left, role: .heading)
    page.input(DisplayText(digits), row: layout.drawer + 3, column: layout.value, width: 4)
    let minutes = Int64(digits) ?? 0
    let elapsed = meeting.elapsed(at: now)
    let began = meeting.local(at: max(0, elapsed - minutes * 60_000))?.timeOfDay ?? ""
    let words: Line = minutes * 60_000 > elapsed ? "minutes ago: with the meeting" : "minutes ago"
    page.put("\(words), at \(began)", row: layout.drawer + 3, column: layout.value + 5)
    let after = corrected(by: minutes, meeting, now: now)
    let changed = changedParts(after, elapsed)
    page.put("before", row: layout.drawer + 5, column: layout.left + 2, role: .label)
    page.put(
      parts(of: record.timeLog, running, changed, elapsed), row: layout.drawer + 5, column: layout.value + 2)
    page.put("after", row: layout.drawer + 6, column: layout.left + 2, role: .label)
    page.put(
      parts(of: after, running, changed, elapsed), row: layout.drawer + 6, column: layout.value + 2, role: .value)
    if !layout.isSmall {
      page.put(
        "The total stays \(elapsed / 60_000) minutes.", row: layout.drawer + 8, column: layout.value + 2)
    }
    page.foot(
      [FooterEntry("0-9", "minutes"), FooterEntry("Enter", "keep"), FooterEntry("Esc", "as it was")], last: .clock)
  }

  /// The categories that a correction changes and that have a minute before or after it.
  private func changedParts(_ after: TimeLog, _ elapsed: Int64) -> [TimeCategory] {
    let (one, other) = (TimeSpent(record.timeLog, until: elapsed), TimeSpent(after, until: elapsed))
    return TimeCategory.allCases.filter { category in
      one[category] != other[category] && max(one[category], other[category]) >= 60_000
    }
  }

  /// The minutes of what a correction touches: `strategy 5   student work 4`.
  private func parts(of log: TimeLog, _ running: Activity, _ changed: [TimeCategory], _ elapsed: Int64) -> Line {
    let spent = TimeSpent(log, until: elapsed)
    let minutes = spent.wholeMinutes
    var parts = changed.filter { $0 != running.category }.map { "\($0.wallName) \(minutes[$0] ?? 0)" as DisplayText }
    let own = running.kind.map { spent.wholeMinutesByKind[$0] ?? 0 } ?? minutes[running.category] ?? 0
    parts.append("\(running.wallName) \(own)")
    return Line(parts.joined(separator: "   "))
  }
}
