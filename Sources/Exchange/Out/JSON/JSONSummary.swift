import Meetings
import TaskAnalysis

/// JSON of the schema `tellwhy.summary/1`; fields may be added to it, and readers ignore those they do not know.
package struct JSONSummary: SummaryFormat {
  package let name = "json"

  package init() {}

  package func files(of summary: OutgoingSummary) -> [ExportFile] {
    let (tasks, moves, definitions): ([JSONValue], [JSONValue], [DefinitionSummary]) =
      switch summary {
      case .team(let summary): (summary.tasks.map(\.json), summary.moves.map(\.json), summary.definitions)
      case .sharing(let summary): (summary.tasks.map(\.json), summary.moves.map(\.json), summary.definitions)
      }
    let value = JSONValue.object([
      ("schema", .string("tellwhy.summary/1")), ("team", .string(summary.team)), ("meeting", summary.meeting.json),
      ("time", summary.time?.json(start: summary.meeting.start) ?? .null), ("tasks", .array(tasks)),
      ("moves", .array(moves)),
      ("definitions", .array(definitions.map(\.json))),
    ])
    return [ExportFile(name: "\(summary.fileName).json", text: value.text + "\n")]
  }
}

extension MeetingSummary {
  fileprivate var json: JSONValue {
    .object([
      ("id", JSONValue(id.number)), ("title", .string(title)), ("start", JSONValue(start?.isoUTC)),
      ("end", JSONValue(end?.isoUTC)), ("utcOffset", JSONValue(start?.isoOffset)), ("goal", .string(goal)),
      ("seats", JSONValue(seats)),
    ])
  }
}

extension TimeSummary {
  /// Seconds are whole and add up; a meeting that has not begun has no intervals.
  fileprivate func json(start: Moment?) -> JSONValue {
    .object([
      ("seconds", .object(TimeCategory.allCases.map { ($0.rawValue, JSONValue(seconds(of: $0))) })),
      ("planning", .object(PlanningKind.allCases.map { ($0.rawValue, JSONValue(seconds(of: $0))) })),
      ("intervals", .array(start.map { start in stretches.map { $0.json(start: start) } } ?? [])),
      ("longestStretch", longest?.json ?? .null),
    ])
  }
}

extension TimeLog.Stretch {
  fileprivate func json(start: Moment) -> JSONValue {
    .object([
      ("start", .string(start.adding(milliseconds: self.start).isoUTC)),
      ("end", .string(start.adding(milliseconds: end).isoUTC)),
      ("category", .string((activity?.category ?? .unrecorded).rawValue)),
      ("activity", JSONValue(activity?.kind?.rawValue)), ("source", .string(source.rawValue)),
      ("about", JSONValue(name)),
    ])
  }
}

extension LongestStretch {
  /// What was on the wall meanwhile is not recorded, so task and letter are null.
  var json: JSONValue {
    .object([
      ("seconds", JSONValue(length / 1000)), ("category", .string(category.rawValue)), ("task", .null),
      ("letter", .null), ("activity", JSONValue(kind?.rawValue)),
    ])
  }
}

extension DefinitionSummary {
  fileprivate var json: JSONValue {
    .object([("text", .string(text)), ("task", .string(task.word)), ("letter", JSONValue(letter))])
  }
}

extension AskedSummary {
  /// `written` is null where only the band was said; `sorted` is there only where the room voted on it.
  var json: JSONValue {
    let sorted = BallotChoice.allCases.filter { self.sorted[$0] != nil }
    let sort: [(String, JSONValue)] =
      sorted.isEmpty
      ? [] : [("sorted", .object(sorted.map { ($0.rawValue, JSONValue(self.sorted[$0] ?? 0)) }))]
    return .object(
      [
        ("written", JSONValue(written?.level?.rawValue)), ("band", JSONValue(band?.rawValue)),
        (
          "sections",
          .array(
            sections.map {
              .object([
                ("section", .string($0.section)), ("taught", JSONValue($0.justTaught)),
                ("setUp", JSONValue($0.setUp?.word)),
              ])
            })
        ),
      ] + sort)
  }
}

extension JSONValue {
  /// The measures of agreement, with what comes before them; the coefficients as precise as the audience gets them.
  static func agreement(
    pieces: JSONValue, unanimous: JSONValue, split: JSONValue, alpha: Double?, range: ClosedRange<Double>?,
    ac1: Double?, coefficient: (Double?) -> JSONValue
  ) -> JSONValue {
    .object([
      ("pieces", pieces), ("unanimous", unanimous), ("split", split), ("alpha", coefficient(alpha)),
      ("range", range.map { .array([coefficient($0.lowerBound), coefficient($0.upperBound)]) } ?? .null),
      ("ac1", coefficient(ac1)),
    ])
  }
}
