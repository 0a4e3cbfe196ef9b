import Meetings
import SafeText
import Screen
import TaskAnalysis

extension State {
  /// Makes a group, on Groups with the sample on the wall in it when that one lies in none; a known name is no new
  /// group.
  mutating func makeGroup(named name: String, in task: MathTask.ID) -> [Effect] {
    guard let index = record.index(of: task), !name.isEmpty else { return [] }
    if let asking = askInstead(name, .newGroup(task)) { return asking }
    let sample = sampleForNewGroup
    if let known = record.tasks[index].groups.first(where: { $0.group.name.lowercased() == name.lowercased() }) {
      mark(.group(known.group.id))
      guard let sample else {
        message = "There is a group of that name already."
        return []
      }
      return place(sample, in: .group(known.group.id))
    }
    let group = MisconceptionGroup(id: newGroupID(), task: task, name: name)
    return put(sample.map { [$0] } ?? [], in: group, as: .newGroup)
  }

  /// A number for a group that was never given before; each call uses one up.
  mutating func newGroupID() -> MisconceptionGroup.ID {
    MisconceptionGroup.ID(record.newNumber())
  }

  /// The sample that a new group begins with: the one on the wall of Groups, when it lies in no group.
  private var sampleForNewGroup: SampleReference? {
    guard case .groups(let groups) = scene, let row = markedRow(groups), row.subject != .noneSeen else { return nil }
    if case .group = row.subject { return nil }
    return sampleOnTheWall(groups)
  }

  /// Marks a row of the board, when the board is what is shown.
  mutating func mark(_ subject: BoardRow.Subject, sample: Int = 0) {
    guard case .groups(var groups) = scene else { return }
    groups.marked = subject
    groups.sample = sample
    scene = .groups(groups)
  }

  /// Keeps a group that is not there yet, with samples in it, in one change.
  mutating func put(_ samples: [SampleReference], in group: MisconceptionGroup, as name: Change.Name) -> [Effect] {
    let edits = [Edit.group(Replacement(before: nil, after: group))] + placing(samples, in: .group(group.id))
    let effects = commit(name, edits)
    let here: DisplayText =
      samples.isEmpty
      ? "A new group" : lettersInWords(samples) + (samples.count == 1 ? " is in a new group" : " are in a new group")
    message = "\(here): \(group.name).   \(.key, "u") take it back"
    mark(.group(group.id))
    return effects + keepGroupRows()
  }

  /// Puts a sample in a group, or among those that show none.
  mutating func place(_ sample: SampleReference, in place: GroupPlace) -> [Effect] {
    let effects = commit(.place, placing([sample], in: place))
    switch place {
    case .noneSeen:
      message =
        effects.isEmpty
        ? "\(sample.letter) is there already." : "\(sample.letter): none seen.   \(.key, "u") take it back"
    case .group(let id):
      let group = groupRecord(id)
      message =
        effects.isEmpty
        ? "\(sample.letter) is there already."
        : "\(sample.letter) is in \(group?.group.name ?? ""), \(group?.count ?? 0) so far.   \(.key, "u") take it back"
    }
    return effects + keepGroupRows()
  }

  /// The edits that move samples from wherever they are; without those that are there already.
  func placing(_ samples: [SampleReference], in place: GroupPlace) -> [Edit] {
    samples.compactMap { sample in
      let before = self.place(of: sample)
      return before == place ? nil : .place(sample: sample, Replacement(before: before, after: place))
    }
  }

  /// Where a sample lies, whether or not its row is in memory.
  func place(of sample: SampleReference) -> GroupPlace? {
    if let row = row(of: sample) { return row.place }
    guard let index = record.index(of: sample.task) else { return nil }
    let task = record.tasks[index]
    if task.noneSeen.first.contains(sample) { return .noneSeen }
    return task.groups.first { $0.members.first.contains(sample) }.map { .group($0.group.id) }
  }

  /// Gives a group another name, unless it is empty; a name that judges students is first asked about.
  mutating func renameGroup(_ id: MisconceptionGroup.ID, to name: String) -> [Effect] {
    guard !name.isEmpty else { return [] }
    if let asking = askInstead(name, .rename(id)) { return asking }
    let effects = edit(id, as: .renameGroup) { $0.name = name }
    if !effects.isEmpty { message = "Now called \(name).   \(.key, "u") take it back" }
    return effects
  }

  /// Keeps words that stand on a group's papers, as its example.
  mutating func keepExample(_ words: String, of id: MisconceptionGroup.ID) -> [Effect] {
    let effects = edit(id, as: .editGroup) { $0.example = words }
    if !effects.isEmpty { message = "Kept.   \(.key, "u") take it back" }
    return effects
  }

  /// Puts a number of papers without letters in a group; without a group, among those that show none.
  mutating func keepPapers(_ count: Int, in id: MisconceptionGroup.ID?) -> [Effect] {
    let effects = id.map { edit($0, as: .groupPapers) { $0.papers = count } } ?? keepNoneSeen(count)
    guard !effects.isEmpty else { return [] }
    let papers: DisplayText = count == 1 ? "1 paper" : "\(count) papers"
    message = "\(papers) from the pile, no letters.   \(.key, "u") take it back"
    let task = id.flatMap { id in record.tasks.first { $0.group(id) != nil } } ?? self.task
    if let task, let pile = task.pile, task.papersLaid > pile.papers {
      message = "That is \(task.papersLaid) papers, and the pile has \(pile.papers).   \(.key, "u") take it back"
    }
    return effects
  }

  private mutating func keepNoneSeen(_ count: Int) -> [Effect] {
    guard let task, let meeting = record.meeting else { return [] }
    var pile = task.pile ?? Pile(task: task.task.id, papers: count)
    pile.noneSeen = count
    guard pile != task.pile else { return [] }
    return commit(.groupPapers, [.pile(meeting: meeting.id, Replacement(before: task.pile, after: pile))])
  }

  /// Changes what is written on a group and keeps it.
  mutating func edit(_ id: MisconceptionGroup.ID, as name: Change.Name, _ edit: (inout MisconceptionGroup) -> Void)
    -> [Effect]
  {
    guard let before = groupRecord(id)?.group else { return [] }
    var after = before
    edit(&after)
    guard before != after else { return [] }
    return commit(name, [.group(Replacement(before: before, after: after))])
  }
}

extension TaskRecord {
  /// Papers without letters that were put somewhere.
  var papersLaid: Int {
    groups.reduce(pile?.noneSeen ?? 0) { $0 + $1.group.papers }
  }

  /// Papers of the pile that were not.
  var papersNotLaid: Int {
    max(0, (pile?.papers ?? 0) - papersLaid)
  }
}

/// Letters in a sentence: `E and H`, `C, F, G and K`, and of many the first three.
func lettersInWords(_ samples: [SampleReference]) -> DisplayText {
  let letters = samples.map { DisplayText($0.letter) }
  guard letters.count > 1 else { return letters.first ?? .empty }
  if letters.count > 5 { return letters.prefix(3).joined(separator: ", ") + " and \(letters.count - 3) more" }
  return letters.dropLast().joined(separator: ", ") + " and " + (letters.last ?? .empty)
}
