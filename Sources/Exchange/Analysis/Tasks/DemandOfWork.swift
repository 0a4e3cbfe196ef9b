import Meetings
import TaskAnalysis

/// What the work on a task may show, counted; only ever a suggestion, and never of one student.
struct DemandOfWork: Hashable, Sendable {
  /// What spoke most for a suggestion, in how many pieces, and in which words.
  struct Cue: Hashable, Sendable {
    let cue: String
    let says: String
    let demand: WorkDemand
    let pieces: Int
    /// Up to three ways it was written, the most frequent first, ties by first appearance; none for an answer alone.
    let words: [String]
  }

  private(set) var tally = DemandTally()
  /// The pieces whose words do not say enough, and those that are a picture.
  private(set) var silent = 0
  /// The most frequent first, ties by first appearance.
  let because: [Cue]

  /// - Complexity: O(*n*) in the length of all responses.
  init(_ task: ImportedTask) {
    var cues = FirstCounts<CueOfDemand>()
    var words: [CueOfDemand: FirstCounts<String>] = [:]
    for piece in task.pieces {
      guard let suggestion = piece.suggestedDemand, let demand = suggestion.demand else {
        silent += 1
        continue
      }
      tally[demand] += 1
      guard let match = suggestion.because.first else { continue }
      let cue = CueOfDemand(cue: match.cue, says: match.says, demand: demand)
      cues.add(cue)
      let written = match.words(of: piece.response ?? "")
      if !written.isEmpty { words[cue, default: FirstCounts()].add(written.lowercased()) }
    }
    because = cues.mostFrequent.map { cue, pieces in
      Cue(
        cue: cue.cue, says: cue.says, demand: cue.demand, pieces: pieces,
        words: words[cue]?.mostFrequent.prefix(3).map(\.value) ?? [])
    }
  }

  private struct CueOfDemand: Hashable {
    let cue: String
    let says: String
    let demand: WorkDemand
  }
}

extension ImportedPiece {
  /// Nil for a picture, in which nothing can be read.
  fileprivate var suggestedDemand: DemandSuggestion<WorkDemand>? {
    guard response != nil || answer != nil else { return nil }
    return DemandSuggester.suggestion(forWork: response ?? "", answer: answer)
  }
}

/// Counts values and remembers which came first.
private struct FirstCounts<Value: Hashable> {
  private var counts: [Value: Int] = [:]
  private var values: [Value] = []

  mutating func add(_ value: Value) {
    if counts.updateValue((counts[value] ?? 0) + 1, forKey: value) == nil { values.append(value) }
  }

  /// The most frequent first, ties by first appearance.
  var mostFrequent: [(value: Value, count: Int)] {
    values.enumerated().map { (place: $0, value: $1, count: counts[$1] ?? 0) }
      .sorted { ($1.count, $0.place) < ($0.count, $1.place) }.map { ($0.value, $0.count) }
  }
}
