/// Where the minutes of one meeting of the year went.
package struct MeetingTrend: Hashable, Sendable, Identifiable {
  package let meeting: MeetingOfYear
  /// Where its minutes went.
  package let time: TimeSummary

  package var id: Meeting.ID { meeting.id }

  package init(_ meeting: HeldMeeting) {
    self.init(meeting: MeetingOfYear(meeting), time: TimeSummary(meeting.log, until: meeting.elapsed))
  }

  private init(meeting: MeetingOfYear, time: TimeSummary) {
    self.meeting = meeting
    self.time = time
  }

  /// The same minutes without what anybody wrote about a stretch.
  var withoutNames: MeetingTrend { MeetingTrend(meeting: meeting, time: time.withoutNames) }

  /// Milliseconds in which something was recorded, breaks left out: what the share of planning is a share of.
  ///
  /// A clock that nobody switched says nothing about planning, so unrecorded time is no part of it.
  package var recorded: Int64 {
    TimeCategory.allCases.filter { $0 != .break && $0 != .unrecorded }.reduce(0) { $0 + time.spent[$1] }
  }

  /// Milliseconds of planning.
  package var planning: Int64 { time.spent[.planning] }

  /// Whole minutes of ``recorded``, to which the whole minutes of its categories add up.
  package var recordedMinutes: Int {
    let minutes = time.spent.wholeMinutes
    return TimeCategory.allCases.filter { $0 != .break && $0 != .unrecorded }.reduce(0) { $0 + (minutes[$1] ?? 0) }
  }

  /// Whole minutes of planning, rounded so that those of the meeting add up.
  package var planningMinutes: Int { time.spent.wholeMinutes[.planning] ?? 0 }

  /// Planning over recorded time, from 0 to 1; nil where no time was recorded.
  ///
  /// Example: 33 of 42 minutes are 0.786.
  package var planningShare: Double? {
    recorded > 0 ? Double(planning) / Double(recorded) : nil
  }
}
