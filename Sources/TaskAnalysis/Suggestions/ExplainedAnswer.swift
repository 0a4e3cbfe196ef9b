/// Pieces with one answer, and how alike their explanations are.
struct ExplainedAnswer: Sendable {
  /// The places of the pieces.
  private(set) var members: [Int]
  private var sum: FeatureVector
  /// How much of the sum's own product is each piece with itself.
  private var selfProduct: Double

  init(members: [Int], vectors: [FeatureVector]) {
    self.members = members
    sum = members.reduce(FeatureVector()) { $0.adding(vectors[$1]) }
    selfProduct = members.reduce(0) { $0 + (vectors[$1].isEmpty ? 0 : 1) }
  }

  /// The mean likeness of two of its pieces; nil where there are not two.
  private var within: Double? {
    guard members.count > 1 else { return nil }
    return (sum.product(with: sum) - selfProduct) / Double(members.count * (members.count - 1))
  }

  /// How alike the pieces of both are, where 1 is as alike as the pieces within each; nil where that says nothing.
  func likeness(to other: ExplainedAnswer) -> Double? {
    let inner = [within, other.within].compactMap(\.self)
    guard !inner.isEmpty else { return nil }
    let mean = inner.reduce(0, +) / Double(inner.count)
    guard mean > 0 else { return nil }
    return sum.product(with: other.sum) / Double(members.count * other.members.count) / mean
  }

  /// Takes in the pieces of the other.
  mutating func join(_ other: ExplainedAnswer) {
    members = (members + other.members).sorted()
    sum = sum.adding(other.sum)
    selfProduct += other.selfProduct
  }
}
