/// A coefficient whose range can be drawn.
package enum AgreementCoefficient: Hashable, Sendable, CaseIterable {
  /// ``Ratings/percentAgreement``.
  case percentAgreement

  /// ``Ratings/krippendorffAlpha``.
  case krippendorffAlpha

  /// ``Ratings/gwetAC1``.
  case gwetAC1

  /// ``Ratings/fleissKappa``.
  case fleissKappa
}

extension Ratings {
  /// The range that the middle 95 % of resampled tables give: rough for few pieces, and no test.
  ///
  /// Each of the replicates draws as many pieces as there are, with all their ratings, and may draw one again; the
  /// bounds are the 2.5 and 97.5 % quantiles (type 7, linear between neighbours) of the replicates in which the
  /// coefficient is defined. Nil where it is defined in none. The same seed gives the same range. Example: the table of
  /// the paper behind ``krippendorffAlpha``, section C, has 0.40 to 1.
  /// - Complexity: O(replicates × (pieces + categories × different rows of counts)).
  package func bootstrapRange(
    of coefficient: AgreementCoefficient, replicates: Int = 1000, seed: UInt64 = 20_240_607
  ) -> ClosedRange<Double>? {
    let counts = PieceCounts(self)
    guard counts.pieces > 0 else { return nil }
    let (kinds, examples) = counts.kinds
    var generator = SplitMix64(seed: seed)
    var values: [Double] = []
    for _ in 0..<max(0, replicates) {
      var drawn = [Int](repeating: 0, count: examples.count)
      for _ in kinds.indices {
        drawn[kinds[Int(generator.next() % UInt64(kinds.count))]] += 1
      }
      var sums = AgreementSums(categories: categories.count)
      for (piece, times) in zip(examples, drawn) where times > 0 {
        sums.add(piece, of: counts, times: times)
      }
      if let value = sums.value(of: coefficient) { values.append(value) }
    }
    values.sort()
    guard let low = quantile(0.025, of: values), let high = quantile(0.975, of: values) else { return nil }
    return low...max(low, high)
  }
}

extension AgreementSums {
  fileprivate func value(of coefficient: AgreementCoefficient) -> Double? {
    switch coefficient {
    case .percentAgreement: percentAgreement
    case .krippendorffAlpha: alpha
    case .gwetAC1: ac1
    case .fleissKappa: fleissKappa
    }
  }
}

/// The type 7 quantile of sorted values; nil of none.
private func quantile(_ share: Double, of sorted: [Double]) -> Double? {
  guard let last = sorted.last else { return nil }
  let place = Double(sorted.count - 1) * share
  let below = Int(place)
  guard below + 1 < sorted.count else { return last }
  return sorted[below] + (place - Double(below)) * (sorted[below + 1] - sorted[below])
}
