import Meetings
import TaskAnalysis

extension TaskSummary {
  /// The task with everything the team may see.
  var json: JSONValue {
    .object([
      ("id", .string(id.word)), ("title", .string(title)), ("prompt", .string(prompt)), ("asked", asked.json),
      (
        "shown",
        .object([
          ("reason", JSONValue(shown.reason)), ("reproduce", JSONValue(shown.reproduce)),
          ("noEvidence", JSONValue(shown.noEvidence)), ("untagged", JSONValue(untagged)),
          ("unsorted", JSONValue(unsorted)),
        ])
      ),
      ("samples", .array(samples.map(\.json))), ("misconceptions", .array(misconceptions.map(\.json))),
      ("noneSeen", JSONValue(noneSeen)), ("notLookedAt", JSONValue(notLookedAt)),
      ("onTheWay", .array(onTheWay.map { .string($0.rawValue) })),
      (
        "agreement",
        agreement.map {
          .agreement(
            pieces: JSONValue($0.pieces), unanimous: JSONValue($0.unanimous),
            split: .array($0.split.map { .string($0) }),
            alpha: $0.alpha, range: $0.range, ac1: $0.ac1, coefficient: { JSONValue($0) })
        } ?? .null
      ), ("splits", .array(splits.map(\.json))),
    ])
  }
}

extension SplitSummary {
  fileprivate var json: JSONValue {
    .object([
      ("letter", JSONValue(letter)), ("agreed", JSONValue(agreed?.rawValue)),
      (
        "votes",
        .array(
          votes.map {
            .object([
              ("choice", .string($0.choice.rawValue)), ("count", JSONValue($0.count)),
              ("because", JSONValue($0.because)),
            ])
          })
      ),
    ])
  }
}

extension SampleSummary {
  fileprivate var json: JSONValue {
    .object([
      ("letter", .string(letter)), ("tag", JSONValue(demand?.rawValue)), ("doubt", .flag(inDoubt)),
      ("group", JSONValue(place.word)),
      (
        "votes",
        votes.map { votes in .object(WorkDemand.allCases.map { ($0.rawValue, JSONValue(votes[$0])) }) } ?? .null
      ),
    ])
  }
}

extension MisconceptionSummary {
  fileprivate var json: JSONValue {
    .object([
      ("name", .string(name)), ("bank", JSONValue(bank)), ("count", JSONValue(count)),
      ("anticipated", .flag(anticipated)), ("probe", .string(probe)), ("nextMove", JSONValue(next?.text)),
      ("lesson", JSONValue(next?.lesson)),
      (
        "exemplar",
        exemplar.map { .object([("letter", JSONValue($0.letter)), ("words", .string($0.words))]) } ?? .null
      ),
    ])
  }
}

extension MoveSummary {
  /// The move with who tries it and what students said.
  var json: JSONValue {
    .object([
      ("text", .string(text)), ("lesson", JSONValue(lesson)), ("task", .string(task.word)),
      ("misconception", .string(misconception)), ("status", .string(status.word)),
      ("triedBy", JSONValue(status.triedBy)), ("heard", JSONValue(heard)), ("question", .string(question)),
      ("who", .string(who)), ("kind", JSONValue(kind?.rawValue)), ("support", JSONValue(support?.rawValue)),
      ("hindrance", JSONValue(status.hindrance?.rawValue)),
    ])
  }
}
