import Meetings
import SafeText
import Screen
import TaskAnalysis

extension State {
  /// Asks for the item that looks at a group's thinking again: the one that would tell its rules apart, where there is.
  mutating func openAskNext() -> [Effect] {
    guard let group = groupToAskAfter else {
      message = "Name a group first; an item asks after its thinking."
      return []
    }
    let text =
      waitingItem(after: group)?.prompt ?? suggestedItem(after: group)?.prompt ?? groupRecord(group)?.group.probe
    return lay(.field(Field(.askNext(group), text: text ?? "")))
  }

  /// The group being finished, else the marked one, else the largest of the task on the wall.
  private var groupToAskAfter: MisconceptionGroup.ID? {
    switch scene {
    case .finish(let finish): finish.group
    case .groups(let groups): markedGroup(groups) ?? task?.groupsBySize.first?.group.id
    default: task?.groupsBySize.first?.group.id
    }
  }

  /// The item that waits already for this group, without work.
  private func waitingItem(after group: MisconceptionGroup.ID) -> MathTask? {
    record.past.waiting.first { $0.task.asksAfter == group && $0.pieces == 0 }?.task
  }

  /// The item that tells the rules apart which a wrong answer of the group is consistent with.
  private func suggestedItem(after id: MisconceptionGroup.ID) -> NextItem? {
    guard let group = groupRecord(id), let index = record.index(of: group.group.task),
      let examination = TaskExamination(prompt: record.tasks[index].task.prompt)
    else { return nil }
    let answers = samplesInMemory(of: group).compactMap { $0.sample.answer.flatMap { Answer($0) } }
    return answers.lazy.compactMap { examination.askNext(for: $0) }.first ?? examination.askNext
  }

  /// Keeps the item as a task that waits for the next meeting, with the group it looks for, and prints its slips.
  mutating func keepNextItem(_ prompt: String, after id: MisconceptionGroup.ID) -> [Effect] {
    guard !prompt.isEmpty, let group = groupRecord(id)?.group else { return [] }
    if let before = waitingItem(after: id) {
      var after = before
      (after.title, after.prompt) = (prompt.firstWords, prompt)
      let edits: [Edit] = after == before ? [] : [.task(Replacement(before: before, after: after))]
      return commit(.askNext, edits) + [.writeSheet(.slips(before.id))]
    }
    let suggested = suggestedItem(after: id).flatMap { $0.prompt == prompt ? $0.correct.description : nil }
    let task = MathTask(
      id: MathTask.ID(record.newNumber()), title: prompt.firstWords, prompt: prompt, key: suggested ?? "", asksAfter: id
    )
    let again = MisconceptionGroup(
      id: newGroupID(), task: task.id, name: group.name, hint: group.hint, bank: group.bank, anticipated: true,
      probe: group.probe, nextMove: group.nextMove)
    let edits: [Edit] = [
      .task(Replacement(before: nil, after: task)), .group(Replacement(before: nil, after: again)),
    ]
    return commit(.askNext, edits) + [.writeSheet(.slips(task.id))]
  }
}
