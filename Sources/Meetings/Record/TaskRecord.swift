package import TaskAnalysis

/// One task as a meeting sees it: what was asked, the work in letters and piles, and the groups.
package struct TaskRecord: Hashable, Sendable {
  /// What was asked.
  package var task: MathTask
  /// One for each class section that did the task, in the order they came in.
  package var sections: [TaskInSection]
  /// Papers without letters in this meeting; nil where there are none.
  package var pile: Pile?
  /// The lettered samples: how many there are, and the run of them that is in memory.
  package var shelf: SampleShelf
  /// Tags of lettered samples in this meeting; a pile has its own.
  package var tagged: DemandTally
  /// In the order of their numbers.
  package var groups: [GroupRecord]
  /// Lettered samples in which the room looked and saw none of it.
  package var noneSeen: Members
  /// What changed between the page and the work; nil until the room has looked.
  package var onTheWay: OnTheWay?
  /// Closed blind votes of this meeting on the task and on its work, in the order in which they were made.
  package var ballots: [Ballot]

  package init(
    task: MathTask, sections: [TaskInSection] = [], pile: Pile? = nil, shelf: SampleShelf = SampleShelf(),
    tagged: DemandTally = DemandTally(), groups: [GroupRecord] = [], noneSeen: Members = Members(),
    onTheWay: OnTheWay? = nil, ballots: [Ballot] = []
  ) {
    self.task = task
    self.sections = sections
    self.pile = pile
    self.shelf = shelf
    self.tagged = tagged
    self.groups = groups
    self.noneSeen = noneSeen
    self.onTheWay = onTheWay
    self.ballots = ballots
  }

  /// What the work shows, papers of the pile included.
  package var shown: DemandTally {
    pile.map { tagged + $0.tally } ?? tagged
  }

  /// Lettered samples and papers without letters: those of the pile, or those in groups where they are more.
  package var pieces: Int {
    shelf.count + max(pile?.papers ?? 0, papersInGroups + (pile?.noneSeen ?? 0))
  }

  private var papersInGroups: Int {
    groups.reduce(0) { $0 + $1.group.papers }
  }

  /// Lettered samples without a tag.
  package var untagged: Int {
    max(0, shelf.count - tagged.total)
  }

  /// Lettered samples and papers that lie in a group.
  package var grouped: Int {
    groups.reduce(0) { $0 + $1.count }
  }

  /// Lettered samples and papers that show no misconception.
  package var noneSeenCount: Int {
    noneSeen.count + (pile?.noneSeen ?? 0)
  }

  /// Lettered samples and papers that nobody has looked at for a misconception.
  package var notLookedAt: Int {
    max(0, pieces - grouped - noneSeenCount)
  }

  /// The groups, largest first, equals in the order they were made.
  package var groupsBySize: [GroupRecord] {
    groups.enumerated()
      .sorted { one, other in
        one.element.count == other.element.count
          ? one.offset < other.offset : one.element.count > other.element.count
      }
      .map(\.element)
  }

  /// A group of the task with its members; nil where it is not, or no longer, one of them.
  package func group(_ id: MisconceptionGroup.ID) -> GroupRecord? {
    groups.first { $0.group.id == id }
  }
}

/// A group with its lettered members.
package struct GroupRecord: Hashable, Sendable {
  /// What it is called, and its papers without letters.
  package var group: MisconceptionGroup
  /// Its lettered samples.
  package var members: Members

  package init(group: MisconceptionGroup, members: Members = Members()) {
    self.group = group
    self.members = members
  }

  /// Its letters and its papers.
  package var count: Int { members.count + group.papers }
}

/// Lettered samples that belong together: how many, and the first of them by letter.
package struct Members: Hashable, Sendable {
  /// How many there are, those that are not held among them.
  package private(set) var count: Int
  /// In the order of their letters; all of them, unless ``isComplete`` is false.
  package private(set) var first: [SampleReference]

  /// How many references are kept at most: what a wall can show, and room for some to leave.
  package static let capacity = 120

  package init(count: Int = 0, first: [SampleReference] = []) {
    self.count = max(count, first.count)
    self.first = Array(first.sorted().prefix(Members.capacity))
  }

  /// Whether every member is in ``first``.
  package var isComplete: Bool { first.count == count }

  /// Adds a member; that it is none yet the caller has to know, because only the first of them are held.
  mutating func insert(_ reference: SampleReference) {
    guard !first.contains(reference) else { return }
    let fits = isComplete || first.last.map { reference < $0 } ?? false
    count += 1
    guard fits else { return }
    first.insert(reference, at: first.firstIndex { reference < $0 } ?? first.count)
    if first.count > Members.capacity { first.removeLast() }
  }

  /// Takes a member out, whether or not it is among those that are held; the caller knows that it is one.
  mutating func remove(_ reference: SampleReference) {
    guard count > 0 else { return }
    count -= 1
    first.removeAll { $0.id == reference.id }
  }
}
