/// A count of students' work that may leave the team: shown, or kept back where it could point at a student.
package enum GuardedCount: Hashable, Sendable {
  /// 10 or more, and no help in finding one that is less.
  case shown(Int)
  /// Kept back, and may be said to be under 10.
  case fewerThanTen
  /// Kept back, and nothing may be said of it: it would give a small one away.
  case hidden

  /// Counts under this one are kept back.
  package static let smallest = 10

  /// The count, where it may be known.
  package var value: Int? {
    if case .shown(let count) = self { count } else { nil }
  }

  /// What stands in texts and tables: the count, `<10` where that is true, else `hidden`.
  package var text: String {
    switch self {
    case .shown(let count): String(count)
    case .fewerThanTen: "<10"
    case .hidden: "hidden"
    }
  }
}

extension GuardedCount {
  /// Guards counts that add up to a whole which somebody may know, though it is not said.
  ///
  /// First every count under 10 is kept back. Then, while one of them could still be computed from the whole and the
  /// counts shown, the smallest of those is kept back too (of equals the first). To *compute* one, a reader is taken to
  /// know which counts are not 0, which are said to be under 10, and which of the others are 0. Where even keeping
  /// everything back is not enough, nothing is said of any: no count is then called `<10`.
  ///
  /// Example: 3, 19 and 2 become `<10`, 19, `<10`; 3, 19 and 12 become `<10`, 19, `hidden`, since 3 is the whole less
  /// 19 and 12.
  ///
  /// - Complexity: O(*n*³).
  package static func guarding(_ counts: [Int]) -> [GuardedCount] {
    var kept = Set(counts.indices.filter { counts[$0] < smallest })
    while isComputable(in: counts, kept: kept) {
      let shown = counts.indices.filter { !kept.contains($0) }
      guard let next = shown.min(by: { (counts[$0], $0) < (counts[$1], $1) }) else {
        return counts.map { _ in .hidden }
      }
      kept.insert(next)
    }
    return counts.indices.map { index in
      if !kept.contains(index) { return .shown(counts[index]) }
      return counts[index] < smallest ? .fewerThanTen : .hidden
    }
  }

  /// Whether the sum of what was kept back leaves one value only for a count under 10.
  private static func isComputable(in counts: [Int], kept: Set<Int>) -> Bool {
    let sum = kept.reduce(0) { $0 + counts[$1] }
    return kept.contains { target in
      let count = counts[target]
      guard count < smallest else { return false }
      let others = kept.filter { $0 != target }.map { reach(of: counts[$0], emptyIsKnown: count > 0) }
      let most = sum - others.reduce(0) { $0 + $1.low }
      let least = others.contains { $0.high == nil } ? 0 : sum - others.reduce(0) { $0 + ($1.high ?? 0) }
      return min(most, smallest - 1) <= max(least, reach(of: count, emptyIsKnown: false).low)
    }
  }

  /// What a reader takes a count that was kept back to be at least and at most; no highest where it is not under 10.
  private static func reach(of count: Int, emptyIsKnown: Bool) -> (low: Int, high: Int?) {
    switch count {
    case ..<1: (0, emptyIsKnown ? 0 : smallest - 1)
    case ..<smallest: (1, smallest - 1)
    default: (smallest, nil)
    }
  }
}
