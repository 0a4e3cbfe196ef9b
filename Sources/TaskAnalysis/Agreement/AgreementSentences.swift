extension AgreementReport {
  /// The report in sentences, in the order in which they may be shown.
  ///
  /// Up to 12 pieces that split are named, the rest are counted; without such a piece there is no sentence about them.
  package var sentences: [String] {
    guard rated > 0 else { return ["No piece was tagged by two people, so there is nothing to compare."] }
    return [countSentence] + splitSentence + beyondLuckSentences
  }

  private var countSentence: String {
    // In percent, few pieces look like many.
    let percent = rated >= 20 ? " (\(wholePercent(Double(unanimous) / Double(rated))))" : ""
    return
      "On \(unanimous) of \(rated) \(rated == 1 ? "piece" : "pieces")\(percent) everyone who tagged chose the same."
  }

  private var splitSentence: [String] {
    guard !split.isEmpty else { return [] }
    let named = split.prefix(12).joined(separator: ", ")
    let more = split.count > 12 ? " and \(split.count - 12) more" : ""
    return ["Pieces that split us: \(named)\(more)."]
  }

  private var beyondLuckSentences: [String] {
    switch beyondLuck {
    case .nothingToCompare: []
    case .nothingToDisagreeAbout: ["Not defined: there was nothing to disagree about."]
    case .tooFewPieces: ["Fewer than 8 pieces were tagged by two people: too few for a figure beyond luck."]
    case .alpha(let alpha, let range):
      [
        "Beyond luck: alpha \(alpha.twoDecimals)"
          + (range.map { ", plausible range \($0.lowerBound.twoDecimals) to \($0.upperBound.twoDecimals)" } ?? "")
          + " from \(rated) pieces.",
        "0 is what random tagging with these shares would give; 1 is perfect."
          + (range == nil ? "" : " The range is rough."),
      ]
    case .unstableAlpha(let alpha, let percentAgreement, let ac1):
      [
        "Almost everything got one tag, so alpha is unstable here (\(alpha.twoDecimals)), although pairs of you agreed "
          + "\(wholePercent(percentAgreement)) of the time. AC1, which is less affected, is \(ac1.twoDecimals)."
      ]
    }
  }
}

/// A share as `90%`; 0% and 100% only where it is none or all.
private func wholePercent(_ share: Double) -> String {
  let percent = Int(share * 100 + 0.5)
  if share <= 0 || share >= 1 { return "\(percent)%" }
  return "\(min(max(percent, 1), 99))%"
}
