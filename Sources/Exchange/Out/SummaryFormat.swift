/// One way to write a summary; every format shows the same facts.
///
/// To add one, write a type in a file of its own and put it in ``SummaryFormats/all``.
package protocol SummaryFormat: Sendable {
  /// What `--format` calls it.
  var name: String { get }

  /// The files to write: one, or several that belong into one folder.
  func files(of summary: OutgoingSummary) -> [ExportFile]
}

/// The formats there are.
package enum SummaryFormats {
  /// In the order in which help names them; the wall goes round `FileFormat`, which has the same names.
  package static let all: [any SummaryFormat] = [HTMLSummary(), MarkdownSummary(), CSVSummary(), JSONSummary()]

  /// The format with a name such as `markdown`; nil for any other word.
  package static subscript(name: String) -> (any SummaryFormat)? {
    all.first { $0.name == name }
  }
}
