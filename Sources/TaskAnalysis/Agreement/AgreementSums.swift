/// Sums over the pieces of a table, or over a sample of them, from which every coefficient follows.
struct AgreementSums {
  private let categories: Int

  /// Pieces rated by anybody, and by two or more.
  private(set) var rated = 0
  private(set) var ratedByTwo = 0

  /// Over the pieces rated by two or more: the ratings, and each piece's share of pairs that agree.
  private(set) var pairableRatings = 0
  private(set) var agreement = 0.0

  /// Over the same pieces, the ratings in each category.
  private var pairable: [Int]

  /// Krippendorff's observed disagreement before it is divided by the ratings.
  private var disagreement = 0.0

  /// Over all rated pieces, each category's share of the ratings of the piece.
  private var shares: [Double]

  /// Over all rated pieces, the ratings in each category.
  private(set) var ratings: [Int]

  init(categories: Int) {
    self.categories = categories
    pairable = Array(repeating: 0, count: categories)
    shares = Array(repeating: 0, count: categories)
    ratings = Array(repeating: 0, count: categories)
  }

  /// The sums over all pieces.
  init(_ counts: PieceCounts) {
    self.init(categories: counts.categories)
    for piece in 0..<counts.pieces { add(piece, of: counts) }
  }

  /// Adds one piece, as often as a sample drew it.
  mutating func add(_ piece: Int, of table: PieceCounts, times: Int = 1) {
    let count = Int(table.ratings[piece])
    guard count > 0 else { return }
    rated += times
    let isPairable = count >= 2
    let first = piece * categories
    let share = Double(times) / Double(count)
    for category in 0..<categories {
      let given = Int(table.counts[first + category])
      guard given > 0 else { continue }
      ratings[category] += given * times
      shares[category] += Double(given) * share
      if isPairable { pairable[category] += given * times }
    }
    guard isPairable else { return }
    ratedByTwo += times
    pairableRatings += count * times
    let pairs = Double(count) * Double(count - 1)
    let agreeing = Double(table.agreeingPairs[piece])
    agreement += Double(times) * agreeing / pairs
    disagreement += Double(times) * (pairs - agreeing) / Double(count - 1)
  }
}

extension AgreementSums {
  /// The mean over pieces of the share of agreeing pairs; nil where no piece was rated by two.
  var percentAgreement: Double? { ratedByTwo > 0 ? agreement / Double(ratedByTwo) : nil }

  /// 1 - Do/De with Do = Σ(r² - Σc²)/(r - 1)/N and De = (N² - Σn²)/(N(N - 1)); nil where De is 0.
  var alpha: Double? {
    let total = Double(pairableRatings)
    let samePairs = pairable.reduce(0.0) { $0 + Double($1) * Double($1) }
    let expected = total * total - samePairs
    guard total > 1, expected > 0 else { return nil }
    return 1 - disagreement * (total - 1) / expected
  }

  /// The mean over rated pieces of each category's share of their ratings.
  private var prevalence: [Double] { shares.map { $0 / Double(rated) } }

  /// Gwet's AC1: chance is Σp(1 - p)/(q - 1) over the q declared categories; nil with one category.
  var ac1: Double? {
    guard let observed = percentAgreement, categories > 1 else { return nil }
    let chance = prevalence.reduce(0.0) { $0 + $1 * (1 - $1) } / Double(categories - 1)
    return chance < 1 ? (observed - chance) / (1 - chance) : nil
  }

  /// Fleiss' kappa with Gwet's treatment of gaps: chance is Σp²; nil where only one category was used.
  var fleissKappa: Double? {
    guard let observed = percentAgreement, shares.filter({ $0 > 0 }).count > 1 else { return nil }
    let chance = prevalence.reduce(0.0) { $0 + $1 * $1 }
    return (observed - chance) / (1 - chance)
  }
}
