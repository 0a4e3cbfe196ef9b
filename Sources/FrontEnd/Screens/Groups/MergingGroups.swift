import Meetings
import SafeText
import Screen
import TaskAnalysis

extension State {
  /// Puts all of a group into another, papers, moves and note too, and takes the empty group away; one change.
  ///
  /// Where not all members are in memory, they are asked for first.
  mutating func merge(_ id: MisconceptionGroup.ID, into other: MisconceptionGroup.ID) -> [Effect] {
    guard let from = groupRecord(id) else { return [] }
    guard from.members.isComplete else {
      return [.load(.members(id, in: from.group.task, then: .merge(into: other)))]
    }
    return merge(id, from.members.first, into: other)
  }

  /// The same with all of its members.
  ///
  /// A group from before this meeting may have moves that are not in memory and still name it; it stays, empty.
  mutating func merge(
    _ id: MisconceptionGroup.ID, _ members: [SampleReference], into otherID: MisconceptionGroup.ID
  ) -> [Effect] {
    guard id != otherID, let from = groupRecord(id), let into = groupRecord(otherID) else { return [] }
    let stays = record.past.meetings > 0 && id.number < record.meeting?.id.number ?? 0
    var merged = into.group
    merged.papers += from.group.papers
    if merged.example.isEmpty { merged.example = from.group.example }
    if merged.probe.isEmpty { merged.probe = from.group.probe }
    if merged.nextMove.isEmpty { merged.nextMove = from.group.nextMove }
    var emptied = from.group
    emptied.papers = 0
    var edits = moving(members, from: id, to: otherID)
    if merged != into.group { edits.append(.group(Replacement(before: into.group, after: merged))) }
    edits += movesEdits(from: id, to: otherID) + noteEdits(from: id, to: otherID)
    if !stays {
      edits.append(.group(Replacement(before: from.group, after: nil)))
    } else if emptied != from.group {
      edits.append(.group(Replacement(before: from.group, after: emptied)))
    }
    let effects = commit(.mergeGroups, edits)
    let count = groupRecord(otherID)?.count ?? 0
    message = "All of \(from.group.name) in \(into.group.name), \(count) now.   \(.key, "u") take it back"
    mark(.group(otherID))
    return effects + keepGroupRows()
  }

  /// The edits that move members of one group to another, in memory or not.
  func moving(
    _ members: [SampleReference], from id: MisconceptionGroup.ID, to other: MisconceptionGroup.ID
  ) -> [Edit] {
    members.map { .place(sample: $0, Replacement(before: .group(id), after: .group(other))) }
  }

  private func movesEdits(from id: MisconceptionGroup.ID, to other: MisconceptionGroup.ID) -> [Edit] {
    (record.moves + record.past.moves).filter { $0.group == id }.map { move in
      .move(Replacement(before: move, after: move.moved(to: other)))
    }
  }

  private func noteEdits(from id: MisconceptionGroup.ID, to other: MisconceptionGroup.ID) -> [Edit] {
    guard let note = record.notes.first(where: { $0.subject == .group(id) }) else { return [] }
    let before = record.notes.first { $0.subject == .group(other) }
    let text = [before?.text, note.text].compactMap(\.self).joined(separator: " ")
    let after = Note(meeting: note.meeting, subject: .group(other), text: text)
    return [
      .note(Replacement(before: note, after: nil)), .note(Replacement(before: before, after: after)),
    ]
  }
}
