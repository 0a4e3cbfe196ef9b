/// Puts different answers together whose explanations are alike, for as long as there are such.
enum LikeExplanations {
  /// How alike, compared with the pieces of one answer, is alike enough: a little less than those.
  private static let threshold = 0.93

  /// More answers than this are not compared; those given least often then stay by themselves.
  private static let mostAnswers = 200

  /// The answers that belong together, by their place in the input, ascending; an answer by itself is one of one.
  ///
  /// Every answer stays whole. The pair most alike comes first, ties by place.
  /// - Complexity: O(*n*²) in the number of answers compared, times the features of an answer, to compare them; O(*n*³)
  ///   numbers are then looked at.
  static func joined(_ answers: [[Int]], vectors: [FeatureVector]) -> [[Int]] {
    let compared = answers.indices.sorted { (answers[$1].count, $0) < (answers[$0].count, $1) }.prefix(mostAnswers)
      .sorted()
    var likeness = ExplainedAnswers(compared.map { answers[$0] }, vectors: vectors)
    var groups = compared.map { [$0] }
    while let (one, other) = likeness.mostAlike(from: threshold) {
      groups[one] += groups.remove(at: other)
      likeness.join(one, other)
    }
    return groups.map { $0.sorted() } + answers.indices.filter { !compared.contains($0) }.map { [$0] }
  }
}
