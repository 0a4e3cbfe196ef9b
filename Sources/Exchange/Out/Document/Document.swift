import Meetings
import TaskAnalysis

/// A summary in words and tables, before it is Markdown or HTML.
struct Document: Hashable, Sendable {
  var title: String
  /// Whose meeting it was and when.
  var details: Phrase
  /// Empty when nobody wrote it.
  var goal: String
  var parts: [Part]
  /// What the reader has to know of the figures.
  var notes: [String]

  /// What stands under one heading.
  struct Part: Hashable, Sendable {
    var heading: String
    var blocks: [Block]
  }

  enum Block: Hashable, Sendable {
    /// The sentence to remember.
    case lead(String)
    case subheading(Phrase)
    case paragraph(Phrase)
    case list([Phrase])
    case table(Table)
    case course(MinutesCourse)
    case chart(Chart)
  }
}

/// A table whose first column heads its rows.
struct Table: Hashable, Sendable {
  struct Column: Hashable, Sendable {
    var heading: Phrase
    var isNumber = false
  }

  struct Cell: Hashable, Sendable {
    var words: Phrase
    /// Shows what the words say, where pictures can be.
    var picture: Picture?
  }

  /// What the table is about.
  var caption: String
  var columns: [Column]
  /// As many cells in each as there are columns.
  var rows: [[Cell]]
}

/// A picture of one number.
enum Picture: Hashable, Sendable {
  /// Papers, as marks; one mark stands for up to so many papers.
  case papers(WorkDemand, count: Int, perMark: Int)
  /// A part of the largest of its column.
  case bar(part: Int, of: Int, label: String)
}

/// What ran when, from the beginning of a meeting to its end.
struct MinutesCourse: Hashable, Sendable {
  struct Stretch: Hashable, Sendable {
    /// Local time of day: `15:03`.
    var begins: String
    var name: String
    var category: TimeCategory
    /// Milliseconds.
    var length: Int64
    /// Whether the team corrected it afterwards.
    var isCorrected = false
    /// What it was about, if somebody named it.
    var about: String?
  }

  var stretches: [Stretch]
  var ends: String

  /// In words: `15:00 logistics · 15:03 student work · 15:42 end`.
  var words: String {
    (stretches.map { stretch in
      let about = stretch.about.map { ": \($0)" } ?? ""
      return "\(stretch.begins) \(stretch.name)\(about)\(stretch.isCorrected ? " (corrected)" : "")"
    } + ["\(ends) end"]).joined(separator: " · ")
  }
}
