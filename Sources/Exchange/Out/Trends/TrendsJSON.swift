import Meetings
import TaskAnalysis

extension OutgoingTrends {
  /// JSON of the schema `tellwhy.trends/1`; fields may be added to it, and readers ignore those they do not know.
  ///
  /// `sections` is null where nobody asked for it, and always in what is shared; so is `projection` where nobody asked.
  /// Where minutes stay in the room, `ledger` is null and a meeting has a title and a start.
  var json: JSONValue {
    let (tasks, thinking, moves, sections): ([JSONValue], [JSONValue], [JSONValue], JSONValue) =
      switch content {
      case .team(let year, let sections):
        (
          year.tasks.map(\.json), year.misconceptions.map(\.json), year.moves.map(\.json),
          sections.map { .array($0.map(\.json)) } ?? .null
        )
      case .sharing(let year):
        (year.tasks.map(\.json), year.misconceptions.map(\.json), year.moves.map(\.json), .null)
      }
    return .object([
      ("schema", .string("tellwhy.trends/1")), ("team", .string(team)),
      ("meetings", .array(minutes?.map(\.json) ?? meetings.map(\.json))),
      ("tasks", .array(tasks)), ("misconceptions", .array(thinking)), ("moves", .array(moves)),
      ("ledger", ledger?.json ?? .null), ("projection", projectionJSON), ("sections", sections),
    ])
  }

  private var projectionJSON: JSONValue {
    guard let assumptions, let projection, let ledger else { return .null }
    let (lowest, highest, scenarios): (JSONValue, JSONValue, JSONValue) =
      switch projection {
      case .range(_, let lowest, let highest): (lowest.json, highest.json, .null)
      case .scenarios(let scenarios): (.null, .null, .array(scenarios.map(\.json)))
      }
    // Under four meetings nothing is projected: only the table stands there.
    let assumed: JSONValue = if case .range = projection { assumptions.json } else { .null }
    return .object([
      ("assumed", assumed), ("lowest", lowest), ("highest", highest), ("scenarios", scenarios),
      ("meetings", JSONValue(ledger.meetings)),
    ])
  }
}

extension MeetingOfYear {
  fileprivate var json: JSONValue { .object(members) }

  fileprivate var members: [(String, JSONValue)] {
    [
      ("id", JSONValue(id.number)), ("title", .string(title)), ("start", .string(start.isoUTC)),
      ("utcOffset", .string(start.isoOffset)),
    ]
  }
}

extension MeetingTrend {
  fileprivate var json: JSONValue {
    .object(
      meeting.members + [
        ("seconds", .object(TimeCategory.allCases.map { ($0.rawValue, JSONValue(time.seconds(of: $0))) })),
        ("planning", .object(PlanningKind.allCases.map { ($0.rawValue, JSONValue(time.seconds(of: $0))) })),
        ("recordedSeconds", JSONValue(recorded / 1000)), ("planningShare", JSONValue(planningShare)),
        ("longestStretch", time.longest?.json ?? .null),
      ])
  }
}

extension TaskTrend {
  fileprivate var json: JSONValue {
    .object([
      ("meeting", JSONValue(meeting.number)), ("id", .string(summary.id.word)), ("title", .string(summary.title)),
      ("written", JSONValue(summary.asked.written?.level?.rawValue)), ("band", JSONValue(asked?.rawValue)),
      (
        "shown",
        .object([
          ("reason", JSONValue(shown.reason)), ("reproduce", JSONValue(shown.reproduce)),
          ("noEvidence", JSONValue(shown.noEvidence)), ("untagged", JSONValue(summary.untagged)),
          ("unsorted", JSONValue(summary.unsorted)),
        ])
      ),
    ])
  }
}

extension SharedTaskTrend {
  fileprivate var json: JSONValue {
    .object([
      ("meeting", JSONValue(meeting.number)), ("id", .string(id.word)), ("title", .string(title)),
      ("written", JSONValue(written?.level?.rawValue)), ("band", JSONValue(written?.band.rawValue)),
      ("shown", shown.json),
    ])
  }
}

extension MisconceptionTrend {
  fileprivate var json: JSONValue {
    .object([
      ("name", .string(name)), ("bank", JSONValue(bank)), ("course", .string(course.rawValue)),
      (
        "mentions",
        .array(mentions.map { .object([("meeting", JSONValue($0.meeting.number)), ("count", JSONValue($0.count))]) })
      ),
    ])
  }
}

extension SharedMisconceptionTrend {
  /// Whether a meeting saw it, and not on how many papers.
  fileprivate var json: JSONValue {
    .object([
      ("name", .string(name)), ("bank", JSONValue(bank)), ("course", .string(course.rawValue)),
      ("seen", .array(seen.map { JSONValue($0.number) })), ("notSeen", .array(notSeen.map { JSONValue($0.number) })),
    ])
  }
}

extension MoveTrend {
  fileprivate var json: JSONValue {
    .object([("meeting", JSONValue(meeting.number)), ("move", summary.json)])
  }
}

extension SharedMoveTrend {
  fileprivate var json: JSONValue {
    .object([("meeting", JSONValue(meeting.number)), ("move", move.json)])
  }
}

extension Ledger {
  fileprivate var json: JSONValue {
    .object([
      ("meetings", JSONValue(meetings)), ("recordedSeconds", JSONValue(recorded / 1000)),
      ("planningSeconds", JSONValue(planning / 1000)), ("unrecordedSeconds", JSONValue(unrecorded / 1000)),
    ])
  }
}

extension Assumptions {
  fileprivate var json: JSONValue {
    .object([
      ("meetingsAYear", JSONValue(meetingsAYear)), ("minutes", JSONValue(minutes)), ("sharePerCent", JSONValue(share)),
      ("contactHours", JSONValue(contactHours)), ("planningHours", JSONValue(planningHours)),
    ])
  }
}

extension SectionTrend {
  fileprivate var json: JSONValue {
    .object([
      ("section", .string(section)),
      (
        "tasks",
        .array(
          entries.map { entry in
            let papers: JSONValue =
              switch entry.papers {
              case .shown(let saying, let all): .object([("reason", JSONValue(saying)), ("papers", JSONValue(all))])
              case .keptBack: .object([("hidden", .flag(true))])
              }
            return .object([
              ("meeting", JSONValue(entry.meeting.number)), ("task", .string(entry.task.word)), ("shown", papers),
            ])
          })
      ),
    ])
  }
}
