import Meetings
import TaskAnalysis

/// Suggested groups alone, for scripts.
package struct SuggestionDocument: Hashable, Sendable {
  private struct Suggestion: Hashable, Sendable {
    let task: String
    let id: String
    let suggestion: GroupSuggestion
  }

  private var groups: [NamedGroup] = []
  private var suggestions: [Suggestion] = []
  private var notes: [String] = []

  private init() {}

  /// Groups of work that nobody has grouped yet; what the file says of groups is not looked at.
  package static func cold(_ work: IdentifiedWork) -> SuggestionDocument {
    var document = SuggestionDocument()
    for task in work.tasks {
      let grouping = TaskReading(task.work).grouping(task)
      document.groups += ColdSuggestion.groups(of: grouping).map { NamedGroup($0, task: task) }
      document.notes += ColdSuggestion.note(on: grouping).map { ["\(task.work.title): \($0)"] } ?? []
    }
    return document
  }

  /// A group for every piece without one, learned from those of the same task that have one.
  ///
  /// A task in which no piece is in a named group gets `none` for the others, at a confidence of at most a half.
  package static func learned(from work: IdentifiedWork) -> SuggestionDocument {
    var document = SuggestionDocument()
    for task in work.tasks {
      var labels: [Int: LearnedGroup] = [:]
      for (place, piece) in task.work.pieces.enumerated() { labels[place] = piece.group.map(LearnedGroup.init) }
      let learner = GroupLearner(TaskReading(task.work).grouping(task))
      document.suggestions += learner.suggestions(labels: labels).map {
        Suggestion(task: task.work.title, id: task.ids[$0.piece], suggestion: $0)
      }
    }
    return document
  }

  /// The document as JSON, without a line break at its end; confidences have four decimals.
  package var json: String {
    JSONValue.object([
      ("groups", .array(groups.map(\.json))), ("suggestions", .array(suggestions.map(SuggestionDocument.json))),
      ("notes", .array(notes.map(JSONValue.string))),
    ]).text
  }

  private static func json(_ one: Suggestion) -> JSONValue {
    .object([
      ("task", .string(one.task)), ("id", .string(one.id)), ("group", .string(one.suggestion.group.word)),
      ("confidence", .number((one.suggestion.confidence * 10_000).rounded() / 10_000)),
      ("because", .string(one.suggestion.because)),
    ])
  }
}

extension LearnedGroup {
  fileprivate init(_ given: GivenGroup) {
    switch given {
    case .named(let name): self = .named(name)
    case .noneSeen: self = .noneSeen
    }
  }

  /// The word that files use.
  fileprivate var word: String {
    switch self {
    case .named(let name): name
    case .noneSeen: "none"
    }
  }
}
