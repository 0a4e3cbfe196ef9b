/// How far several people who tagged the same pieces agree, and what of it may be shown.
///
/// The counts come first, the pieces that split second, one coefficient last. There is no verdict in words and no
/// figure for a person. The figures are bare, for a file that others compute with; what a wall may show of them are
/// ``beyondLuck`` and ``sentences``.
package struct AgreementReport: Hashable, Sendable {
  /// The pieces in the table, also those nobody tagged.
  package let pieces: Int

  /// The people who might tag.
  package let raters: Int

  /// The tags they gave.
  package let ratings: Int

  /// The pieces that two or more people tagged; the others say nothing about agreement.
  package let rated: Int

  /// The pieces among them on which everyone who tagged chose the same.
  package let unanimous: Int

  /// The names of the other pieces among them, in the order of the table.
  package let split: [String]

  /// The share of pairs of people who agree on a piece, as a mean over the pieces; nil where none was tagged by two.
  package let percentAgreement: Double?

  /// Krippendorff's alpha; nil where it is not defined.
  package let alpha: Double?

  /// The rough range of alpha; nil where it was not asked for or is not defined.
  package let range: ClosedRange<Double>?

  /// Gwet's AC1; nil where it is not defined.
  package let ac1: Double?

  /// The share of the most frequent tag among all tags given; nil where none was given.
  package let largestShare: Double?

  /// Counts and computes; leaving out the range saves nearly all the work.
  /// - Complexity: O(pieces × (raters + categories)), and with the range a thousand times O(pieces) more.
  package init(_ table: Ratings, withRange: Bool = true) {
    let counts = PieceCounts(table)
    let sums = AgreementSums(counts)
    pieces = table.pieces.count
    raters = table.raters
    ratings = sums.ratings.reduce(0, +)
    rated = sums.ratedByTwo
    split = table.pieces.indices.filter { counts.ratings[$0] >= 2 && !counts.isUnanimous($0) }.map { table.pieces[$0] }
    unanimous = rated - split.count
    percentAgreement = sums.percentAgreement
    alpha = sums.alpha
    ac1 = sums.ac1
    range = withRange && alpha != nil ? table.bootstrapRange(of: .krippendorffAlpha) : nil
    largestShare = ratings > 0 ? sums.ratings.max().map { Double($0) / Double(sums.ratings.reduce(0, +)) } : nil
  }
}

extension AgreementReport {
  /// The one figure beyond counts, or why there is none.
  package enum BeyondLuck: Hashable, Sendable {
    /// No piece was tagged by two people.
    case nothingToCompare

    /// Only one tag was used.
    case nothingToDisagreeAbout

    /// Fewer than 8 pieces were tagged by two people.
    case tooFewPieces

    /// Alpha, with its range if that was computed.
    case alpha(Double, ClosedRange<Double>?)

    /// One tag took 85 % or more, so alpha is shown beside the share of agreeing pairs and AC1.
    case unstableAlpha(Double, percentAgreement: Double, ac1: Double)
  }

  /// What may be shown beyond counts.
  package var beyondLuck: BeyondLuck {
    guard let percentAgreement else { return .nothingToCompare }
    guard let alpha else { return .nothingToDisagreeAbout }
    guard rated >= 8 else { return .tooFewPieces }
    if let ac1, let largestShare, largestShare >= 0.85 {
      return .unstableAlpha(alpha, percentAgreement: percentAgreement, ac1: ac1)
    }
    return .alpha(alpha, range)
  }
}
