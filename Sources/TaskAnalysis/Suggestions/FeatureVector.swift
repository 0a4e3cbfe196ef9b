/// A piece, or the sum of several, as weights by feature.
struct FeatureVector: Sendable {
  /// Features in ascending order, each once.
  private var features: [Int] = []
  private var weights: [Double] = []

  /// The vector of no piece.
  init() {}

  /// A piece at length 1; a piece that shows nothing stays without length.
  init(_ piece: ArraySlice<WeightedFeatures.Entry>) {
    let length = piece.reduce(0) { $0 + $1.weight * $1.weight }.squareRoot()
    for entry in piece.sorted(by: { $0.feature < $1.feature }) {
      features.append(entry.feature)
      weights.append(entry.weight / length)
    }
  }

  /// The sum of several; the scratch, as wide as the widest and all zeros, is left as it was.
  /// - Complexity: O(*n* log *n*) in the features of all.
  init(sumOf vectors: some Sequence<FeatureVector>, scratch: inout [Double]) {
    var features: Set<Int> = []
    for vector in vectors {
      for (feature, weight) in vector.pairs {
        features.insert(feature)
        scratch[feature] += weight
      }
    }
    self.features = features.sorted()
    weights = self.features.map { scratch[$0] }
    for feature in self.features { scratch[feature] = 0 }
  }

  /// Whether it shows nothing.
  var isEmpty: Bool { features.isEmpty }

  /// The sum over all features of both weights multiplied; the cosine of two pieces.
  /// - Complexity: O(*n*) in the features of both.
  func product(with other: FeatureVector) -> Double {
    var (place, otherPlace, product) = (0, 0, 0.0)
    while place < features.count, otherPlace < other.features.count {
      let (feature, otherFeature) = (features[place], other.features[otherPlace])
      if feature == otherFeature { product += weights[place] * other.weights[otherPlace] }
      if feature <= otherFeature { place += 1 }
      if otherFeature <= feature { otherPlace += 1 }
    }
    return product
  }

  /// The same with a piece whose weights lie spread out, by feature.
  func product(withSpread spread: [Double]) -> Double {
    var product = 0.0
    for (feature, weight) in pairs { product += weight * spread[feature] }
    return product
  }

  /// Writes the weights out by feature, or takes them back where they are already.
  func spread(into spread: inout [Double], takingBack: Bool = false) {
    for (feature, weight) in pairs { spread[feature] = takingBack ? 0 : weight }
  }

  /// One more than the highest feature; 0 where it shows nothing.
  var width: Int { (features.last ?? -1) + 1 }

  /// The features with their weights, ascending.
  var pairs: Zip2Sequence<[Int], [Double]> { zip(features, weights) }
}
