/// What the pieces of a task show, and what tells some of them from the rest.
struct TypicalEvidence: Sendable {
  let vectors: [FeatureVector]
  private let features: WeightedFeatures
  private let observed: [[ObservedFeature]]

  /// Takes of what was observed what has a weight and is there: that something is missing makes nothing alike.
  init(_ observed: [[ObservedFeature]], weights: [FeatureFamily: Double]) {
    self.observed = observed.map { $0.filter { !$0.feature.value.isEmpty } }
    features = WeightedFeatures(self.observed, weights: weights)
    vectors = (0..<features.count).map { [features] in FeatureVector(features[$0]) }
  }

  /// The one or two things that all these parts show and the other pieces show less; nil where there are none.
  func inShort(of parts: [[Int]]) -> String? {
    let outside = Set(vectors.indices).subtracting(parts.joined()).sorted()
    let others = mean(outside)
    let means = parts.map(mean)
    let typical = (means.first ?? [:]).keys
      .map { feature in (feature: feature, excess: TypicalEvidence.least(of: feature, means) - (others[feature] ?? 0)) }
      .filter { $0.excess > 0 }
      .sorted { ($1.excess, $0.feature) < ($0.excess, $1.feature) }
      .prefix(2)
    let found = typical.compactMap { evidence(of: $0.feature, in: parts.joined().sorted()) }
    return found.isEmpty ? nil : found.inShort
  }

  private static func least(of feature: Int, _ means: [[Int: Double]]) -> Double {
    means.map { $0[feature] ?? 0 }.min() ?? 0
  }

  private func mean(_ pieces: [Int]) -> [Int: Double] {
    var sums: [Int: Double] = [:]
    for piece in pieces {
      for (feature, weight) in vectors[piece].pairs { sums[feature, default: 0] += weight }
    }
    return sums.mapValues { $0 / Double(pieces.count) }
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
