/// What a projection assumes: all of it is shown beside the result and can be changed.
package struct Assumptions: Hashable, Sendable {
  package var meetingsAYear: Int
  package var minutes: Int
  /// Per cent of the minutes that go to planning.
  package var share: Int

  package static let meetingsRange = 1...200
  package static let minutesRange = 1...480
  package static let shareRange = 0...100

  /// Values outside of their ranges are moved to the nearest end.
  package init(meetingsAYear: Int, minutes: Int, share: Int) {
    self.meetingsAYear = Self.meetingsRange.nearest(to: meetingsAYear)
    self.minutes = Self.minutesRange.nearest(to: minutes)
    self.share = Self.shareRange.nearest(to: share)
  }

  /// Thirty meetings a year, each as ours were so far; before the first, 45 minutes and no more planning than
  /// published.
  package init(of ledger: Ledger) {
    let minutes = ledger.meetings > 0 ? Double(ledger.recorded) / 60_000 / Double(ledger.meetings) : 45
    self.init(meetingsAYear: 30, minutes: Int(minutes + 0.5), share: ledger.share?.perCent ?? Self.publishedShare)
  }

  /// The published share of planning, in per cent.
  package static let publishedShare = 24

  /// Hours of all meetings of a year.
  package var contactHours: Double { Double(meetingsAYear * minutes) / 60 }

  /// Hours of planning in a year: meetings × minutes × share / 60.
  ///
  /// Example: 10 meetings of 45 minutes at 24 per cent are 1.8 hours, 30 are 5.4, and 30 at 50 per cent are 11.25.
  package var planningHours: Double { contactHours * Double(share) / 100 }

  /// The same with another share.
  package func with(share: Int) -> Assumptions {
    Assumptions(meetingsAYear: meetingsAYear, minutes: minutes, share: share)
  }
}

/// What a year would hold, as a range over our own meetings, or, before there are enough of them, as a table.
package enum Projection: Hashable, Sendable {
  /// Hours of planning at the assumed share, and as if every meeting were like the lowest and the highest of ours.
  case range(hours: Double, lowest: Assumptions, highest: Assumptions)
  /// Too few meetings: what a year would hold at one share or another.
  case scenarios([Assumptions])

  /// From this many meetings on, ours are a ground to project from.
  package static let fewestMeetings = 4
  /// The shares of the table, in per cent.
  package static let scenarioShares = [15, 24, 35, 50]

  /// Meetings are the unit, not minutes, which are not independent of each other; so the range is over meetings.
  package init(_ assumptions: Assumptions, from ledger: Ledger) {
    guard ledger.meetings >= Self.fewestMeetings, let shares = ledger.shares else {
      self = .scenarios(Self.scenarioShares.map(assumptions.with(share:)))
      return
    }
    self = .range(
      hours: assumptions.planningHours, lowest: assumptions.with(share: shares.lowerBound.perCent),
      highest: assumptions.with(share: shares.upperBound.perCent))
  }
}

extension ClosedRange<Int> {
  fileprivate func nearest(to value: Int) -> Int { Swift.min(Swift.max(value, lowerBound), upperBound) }
}

/// What has been published about hours, in words, with what speaks against leaning on it.
package enum Literature {
  package static let contactHours = "Studies with gains had 30 to 100 contact hours in all."
  package static let trial = "A trial of 114 hours found no gain."

  /// To be read beside our own figures and after them.
  package static let sentences = [
    contactHours, "Their averages are near 49.", trial,
    "Compare them with our hours in meetings, not of planning.",
    "Hours alone do not tell.",
  ]
}
