package import TaskAnalysis

/// A blind pass over the work of a task, or over the tasks themselves, that is still open.
///
/// It is kept outside of the journal and without times, so that undo does not lead through anybody's votes.
package struct OpenPass: Hashable, Sendable, Codable {
  /// What the pass goes over.
  package enum Kind: Hashable, Sendable, Codable {
    /// The lettered work of a task.
    case work(MathTask.ID)
    /// The tasks of the meeting: a task sort.
    case tasks
  }

  /// How the votes come in.
  package enum Method: String, CaseIterable, Sendable, Codable {
    /// Fingers at the chest, counted by one of us.
    case hands
    /// Three keys for each seat, all on the same keyboards.
    case keys
    /// One seat after the other goes through the pile.
    case passing
  }

  /// What is gone over; it stays the same until the pass is closed.
  package let kind: Kind
  /// How the next votes come in; it may change while the pass is open.
  package var method: Method
  /// Whose turn it is when the keyboard is passed on, from 1.
  package var seat = 1
  /// One for each piece that somebody voted on, in the order of the first vote.
  package private(set) var ballots: [OpenBallot] = []

  package init(_ kind: Kind, by method: Method = .hands) {
    self.kind = kind
    self.method = method
  }

  /// Closed ballots of one pass opened again, with their votes still hidden; nil without any.
  package init?(reopening ballots: [Ballot], seats: Int) {
    guard let first = ballots.first else { return nil }
    kind = first.subject.sample.map { .work($0.task) } ?? .tasks
    method = .hands
    seat = seats
    self.ballots = ballots.map { OpenBallot(reopening: $0) }
  }

  /// What is offered: hands have fingers enough for four levels, keys tell two bands apart.
  package var scale: BallotScale {
    switch (kind, method) {
    case (.work, _): .work
    case (.tasks, .hands): .levels
    case (.tasks, .keys), (.tasks, .passing): .bands
    }
  }

  /// What was voted on a subject; an empty ballot where nothing was.
  package subscript(subject: Ballot.Subject) -> OpenBallot {
    get { ballots.first { $0.subject == subject } ?? OpenBallot(subject, scale: scale) }
    set {
      if let index = ballots.firstIndex(where: { $0.subject == subject }) {
        ballots[index] = newValue
      } else {
        ballots.append(newValue)
      }
    }
  }

  /// Takes a vote on a subject.
  package mutating func cast(_ vote: Vote, on subject: Ballot.Subject, seats: Int) -> VoteOutcome {
    var ballot = self[subject]
    let outcome = ballot.cast(vote, seats: ballot.room ?? seats)
    if outcome == .counted { self[subject] = ballot }
    return outcome
  }

  /// Takes all votes on a subject back.
  package mutating func clear(_ subject: Ballot.Subject) {
    ballots.removeAll { $0.subject == subject }
  }

  /// Notes that the room went on from a subject, so that seats that change from then on leave it as it was.
  package mutating func leave(_ subject: Ballot.Subject, seats: Int) {
    var ballot = self[subject]
    ballot.room = ballot.room ?? max(seats, ballot.votesIn(of: seats))
    self[subject] = ballot
  }

  /// Lets the seats that there are now vote on a subject that the room went on from.
  package mutating func reopen(_ subject: Ballot.Subject) {
    var ballot = self[subject]
    ballot.room = nil
    self[subject] = ballot
  }

  /// Whether the room went on from a subject.
  package func isLeft(_ subject: Ballot.Subject) -> Bool {
    self[subject].room != nil
  }

  /// Whether no vote is in at all.
  package var isEmpty: Bool {
    ballots.allSatisfy(\.isEmpty)
  }
}
