package import Meetings

/// The year on its way out: the team's own, or the one that may be shared.
package struct OutgoingTrends: Hashable, Sendable {
  enum Content: Hashable, Sendable {
    /// Sections are there only where somebody asked for them.
    case team(Trends, sections: [SectionTrend]?)
    case sharing(SharedTrends)
  }

  let content: Content
  /// What a projection assumes; nil where nobody asked for one.
  let assumptions: Assumptions?

  /// Sections that are asked for leave the room for nobody but the team; minutes and what is projected from them leave
  /// it for others only where they are added.
  package init(
    _ trends: Trends, for audience: Audience, bySection: Bool = false, withMinutes: Bool = false,
    assuming: Assumptions? = nil
  ) {
    switch audience {
    case .team: content = .team(trends, sections: bySection ? trends.sections : nil)
    case .sharing: content = .sharing(SharedTrends(trends, withMinutes: withMinutes))
    }
    assumptions = audience == .team || withMinutes ? assuming : nil
  }

  var team: String {
    switch content {
    case .team(let trends, _): trends.team
    case .sharing(let trends): trends.team
    }
  }

  /// In the order in which they began, without their minutes, which may stay in the room.
  var meetings: [MeetingOfYear] {
    switch content {
    case .team(let trends, _): trends.meetings.map(\.meeting)
    case .sharing(let trends): trends.meetings
    }
  }

  /// Where the minutes went; nil where that stays in the room.
  var minutes: [MeetingTrend]? {
    switch content {
    case .team(let trends, _): trends.meetings
    case .sharing(let trends): trends.minutes
    }
  }

  /// The hours of all meetings; nil where minutes stay in the room.
  var ledger: Ledger? { minutes.map { Ledger($0) } }

  /// What a year would hold; nil where nobody asked for it, and where minutes stay in the room.
  var projection: Projection? {
    guard let assumptions, let ledger else { return nil }
    return Projection(assumptions, from: ledger)
  }

  /// What its file is called, without an ending.
  var fileName: String {
    if case .sharing = content { "trends-sharing" } else { "trends" }
  }
}

/// One way to write the year; every format shows the same facts.
package enum TrendsFormat: String, CaseIterable, Sendable {
  case text, html, csv, json

  /// The files to write: one, or several that belong into one folder.
  package func files(of trends: OutgoingTrends) -> [ExportFile] {
    switch self {
    case .text: [ExportFile(name: "\(trends.fileName).txt", text: Document(trends).plainText)]
    case .html: [ExportFile(name: "\(trends.fileName).html", text: Document(trends).page.markup)]
    case .csv: trends.tables.map(\.file)
    case .json: [ExportFile(name: "\(trends.fileName).json", text: trends.json.text + "\n")]
    }
  }
}
