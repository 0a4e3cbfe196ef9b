import Meetings
import TaskAnalysis
import Testing

@Suite struct GuardedCountTests {
  @Test(
    "Counts under 10 are kept back, and so is what would give one away",
    arguments: [
      ([], []),
      ([24], ["24"]),
      ([10, 11], ["10", "11"]),
      ([3, 19, 2], ["<10", "19", "<10"]),
      ([3, 19, 12], ["<10", "19", "hidden"]),
      ([12, 19, 3, 0], ["hidden", "19", "<10", "<10"]),
      ([0, 24], ["<10", "hidden"]),
      ([5, 6, 1, 0], ["<10", "<10", "<10", "<10"]),
      ([9, 9, 30], ["<10", "<10", "hidden"]),
      ([1, 1, 30, 40], ["<10", "<10", "hidden", "40"]),
      ([10, 0, 0], ["hidden", "hidden", "hidden"]),
      ([1, 0], ["hidden", "hidden"]),
    ] as [([Int], [String])])
  func guarding(counts: [Int], texts: [String]) {
    #expect(GuardedCount.guarding(counts).map(\.text) == texts)
  }

  @Test("Somebody who knows the whole can compute no count under 10", arguments: 0..<400)
  func nothingToCompute(seed: Int) {
    var generator = SplitMix64(seed: UInt64(seed))
    let counts = (0..<Int.random(in: 1...5, using: &generator)).map { _ in
      Bool.random(using: &generator)
        ? Int.random(in: 0...4, using: &generator) : Int.random(in: 0...24, using: &generator)
    }
    let published = GuardedCount.guarding(counts)
    let whole = counts.reduce(0, +)
    let possible = Solver.possible(published, whole: whole)
    for (index, count) in counts.enumerated() where count < 10 && counts.count > 1 && whole > 0 {
      #expect(possible[index].count > 1, "\(counts) became \(published.map(\.text))")
    }
  }

  @Test("Nothing is called under 10 that is not, and nothing is shown that is", arguments: 0..<200)
  func honest(seed: Int) {
    var generator = SplitMix64(seed: UInt64(seed))
    let counts = (0..<6).map { _ in Int.random(in: 0...30, using: &generator) }
    for (count, guarded) in zip(counts, GuardedCount.guarding(counts)) {
      switch guarded {
      case .shown(let shown): #expect(shown == count && count >= 10)
      case .fewerThanTen: #expect(count < 10)
      case .hidden: break
      }
    }
  }
}

/// Tries every way in which counts that were kept back could add up to a whole.
enum Solver {
  /// The values that each count could have; none where nothing adds up to the whole.
  static func possible(_ published: [GuardedCount], whole: Int) -> [Set<Int>] {
    published.indices.map { index in
      var isSum = [Bool](repeating: false, count: whole + 1)
      isSum[0] = true
      for (other, count) in published.enumerated() where other != index {
        var next = [Bool](repeating: false, count: whole + 1)
        for sum in 0...whole where isSum[sum] {
          for value in values(of: count, upTo: whole) where sum + value <= whole { next[sum + value] = true }
        }
        isSum = next
      }
      return Set(values(of: published[index], upTo: whole).filter { $0 <= whole && isSum[whole - $0] })
    }
  }

  private static func values(of count: GuardedCount, upTo whole: Int) -> ClosedRange<Int> {
    switch count {
    case .shown(let count): count...count
    case .fewerThanTen: 0...9
    case .hidden: 0...whole
    }
  }
}
