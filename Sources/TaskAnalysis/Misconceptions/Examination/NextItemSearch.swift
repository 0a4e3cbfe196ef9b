/// The search for an item near a task that tells apart rules which the task cannot.
///
/// Deterministic: of items that do equally well, the one nearest to the task wins.
struct NextItemSearch {
  private let task: TaskExamination
  /// The rules behind the task's predictions, in their order.
  private let rules: [FaultyRule]
  /// Rules that gave one answer, group by group, as positions in `rules`.
  private let groups: [[Int]]
  /// Whether an item on which a rule of the groups gives the right answer is worse.
  private let avoidsLuck: Bool

  /// Looks for an item that tells rules of the groups apart; groups of fewer than two rules are left out.
  init(_ task: TaskExamination, groups: [[Prediction]], avoidsLuck: Bool) {
    self.task = task
    self.avoidsLuck = avoidsLuck
    self.groups = groups.filter { $0.count > 1 }.map { group in
      group.compactMap { prediction in task.predictions.firstIndex { $0.id == prediction.id } }
    }
    let rulesByID = Dictionary(FaultyRules.all.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    rules = self.groups.isEmpty ? [] : task.predictions.compactMap { rulesByID[$0.id] }
  }

  /// The best item; nil where none tells any two rules of a group apart.
  /// - Complexity: O(*n*·*m*) for *n* variations of the task and *m* rules that speak of it.
  var best: NextItem? {
    guard !groups.isEmpty else { return nil }
    let most = groups.reduce(0) { $0 + NextItemSearch.pairs($1.count) }
    var best: (item: Problem, cost: Cost)?
    for item in task.problem.variations {
      guard let correct = item.correctAnswer else { continue }
      let cost = cost(correct, rules.map { $0.answer(to: item) })
      guard cost.together < most, best.map({ cost < $0.cost }) ?? true else { continue }
      best = (item, cost)
      if cost.isNone { break }
    }
    return best.flatMap { nextItem($0.item) }
  }

  /// What speaks against an item, the weightiest first.
  private struct Cost: Comparable {
    /// Pairs of a group that stay together.
    let together: Int
    /// Rules of a group that give the right answer.
    let lucky: Int
    /// Pairs of all rules, the right way among them, that task and item together leave as one.
    let alike: Int

    var isNone: Bool { together == 0 && lucky == 0 && alike == 0 }

    static func < (one: Cost, other: Cost) -> Bool {
      (one.together, one.lucky, one.alike) < (other.together, other.lucky, other.alike)
    }
  }

  private func cost(_ correct: RuleAnswer, _ answers: [RuleAnswer?]) -> Cost {
    let together = groups.reduce(0) { sum, group in
      // A rule that has nothing to say about the item stays with all others.
      sum + NextItemSearch.pairs(group.count) - NextItemSearch.pairsApart(group.compactMap { answers[$0] })
    }
    let lucky = avoidsLuck ? groups.joined().count { answers[$0] == correct } : 0
    var both = zip(task.predictions, answers).map { [$0.answer, $1 ?? $0.answer] }
    both.append([task.correct, correct])
    return Cost(
      together: together, lucky: lucky,
      alike: NextItemSearch.pairs(both.count) - NextItemSearch.pairsApart(both))
  }

  private func nextItem(_ item: Problem) -> NextItem? {
    guard let correct = item.correctAnswer else { return nil }
    let answers = rules.map { $0.answer(to: item) }
    let separated = groups.flatMap { group in
      group.filter { one in
        group.contains { other in answers[one] != nil && answers[other] != nil && answers[one] != answers[other] }
      }
    }
    return NextItem(
      prompt: item.prompt, correct: correct, predictions: rules.compactMap { Prediction($0, of: item) },
      separates: separated.map { task.predictions[$0].misconception })
  }

  private static func pairs(_ count: Int) -> Int {
    count * (count - 1) / 2
  }

  /// How many pairs of the values differ.
  private static func pairsApart(_ values: [some Equatable]) -> Int {
    values.indices.reduce(0) { sum, index in sum + values[..<index].count { $0 != values[index] } }
  }
}
