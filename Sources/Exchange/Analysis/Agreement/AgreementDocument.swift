import SafeText
import TaskAnalysis

/// How far the raters of a file agree, as a text for people and as JSON for scripts.
package struct AgreementDocument: Hashable, Sendable {
  private let report: AgreementReport

  /// Counts and computes; the range costs nearly all of it.
  package init(_ table: AgreementTable, withRange: Bool = true) {
    report = AgreementReport(table.ratings, withRange: withRange)
  }

  /// Counts, the pieces that split and one coefficient, or why there is none; safe for a terminal.
  package var text: String {
    let head =
      "\(counted(report.pieces, "piece")), \(counted(report.raters, "rater")), \(counted(report.ratings, "rating"))."
    return ([head] + report.sentences).map { DisplayText($0).string }.joined(separator: "\n")
  }

  /// The report in the shape `tellwhy.agreement/1`, without a line break at its end; what is not defined is null.
  package var json: String {
    JSONValue.object([
      ("schema", .string("tellwhy.agreement/1")), ("pieces", JSONValue(report.pieces)),
      ("raters", JSONValue(report.raters)), ("ratings", JSONValue(report.ratings)),
      ("rated", JSONValue(report.rated)), ("unanimous", JSONValue(report.unanimous)),
      ("split", .array(report.split.map(JSONValue.string))),
      ("percentAgreement", JSONValue(report.percentAgreement)), ("alpha", JSONValue(report.alpha)),
      ("range", report.range.map { .array([JSONValue($0.lowerBound), JSONValue($0.upperBound)]) } ?? .null),
      ("ac1", JSONValue(report.ac1)),
    ]).text
  }
}
