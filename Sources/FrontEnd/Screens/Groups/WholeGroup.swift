import Meetings
import SafeText
import Screen
import TaskAnalysis

extension State {
  /// Marks the words of the sample on the wall; for a group of papers without letters, writes what stands on them.
  mutating func openWordsOfGroup(_ groups: GroupsScene) -> [Effect] {
    if sampleOnTheWall(groups) != nil { return openWords() }
    guard let id = markedGroup(groups), let group = groupRecord(id)?.group else { return [] }
    return lay(.field(Field(.groupExample(id), text: group.example)))
  }

  /// Opens the count of papers of the marked group, or of none seen; on other rows it says where papers can go.
  mutating func openGroupPapers(_ groups: GroupsScene) -> [Effect] {
    guard let task, let subject = markedRow(groups)?.subject else { return [] }
    switch subject {
    case .group(let id):
      return lay(.field(Field(.groupPapers(id), text: number(task.group(id)?.group.papers))))
    case .noneSeen: return lay(.field(Field(.groupPapers(nil), text: number(task.pile?.noneSeen))))
    case .notGrouped, .answer, .otherAnswers, .noAnswer, .rightAnswers:
      message = "Papers go into a group, or to none seen."
      return []
    }
  }

  private func number(_ count: Int?) -> String {
    count.map { $0 == 0 ? "" : "\($0)" } ?? ""
  }

  /// Opens the name of the marked group; says so where the mark is on none.
  mutating func openGroupName(_ groups: GroupsScene) -> [Effect] {
    guard let id = wholeGroup(groups), let group = groupRecord(id)?.group else { return [] }
    return lay(.field(Field(.groupName(id), text: group.name)))
  }

  /// Opens the picker for the group to put the marked one together with; says so where there is no other.
  mutating func openMerging(_ groups: GroupsScene) -> [Effect] {
    guard let id = wholeGroup(groups), let task else { return [] }
    guard task.groups.count > 1 else {
      message = "There is no other group to put it together with."
      return []
    }
    return lay(.picker(Picker(.merge(id), in: task)))
  }

  /// Goes to the move and the lesson of the marked group; says so where the mark is on none.
  mutating func openFinish(_ groups: GroupsScene) -> [Effect] {
    guard let id = wholeGroup(groups) else { return [] }
    return finish(id)
  }

  /// The group of the marked row, for what acts on a whole group; says so where there is none.
  private mutating func wholeGroup(_ groups: GroupsScene) -> MisconceptionGroup.ID? {
    guard let id = markedGroup(groups) else {
      message =
        board(groups).answers == nil
        ? "That is for a group; mark one with \(.key, "↑↓")."
        : "That is for a group; \(.key, "y") makes one of an answer."
      return nil
    }
    return id
  }

  /// Puts the samples from the one on the wall on into a group of their own; members that are not in memory are asked
  /// for first.
  mutating func divide(_ groups: GroupsScene) -> [Effect] {
    let board = board(groups)
    guard let task, let row = markedRow(groups), row.isMain else {
      message = "That is for a group; mark one with \(.key, "↑↓")."
      return []
    }
    let first = min(groups.sample, row.samples.count - 1)
    guard row.samples.count > 1, first > 0 else {
      message = "Go with \(.key, "←→") to where the second group begins."
      return []
    }
    if let wrong = board.answers?[row.subject] {
      return divideAnswer(wrong, Array(row.samples[..<first]), Array(row.samples[first...]), of: task)
    }
    guard let id = markedGroup(groups), let group = task.group(id) else { return [] }
    let from = row.samples[first]
    guard group.members.isComplete else {
      return [.load(.members(id, in: task.task.id, then: .divide(from: from)))]
    }
    return divide(id, group.members.first, from: from)
  }

  /// Puts a member of a group and those behind it into a group of their own.
  mutating func divide(
    _ id: MisconceptionGroup.ID, _ members: [SampleReference], from first: SampleReference
  ) -> [Effect] {
    guard let old = groupRecord(id)?.group, let task = record.tasks.first(where: { $0.group(id) != nil }) else {
      return []
    }
    let rest = Array(members.drop { $0 < first })
    let new = MisconceptionGroup(
      id: newGroupID(), task: task.task.id, name: secondName(of: old.name, in: task), hint: old.hint, bank: old.bank,
      anticipated: old.anticipated, probe: old.probe, nextMove: old.nextMove)
    let edits = [Edit.group(Replacement(before: nil, after: new))] + moving(rest, from: id, to: new.id)
    let effects = commit(.divideGroup, edits)
    mark(.group(new.id))
    message = "\(lettersInWords(rest)) now in \(new.name).   \(.key, "E") name   \(.key, "u") take it back"
    return effects + keepGroupRows()
  }

  private mutating func divideAnswer(
    _ wrong: AnswerBoard.Wrong, _ first: [SampleReference], _ rest: [SampleReference], of task: TaskRecord
  ) -> [Effect] {
    let one = MisconceptionGroup(id: newGroupID(), task: task.task.id, name: wrong.groupName)
    let other = MisconceptionGroup(
      id: newGroupID(), task: task.task.id, name: secondName(of: wrong.groupName, in: task))
    let edits = [one, other].map { Edit.group(Replacement(before: nil, after: $0)) }
    let places = placing(first, in: .group(one.id)) + placing(rest, in: .group(other.id))
    keepAnswersShown()
    message = "\(lettersInWords(first)) here, \(lettersInWords(rest)) there.   \(.key, "u") take it back"
    return commit(.divideGroup, edits + places) + keepGroupRows()
  }

  /// `NAME, 2`, or the first number that is free.
  private func secondName(of name: String, in task: TaskRecord) -> String {
    let taken = Set(task.groups.map(\.group.name))
    let numbers = 2...(task.groups.count + 2)
    return numbers.lazy.map { "\(name), \($0)" }.first { !taken.contains($0) } ?? name
  }
}
