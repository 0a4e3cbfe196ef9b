/// The features of all pieces of a task with their weights, ready for sums.
///
/// A feature's weight within its family is its rarity, ln((1 + *n*) / (1 + *d*)) + 1 for *d* of *n* pieces that show
/// it, over the length of all of the piece's features of that family, times the weight of the family.
struct WeightedFeatures: Sendable {
  /// A feature of a piece with its weight.
  ///
  /// Kept small: learning goes over all of them after every key, and reading them is most of its time.
  struct Entry: Sendable {
    var weight: Double
    private let number: Int32
    private let place: Int32
    let family: FeatureFamily
    /// Whether a teacher learns something from it.
    let hasEvidence: Bool

    init(feature: Int, family: FeatureFamily, weight: Double, observation: Int, hasEvidence: Bool) {
      number = Int32(clamping: feature)
      place = Int32(clamping: observation)
      self.family = family
      self.weight = weight
      self.hasEvidence = hasEvidence
    }

    /// The feature's number, from 0 in the order of first appearance.
    var feature: Int { Int(number) }

    /// Where the feature stands among what was observed of the piece.
    var observation: Int { Int(place) }
  }

  /// What each number stands for.
  let features: [Feature]
  /// The entries of all pieces, one piece after the other.
  private let entries: [Entry]
  private let starts: [Int]

  /// How many pieces there are.
  var count: Int { starts.count - 1 }

  /// Families that have no weight are left out; so is that something is missing, an empty value, if asked.
  /// - Complexity: O(*n*) in the number of features observed.
  init(_ pieces: [[ObservedFeature]], weights: [FeatureFamily: Double], withoutMissing: Bool = false) {
    let familyWeights = FeatureFamily.allCases.map { weights[$0] ?? 0 }
    let seen = SeenFeatures(pieces) { feature in
      weights[feature.family] != nil && !(withoutMissing && feature.value.isEmpty)
    }
    let total = Double(1 + pieces.count)
    // What each feature seen is called here; below 0 until it is.
    var numbers = [Int](repeating: -1, count: seen.features.count)
    var rarities: [Double] = []
    var features: [Feature] = []
    var entries: [Entry] = []
    entries.reserveCapacity(seen.inPieces.count)
    var starts = [0]
    var lengths = [Double](repeating: 0, count: familyWeights.count)
    for (piece, ends) in zip(pieces, seen.ends) {
      let start = entries.count
      for family in lengths.indices { lengths[family] = 0 }
      for (name, place) in seen.inPieces[ends] {
        let feature = seen.features[name]
        guard seen.counts[name] >= feature.family.fewestPieces else { continue }
        if numbers[name] < 0 {
          numbers[name] = features.count
          features.append(feature)
          rarities.append(naturalLogarithm(total / Double(1 + seen.counts[name])) + 1)
        }
        let rarity = rarities[numbers[name]]
        lengths[feature.family.rawValue] += rarity * rarity
        entries.append(
          Entry(
            feature: numbers[name], family: feature.family, weight: rarity, observation: place,
            hasEvidence: piece[place].evidence != nil))
      }
      for place in start..<entries.count {
        let family = entries[place].family.rawValue
        entries[place].weight *= familyWeights[family] / lengths[family].squareRoot()
      }
      starts.append(entries.count)
    }
    self.features = features
    self.entries = entries
    self.starts = starts
  }

  /// The features of pieces with a number for each, so that none is looked up twice.
  private struct SeenFeatures {
    private(set) var features: [Feature] = []
    /// How many pieces show each.
    private(set) var counts: [Int] = []
    /// The features of all pieces, by number, with their places in the piece.
    private(set) var inPieces: [(name: Int, place: Int)] = []
    /// Which of them are a piece's.
    private(set) var ends: [Range<Int>] = []

    init(_ pieces: [[ObservedFeature]], where counts: (Feature) -> Bool) {
      var names: [Feature: Int] = [:]
      for piece in pieces {
        let start = inPieces.count
        for (place, observed) in piece.enumerated() where counts(observed.feature) {
          let name = names[observed.feature] ?? features.count
          if name == features.count {
            names[observed.feature] = name
            features.append(observed.feature)
            self.counts.append(0)
          }
          self.counts[name] += 1
          inPieces.append((name, place))
        }
        ends.append(start..<inPieces.count)
      }
    }
  }

  /// What a piece shows.
  subscript(piece: Int) -> ArraySlice<Entry> { entries[starts[piece]..<starts[piece + 1]] }
}
