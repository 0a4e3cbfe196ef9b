/// The strongest cue of every family that a text has.
struct CueEvidence {
  private struct Found {
    let cue: Cue
    /// In the bytes of the folded text.
    let words: Range<Int>
  }

  private var found: [Found] = []

  init(in text: FoldedText, of list: CueList) {
    for finding in list.findings(in: text) { add(list.cues[finding.cue], words: finding.words) }
  }

  /// Adds a cue, unless its family has one as strong.
  mutating func add(_ cue: Cue, words: Range<Int>) {
    guard let other = found.firstIndex(where: { $0.cue.family == cue.family }) else {
      found.append(Found(cue: cue, words: words))
      return
    }
    if abs(cue.weight) > abs(found[other].cue.weight) { found[other] = Found(cue: cue, words: words) }
  }

  mutating func remove(where isRemoved: (Cue) -> Bool) {
    found.removeAll { isRemoved($0.cue) }
  }

  func holds(_ family: Cue.Family) -> Bool {
    found.contains { $0.cue.family == family }
  }

  var weight: Double {
    found.reduce(0) { $0 + $1.cue.weight }
  }

  /// Reason from 2, reproduce from -1 down; nil between them.
  var band: DemandBand? {
    weight >= 2 ? .reason : weight <= -1 ? .reproduce : nil
  }

  /// The cues as matches: those that speak for a band first, the strongest before the weaker, then as they stand.
  ///
  /// With no band, what tells that there is no evidence comes first.
  func matches(in text: FoldedText, for band: DemandBand?) -> [CueMatch] {
    func rank(_ cue: Cue) -> Double {
      switch band {
      case .reason: -cue.weight
      case .reproduce: cue.weight
      case nil: cue.family == .noEvidence ? -.infinity : -abs(cue.weight)
      }
    }
    return
      found
      .sorted { (rank($0.cue), $0.words.lowerBound) < (rank($1.cue), $1.words.lowerBound) }
      .map { found in
        CueMatch(
          cue: found.cue.name, words: text.origin(of: found.words), says: found.cue.says, weight: found.cue.weight,
          falseFriend: found.cue.falseFriend)
      }
  }
}
