import TaskAnalysis

extension AnalysisReport {
  /// The report in the shape `tellwhy.analysis/1`, without a line break at its end.
  package var json: String {
    JSONValue.object([("schema", .string("tellwhy.analysis/1")), ("tasks", .array(tasks.map(\.json)))]).text
  }
}

extension AnalyzedTask {
  fileprivate var json: JSONValue {
    .object([
      ("id", .string(title)), ("prompt", JSONValue(prompt)), ("key", JSONValue(key)), ("pieces", JSONValue(pieces)),
      ("withoutAnswer", JSONValue(withoutAnswer)), ("demand", demand.json), ("answers", .array(answers.map(\.json))),
      ("groups", .array(groups.map(\.json))),
      ("cannotTellApart", .array(cannotTellApart.map { .ids($0.misconceptions) })),
      ("rightForOtherReasons", .ids(rightForOtherReasons)),
      (
        "askNext",
        askNext.map { .object([("prompt", .string($0.prompt)), ("separates", .ids($0.separates))]) } ?? .null
      ),
      ("work", work.json), ("workWords", .array(work.because.map(\.json))),
      ("notes", .array(notes.map(JSONValue.string))),
    ])
  }
}

extension AnalyzedAnswer {
  fileprivate var json: JSONValue {
    .object([
      ("text", .string(text)), ("count", JSONValue(count)), ("correct", JSONValue(isRight)),
      ("written", .array(written.map(JSONValue.string))), ("consistentWith", .ids(consistentWith)),
    ])
  }
}

extension PromptDemand {
  fileprivate var json: JSONValue {
    .object([("suggested", JSONValue(suggested?.rawValue)), ("because", .array(because.map(\.json)))])
  }
}

extension DemandOfWork {
  fileprivate var json: JSONValue {
    .object(
      WorkDemand.allCases.map { ($0.rawValue, JSONValue(tally[$0])) } + [("silent", JSONValue(silent))])
  }
}

extension DemandOfWork.Cue {
  fileprivate var json: JSONValue {
    .object([
      ("demand", .string(demand.rawValue)), ("cue", .string(cue)), ("says", .string(says)),
      ("pieces", JSONValue(pieces)), ("words", .array(words.map(JSONValue.string))),
    ])
  }
}

extension PromptDemand.Cue {
  fileprivate var json: JSONValue {
    .object([
      ("words", .string(words)), ("cue", .string(cue)), ("weight", .weight(weight)), ("says", .string(says)),
    ])
  }
}

extension JSONValue {
  fileprivate static func ids(_ misconceptions: [Misconception]) -> JSONValue {
    .array(misconceptions.map { .string($0.id) })
  }

  /// A weight, whole where it is.
  fileprivate static func weight(_ weight: Double) -> JSONValue {
    Int64(exactly: weight).map(JSONValue.integer) ?? JSONValue(weight)
  }
}
