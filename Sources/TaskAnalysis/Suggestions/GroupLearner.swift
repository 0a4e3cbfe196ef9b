/// Learns from the groups teachers have made in one task which of them may fit the pieces not grouped yet.
///
/// Pieces are read once; keep the learner while the task is open, and ask again after every key.
package struct GroupLearner: Sendable {
  /// How much each family counts; chosen on students' explanations of seven tasks, and flat around these values.
  private static let weights: [FeatureFamily: Double] = [
    .answer: 1, .numbers: 1, .results: 0.8, .newNumbers: 0.3, .endNumbers: 0.6, .operations: 0.5, .operands: 0.25,
    .words: 0.4, .manner: 0.75, .evidence: 0.3,
  ]

  /// Divides what speaks for a group before it becomes a confidence, as features of one piece are no independent
  /// witnesses.
  private static let temperature = 2.0

  private let observed: [[ObservedFeature]]
  private let features: WeightedFeatures

  /// Reads every piece.
  /// - Complexity: O(*n*) in the length of all responses.
  package init(_ task: GroupingTask) {
    observed = task.observedFeatures()
    features = WeightedFeatures(observed, weights: GroupLearner.weights)
  }

  /// A suggestion for every piece without a label, in the order of the pieces.
  ///
  /// While no piece is in a named group there is nothing to tell apart: none seen, at a confidence of a half. Labels
  /// of pieces that are not there are left out. Equal fits go to the larger group, then to the first by name.
  /// - Complexity: O(*n* *g*) for *n* features in all pieces and *g* groups; 1,000 pieces of 40 words take 2 ms.
  package func suggestions(labels: [Int: LearnedGroup]) -> [GroupSuggestion] {
    let given = observed.indices.compactMap { piece in labels[piece].map { (piece: piece, group: $0) } }
    let counts = GroupCounts(features, labels: given)
    let examples = FirstExamples(features, counts.groups, given)
    var scores: [Double] = []
    return observed.indices.compactMap { piece in
      guard labels[piece] == nil else { return nil }
      counts.score(features[piece], into: &scores)
      return suggestion(for: piece, scores, counts, examples)
    }
  }

  private func suggestion(
    for piece: Int, _ scores: [Double], _ counts: GroupCounts, _ examples: FirstExamples
  ) -> GroupSuggestion {
    let best = counts.best(of: scores) ?? 0
    let group = counts.groups[best]
    guard let next = counts.best(of: scores, except: best) else {
      // With nothing to choose between, half is all that can be said.
      return GroupSuggestion(piece: piece, group: group, confidence: 0.5, evidence: [], like: nil)
    }
    let likelihoods = scores.reduce(0) { $0 + exponential(($1 - scores[best]) / GroupLearner.temperature) }
    let reasons = reasons(for: piece, best, against: next, counts)
    return GroupSuggestion(
      piece: piece, group: group, confidence: 1 / likelihoods,
      evidence: reasons.compactMap { observed[piece][$0.observation].evidence },
      like: reasons.lazy.compactMap { examples.piece(showing: $0.feature, inGroup: best) }.first)
  }

  /// The two features that speak most for one group and against another.
  ///
  /// What all named groups share is no reason for one of them.
  private func reasons(
    for piece: Int, _ best: Int, against other: Int, _ counts: GroupCounts
  ) -> [WeightedFeatures.Entry] {
    var first: (entry: WeightedFeatures.Entry, force: Double)?
    var second: (entry: WeightedFeatures.Entry, force: Double)?
    let isNoneSeen = counts.groups[best] == .noneSeen
    for entry in features[piece] where entry.hasEvidence && (isNoneSeen || !entry.family.isSharedByGroups) {
      let force = entry.weight * counts.force(ofFeature: entry.feature, for: best, against: other)
      if force > first?.force ?? 0 {
        (first, second) = ((entry, force), first)
      } else if force > second?.force ?? 0 {
        second = (entry, force)
      }
    }
    return [first, second].compactMap { $0?.entry }
  }
}

/// For each group, the first of its pieces that shows a feature.
private struct FirstExamples {
  private let width: Int
  /// By feature and group, as many as there are of both; below 0 where there is none.
  private var pieces: [Int]

  init(_ features: WeightedFeatures, _ groups: [LearnedGroup], _ given: [(piece: Int, group: LearnedGroup)]) {
    width = groups.count
    pieces = [Int](repeating: -1, count: features.features.count * width)
    for (piece, group) in given.reversed() {
      guard let place = groups.firstIndex(of: group) else { continue }
      for entry in features[piece] { pieces[entry.feature * width + place] = piece }
    }
  }

  func piece(showing feature: Int, inGroup group: Int) -> Int? {
    let piece = pieces[feature * width + group]
    return piece < 0 ? nil : piece
  }
}
