import Meetings
import SafeText
import Screen

extension State {
  /// Asks when the bell is; the time that is known stands there already.
  mutating func openBell() -> [Effect] {
    guard record.meeting?.isEnded != true else { return sayAgendaIsOver() }
    return lay(.field(Field(.bell, text: bellDigits)))
  }

  /// The bell in four digits; empty while nobody can know it.
  private var bellDigits: String {
    guard let meeting = record.meeting else { return "" }
    guard let date = meeting.local(at: meeting.bell) else {
      return meeting.bellTime.map { "\(($0 / 60).padded(to: 2))\(($0 % 60).padded(to: 2))" } ?? ""
    }
    return "\(date.hour.padded(to: 2))\(date.minute.padded(to: 2))"
  }

  /// Keeps a time such as 1545; for a meeting that has begun it also is the meeting's length.
  mutating func keepBell(_ digits: String) -> [Effect] {
    guard !digits.isEmpty else { return [] }
    guard (3...4).contains(digits.count), let number = Int(digits), number / 100 < 24, number % 100 < 60 else {
      message = "The bell needs a time of day, such as 1545 or 930."
      return []
    }
    let time = number / 100 * 60 + number % 100
    guard let start = record.meeting?.start else {
      message = "The bell is at \(CivilDate.timeOfDay(time)); the steps in front of the move fit themselves to it."
      return plan(.bell) { $0.bellTime = time }
    }
    guard let length = Meeting.minutes(from: start, to: time) else {
      message = "A meeting from \(start.local.timeOfDay) to \(CivilDate.timeOfDay(time)) is too long for one day."
      return []
    }
    message = "The bell is at \(CivilDate.timeOfDay(time)).   \(.key, "u") take it back"
    return plan(.bell) { meeting in
      meeting.bellTime = time
      meeting.length = length
    }
  }
}
