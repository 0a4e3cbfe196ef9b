/// The hours so far, as they were recorded: nothing in it is guessed.
package struct Ledger: Hashable, Sendable {
  /// Meetings in which time was recorded.
  package let meetings: Int
  /// Milliseconds in meetings, without breaks and without what nobody recorded.
  package let recorded: Int64
  /// Milliseconds of it on planning.
  package let planning: Int64
  /// Milliseconds that nobody recorded, beside all of this.
  package let unrecorded: Int64
  /// The fewest and the most whole minutes of planning in one of the meetings; nil without a meeting.
  package let planningMinutes: ClosedRange<Int>?
  /// The lowest and the highest share of planning among the meetings; nil without a meeting.
  package let shares: ClosedRange<Double>?

  package init(_ all: [MeetingTrend]) {
    let meetings = all.filter { $0.recorded > 0 }
    self.meetings = meetings.count
    recorded = meetings.reduce(0) { $0 + $1.recorded }
    planning = meetings.reduce(0) { $0 + $1.planning }
    unrecorded = all.reduce(0) { $0 + $1.time.spent[.unrecorded] }
    planningMinutes = Self.range(meetings.map(\.planningMinutes))
    shares = Self.range(meetings.compactMap(\.planningShare))
  }

  /// What was recorded, breaks left out, in hours.
  package var hours: Double { Double(recorded) / 3_600_000 }
  /// What of it was planning, in hours.
  package var planningHours: Double { Double(planning) / 3_600_000 }

  /// Planning over all recorded time, from 0 to 1; nil where none was recorded.
  package var share: Double? { recorded > 0 ? Double(planning) / Double(recorded) : nil }

  private static func range<Value: Comparable>(_ values: [Value]) -> ClosedRange<Value>? {
    guard let least = values.min(), let most = values.max() else { return nil }
    return least...most
  }
}

extension Double {
  /// Hours with one decimal, half up: `2.6`.
  package var oneDecimal: String {
    guard isFinite else { return "0.0" }
    let tenths = Int64(Swift.min(Swift.max(self * 10 + 0.5, 0), 1e15))
    return "\(tenths / 10).\(tenths % 10)"
  }

  /// Whole per cent, half up: 0.397 is 40.
  package var perCent: Int {
    guard isFinite else { return 0 }
    return Int(Swift.min(Swift.max(self * 100 + 0.5, 0), 1e9))
  }
}
