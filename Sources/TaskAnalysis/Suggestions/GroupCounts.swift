/// What the grouped pieces of a task show of each group, for weighing the others against it.
///
/// Multinomial naive Bayes: the chance of a feature in a group is (*w* + α) / (*W* + α*V*), where *w* is the weight of
/// the feature in the group's pieces, *W* that of all features and *V* their number. Three departures, each measured
/// on students' explanations labelled by experts:
///
/// - none seen is smoothed more, since it has no words of its own and anything may occur in it;
/// - it starts out with the signs of saying nothing, which it shows in every task;
/// - how much a piece shows tells only that it shows something, so all named groups share it.
struct GroupCounts {
  private static let smoothing = 0.1
  private static let smoothingOfNoneSeen = 0.35
  private static let headStartOfNoneSeen = 0.56

  /// The groups in use: none seen first, then the named by name.
  let groups: [LearnedGroup]
  /// How many pieces each has; a little more than counted, so that none has no chance.
  let sizes: [Double]
  /// ln of each group's share.
  private let logShares: [Double]
  /// ln of the chance of a feature in each group, all groups of one feature in a row.
  private let logChances: [Double]

  /// - Complexity: O(*f* *g*) for *f* features and *g* groups, beside the grouped pieces' own features.
  init(_ features: WeightedFeatures, labels: [(piece: Int, group: LearnedGroup)]) {
    let names = Set(labels.compactMap { if case .named(let name) = $0.group { name } else { nil } }).sorted()
    groups = [.noneSeen] + names.map(LearnedGroup.named)
    let width = groups.count
    var places: [LearnedGroup: Int] = [:]
    for (place, group) in groups.enumerated() { places[group] = place }

    var sizes = [Double](repeating: 0.5, count: width)
    sizes[0] += 1
    var weights = [Double](repeating: 0, count: features.features.count * width)
    for (piece, group) in labels {
      guard let place = places[group] else { continue }
      sizes[place] += 1
      for entry in features[piece] { weights[entry.feature * width + place] += entry.weight }
    }
    GroupCounts.adjust(&weights, of: features.features, width: width)

    let smoothing = (0..<width).map { $0 == 0 ? GroupCounts.smoothingOfNoneSeen : GroupCounts.smoothing }
    var totals = smoothing.map { $0 * Double(features.features.count) }
    // Most features were never seen in a group, and logarithms are what takes the time.
    let unseen = smoothing.map(naturalLogarithm)
    for row in stride(from: 0, to: weights.count, by: width) {
      for place in 0..<width { totals[place] += weights[row + place] }
    }
    let logTotals = totals.map(naturalLogarithm)
    for row in stride(from: 0, to: weights.count, by: width) {
      for place in 0..<width {
        let weight = weights[row + place]
        let logWeight = weight == 0 ? unseen[place] : naturalLogarithm(weight + smoothing[place])
        weights[row + place] = logWeight - logTotals[place]
      }
    }
    let all = sizes.reduce(0, +)
    self.sizes = sizes
    logShares = sizes.map { naturalLogarithm($0 / all) }
    logChances = weights
  }

  /// Gives named groups what they share, and none seen its head start.
  private static func adjust(_ weights: inout [Double], of features: [Feature], width: Int) {
    for (number, feature) in features.enumerated() {
      let row = number * width
      if feature.family.isSharedByGroups, width > 1 {
        let shared = weights[(row + 1)..<(row + width)].reduce(0, +) / Double(width - 1)
        for place in 1..<width { weights[row + place] = shared }
      }
      if feature.family == .manner, Manner.ofNoneSeen.contains(feature.value) { weights[row] += headStartOfNoneSeen }
    }
  }

  /// How much a feature speaks for one group against another: ln of the one chance over the other.
  func force(ofFeature feature: Int, for group: Int, against other: Int) -> Double {
    let row = feature * groups.count
    return logChances[row + group] - logChances[row + other]
  }

  /// Works out how well a piece fits each group: ln of share and chances, up to what all groups share.
  ///
  /// The scores go where they are told to, so that asking for many pieces takes no memory.
  func score(_ piece: ArraySlice<WeightedFeatures.Entry>, into scores: inout [Double]) {
    let width = logShares.count
    if scores.count != width { scores = [Double](repeating: 0, count: width) }
    for group in 0..<width { scores[group] = logShares[group] }
    for entry in piece {
      let row = entry.feature * width
      let weight = entry.weight
      for group in 0..<width { scores[group] += weight * logChances[row + group] }
    }
  }

  /// The group with the highest score, ties to the larger group and then to the first; nil where none is left.
  func best(of scores: [Double], except left: Int? = nil) -> Int? {
    var best: Int?
    for group in scores.indices where group != left {
      guard let known = best else {
        best = group
        continue
      }
      if (scores[group], sizes[group]) > (scores[known], sizes[known]) { best = group }
    }
    return best
  }
}
