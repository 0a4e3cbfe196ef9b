/// Something about a piece that other pieces may share.
struct Feature: Hashable, Sendable {
  let family: FeatureFamily
  let value: String
}

/// A feature as one piece shows it.
struct ObservedFeature: Sendable {
  let feature: Feature
  /// Nil for what a teacher learns nothing from.
  let evidence: FeatureEvidence?
}

/// What a teacher can see of a feature in the piece.
///
/// Of the evidence that is gathered little is ever shown, so it is put into words only then.
enum FeatureEvidence: Hashable, Sendable {
  /// The student's own words.
  case words(String)
  /// Our words about the piece.
  case remark(String)
  /// The answer, as written.
  case sameAnswer(String)
  case calculation(ToldCalculation)
  case firstNumber(String)
  case lastNumber(String)

  /// Our words about the piece; nil for the student's own.
  var inOurWords: String? {
    switch self {
    case .words: nil
    case .remark(let remark): remark
    case .sameAnswer(let answer): "same answer \(PieceToGroup.shown(answer))"
    case .calculation(let calculation): calculation.inShort
    case .firstNumber(let number): "first number \(number)"
    case .lastNumber(let number): "last number \(number)"
    }
  }
}

extension Sequence<FeatureEvidence> {
  /// The evidence in one line, each thing once: `says "two negatives", no numbers`.
  var inShort: String {
    var quotes: [String] = []
    var remarks: [String] = []
    for evidence in self {
      if let remark = evidence.inOurWords {
        if !remarks.contains(remark) { remarks.append(remark) }
      } else if case .words(let words) = evidence, !quotes.contains("\"\(words)\"") {
        quotes.append("\"\(words)\"")
      }
    }
    let quoted = quotes.isEmpty ? [] : ["says " + quotes.joined(separator: " and ")]
    return (remarks + quoted).joined(separator: ", ")
  }
}
