import Meetings
import TaskAnalysis

extension OutgoingTrends {
  /// Tidy tables, joined by `meeting` and `task`.
  ///
  /// `sections.csv` and `projection.csv` are there only where somebody asked for them, the first never for sharing.
  var tables: [CSVTable] {
    let own: [CSVTable] =
      switch content {
      case .team(let year, let sections):
        [.tasks(year), .misconceptions(year), .moves(year)] + (sections.map { [.sections($0)] } ?? [])
      case .sharing(let year): [.tasks(year), .misconceptions(year), .moves(year)]
      }
    return (minutes.map { [.meetings($0), .minutes($0)] } ?? [.meetings(meetings)]) + own
      + (projectionTable.map { [$0] } ?? [])
  }

  private var projectionTable: CSVTable? {
    guard let assumptions, let projection else { return nil }
    let rows: [(String, Assumptions)] =
      switch projection {
      case .range(_, let lowest, let highest):
        [("assumed", assumptions), ("lowest", lowest), ("highest", highest)]
      case .scenarios(let scenarios): scenarios.map { ("scenario", $0) }
      }
    return CSVTable(
      name: "projection",
      columns: ["kind", "meetingsAYear", "minutes", "sharePerCent", "contactHours", "planningHours"],
      rows: rows.map { kind, row in
        [
          .text(kind), CSVTable.Cell(row.meetingsAYear), CSVTable.Cell(row.minutes), CSVTable.Cell(row.share),
          .text(row.contactHours.description), .text(row.planningHours.description),
        ]
      })
  }
}

extension CSVTable {
  fileprivate static func meetings(_ meetings: [MeetingTrend]) -> CSVTable {
    CSVTable(
      name: "meetings",
      columns: meetingColumns + [
        "recordedSeconds", "planningSeconds", "longestSeconds", "longestCategory", "longestActivity",
      ],
      rows: meetings.map { meeting in
        let longest = meeting.time.longest
        return cells(of: meeting.meeting) + [
          .number(meeting.recorded / 1000), .number(meeting.planning / 1000),
          Cell(longest.map { $0.length / 1000 }), Cell(longest?.category.rawValue), Cell(longest?.kind?.rawValue),
        ]
      })
  }

  fileprivate static func meetings(_ meetings: [MeetingOfYear]) -> CSVTable {
    CSVTable(name: "meetings", columns: meetingColumns, rows: meetings.map(cells))
  }

  private static let meetingColumns = ["meeting", "title", "start", "utcOffset"]

  private static func cells(of meeting: MeetingOfYear) -> [Cell] {
    [
      Cell(meeting.id.number), .text(meeting.title), .text(meeting.start.isoUTC),
      .text("UTC\(meeting.start.isoOffset)"),
    ]
  }

  /// A row for each category of a meeting in which time ran; planning has one for each of its kinds instead.
  fileprivate static func minutes(_ meetings: [MeetingTrend]) -> CSVTable {
    CSVTable(
      name: "minutes", columns: ["meeting", "category", "activity", "seconds"],
      rows: meetings.flatMap { meeting -> [[Cell]] in
        let id = Cell(meeting.id.number)
        let plain = TimeCategory.allCases.filter { $0 != .planning && meeting.time.seconds(of: $0) > 0 }
        let kinds = PlanningKind.allCases.filter { meeting.time.seconds(of: $0) > 0 }
        return plain.map { [id, .text($0.rawValue), .missing, .number(meeting.time.seconds(of: $0))] }
          + kinds.map {
            [id, .text(TimeCategory.planning.rawValue), .text($0.rawValue), .number(meeting.time.seconds(of: $0))]
          }
      })
  }

  private static let yearTaskColumns = [
    "meeting", "task", "title", "written", "band", "reason", "reproduce", "noEvidence", "untagged", "unsorted",
  ]

