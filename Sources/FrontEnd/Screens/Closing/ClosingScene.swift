import Meetings
import SafeText
import Screen

/// The minutes are read back, and the meeting ends.
package struct ClosingScene: Hashable, Sendable {
  /// Which line of minutes is marked, or `End the meeting` once the minutes are about right.
  enum Mark: Hashable, Sendable {
    case line(Int)
    case end
  }

  /// What Enter agrees to.
  var mark: Mark = .line(0)
  /// The minutes being typed for the marked line.
  var digits = ""

  package init() {}
}

/// The minutes of a meeting as its closing reads them back: largest first.
struct ClosingMinutes {
  /// The categories that have whole minutes, largest first.
  let lines: [(category: TimeCategory, minutes: Int)]
  /// All of the meeting until the whole second.
  let spent: TimeSpent

  init(_ record: Record, now: Moment) {
    let elapsed = (record.meeting?.elapsed(at: now) ?? 0) / 1000 * 1000
    spent = TimeSpent(record.timeLog, until: elapsed)
    let minutes = spent.wholeMinutes
    lines = TimeCategory.allCases.enumerated()
      .filter { (minutes[$0.element] ?? 0) > 0 }
      .sorted { one, other in
        let (many, others) = (minutes[one.element] ?? 0, minutes[other.element] ?? 0)
        return many == others ? one.offset < other.offset : many > others
      }
      .map { ($0.element, minutes[$0.element] ?? 0) }
  }

  /// The largest line that is not this one: it gives or takes what the line is changed by.
  func partner(of line: Int) -> TimeCategory? {
    lines.indices.first { $0 != line }.map { lines[$0].category }
  }
}

extension State {
  /// Enter on a line keeps its minutes as one change; the meeting ends only with Enter on the last line.
  mutating func reduceClosing(_ closing: ClosingScene, _ action: Action, now: Moment) -> [Effect] {
    let minutes = ClosingMinutes(record, now: now)
    var closing = closing
    switch (action, closing.mark) {
    case (.type(let digit), .line) where ("0"..."9").contains(digit) && closing.digits.count < 3:
      closing.digits.unicodeScalars.append(digit)
    case (.erase, _): closing.digits = String(closing.digits.dropLast())
    case (.up, .end): closing.mark = .line(max(0, minutes.lines.count - 1))
    case (.up, .line(let line)): closing = ClosingScene(line: line - 1, of: minutes)
    case (.down, .line(let line)) where line + 1 < minutes.lines.count:
      closing = ClosingScene(line: line + 1, of: minutes)
    case (.down, .line): closing.mark = .end
    case (.undo, _): return undo()
    case (.help, _): return lay(.help(HelpPage(of: place)))
    case (.onTheWay, _): return askOnTheWay()
    case (.back, _): return go(.groups(GroupsScene()))
    case (.open, .end): return endMeeting(now: now)
    case (.open, .line(let line)):
      guard let wanted = Int(closing.digits) else {
        closing.mark = .end
        break
      }
      scene = .closing(ClosingScene(line: line, of: minutes))
      return shift(line, of: minutes, to: wanted, now: now)
    default: return []
    }
    scene = .closing(closing)
    return []
  }

  private mutating func shift(_ line: Int, of minutes: ClosingMinutes, to wanted: Int, now: Moment) -> [Effect] {
    guard minutes.lines.indices.contains(line), let meeting = record.meeting,
      let partner = minutes.partner(of: line)
    else { return [] }
    let category = minutes.lines[line].category
    let change = wanted - minutes.lines[line].minutes
    let (giver, taker) = change < 0 ? (category, partner) : (partner, category)
    var log = record.timeLog
    let moved = log.shift(
      Int64(abs(change)) * 60_000, from: giver, to: Activity(taker), until: meeting.elapsed(at: now))
    guard moved > 0 else {
      message = "Nothing to shift: \(giver.wallName) has no minutes left."
      return []
    }
    message =
      "\(moved / 60_000) minutes went from \(giver.wallName) to \(taker.wallName).   \(.key, "u") take it back"
    return commit(.shiftMinutes, [clockEdit(log)])
  }

  /// Opens the list for the first task with a gap that was not looked at, else for the one on the wall.
  private mutating func askOnTheWay() -> [Effect] {
    openOnTheWay(of: taskToAskAbout ?? task)
  }

  private mutating func endMeeting(now: Moment) -> [Effect] {
    guard let meeting = record.meeting, !meeting.isEnded else { return go(.summary(SummaryScene())) }
    let effects = end(at: meeting.elapsed(at: now)) + go(.summary(SummaryScene()))
    message = "The meeting has ended; the clock stopped.   \(.key, "u") take it back"
    return effects + (options.isSample ? [] : [.writeClosing])
  }
}

extension ClosingScene {
  fileprivate init(line: Int, of minutes: ClosingMinutes) {
    mark = .line(max(0, min(line, minutes.lines.count - 1)))
  }
}
