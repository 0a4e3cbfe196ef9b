/// Suggests groups for the work on a task that nobody has grouped yet.
///
/// The same answer comes first; then answers of the same rules are put together; then those explained alike. Where the
/// answer is missing, or the same throughout, the wording divides; where there are no words, nothing does. Right
/// answers show no misconception by themselves and are left out, unless all are right.
package enum ColdSuggestion {
  /// With more pieces than this the wording is left aside.
  package static let mostPiecesReadForWording = 2_000

  private static let answerWeights: [FeatureFamily: Double] = [
    .numbers: 1, .results: 1, .operations: 0.7, .words: 0.7, .operands: 0.5,
  ]
  private static let wordingWeights: [FeatureFamily: Double] = [
    .numbers: 1, .results: 0.8, .newNumbers: 0.5, .operands: 0.7,
  ]

  private static let comparedFamilies = Set(answerWeights.keys).union(wordingWeights.keys)

  /// The groups, the largest first, ties by first piece; a piece may be in none.
  /// - Complexity: O(*n*²) in the number of pieces at most, whose wording is compared.
  package static func groups(of task: GroupingTask) -> [SuggestedGroup] {
    let pieces = piecesToGroup(task)
    let observed = readsWording(of: task) ? task.observedFeatures(of: comparedFamilies) : nil
    let unanswered = pieces.filter { task.pieces[$0].canonicalAnswer == nil && task.pieces[$0].hasWords }
    let answers = sameAnswers(pieces.filter { task.pieces[$0].canonicalAnswer != nil }, task)
    let divided = sameThroughout(task) ? observed.map { byWording(pieces, $0) } ?? [] : []
    let groups =
      divided.count > 1
      ? divided : byAnswer(answers, task, observed) + (observed.map { byWording(unanswered, $0) } ?? [])
    return groups.sorted { ($1.members.count, $0.members[0]) < ($0.members.count, $1.members[0]) }
  }

  /// What a screen says beside the groups where not everything was used; nil where all was.
  package static func note(on task: GroupingTask) -> String? {
    readsWording(of: task)
      ? nil
      : "\(task.pieces.count) pieces: grouped by answers and rules only, wording is compared up to "
        + "\(mostPiecesReadForWording)"
  }

  private static func readsWording(of task: GroupingTask) -> Bool {
    task.pieces.count <= mostPiecesReadForWording
  }

  private static func piecesToGroup(_ task: GroupingTask) -> [Int] {
    let places = Array(task.pieces.indices)
    let notRight = places.filter { task.pieces[$0].isRight != true }
    return notRight.isEmpty ? places : notRight
  }

  /// Whether every piece has the one answer.
  private static func sameThroughout(_ task: GroupingTask) -> Bool {
    guard let answer = task.pieces.first?.canonicalAnswer else { return false }
    return task.pieces.allSatisfy { $0.canonicalAnswer == answer }
  }

  /// The pieces by answer, in the order of first appearance.
  private static func sameAnswers(_ pieces: [Int], _ task: GroupingTask) -> [[Int]] {
    let answers = Dictionary(grouping: pieces) { task.pieces[$0].canonicalAnswer }
    return answers.values.sorted { $0[0] < $1[0] }
  }
}

// MARK: - By answer

extension ColdSuggestion {
  private static func byAnswer(
    _ answers: [[Int]], _ task: GroupingTask, _ observed: [[ObservedFeature]]?
  ) -> [SuggestedGroup] {
    let ruled = sameRules(answers, task)
    let parts = ruled.map { $0.flatMap { answers[$0] }.sorted() }
    let evidence = observed.map { TypicalEvidence($0, weights: answerWeights) }
    let joined = evidence.map { LikeExplanations.joined(parts, vectors: $0.vectors) } ?? parts.indices.map { [$0] }
    return joined.compactMap { group in
      let members = group.flatMap { parts[$0] }.sorted()
      guard members.count > 1 else { return nil }
      let shown = group.flatMap { ruled[$0] }.sorted().map { shownAnswer(answers[$0][0], task) }
      let rules = group.map { task.pieces[parts[$0][0]].consistentWith }
      let shared = (rules.first ?? []).filter { rule in rules.allSatisfy { $0.contains(rule) } }
      let name = shared.count == 1 ? shared.first.flatMap { MisconceptionBank[id: $0]?.name } : nil
      let alike = group.count > 1 ? evidence?.inShort(of: group.map { parts[$0] }) : nil
      return SuggestedGroup(
        name: name ?? listed(shown, "or"), members: members,
        because: reason(shown, isExplainedAlike: group.count > 1, alike, ruleCount: shared.count),
        consistentWith: shared)
    }
  }

  /// The answers that the very same rules give, by place.
  private static func sameRules(_ answers: [[Int]], _ task: GroupingTask) -> [[Int]] {
    var groups: [[Int]] = []
    var places: [[String]: Int] = [:]
    for (answer, pieces) in answers.enumerated() {
      let rules = pieces.first.map { task.pieces[$0].consistentWith } ?? []
      if !rules.isEmpty, let place = places[rules] {
        groups[place].append(answer)
      } else {
        places[rules] = groups.count
        groups.append([answer])
      }
    }
    return groups
  }

  private static func reason(
    _ answers: [String], isExplainedAlike: Bool, _ alike: String?, ruleCount: Int
  ) -> String {
    let rules = ruleCount == 0 ? "" : ruleCount == 1 ? ", fits 1 rule" : ", fits \(ruleCount) rules"
    guard answers.count > 1 else { return "same answer \(answers.joined())\(rules)" }
    let explained = isExplainedAlike ? ", explained alike" : ""
    return "answers \(listed(answers, "and"))\(rules)\(explained)\(alike.map { ": \($0)" } ?? "")"
  }

  private static func shownAnswer(_ piece: Int, _ task: GroupingTask) -> String {
    task.pieces[piece].shownAnswer ?? ""
  }

  /// `13`, `13 or 3`, `13, 3 or -13`.
  private static func listed(_ words: [String], _ last: String) -> String {
    guard let final = words.last, words.count > 1 else { return words.joined() }
    return "\(words.dropLast().joined(separator: ", ")) \(last) \(final)"
  }
}

// MARK: - By wording

extension ColdSuggestion {
  private static func byWording(_ pieces: [Int], _ observed: [[ObservedFeature]]) -> [SuggestedGroup] {
    let evidence = TypicalEvidence(pieces.map { observed[$0] }, weights: wordingWeights)
    return LikeWording.clusters(evidence.vectors).filter { $0.count > 1 }.map { cluster in
      let alike = evidence.inShort(of: [cluster])
      return SuggestedGroup(
        name: alike ?? "no numbers, no operation", members: cluster.map { pieces[$0] },
        because: alike.map { "similar words: \($0)" } ?? "no numbers and no operation to compare", consistentWith: [])
    }
  }
}