  fileprivate static func tasks(_ year: Trends) -> CSVTable {
    CSVTable(
      name: "tasks", columns: yearTaskColumns,
      rows: year.tasks.map { task in
        let counts = [
          task.shown.reason, task.shown.reproduce, task.shown.noEvidence, task.summary.untagged, task.summary.unsorted,
        ]
        return head(task.meeting, task.summary.id, task.summary.title, task.summary.asked.written)
          + counts.map { Cell($0) }
      })
  }

  fileprivate static func tasks(_ year: SharedTrends) -> CSVTable {
    CSVTable(
      name: "tasks", columns: yearTaskColumns,
      rows: year.tasks.map { task in
        let shown = task.shown
        let counts = [shown.reason, shown.reproduce, shown.noEvidence, shown.untagged, shown.unsorted]
        return head(task.meeting, task.id, task.title, task.written) + counts.map { Cell($0.text) }
      })
  }

  private static func head(
    _ meeting: Meeting.ID, _ task: MathTask.ID, _ title: String, _ written: TaskDemand?
  ) -> [Cell] {
    [
      Cell(meeting.number), .text(task.word), .text(title), Cell(written?.level?.rawValue),
      Cell(written?.band.rawValue),
    ]
  }

  /// A row for each meeting that saw it, and with 0 for each that looked for it and did not.
  fileprivate static func misconceptions(_ year: Trends) -> CSVTable {
    CSVTable(
      name: "misconceptions", columns: ["name", "bank", "course", "meeting", "count"],
      rows: year.misconceptions.flatMap { trend in
        trend.mentions.map { mention in
          [
            .text(trend.name), Cell(trend.bank), .text(trend.course.rawValue), Cell(mention.meeting.number),
            Cell(mention.count),
          ]
        }
      })
  }

  fileprivate static func misconceptions(_ year: SharedTrends) -> CSVTable {
    CSVTable(
      name: "misconceptions", columns: ["name", "bank", "course", "meeting", "seen"],
      rows: year.misconceptions.flatMap { trend -> [[Cell]] in
        let mentions = trend.seen.map { ($0, true) } + trend.notSeen.map { ($0, false) }
        return mentions.map { meeting, isSeen in
          [.text(trend.name), Cell(trend.bank), .text(trend.course.rawValue), Cell(meeting.number), Cell(isSeen)]
        }
      })
  }

  fileprivate static func moves(_ year: Trends) -> CSVTable {
    CSVTable(
      name: "moves",
      columns: ["meeting", "task", "misconception", "text", "lesson", "status", "triedBy", "heard"],
      rows: year.moves.map { trend in
        let move = trend.summary
        return [
          Cell(trend.meeting.number), .text(move.task.word), .text(move.misconception), .text(move.text),
          Cell(move.lesson), .text(move.status.word), Cell(move.status.triedBy), Cell(move.heard),
        ]
      })
  }

  fileprivate static func moves(_ year: SharedTrends) -> CSVTable {
    CSVTable(
      name: "moves", columns: ["meeting", "task", "misconception", "text", "lesson", "status"],
      rows: year.moves.map { trend in
        [
          Cell(trend.meeting.number), .text(trend.move.task.word), .text(trend.move.misconception),
          .text(trend.move.text), Cell(trend.move.lesson), .text(trend.move.status),
        ]
      })
  }

  /// Counts that are kept back are empty cells, both of them.
  fileprivate static func sections(_ sections: [SectionTrend]) -> CSVTable {
    CSVTable(
      name: "sections", columns: ["section", "meeting", "task", "reason", "papers"],
      rows: sections.flatMap { section in
        section.entries.map { entry in
          let counts: [Cell] =
            switch entry.papers {
            case .shown(let saying, let all): [Cell(saying), Cell(all)]
            case .keptBack: [.missing, .missing]
            }
          return [.text(section.section), Cell(entry.meeting.number), .text(entry.task.word)] + counts
        }
      })
  }
}
