import Meetings
import TaskAnalysis

/// Tidy tables, one file each, for a spreadsheet or a statistics program.
///
/// Files are joined by `meeting` and `task`. For sharing there is no `samples.csv`, `splits.csv` and
/// `onTheWay.csv`, `time.csv` only when the team adds it, and a count that is kept back is `<10` or `hidden`.
package struct CSVSummary: SummaryFormat {
  package let name = "csv"

  package init() {}

  package func files(of summary: OutgoingSummary) -> [ExportFile] {
    let id = CSVTable.Cell(summary.meeting.id.number)
    let own: [CSVTable] =
      switch summary {
      case .team(let summary):
        [
          .tasks(summary, meeting: id), .sections(summary.tasks.map { ($0.id, $0.asked) }, meeting: id),
          .samples(summary, meeting: id), .splits(summary, meeting: id), .onTheWay(summary, meeting: id),
          .misconceptions(summary, meeting: id),
          .moves(summary, meeting: id),
        ] + CSVTable.votes(summary)
      case .sharing(let summary):
        [
          .tasks(summary, meeting: id), .sections(summary.tasks.map { ($0.id, $0.asked) }, meeting: id),
          .misconceptions(summary, meeting: id), .moves(summary, meeting: id),
        ]
      }
    let definitions: [DefinitionSummary] =
      switch summary {
      case .team(let summary): summary.definitions
      case .sharing(let summary): summary.definitions
      }
    return
      ([.meeting(summary)] + (summary.time.map { [.time($0, summary, meeting: id)] } ?? []) + own + [
        .definitions(definitions, meeting: id)
      ])
      .map(\.file)
  }
}

extension CSVTable {
  fileprivate static func meeting(_ summary: OutgoingSummary) -> CSVTable {
    let meeting = summary.meeting
    return CSVTable(
      name: "meeting", columns: ["meeting", "team", "title", "start", "end", "utcOffset", "goal", "seats"],
      rows: [
        [
          Cell(meeting.id.number), .text(summary.team), .text(meeting.title), Cell(meeting.start?.isoUTC),
          Cell(meeting.end?.isoUTC), Cell(meeting.start.map { "UTC\($0.isoOffset)" }), .text(meeting.goal),
          Cell(meeting.seats),
        ]
      ])
  }

  fileprivate static func time(_ time: TimeSummary, _ summary: OutgoingSummary, meeting: Cell) -> CSVTable {
    CSVTable(
      name: "time", columns: ["meeting", "start", "end", "seconds", "category", "activity", "source", "about"],
      rows: time.stretches.map { stretch in
        [
          meeting, Cell(summary.meeting.start?.adding(milliseconds: stretch.start).isoUTC),
          Cell(summary.meeting.start?.adding(milliseconds: stretch.end).isoUTC),
          .number(stretch.end / 1000 - stretch.start / 1000),
          .text((stretch.activity?.category ?? .unrecorded).rawValue), Cell(stretch.activity?.kind?.rawValue),
          .text(stretch.source.rawValue), Cell(stretch.name),
        ]
      })
  }

  fileprivate static func sections(_ asked: [(MathTask.ID, AskedSummary)], meeting: Cell) -> CSVTable {
    CSVTable(
      name: "sections", columns: ["meeting", "task", "section", "taught", "setUp"],
      rows: asked.flatMap { task, asked in
        asked.sections.map {
          [meeting, .text(task.word), .text($0.section), Cell($0.justTaught), Cell($0.setUp?.word)]
        }
      })
  }

  fileprivate static func definitions(_ definitions: [DefinitionSummary], meeting: Cell) -> CSVTable {
    CSVTable(
      name: "definitions", columns: ["meeting", "task", "letter", "text"],
      rows: definitions.map { [meeting, .text($0.task.word), Cell($0.letter), .text($0.text)] })
  }

  /// The columns of `tasks.csv`, the same for both audiences.
  static let taskColumns = [
    "meeting", "task", "number", "title", "prompt", "written", "band", "reason", "reproduce", "noEvidence", "untagged",
    "unsorted", "noneSeen", "notLookedAt", "pieces", "unanimous", "alpha", "rangeLow", "rangeHigh", "ac1",
  ]

  /// The last cells of a task's row.
  static func agreement(
    pieces: Cell, unanimous: Cell, alpha: Double?, range: ClosedRange<Double>?, ac1: Double?
  ) -> [Cell] {
    [pieces, unanimous] + [alpha, range?.lowerBound, range?.upperBound, ac1].map { Cell(coefficient: $0) }
  }
}
