import Meetings
import SafeText
import TaskAnalysis

/// A name that says how students did and not what they think, and what it was typed for.
struct VerdictName: Hashable, Sendable {
  /// What the name was typed for, and is kept for if the room stays with it.
  enum Target: Hashable, Sendable {
    case newGroup(MathTask.ID)
    case rename(MisconceptionGroup.ID)
    case place(SampleReference)
    case anticipate(MathTask.ID)
  }

  let name: String
  let target: Target

  /// As a part of a draft's key: what for, its numbers, the name last.
  var draftKey: String {
    switch target {
    case .newGroup(let task): "new/\(task.number)/\(name)"
    case .rename(let group): "rename/\(group.number)/\(name)"
    case .place(let sample): "place/\(sample.id.number)/\(sample.task.number)/\(sample.position)/\(name)"
    case .anticipate(let task): "anticipate/\(task.number)/\(name)"
    }
  }

  init(_ name: String, _ target: Target) {
    self.name = name
    self.target = target
  }

  /// Nil for parts that are of no such key.
  init?(draftKey parts: [String]) {
    let numbers = parts.dropFirst().prefix(3).map { Int64($0) }
    guard let word = parts.first, let first = numbers.first ?? nil else { return nil }
    let used = word == "place" ? 4 : 2
    let name = parts.dropFirst(used).joined(separator: "/")
    switch word {
    case "new": self.init(name, .newGroup(MathTask.ID(first)))
    case "rename": self.init(name, .rename(MisconceptionGroup.ID(first)))
    case "anticipate": self.init(name, .anticipate(MathTask.ID(first)))
    case "place":
      guard numbers.count == 3, let task = numbers[1], let position = numbers[2] else { return nil }
      self.init(
        name,
        .place(
          SampleReference(id: WorkSample.ID(first), task: MathTask.ID(task), position: Int(clamping: position))))
    default: return nil
    }
  }
}

extension State {
  /// Asks what they thought instead, once; nil where the name is none to ask about, or was left as it was before.
  mutating func askInstead(_ name: String, _ target: VerdictName.Target) -> [Effect]? {
    guard Verdict.isOne(name), !hasAskedInstead, !record.past.keepsVerdicts,
      !record.tasks.contains(where: { $0.groups.contains { Verdict.isOne($0.group.name) } })
    else { return nil }
    hasAskedInstead = true
    return lay(.field(Field(.instead(VerdictName(name, target)))))
  }

  /// Goes on with the answer, or, where there is none, with the name as it was typed.
  mutating func keepInstead(_ answer: String, _ verdict: VerdictName) -> [Effect] {
    let name = answer.isEmpty ? verdict.name : answer
    switch verdict.target {
    case .newGroup(let task): return makeGroup(named: name, in: task)
    case .rename(let group): return renameGroup(group, to: name)
    case .place(let sample): return place(sample, .new(name))
    case .anticipate(let task): return anticipate(.new(name), in: task)
    }
  }
}
