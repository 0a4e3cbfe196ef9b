import Meetings
import TaskAnalysis

/// Bars on one scale, a row a thing, each made of parts that are told apart without colour.
struct Chart: Hashable, Sendable {
  /// What a part counts.
  enum Sort: Hashable, Sendable {
    case minutes(TimeCategory)
    case papers(WorkDemand)
  }

  struct Part: Hashable, Sendable {
    var sort: Sort
    var amount: Int
  }

  struct Row: Hashable, Sendable {
    /// What the row is of: `15 Jan`.
    var label: String
    var parts: [Part]
    /// The figures behind the bar: `33 of 42`.
    var figures: String
    /// All that the row shows, in words.
    var sentence: String
  }

  /// What the bars show, and in what.
  var caption: String
  var rows: [Row]

  /// The longest bar, at least 1.
  var longest: Int {
    max(1, rows.map { $0.parts.reduce(0) { $0 + $1.amount } }.max() ?? 1)
  }

  /// The sorts that occur, in the order of the bars.
  var sorts: [Sort] {
    var sorts: [Sort] = []
    for part in rows.flatMap(\.parts) where part.amount > 0 && !sorts.contains(part.sort) { sorts.append(part.sort) }
    return sorts
  }
}

extension Chart.Sort {
  /// One letter or mark of its own.
  var sign: String {
    switch self {
    case .minutes(.planning): "█"
    case .minutes(.unrecorded): "·"
    case .minutes(let category): String(category.wallName.prefix(1))
    case .papers(let demand): demand.mark
    }
  }

  var words: String {
    switch self {
    case .minutes(let category): category.wallName
    case .papers(let demand): demand.words
    }
  }

  /// The name of its style.
  var className: String {
    switch self {
    case .minutes(let category): category.rawValue
    case .papers(let demand): demand.rawValue
    }
  }
}
