import Meetings
import TaskAnalysis

/// Which misconceptions a task can show at all, by its prompt and the groups in it; no student's answer is looked at,
/// so that no order suggests a group that nobody asked for.
struct LikelyMisconceptions: Hashable, Sendable {
  /// Those that some faulty rule turns into an answer to the task, or that a group in it is named after.
  private let shown: Set<Misconception.ID>
  private let domains: Set<Misconception.Domain>

  /// - Complexity: O(*n*) in the faulty rules.
  init(in task: TaskRecord?) {
    let predicted = task.flatMap { TaskExamination(prompt: $0.task.prompt) }?.predictions.map(\.misconception) ?? []
    let grouped = (task?.groups ?? []).compactMap { $0.group.bank.flatMap { MisconceptionBank[id: $0] } }
    shown = Set((predicted + grouped).map(\.id))
    domains = Set((predicted + grouped).map(\.domain))
  }

  /// 0 for what the task can show, 1 for the same part of mathematics, 2 for the rest.
  func rank(of entry: Misconception) -> Int {
    shown.contains(entry.id) ? 0 : domains.contains(entry.domain) ? 1 : 2
  }
}
