import Meetings
import TaskAnalysis

extension SharedTask {
  /// The task as it may be shared: no samples, and guarded counts.
  var json: JSONValue {
    .object([
      ("id", .string(id.word)), ("title", .string(title)), ("prompt", .string(prompt)), ("asked", asked.json),
      ("shown", shown.json), ("misconceptions", .array(misconceptions.map(\.json))), ("noneSeen", noneSeen.json),
      ("notLookedAt", notLookedAt.json),
      (
        "agreement",
        agreement.map {
          .agreement(
            pieces: $0.pieces.json, unanimous: $0.unanimous.json, split: .null, alpha: $0.beyondLuck?.alpha,
            range: $0.beyondLuck?.range, ac1: $0.beyondLuck?.ac1, coefficient: JSONValue.init(hundredths:))
        } ?? .null
      ),
    ])
  }
}

extension SharedTally {
  /// The counts by what work shows, each as ``GuardedCount/json``.
  var json: JSONValue {
    .object([
      ("reason", reason.json), ("reproduce", reproduce.json), ("noEvidence", noEvidence.json),
      ("untagged", untagged.json), ("unsorted", unsorted.json),
    ])
  }
}

extension GuardedCount {
  /// The count, or `{"hidden": true}`, which does not say why.
  var json: JSONValue {
    value.map { JSONValue($0) } ?? .object([("hidden", .flag(true))])
  }
}

extension SharedMisconception {
  fileprivate var json: JSONValue {
    .object([
      ("name", .string(name)), ("bank", JSONValue(bank)), ("count", count.json), ("anticipated", .flag(anticipated)),
      ("probe", .string(probe)), ("nextMove", JSONValue(next?.text)), ("lesson", JSONValue(next?.lesson)),
      ("exemplar", .null),
    ])
  }
}

extension SharedMove {
  /// The move without who tries it and what students said.
  var json: JSONValue {
    .object([
      ("text", .string(text)), ("lesson", JSONValue(lesson)), ("task", .string(task.word)),
      ("misconception", .string(misconception)), ("status", .string(status)), ("triedBy", .null), ("heard", .null),
      ("question", .string(question)), ("kind", JSONValue(kind?.rawValue)), ("support", JSONValue(support?.rawValue)),
    ])
  }
}
