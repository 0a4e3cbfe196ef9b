/// The features of all pieces of a task with their weights, ready for sums.
///
/// A feature's weight within its family is its rarity, ln((1 + *n*) / (1 + *d*)) + 1 for *d* of *n* pieces that show
/// it, over the length of all of the piece's features of that family, times the weight of the family.
struct WeightedFeatures: Sendable {
  struct Entry: Sendable {
    /// The feature's number, from 0 in the order of first appearance.
    let feature: Int
    let family: FeatureFamily
    var weight: Double
    /// Where the feature stands among what was observed of the piece.
    let observation: Int
    /// Whether a teacher learns something from it.
    let hasEvidence: Bool
  }

  /// What each number stands for.
  let features: [Feature]
  /// The entries of all pieces, one piece after the other.
  private let entries: [Entry]
  private let starts: [Int]

  /// How many pieces there are.
  var count: Int { starts.count - 1 }

  /// Families that have no weight are left out.
  /// - Complexity: O(*n*) in the number of features observed.
  init(_ pieces: [[ObservedFeature]], weights: [FeatureFamily: Double]) {
    var counts: [Feature: Int] = [:]
    for observed in pieces.joined() { counts[observed.feature, default: 0] += 1 }
    let total = Double(1 + pieces.count)
    var numbers: [Feature: Int] = [:]
    var rarities: [Double] = []
    var features: [Feature] = []
    var entries: [Entry] = []
    var starts = [0]
    for piece in pieces {
      var lengths: [FeatureFamily: Double] = [:]
      let start = entries.count
      for (place, observed) in piece.enumerated() {
        let feature = observed.feature
        guard let count = counts[feature], count >= feature.family.fewestPieces, weights[feature.family] != nil else {
          continue
        }
        let number = numbers[feature] ?? features.count
        if number == features.count {
          numbers[feature] = number
          features.append(feature)
          rarities.append(naturalLogarithm(total / Double(1 + count)) + 1)
        }
        lengths[feature.family, default: 0] += rarities[number] * rarities[number]
        entries.append(
          Entry(
            feature: number, family: feature.family, weight: rarities[number], observation: place,
            hasEvidence: observed.evidence != nil))
      }
      for place in start..<entries.count {
        let family = entries[place].family
        entries[place].weight *= (weights[family] ?? 0) / (lengths[family] ?? 1).squareRoot()
      }
      starts.append(entries.count)
    }
    self.features = features
    self.entries = entries
    self.starts = starts
  }

  /// What a piece shows.
  subscript(piece: Int) -> ArraySlice<Entry> { entries[starts[piece]..<starts[piece + 1]] }
}
