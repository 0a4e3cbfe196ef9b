/// The name that was probably meant; nil when none is near.
///
/// Compares folded names by the number of letters to put in, take out, change or swap with a neighbour. At most a third
/// of the longer name may differ, and of equals the first wins.
///
/// - Complexity: the product of the two lengths, for each name.
func nearestName(to name: String, among names: some Sequence<String>) -> String? {
  let wanted = Array(folded(name))
  guard !wanted.isEmpty else { return nil }
  var best: (name: String, steps: Int)?
  for candidate in names {
    let letters = Array(folded(candidate))
    let limit = max(1, max(wanted.count, letters.count) / 3)
    let steps = stepsBetween(wanted, letters)
    if steps <= limit, steps < best?.steps ?? Int.max { best = (candidate, steps) }
  }
  return best?.name
}

/// The edit distance that also counts a swap of neighbours as one step (optimal string alignment).
private func stepsBetween(_ first: [Character], _ second: [Character]) -> Int {
  var beforePrevious: [Int] = []
  var previous = Array(0...second.count)
  for row in first.indices {
    var current = [row + 1]
    for column in second.indices {
      let changed = previous[column] + (first[row] == second[column] ? 0 : 1)
      var steps = min(changed, previous[column + 1] + 1, current[column] + 1)
      if row > 0, column > 0, first[row] == second[column - 1], first[row - 1] == second[column] {
        steps = min(steps, beforePrevious[column - 1] + 1)
      }
      current.append(steps)
    }
    beforePrevious = previous
    previous = current
  }
  return previous[second.count]
}
