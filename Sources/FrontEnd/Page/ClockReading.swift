import Meetings
import SafeText

/// What the clock's row says: what runs and for how long, where other minutes went, and what is left.
struct ClockReading {
  /// What runs, in capitals.
  let name: DisplayText
  /// How long it has run in this meeting, minutes and seconds.
  let time: DisplayText
  /// To which of the four its minutes go; empty unless it is a kind of planning.
  let sum: DisplayText
  /// The right end of the row: what is left to the move, then what is left, then what is over.
  let ending: DisplayText
  /// Whether it is past the bell.
  let isOver: Bool
  /// All that was spent until the whole second that is shown.
  let spent: TimeSpent
  /// Nil where nothing is recorded just now.
  let running: Activity?

  init(_ record: Record, meeting: Meeting, now: Moment) {
    // Whole seconds of the meeting, so that all that is shown changes at one instant and not at several a second.
    let elapsed = meeting.elapsed(at: now) / 1000 * 1000
    spent = TimeSpent(record.timeLog, until: elapsed)
    running = record.timeLog.running
    name = DisplayText((running?.wallName ?? TimeCategory.unrecorded.wallName).uppercased())
    let spent = spent
    time = minutesAndSeconds(running.map { spent.time(of: $0) } ?? spent[.unrecorded])
    if running?.kind == nil {
      sum = .empty
    } else if spent.byKind.count > 1 {
      sum = " (planning \(spent.wholeMinutes[.planning] ?? 0))"
    } else {
      sum = " (planning)"
    }
    let left = meeting.bell - elapsed
    let move = meeting.agenda.moveBegins(bell: meeting.bell)
    isOver = left < 0
    if left < 0 {
      ending = "\(minutesAndSeconds(-left)) over"
    } else if let move, spent[.nextLesson] == 0 {
      ending = elapsed < move ? "\(minutesAndSeconds(move - elapsed)) to the move" : "time for the move"
    } else {
      ending = "\(minutesAndSeconds(left)) left"
    }
  }

  /// The other categories with a minute or more, in the order of their keys.
  func others(short: Bool) -> DisplayText {
    let minutes = spent.wholeMinutes
    let others = TimeCategory.allCases.filter { $0 != (running?.category ?? .unrecorded) && spent[$0] >= 60_000 }
    guard !others.isEmpty else { return .empty }
    let words = others.map { "\(short ? $0.shortName : $0.wallName) \(minutes[$0] ?? 0)" as DisplayText }
    return (running?.kind == nil ? "  " : "   ") + words.joined(separator: " · ")
  }
}
