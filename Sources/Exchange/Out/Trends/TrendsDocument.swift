import Meetings
import TaskAnalysis

extension Document {
  /// The document of a year, for whomever it is meant.
  init(_ trends: OutgoingTrends) {
    let meetings = trends.meetings
    title = "Our meetings so far"
    goal = ""
    let first = meetings.first.map { "\($0.start.local.dayAndMonth) \($0.start.local.year)" }
    let last = meetings.last.map { "\($0.start.local.dayAndMonth) \($0.start.local.year)" }
    details = [
      Phrase(trends.team),
      [first ?? "no meeting yet", last == first ? "" : "to \(last ?? "")"].map { Phrase($0) }
        .joined(separator: " "),
      Phrase(meetings.isEmpty ? "" : meetings.count.inMeetings),
    ].joined(separator: " · ")
    var parts = [Part(heading: "Where the minutes went", blocks: trends.minuteBlocks)]
    switch trends.content {
    case .team(let year, let sections):
      parts += Part.ofYear(year.demandBlocks, year.thinkingBlocks, year.moveBlocks)
      if let sections { parts.append(Part(heading: "By section", blocks: year.blocks(of: sections))) }
      notes = ["Counts are of papers, not of students. A share is of recorded time, without breaks."]
    case .sharing(let year):
      parts += Part.ofYear(year.demandBlocks, year.thinkingBlocks, year.moveBlocks)
      notes = [
        "Counts are of papers, not of students. Counts under \(GuardedCount.smallest) are hidden, and so are counts "
          + "that would give one of them away. Nothing is told by class, and no student's words are in here."
      ]
    }
    parts.append(Part(heading: "Hours", blocks: trends.hourBlocks))
    self.parts = parts.filter { !$0.blocks.isEmpty }
  }
}

extension Document.Part {
  /// The three parts of a year that the team and others read under the same headings.
  fileprivate static func ofYear(
    _ demand: [Document.Block], _ thinking: [Document.Block], _ moves: [Document.Block]
  ) -> [Document.Part] {
    [
      Document.Part(heading: "What we asked, and what the work shows", blocks: demand),
      Document.Part(heading: "Thinking that came back, and thinking that stopped", blocks: thinking),
      Document.Part(heading: "What became of the moves", blocks: moves),
    ]
  }
}

extension Int {
  fileprivate var inMeetings: String { self == 1 ? "1 meeting" : "\(self) meetings" }
}

extension OutgoingTrends {
  fileprivate var minuteBlocks: [Document.Block] {
    guard !meetings.isEmpty else { return [.paragraph("No meeting has been held yet.")] }
    guard let minutes, let ledger else { return [] }
    let (planning, recorded) = (ledger.planning / 60_000, ledger.recorded / 60_000)
    return [
      .lead("\(planning) of \(recorded) recorded minutes went into planning."),
      .chart(Chart(caption: "Minutes of each meeting, planning first", rows: minutes.map(\.chartRow))),
      .table(
        Table(
          caption: "Whole minutes",
          columns: ["meeting", "planning", "recorded", "longest without a break"].map {
            Table.Column(heading: Phrase($0))
          },
          rows: minutes.map { trend in
            let (day, title) = (trend.meeting.start.local.dayAndMonth, trend.meeting.title)
            return [
              "\(day)\(title.isEmpty ? "" : ", \(title)")", "\(trend.planningMinutes)", "\(trend.recordedMinutes)",
              Phrase(trend.longestWords),
            ].map { Table.Cell(words: $0) }
          })),
    ]
  }

  fileprivate var hourBlocks: [Document.Block] {
    guard let ledger else { return [] }
    var blocks: [Document.Block] = [
      .paragraph(
        "\(ledger.hours.oneDecimal) hours in meetings so far, \(ledger.planningHours.oneDecimal) of them on planning.")
    ]
    if let range = ledger.planningMinutes, ledger.meetings > 1 {
      blocks.append(
        .paragraph("Our meetings differ: \(range.lowerBound) to \(range.upperBound) minutes of planning each."))
    }
    if let assumptions, let projection {
      blocks.append(.paragraph(projection.premise(assumptions, meetings: ledger.meetings)))
      blocks.append(.list(projection.phrases(assumptions)))
    }
    return blocks + [.paragraph(Phrase(Literature.sentences.joined(separator: " ")))]
  }
}

extension Projection {
  /// What is assumed, all of it, before what follows.
  fileprivate func premise(_ assumptions: Assumptions, meetings: Int) -> Phrase {
    let year = "\(assumptions.meetingsAYear.inMeetings) a year of \(assumptions.minutes) minutes each"
    return switch self {
    case .range: "If we hold \(year), with \(assumptions.share) % on planning:"
    case .scenarios:
      "\(meetings.inMeetings) \(meetings == 1 ? "is" : "are") too few to project from. \(year) would hold:"
    }
  }

  fileprivate func phrases(_ assumptions: Assumptions) -> [Phrase] {
    switch self {
    case .range(let hours, let lowest, let highest):
      [
        "\(assumptions.contactHours.oneDecimal) hours in meetings, \(hours.oneDecimal) of them on planning",
        "as our lowest meeting, \(lowest.share) %: \(lowest.planningHours.oneDecimal) hours of planning",
        "as our highest, \(highest.share) %: \(highest.planningHours.oneDecimal) hours of planning",
      ]
    case .scenarios(let scenarios):
      scenarios.map { "at \($0.share) %: \($0.planningHours.oneDecimal) hours of planning" }
    }
  }
}

extension MeetingTrend {
  /// `12 minutes of student work`; empty where nothing ran.
  fileprivate var longestWords: String {
    guard let longest = time.longest else { return "" }
    let minutes = longest.length / 60_000
    return
      "\(minutes == 0 ? "under 1 minute" : minutes == 1 ? "1 minute" : "\(minutes) minutes") of \(longest.wallName)"
  }

  fileprivate var chartRow: Chart.Row {
    let minutes = time.spent.wholeMinutes
    let order: [TimeCategory] = [.planning] + TimeCategory.allCases.filter { $0 != .planning }
    let parts = order.map { Chart.Part(sort: .minutes($0), amount: minutes[$0] ?? 0) }
    let others = order.dropFirst().filter { minutes[$0] ?? 0 > 0 }.map { "\($0.wallName) \(minutes[$0] ?? 0)" }
    let figures = recorded > 0 ? "\(planningMinutes) of \(recordedMinutes)" : "none recorded"
    let sentence = "\(meeting.start.local.dayAndMonth): planning \(figures)\(others.isEmpty ? "" : ", ")"
    return Chart.Row(
      label: meeting.day, parts: parts, figures: figures, sentence: sentence + others.joined(separator: ", "))
  }
}
