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

  /// - Complexity: O(*n*) in the length of all responses; cues are looked for once in each different piece.
  init(_ task: ImportedTask) {
    var different = FirstCounts<WrittenWork>()
    for piece in task.pieces { different.add(WrittenWork(response: piece.response, answer: piece.answer)) }
    var cues = FirstCounts<CueOfDemand>()
    var words: [CueOfDemand: FirstCounts<String>] = [:]
    for (finding, count) in zip(different.values.mappedTogether(inRunsOf: 100, \.finding), different.counts) {
      guard let finding else {
        silent += count
        continue
      }
      tally[finding.demand] += count
      guard let cue = finding.cue else { continue }
      cues.add(cue, count)
      if !finding.words.isEmpty { words[cue, default: FirstCounts()].add(finding.words, count) }
    }
    because = cues.mostFrequent.map { cue, pieces in
      Cue(
        cue: cue.cue, says: cue.says, demand: cue.demand, pieces: pieces,
        words: words[cue]?.mostFrequent.prefix(3).map(\.value) ?? [])
    }
  }
}

private struct CueOfDemand: Hashable, Sendable {
  let cue: String
  let says: String
  let demand: WorkDemand
}

/// What may be read in a piece.
private struct WrittenWork: Hashable, Sendable {
  /// A demand, the cue that speaks most for it, and the words that made it.
  struct Finding: Sendable {
    let demand: WorkDemand
    let cue: CueOfDemand?
    let words: String
  }

  let response: String?
  let answer: String?

  /// Nil where the words do not say enough, and for a picture, in which nothing can be read.
  var finding: Finding? {
    guard response != nil || answer != nil else { return nil }
    let suggestion = DemandSuggester.suggestion(forWork: response ?? "", answer: answer)
    guard let demand = suggestion.demand else { return nil }
    let match = suggestion.because.first
    return Finding(
      demand: demand, cue: match.map { CueOfDemand(cue: $0.cue, says: $0.says, demand: demand) },
      words: match?.words(of: response ?? "").lowercased() ?? "")
  }
}

/// Counts values and remembers which came first.
private struct FirstCounts<Value: Hashable> {
  private var places: [Value: Int] = [:]
  /// Each once, in the order of first appearance.
  private(set) var values: [Value] = []
  /// How often each of the values came.
  private(set) var counts: [Int] = []

  mutating func add(_ value: Value, _ count: Int = 1) {
    if let place = places[value] {
      counts[place] += count
    } else {
      places[value] = values.count
      values.append(value)
      counts.append(count)
    }
  }

  /// The most frequent first, ties by first appearance.
  var mostFrequent: [(value: Value, count: Int)] {
    values.indices.sorted { (counts[$1], $0) < (counts[$0], $1) }.map { (values[$0], counts[$0]) }
  }
}
