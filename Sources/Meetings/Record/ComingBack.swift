package import TaskAnalysis

/// A group of the last meeting that has no move in a lesson, and may be gone on with.
package struct UnfinishedGroup: Hashable, Sendable {
  package let id: MisconceptionGroup.ID
  /// The task whose work it groups.
  package let task: MathTask.ID
  package let name: String
  /// Lettered samples and papers.
  package let count: Int

  package init(id: MisconceptionGroup.ID, task: MathTask.ID, name: String, count: Int) {
    self.id = id
    self.task = task
    self.name = name
    self.count = count
  }
}

/// A way of thinking that was asked after with another item, and how often it was seen both times.
package struct ReturnedThinking: Hashable, Sendable {
  /// How many of the papers that were looked at.
  package struct Seen: Hashable, Sendable {
    /// Papers that showed it.
    package let count: Int
    /// Papers that were looked at.
    package let of: Int

    package init(count: Int, of: Int) {
      self.count = count
      self.of = of
    }
  }

  /// What the earlier task's group is called.
  package let name: String
  /// In the task that it was first seen in.
  package let before: Seen
  /// In the task that asked after it.
  package let now: Seen

  package init(name: String, before: Seen, now: Seen) {
    self.name = name
    self.before = before
    self.now = now
  }

  /// The thinking that a later task asked after; nil while nobody has looked at the later work.
  ///
  /// In the later task it is the group of the same entry of the bank, else of the same name; none of them is 0.
  package init?(_ group: MisconceptionGroup.ID, in earlier: TaskRecord, askedAgain later: TaskRecord) {
    guard let first = earlier.group(group), later.lookedAt > 0, earlier.lookedAt > 0 else { return nil }
    let same = later.groups.filter { $0.group.isSameThinking(as: first.group) }
    self.init(
      name: first.group.name, before: Seen(count: first.count, of: earlier.lookedAt),
      now: Seen(count: same.reduce(0) { $0 + $1.count }, of: later.lookedAt))
  }

  /// Both counts beside each other, which are of two items and so no measure of a change.
  ///
  /// `Whole-number thinking: 5 of 12, now 2 of 23. Different item.`
  package var sentence: String { "\(name): \(counts)" }

  /// The sentence with the name cut so that it fits in so many characters.
  package func sentence(nameFitting width: Int) -> String {
    let room = width - counts.count - 2
    return name.count <= room ? sentence : "\(name.prefix(max(0, room - 1)))…: \(counts)"
  }

  private var counts: String {
    "\(before.count) of \(before.of), now \(now.count) of \(now.of). Different item."
  }
}

extension TaskRecord {
  /// Lettered samples and papers that were looked at for a misconception.
  package var lookedAt: Int { grouped + noneSeenCount }
}

extension MisconceptionGroup {
  fileprivate func isSameThinking(as other: MisconceptionGroup) -> Bool {
    if let bank, bank == other.bank { return true }
    return name.lowercased() == other.name.lowercased()
  }
}
