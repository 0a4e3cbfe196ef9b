/// Where the minutes of one month's meetings went, by our own clock; shown in a mirror, never judged.
package struct MonthMinutes: Hashable, Sendable {
  /// The year by the local calendar.
  package let year: Int
  /// From 1 to 12.
  package let month: Int
  /// How many meetings began in it.
  package private(set) var meetings: Int
  /// Whole minutes of each meeting, summed.
  package private(set) var minutes: [TimeCategory: Int]

  /// The months in which meetings were held, earliest first; a meeting belongs to the month in which it began.
  package static func months(_ meetings: [(start: Moment, spent: TimeSpent)]) -> [MonthMinutes] {
    var months: [MonthMinutes] = []
    for meeting in meetings.sorted(by: { $0.start.wall < $1.start.wall }) {
      let date = meeting.start.local
      if months.last?.year != date.year || months.last?.month != date.month {
        months.append(MonthMinutes(year: date.year, month: date.month, meetings: 0, minutes: [:]))
      }
      months[months.count - 1].add(meeting.spent)
    }
    return months
  }

  private mutating func add(_ spent: TimeSpent) {
    meetings += 1
    minutes.merge(spent.wholeMinutes, uniquingKeysWith: +)
  }

  /// The month in words: `January 2026`.
  package var name: String {
    let days = CivilDate.days(year: year, month: month, day: 1)
    return "\(CivilDate(millisecondsSince1970: days * 86_400_000).monthName) \(year)"
  }
}
