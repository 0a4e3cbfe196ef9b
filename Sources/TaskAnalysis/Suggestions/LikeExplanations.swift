/// Puts different answers together whose explanations are alike, for as long as there are such.
enum LikeExplanations {
  /// How alike, compared with the pieces of one answer, is alike enough: a little less than those.
  private static let threshold = 0.93

  /// More answers than this are not compared; those given least often then stay by themselves.
  private static let mostAnswers = 200

  /// The answers that belong together, by their place in the input, ascending; an answer by itself is one of one.
  ///
  /// Every answer stays whole. The pair most alike comes first, ties by place.
  /// - Complexity: O(*n*³) in the number of answers compared, with small constants.
  static func joined(_ answers: [[Int]], vectors: [FeatureVector]) -> [[Int]] {
    let compared = answers.indices.sorted { (answers[$1].count, $0) < (answers[$0].count, $1) }.prefix(mostAnswers)
      .sorted()
    var groups = compared.map { (answers: [$0], pieces: ExplainedAnswer(members: answers[$0], vectors: vectors)) }
    var likeness = groups.map { one in
      groups.map { one.answers == $0.answers ? nil : one.pieces.likeness(to: $0.pieces) }
    }
    while let (one, other) = mostAlike(likeness) {
      let taken = groups.remove(at: other)
      groups[one].answers += taken.answers
      groups[one].pieces.join(taken.pieces)
      likeness.remove(at: other)
      for row in likeness.indices { likeness[row].remove(at: other) }
      for row in groups.indices where row != one {
        let fresh = groups[one].pieces.likeness(to: groups[row].pieces)
        likeness[one][row] = fresh
        likeness[row][one] = fresh
      }
    }
    return groups.map { $0.answers.sorted() } + answers.indices.filter { !compared.contains($0) }.map { [$0] }
  }

  private static func mostAlike(_ likeness: [[Double?]]) -> (Int, Int)? {
    var best: (value: Double, pair: (Int, Int))?
    for (row, values) in likeness.enumerated() {
      for (column, value) in values.enumerated().dropFirst(row + 1) {
        if let value, value >= threshold, value > best?.value ?? 0 { best = (value, (row, column)) }
      }
    }
    return best?.pair
  }
}
