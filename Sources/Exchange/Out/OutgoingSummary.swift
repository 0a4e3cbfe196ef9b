package import Meetings

/// A summary on its way out: the team's own, or the one that may be shared.
package enum OutgoingSummary: Hashable, Sendable {
  case team(Summary)
  case sharing(SharedSummary)

  /// `withMinutes` adds the minutes to what is shared; the team's own always has them.
  package init(_ summary: Summary, for audience: Audience, withMinutes: Bool = false) {
    switch audience {
    case .team: self = .team(summary)
    case .sharing: self = .sharing(SharedSummary(summary, withMinutes: withMinutes))
    }
  }

  var team: String {
    switch self {
    case .team(let summary): summary.team
    case .sharing(let summary): summary.team
    }
  }

  var meeting: MeetingSummary {
    switch self {
    case .team(let summary): summary.meeting
    case .sharing(let summary): summary.meeting
    }
  }

  /// Nil where the minutes stay.
  var time: TimeSummary? {
    switch self {
    case .team(let summary): summary.time
    case .sharing(let summary): summary.time
    }
  }

  /// What its file is called, without an ending: `summary-2026-01-15`, for sharing `summary-2026-01-15-sharing`.
  var fileName: String {
    let day = meeting.start.map { "-\($0.local.isoDay)" } ?? ""
    return if case .sharing = self { "summary\(day)-sharing" } else { "summary\(day)" }
  }
}
