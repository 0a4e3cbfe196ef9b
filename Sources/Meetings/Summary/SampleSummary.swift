package import TaskAnalysis

/// One lettered sample as the room left it; without its words.
package struct SampleSummary: Hashable, Sendable {
  /// Where a sample was put when the room looked for misconceptions.
  package enum Place: Hashable, Sendable {
    case group(String)
    case noneSeen
    case notLookedAt
  }

  /// The letter that the room knows it by.
  package let letter: String
  /// Nil while it has no tag.
  package let demand: WorkDemand?
  /// Whether the room had a second thought on the tag.
  package let inDoubt: Bool
  /// Where it was put.
  package let place: Place
  /// How the room voted before it talked; nil when it did not.
  package let votes: DemandTally?

  package init(
    letter: String, demand: WorkDemand?, inDoubt: Bool = false, place: Place = .notLookedAt, votes: DemandTally? = nil
  ) {
    self.letter = letter
    self.demand = demand
    self.inDoubt = inDoubt
    self.place = place
    self.votes = votes
  }

  init(_ row: SampleRow, in task: TaskRecord) {
    let place: Place =
      switch row.place {
      case .group(let id): task.group(id).map { .group($0.group.name) } ?? .notLookedAt
      case .noneSeen: .noneSeen
      case nil: .notLookedAt
      }
    self.init(
      letter: row.sample.letter, demand: row.tag.demand, inDoubt: row.tag.inDoubt, place: place,
      votes: task.ballot(on: row.sample.id)?.tally)
  }
}

/// How far the room agreed on one task before it talked.
package struct AgreementSummary: Hashable, Sendable {
  /// Pieces that at least two of us tagged.
  package let pieces: Int
  /// On how many of them we all chose the same.
  package let unanimous: Int
  /// Letters of the pieces we differed on.
  package let split: [String]
  /// Krippendorff's alpha; nil where it is not defined.
  package let alpha: Double?
  /// A rough range of alpha; nil where there are too few pieces for one.
  package let range: ClosedRange<Double>?
  /// Gwet's AC1; nil where it is not defined.
  package let ac1: Double?

  package init(
    pieces: Int, unanimous: Int, split: [String], alpha: Double?, range: ClosedRange<Double>?, ac1: Double?
  ) {
    self.pieces = pieces
    self.unanimous = unanimous
    self.split = split
    self.alpha = alpha
    self.range = range
    self.ac1 = ac1
  }

  /// What a table of votes says; the report also keeps a figure back where there are too few pieces for one.
  init(_ votes: Ratings) {
    let report = AgreementReport(votes)
    self.init(
      pieces: report.rated, unanimous: report.unanimous, split: report.split, alpha: report.alpha,
      range: report.range, ac1: report.ac1)
  }
}
