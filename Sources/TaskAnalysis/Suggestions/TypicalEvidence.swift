/// What the pieces of a task show, and what tells some of them from the rest.
struct TypicalEvidence: Sendable {
  let vectors: [FeatureVector]
  private let features: WeightedFeatures
  private let observed: [[ObservedFeature]]
  /// What all pieces show together, by feature.
  private let sums: [Double]

  /// Takes of what was observed what has a weight and is there: that something is missing makes nothing alike.
  init(_ observed: [[ObservedFeature]], weights: [FeatureFamily: Double]) {
    self.observed = observed
    features = WeightedFeatures(observed, weights: weights, withoutMissing: true)
    vectors = (0..<features.count).map { [features] in FeatureVector(features[$0]) }
    sums = TypicalEvidence.sums(vectors, count: features.features.count)
  }

  /// The one or two things that all these parts show and the other pieces show less; nil where there are none.
  func inShort(of parts: [[Int]]) -> String? {
    let inside = parts.map { TypicalEvidence.sums($0.lazy.map { vectors[$0] }, count: sums.count) }
    let outsideCount = vectors.count - parts.reduce(0) { $0 + $1.count }
    let typical = sums.indices
      .map { feature in
        let rest = sums[feature] - inside.reduce(0) { $0 + $1[feature] }
        let outside = outsideCount > 0 ? rest / Double(outsideCount) : 0
        let least = zip(inside, parts).map { $0[feature] / Double($1.count) }.min() ?? 0
        // The rest is a difference of sums, which rounding may leave a little below zero.
        return (feature: feature, excess: least - max(0, outside))
      }
      .filter { $0.excess > 0 }
      .sorted { ($1.excess, $0.feature) < ($0.excess, $1.feature) }
      .prefix(2)
    let found = typical.compactMap { evidence(of: $0.feature, in: parts.joined().sorted()) }
    return found.isEmpty ? nil : found.inShort
  }

  private static func sums(_ vectors: some Sequence<FeatureVector>, count: Int) -> [Double] {
    var sums = [Double](repeating: 0, count: count)
    for vector in vectors {
      for (feature, weight) in vector.pairs { sums[feature] += weight }
    }
    return sums
  }

  private func evidence(of feature: Int, in pieces: [Int]) -> FeatureEvidence? {
    for piece in pieces {
      if let entry = features[piece].first(where: { $0.feature == feature }) {
        return observed[piece][entry.observation].evidence
      }
    }
    return nil
  }
}
