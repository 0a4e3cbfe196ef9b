import SafeText
import TaskAnalysis

/// The pages of help beside the keys: what counts as evidence, the hard cases, the four levels.
extension HelpPage {
  /// One page of the help; most places have only that of the keys.
  enum Part: Hashable, Sendable {
    case keys, evidence, hardCases, levels

    /// Its name in the footer of the page before it.
    var word: DisplayText {
      switch self {
      case .keys: "keys"
      case .evidence: "evidence"
      case .hardCases: "hard cases"
      case .levels: "levels"
      }
    }
  }

  /// The pages that a place has, the one that opens first.
  static func parts(of place: Place) -> [Part] {
    switch place {
    case .tag, .groups: [.keys, .evidence, .hardCases]
    case .levels: [.levels, .keys]
    case .task: [.keys, .levels]
    default: [.keys]
    }
  }

  /// The pages of its place, the one that opens first.
  var parts: [Part] { HelpPage.parts(of: place) }

  /// What stands over the page.
  var heading: DisplayText {
    switch part {
    case .keys: "KEYS ON \(place.heading)"
    case .evidence: "EVIDENCE"
    case .hardCases: "HARD CASES"
    case .levels: "FOUR LEVELS"
    }
  }

  /// The page that comes next, round again; nil where there is only one.
  var nextPart: Part? { part(by: 1) }

  /// The page some steps on, round at both ends; nil where the help has only one.
  func part(by step: Int) -> Part? {
    guard parts.count > 1, let here = parts.firstIndex(of: part) else { return nil }
    return parts[(here + step + parts.count) % parts.count]
  }

  /// The rows of a page of words, those alone that hold what was typed.
  func wordRows(width: Int) -> [Row] {
    let sections: [(heading: String, entries: [(label: String, words: String)])] =
      switch part {
      case .keys: []
      case .evidence:
        WorkDemand.allCases.map { demand in
          (
            "\(demand.mark.string) \(demand.wallName.uppercased())",
            [("", demand.evidence)] + EvidenceRule.rules(for: demand).map { ($0.name, $0.says) }
          )
        }
      case .hardCases:
        HardCase.allCases.map { ($0.looksLike, [("", $0.rule)]) }
      case .levels:
        DemandLevel.allCases.map { level in
          (
            "\(level.band.mark.string) \(level.wallName.string.uppercased())",
            [("", level.asks)] + level.criteria.map { ("·", $0) }
          )
        }
      }
    var rows: [Row] = []
    for section in sections {
      let isWhole = holds(section.heading)
      let entries = section.entries.filter { isWhole || holds($0.words) || holds($0.label) }
      guard !entries.isEmpty else { continue }
      if !rows.isEmpty { rows.append(.blank) }
      rows += DisplayText(section.heading).wrapped(at: width).map { .heading($0.string) }
      for entry in entries {
        rows += DisplayText(entry.words).wrapped(at: width).enumerated().map { index, line in
          .key(index == 0 ? entry.label : "", line)
        }
      }
    }
    return rows
  }

  private func holds(_ words: String) -> Bool {
    text.isEmpty || words.lowercased().contains(text.lowercased())
  }
}
