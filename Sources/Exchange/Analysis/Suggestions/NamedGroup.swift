import Meetings
import TaskAnalysis

/// A suggested group with the names of its pieces.
struct NamedGroup: Hashable, Sendable {
  /// The task's title.
  let task: String
  let group: SuggestedGroup
  let members: [String]

  init(_ group: SuggestedGroup, task: IdentifiedWork.Task) {
    self.task = task.work.title
    self.group = group
    members = group.members.map { task.ids[$0] }
  }

  var json: JSONValue {
    .object([
      ("task", .string(task)), ("name", .string(group.name)), ("members", .array(members.map(JSONValue.string))),
      ("because", .string(group.because)), ("consistentWith", .array(group.consistentWith.map(JSONValue.string))),
    ])
  }
}
