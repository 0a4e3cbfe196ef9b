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
enum FeatureEvidence: Hashable, Sendable {
  /// The student's own words.
  case words(String)
  /// Our words about the piece.
  case remark(String)
}

extension Sequence<FeatureEvidence> {
  /// The evidence in one line, each thing once: `says "two negatives", no numbers`.
  var inShort: String {
    var quotes: [String] = []
    var remarks: [String] = []
    for evidence in self {
      switch evidence {
      case .words(let words) where !quotes.contains("\"\(words)\""): quotes.append("\"\(words)\"")
      case .remark(let remark) where !remarks.contains(remark): remarks.append(remark)
      case .words, .remark: break
      }
    }
    let quoted = quotes.isEmpty ? [] : ["says " + quotes.joined(separator: " and ")]
    return (remarks + quoted).joined(separator: ", ")
  }
}
