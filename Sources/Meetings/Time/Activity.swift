/// What the room is doing, as the clock records it.
///
/// Planning always has a kind; a minute that nobody assigned has no activity and counts as unrecorded.
package enum Activity: Hashable, Sendable {
  case logistics, pacing, strategy
  case planning(PlanningKind)
  case unfocused
  case `break`

  /// All there are, in the order of the keys, planning by its kinds.
  package static let all: [Activity] =
    [.logistics, .pacing, .strategy] + PlanningKind.allCases.map(Activity.planning) + [.unfocused, .break]

  /// The category whose minutes it adds to.
  package var category: TimeCategory {
    switch self {
    case .logistics: .logistics
    case .pacing: .pacing
    case .strategy: .strategy
    case .planning: .planning
    case .unfocused: .unfocused
    case .break: .break
    }
  }

  /// The kind of planning, if it is planning.
  package var kind: PlanningKind? {
    if case .planning(let kind) = self { kind } else { nil }
  }

  /// What the wall calls it: the kind for planning, the category's wall word for the rest.
  package var wallName: String {
    kind?.wallName ?? category.wallName
  }

  /// An activity of a category; planning begins with student work, unrecorded is none.
  package init?(_ category: TimeCategory) {
    switch category {
    case .logistics: self = .logistics
    case .pacing: self = .pacing
    case .strategy: self = .strategy
    case .planning: self = .planning(.studentWork)
    case .unfocused: self = .unfocused
    case .break: self = .break
    case .unrecorded: return nil
    }
  }
}

/// Where minutes go, in the order of the keys that switch to them.
package enum TimeCategory: String, CaseIterable, Sendable, Codable {
  case logistics, pacing, strategy, planning, unfocused, `break`, unrecorded

  /// The wall's word, which is not the code's where that could be taken for a verdict.
  package var wallName: String {
    self == .unfocused ? "general talk" : rawValue
  }

  /// Three letters of the wall's word, for narrow lines.
  package var shortName: String {
    self == .break ? "brk" : String(wallName.prefix(3))
  }
}

/// The kinds of planning, in the order in which the planning key goes round them.
package enum PlanningKind: String, CaseIterable, Sendable, Codable {
  case studentWork, nextLesson, rehearse, representations, content

  /// The wall's word: `student work`.
  package var wallName: String {
    switch self {
    case .studentWork: "student work"
    case .nextLesson: "next lesson"
    case .rehearse: "rehearse"
    case .representations: "representations"
    case .content: "content"
    }
  }

  /// The kind that comes after this one; after the last, the first.
  package var next: PlanningKind {
    let all = PlanningKind.allCases
    let here = all.firstIndex(of: self) ?? 0
    return all[(here + 1) % all.count]
  }
}

extension Activity: Codable {
  /// The word that files use: `planning/studentWork`, `logistics`.
  package var word: String {
    kind.map { "planning/\($0.rawValue)" } ?? category.rawValue
  }

  /// Reads a file's word back; nil for any other word.
  package init?(word: String) {
    if let kind = PlanningKind.allCases.first(where: { word == "planning/\($0.rawValue)" }) {
      self = .planning(kind)
    } else if let category = TimeCategory(rawValue: word), category != .planning, let activity = Activity(category) {
      self = activity
    } else {
      return nil
    }
  }

  package init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let word = try container.decode(String.self)
    guard let activity = Activity(word: word) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "unknown activity \(word)")
    }
    self = activity
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(word)
  }
}
