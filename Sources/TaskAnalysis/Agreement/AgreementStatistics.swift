extension Ratings {
  /// The share of pairs of raters who agree on a piece, as a mean over the pieces rated by two or more.
  ///
  /// pa = mean of Σ c(c - 1) / (r(r - 1)), with c ratings in a category out of r on a piece; nil where no piece was
  /// rated by two. With gaps it is not the same as the share of agreeing pairs among all pairs. Example: three raters
  /// say a, a, b of one piece and agree on another; pa = (1/3 + 1)/2 = 2/3.
  /// - Complexity: O(pieces × (raters + categories)), as all of these.
  package var percentAgreement: Double? { AgreementSums(PieceCounts(self)).percentAgreement }

  /// Krippendorff's alpha for names, with gaps: 1 - Do/De over the pieces rated by two or more.
  ///
  /// 0 is what random tagging with these shares would give, 1 is perfect, and below 0 is worse than random. Nil where
  /// nothing can disagree: no piece rated by two, or one category only. Source: Krippendorff, *Computing Krippendorff's
  /// Alpha-Reliability* (2011), section A, whose two observers of ten pieces have alpha 0.095.
  package var krippendorffAlpha: Double? { AgreementSums(PieceCounts(self)).alpha }

  /// Gwet's AC1, a coefficient that uneven use of the categories hardly disturbs.
  ///
  /// (pa - pe)/(1 - pe), pe = Σ p(1 - p)/(q - 1); p is a category's mean share over all rated pieces, also those rated
  /// once, and q counts the *declared* categories, used or not. Nil where no piece was rated by two or one category is
  /// declared. Source: Gwet, *British Journal of Mathematical and Statistical Psychology* 61 (2008). Example: counts
  /// 118, 5, 2 and 0 of two raters and two categories have AC1 0.941, and kappa -0.023.
  package var gwetAC1: Double? { AgreementSums(PieceCounts(self)).ac1 }

  /// Fleiss' kappa, extended to gaps as by Gwet; a cross-check, not for showing.
  ///
  /// (pa - pe)/(1 - pe) with pe = Σ p²; nil where no piece was rated by two, or one category was used. Source: Fleiss,
  /// *Psychological Bulletin* 76 (1971), whose 30 patients and six raters have kappa 0.430.
  package var fleissKappa: Double? { AgreementSums(PieceCounts(self)).fleissKappa }

  /// Cohen's kappa of two raters over the pieces both rated; a cross-check, not for showing.
  ///
  /// (po - pe)/(1 - pe) with pe the sum over categories of the product of the two raters' shares; nil unless there are
  /// two raters, and where chance alone makes them agree. Source: Cohen, *Educational and Psychological Measurement*
  /// 20 (1960). Example: 20 both yes, 15 both no, 5 and 10 mixed have kappa 0.4.
  package var cohenKappa: Double? {
    guard raters == 2 else { return nil }
    var first = [Int](repeating: 0, count: categories.count)
    var second = first
    var (agreeing, both) = (0, 0)
    for piece in pieces.indices {
      let (left, right) = (cells[2 * piece], cells[2 * piece + 1])
      guard left != Ratings.gap, right != Ratings.gap else { continue }
      first[Int(left)] += 1
      second[Int(right)] += 1
      both += 1
      if left == right { agreeing += 1 }
    }
    let total = Double(both)
    let chance = zip(first, second).reduce(0.0) { $0 + Double($1.0) * Double($1.1) }
    guard both > 0, chance < total * total else { return nil }
    return (Double(agreeing) * total - chance) / (total * total - chance)
  }
}
