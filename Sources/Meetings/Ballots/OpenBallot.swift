import TaskAnalysis

/// A vote as it comes in; whatever brings votes, a hand, a key or one day a telephone, makes one of these.
package enum Vote: Hashable, Sendable {
  /// So many hands were up for a choice; it takes the place of an earlier count of the same choice.
  case hands(Int, for: BallotChoice)
  /// A seat, from 1, chose; its last choice counts.
  case seat(Int, BallotChoice)
}

/// What became of a vote.
package enum VoteOutcome: Hashable, Sendable {
  case counted
  /// It says what was said before; nothing changed.
  case asBefore
  /// This ballot does not offer the choice.
  case notOffered
  /// There is no such seat.
  case notASeat
  /// With it there would be more votes than seats; how many there would be.
  case tooMany(Int)
}

/// A blind vote that is still open: nothing of it is shown but how many votes are in.
package struct OpenBallot: Hashable, Sendable, Codable {
  /// What is voted on.
  package let subject: Ballot.Subject
  /// What can be chosen; other choices are refused.
  package let scale: BallotScale
  /// Hands, or votes of which nobody knows any more whose they were, by choice.
  package private(set) var hands: [BallotChoice: Int] = [:]
  /// What each seat, from 1, chose last.
  package private(set) var seats: [Int: BallotChoice] = [:]
  /// How many of us there were when the room went on from here; nil while it has not.
  package var room: Int?

  package init(_ subject: Ballot.Subject, scale: BallotScale) {
    self.subject = subject
    self.scale = scale
  }

  /// A closed ballot opened again: its votes are in, and nobody knows whose they were.
  package init(reopening ballot: Ballot) {
    self.init(ballot.subject, scale: ballot.scale)
    for (choice, count) in ballot.counts { hands[choice] = count }
    room = ballot.seats
  }

  /// Takes a vote; the one entrance for all of them.
  ///
  /// `seats` is how many of us there are now.
  package mutating func cast(_ vote: Vote, seats: Int) -> VoteOutcome {
    var changed = self
    switch vote {
    case .hands(let count, let choice):
      guard scale.choices.contains(choice), count >= 0 else { return .notOffered }
      guard changed.hands.updateValue(count, forKey: choice) != count else { return .asBefore }
    case .seat(let seat, let choice):
      guard scale.choices.contains(choice) else { return .notOffered }
      guard (1...max(1, seats)).contains(seat) else { return .notASeat }
      guard changed.seats.updateValue(choice, forKey: seat) != choice else { return .asBefore }
    }
    let total = changed.votesIn(of: seats)
    guard total <= max(seats, votesIn(of: seats)) else { return .tooMany(total) }
    self = changed
    return .counted
  }

  /// Takes the count of hands for a choice back.
  package mutating func uncount(_ choice: BallotChoice) {
    hands[choice] = nil
  }

  /// How many votes are in; those of seats that are no longer there do not count.
  package func votesIn(of seats: Int) -> Int {
    hands.values.reduce(0, +) + self.seats.keys.count { $0 <= seats }
  }

  /// The first choice whose hands are not counted yet; nil when all are.
  package var nextToCount: BallotChoice? {
    scale.choices.first { hands[$0] == nil }
  }

  /// Whether no vote is in.
  package var isEmpty: Bool {
    hands.values.allSatisfy { $0 == 0 } && seats.isEmpty
  }

  /// Closes it: the votes, shuffled, and nothing that tells whose they were; nil where there are none.
  package func closed(
    as id: Ballot.ID, pass: Int, seats: Int, shuffledBy generator: inout some RandomNumberGenerator
  ) -> Ballot? {
    let seats = room ?? seats
    var votes = scale.choices.flatMap { choice in
      Array(repeating: choice, count: max(0, hands[choice] ?? 0))
        + self.seats.filter { $0.key <= seats && $0.value == choice }.map(\.value)
    }
    guard !votes.isEmpty else { return nil }
    votes.shuffle(using: &generator)
    return Ballot(
      id: id, subject: subject, scale: scale, pass: pass, seats: max(seats, votes.count), votes: votes)
  }
}
