extension FaultyRules {
  /// Rules for means and medians.
  static let statistics: [FaultyRule] = [
    FaultyRule(
      "stat-mean-of-means", "half way between the means",
      checks: [
        .init("4 students average 80. 16 others average 90. What is the average of all?", right: "88", gives: "85"),
        .init("10 students average 70. 10 others average 80. What is the average of all?", right: "75", gives: "75"),
      ]
    ) { problem in
      guard case .data(.combinedMean(_, let mean, _, let otherMean)) = problem else { return nil }
      return RuleAnswer((mean.value + otherMean.value) / Rational(2))
    },
    FaultyRule(
      "stat-mean-as-mode", "gives the most common value",
      checks: [
        .init("Find the mean of 2, 2, 2, 7, 12", right: "5", gives: "2"),
        .init("Find the mean of 2, 4, 4, 4, 6", right: "4", gives: "4"),
      ]
    ) { problem in
      guard case .data(.mean(let numbers)) = problem else { return nil }
      let counts = Dictionary(numbers.compactMap { number in number.value.map { ($0, 1) } }, uniquingKeysWith: +)
      guard let most = counts.values.max(), most > 1, counts.values.count(where: { $0 == most }) == 1 else {
        return nil
      }
      return RuleAnswer(counts.first { $0.value == most }?.key)
    },
    FaultyRule(
      "stat-mean-skip-zero", "leaves out the zeros",
      checks: [
        .init("Find the mean of 4, 0, 2, 6", right: "3", gives: "4"),
        .init("Find the mean of 5, 0, 0, 10", right: "15/4", gives: "15/2"),
        .init("Find the mean of 1, 2, 3", right: "2", gives: "2"),
      ]
    ) { problem in
      guard case .data(.mean(let numbers)) = problem else { return nil }
      let others = numbers.filter { $0.value != .zero }
      return RuleAnswer(DataQuestion.sum(others) / Rational(others.count))
    },
    FaultyRule(
      "stat-median-unsorted", "takes the middle as written",
      checks: [
        .init("Find the median of 3, 9, 1, 7, 5", right: "5", gives: "1"),
        .init("Find the median of 1, 3, 5, 7, 9", right: "5", gives: "5"),
      ]
    ) { problem in
      guard case .data(.median(let numbers)) = problem else { return nil }
      return RuleAnswer(DataQuestion.middle(numbers.compactMap(\.value), of: numbers.count))
    },
  ]
}
