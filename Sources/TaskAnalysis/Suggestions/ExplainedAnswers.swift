/// Answers with the pieces that gave them, and how alike their explanations are.
///
/// Products of sums add up, so joining two answers adds rows of numbers and multiplies no features again: comparing
/// them anew after each joining took most of the time of grouping.
struct ExplainedAnswers {
  /// How many pieces gave each answer.
  private var counts: [Int]
  /// How much of an answer's product with itself is each piece with itself.
  private var selfProducts: [Double]
  /// The product of the sums of two answers' vectors, row by row.
  private var products: [[Double]]
  /// How alike two pieces of one answer are on average; nil where there are not two.
  private var inner: [Double?]
  /// How alike two answers are, below the diagonal 0; 0 too where that says nothing.
  private var likeness: [[Double]] = []

  /// - Complexity: O(*n*²) in the answers, times the features of one.
  init(_ answers: [[Int]], vectors: [FeatureVector]) {
    counts = answers.map(\.count)
    selfProducts = answers.map { members in members.reduce(0) { $0 + (vectors[$1].isEmpty ? 0 : 1) } }
    products = answers.map { _ in [Double](repeating: 0, count: answers.count) }
    inner = []
    var sum = [Double](repeating: 0, count: vectors.map(\.width).max() ?? 0)
    let sums = answers.map { FeatureVector(sumOf: $0.lazy.map { vectors[$0] }, scratch: &sum) }
    for one in sums.indices {
      sums[one].spread(into: &sum)
      for other in 0...one {
        let product = sums[other].product(withSpread: sum)
        products[one][other] = product
        products[other][one] = product
      }
      sums[one].spread(into: &sum, takingBack: true)
    }
    inner = counts.indices.map { within($0) }
    likeness = counts.indices.map { one in counts.indices.map { $0 > one ? alike(one, $0) : 0 } }
  }

  /// The pair most alike, at least as much as a threshold above 0; ties by place.
  func mostAlike(from threshold: Double) -> (Int, Int)? {
    var best: (value: Double, pair: (Int, Int))?
    for (row, values) in likeness.enumerated() {
      for column in values.indices.dropFirst(row + 1) {
        let value = values[column]
        if value >= threshold, value > best?.value ?? 0 { best = (value, (row, column)) }
      }
    }
    return best?.pair
  }

  /// Takes the pieces of a later answer into an earlier one, whose place they share from now on.
  mutating func join(_ one: Int, _ other: Int) {
    for row in products.indices { products[row][one] += products[row][other] }
    for column in products.indices { products[one][column] += products[other][column] }
    counts[one] += counts.remove(at: other)
    selfProducts[one] += selfProducts.remove(at: other)
    products.remove(at: other)
    likeness.remove(at: other)
    inner.remove(at: other)
    for row in products.indices {
      products[row].remove(at: other)
      likeness[row].remove(at: other)
    }
    inner[one] = within(one)
    for third in counts.indices where third != one {
      likeness[min(one, third)][max(one, third)] = alike(one, third)
    }
  }

  /// The mean likeness of two of an answer's pieces.
  private func within(_ answer: Int) -> Double? {
    let count = counts[answer]
    guard count > 1 else { return nil }
    return (products[answer][answer] - selfProducts[answer]) / Double(count * (count - 1))
  }

  /// How alike the pieces of both are, where 1 is as alike as the pieces within each; 0 where that says nothing.
  private func alike(_ one: Int, _ other: Int) -> Double {
    let known = [inner[one], inner[other]].compactMap(\.self)
    guard !known.isEmpty else { return 0 }
    let mean = known.reduce(0, +) / Double(known.count)
    guard mean > 0 else { return 0 }
    return products[one][other] / Double(counts[one] * counts[other]) / mean
  }
}
