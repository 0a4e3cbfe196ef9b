package import TaskAnalysis

/// One task of a meeting: what it asked, what the work shows, and the thinking that was named.
package struct TaskSummary: Hashable, Sendable, Identifiable {
  /// Its place in the meeting, from 1; what the room calls it.
  package let number: Int
  package let id: MathTask.ID
  package let title: String
  package let prompt: String
  /// As written, class by class, and as it was sorted.
  package let asked: AskedSummary
  /// What the work shows, papers of the pile included.
  package let shown: DemandTally
  /// Lettered samples without a tag.
  package let untagged: Int
  /// Papers of the pile that lie in none of its three heaps.
  package let unsorted: Int
  /// By letter; perhaps not all of them, see ``Summary/init(of:rows:at:)``.
  package let samples: [SampleSummary]
  /// The groups, largest first.
  package let misconceptions: [MisconceptionSummary]
  /// Samples and papers that were looked at and lie in no group.
  package let noneSeen: Int
  /// Samples and papers that nobody has looked at for a way of thinking.
  package let notLookedAt: Int
  /// What changed between the page and the work, as the room marked it.
  package let onTheWay: [DemandFactor]
  /// Nil when nobody voted on the task.
  package let agreement: AgreementSummary?
  /// The votes on the work, piece by piece in shuffled order; nil when nobody voted on the task.
  package let votes: Ratings?
  /// What we differed on, most divided first, the task itself last; empty when nobody voted.
  package let splits: [SplitSummary]

  package init(
    number: Int, id: MathTask.ID, title: String, prompt: String = "", asked: AskedSummary = AskedSummary(),
    shown: DemandTally = DemandTally(), untagged: Int = 0, unsorted: Int = 0, samples: [SampleSummary] = [],
    misconceptions: [MisconceptionSummary] = [], noneSeen: Int = 0, notLookedAt: Int = 0,
    onTheWay: [DemandFactor] = [], agreement: AgreementSummary? = nil, votes: Ratings? = nil,
    splits: [SplitSummary] = []
  ) {
    self.number = number
    self.id = id
    self.title = title
    self.prompt = prompt
    self.asked = asked
    self.shown = shown
    self.untagged = untagged
    self.unsorted = unsorted
    self.samples = samples
    self.misconceptions = misconceptions
    self.noneSeen = noneSeen
    self.notLookedAt = notLookedAt
    self.onTheWay = onTheWay
    self.agreement = agreement
    self.votes = votes
    self.splits = splits
  }

  init(_ record: TaskRecord, number: Int, rows: [SampleRow], moves: [Move]) {
    let votes = record.ratings
    self.init(
      number: number, id: record.task.id, title: record.task.title, prompt: record.task.prompt,
      asked: AskedSummary(written: record.task.written, sections: record.sections, sorted: record.sortBallot),
      shown: record.shown,
      untagged: record.untagged, unsorted: record.pile.map { max(0, $0.papers - $0.tally.total) } ?? 0,
      samples: rows.map { SampleSummary($0, in: record) },
      misconceptions: record.groupsBySize.map { MisconceptionSummary($0, rows: rows, moves: moves) },
      noneSeen: record.noneSeenCount, notLookedAt: record.notLookedAt,
      onTheWay: record.onTheWay?.factors ?? [],
      agreement: votes.map { AgreementSummary($0) }, votes: votes,
      splits: (record.workBallots.splits + (record.sortBallot.map { [$0] } ?? [])).compactMap(SplitSummary.init))
  }

  /// The words to show for the task: the prompt, or the title where there is no prompt.
  package var wording: String { prompt.isEmpty ? title : prompt }

  /// Pieces that have no tag or lie in no heap yet.
  package var open: Int { untagged + unsorted }
}

/// What a task asked: as written, and class by class as it was set up.
package struct AskedSummary: Hashable, Sendable {
  /// Nil until the room has said it.
  package let written: TaskDemand?
  /// In the order in which the classes came in.
  package let sections: [TaskInSection]
  /// How many of us sorted it where, blind; empty when nobody did.
  package let sorted: [BallotChoice: Int]

  package init(written: TaskDemand? = nil, sections: [TaskInSection] = [], sorted: Ballot? = nil) {
    self.written = written
    self.sorted = Dictionary(sorted?.counts.map { ($0.choice, $0.count) } ?? []) { $1 }
    self.sections = sections
  }

  /// Nil until the room has said what it asks.
  package var band: DemandBand? { written?.band }
}
