/// A day of the Gregorian calendar and a time of day, without a zone of its own.
package struct CivilDate: Hashable, Sendable {
  package let year: Int
  /// 1 to 12.
  package let month: Int
  /// 1 to 31.
  package let day: Int
  /// 0 for Sunday to 6 for Saturday.
  package let weekday: Int
  package let hour: Int
  package let minute: Int
  package let second: Int

  /// The day and time some milliseconds after midnight of 1 January 1970; total over all of `Int64`.
  package init(millisecondsSince1970 milliseconds: Int64) {
    let seconds = milliseconds.floorDivided(by: 1000)
    let days = seconds.floorDivided(by: 86_400)
    let rest = Int(seconds - days * 86_400)
    hour = rest / 3600
    minute = rest % 3600 / 60
    second = rest % 60
    weekday = Int((days + 4).floorRemainder(by: 7))
    // Days are counted from 1 March of year 0, so that a leap day ends a year (Howard Hinnant's days_from_civil).
    let shifted = days + 719_468
    let era = shifted.floorDivided(by: 146_097)
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    day = Int(dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
    month = Int(shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9)
    year = Int(yearOfEra + era * 400 + (month <= 2 ? 1 : 0))
  }

  /// Days from 1 January 1970 to a day of the calendar; earlier days are negative.
  package static func days(year: Int, month: Int, day: Int) -> Int64 {
    let shiftedYear = Int64(month <= 2 ? year - 1 : year)
    let era = shiftedYear.floorDivided(by: 400)
    let yearOfEra = shiftedYear - era * 400
    let dayOfYear = Int64((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1)
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }
}

extension CivilDate {
  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
  ]
  private static let weekdays = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"]

  /// The month in words: `January`.
  package var monthName: String { Self.months[month - 1] }

  /// The day in words: `15 January`.
  package var dayAndMonth: String { "\(day) \(monthName)" }

  /// The day in words with its weekday: `Thursday 15 January`.
  package var longDay: String { "\(Self.weekdays[weekday]) \(dayAndMonth)" }

  /// The day in short words: `Thu 15 Jan`.
  package var shortDay: String { "\(Self.weekdays[weekday].prefix(3)) \(day) \(monthName.prefix(3))" }

  /// Day and month in short words: `15 Jan`.
  package var shortDayAndMonth: String { "\(day) \(monthName.prefix(3))" }

  /// The day for file names and records: `2026-01-15`.
  package var isoDay: String { "\(year.padded(to: 4))-\(month.padded(to: 2))-\(day.padded(to: 2))" }

  /// The time of day without seconds: `15:04`.
  package var timeOfDay: String { "\(hour):\(minute.padded(to: 2))" }

  /// Minutes of a day as its clock shows them: `15:45`.
  package static func timeOfDay(_ minutes: Int) -> String { "\(minutes / 60):\((minutes % 60).padded(to: 2))" }
}

extension Int {
  /// The digits, with zeros in front up to a width; a sign is kept in front of them.
  package func padded(to width: Int) -> String {
    let digits = String(magnitude)
    let zeros = String(repeating: "0", count: Swift.max(0, width - digits.count))
    return (self < 0 ? "-" : "") + zeros + digits
  }
}

extension Int64 {
  func floorDivided(by divisor: Int64) -> Int64 {
    let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
    return remainder < 0 ? quotient - 1 : quotient
  }

  func floorRemainder(by divisor: Int64) -> Int64 {
    self - floorDivided(by: divisor) * divisor
  }
}
