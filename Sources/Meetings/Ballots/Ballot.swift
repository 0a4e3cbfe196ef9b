package import TaskAnalysis

/// A closed blind vote on one piece of work, or on a task: the votes without anything that tells whose they were.
///
/// There are no times in it and no seats, and no two ballots have their votes in the same order of people: each was
/// shuffled by itself. So nothing can be summed for a person, neither here nor in what is exported.
package struct Ballot: Hashable, Sendable, Codable, Identifiable {
  package typealias ID = Identifier<Ballot>

  /// What was voted on.
  package enum Subject: Hashable, Sendable, Codable {
    case sample(SampleReference)
    /// The task itself, in a task sort.
    case task(MathTask.ID)

    /// The task that it is, or that it belongs to.
    package var task: MathTask.ID {
      switch self {
      case .sample(let sample): sample.task
      case .task(let task): task
      }
    }

    /// The sample; nil for a task.
    package var sample: SampleReference? {
      if case .sample(let sample) = self { sample } else { nil }
    }
  }

  package let id: ID
  /// What was voted on; it follows a piece that gets another letter.
  package var subject: Subject
  /// What could be chosen.
  package let scale: BallotScale
  /// The how manieth pass over this task in its meeting it belongs to, from 0.
  package let pass: Int
  /// How many of us there were; more than there are votes where some did not vote.
  package let seats: Int
  /// In shuffled order.
  package let votes: [BallotChoice]
  /// What is to be said for a choice, whoever made it; the one for a minority stays when the room agrees for now.
  package var cases: [BallotChoice: String]
  /// What we agree to call it for now; nil while it is open.
  package var agreed: BallotChoice?

  package init(
    id: ID, subject: Subject, scale: BallotScale, pass: Int, seats: Int, votes: [BallotChoice],
    cases: [BallotChoice: String] = [:], agreed: BallotChoice? = nil
  ) {
    self.id = id
    self.subject = subject
    self.scale = scale
    self.pass = pass
    self.seats = seats
    self.votes = votes
    self.cases = cases
    self.agreed = agreed
  }

  /// How many votes each choice has, in the order of the scale; 0 where it has none.
  package var counts: [(choice: BallotChoice, count: Int)] {
    scale.choices.map { choice in (choice, count(of: choice)) }
  }

  /// How many of the votes chose it.
  package func count(of choice: BallotChoice) -> Int {
    votes.count { $0 == choice }
  }

  /// Whether all who voted chose the same; true of a single vote.
  package var isUnanimous: Bool { Set(votes).count <= 1 }

  /// Whether two or more voted: a single vote neither agrees nor differs.
  package var canBeCompared: Bool { votes.count >= 2 }

  /// Whether two or more voted, and all of them chose the same: a single vote agrees with nobody.
  package var isAgreed: Bool { canBeCompared && isUnanimous }

  /// By how many votes the choice that most made leads the next one; 0 where two have as many.
  package var lead: Int {
    let counts = counts.map(\.count).sorted(by: >)
    return (counts.first ?? 0) - (counts.dropFirst().first ?? 0)
  }

  /// The counts of a vote on work; nil of one on a task.
  package var tally: DemandTally? {
    guard scale == .work else { return nil }
    return DemandTally(
      reason: count(of: .reason), reproduce: count(of: .reproduce), noEvidence: count(of: .noEvidence))
  }
}
