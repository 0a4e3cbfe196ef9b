/// One piece that the room voted on and saw differently, and what it made of that.
package struct SplitSummary: Hashable, Sendable {
  /// The letter of the work; nil where the task itself was sorted.
  package let letter: String?
  /// How many votes each choice had, in the order of the scale.
  ///
  /// A choice without a vote is left out, unless a case was written for it.
  package let votes: [Vote]
  /// What we agree to call it for now; nil while it is open.
  package let agreed: BallotChoice?

  /// A choice that somebody made, or argued for.
  package struct Vote: Hashable, Sendable {
    package let choice: BallotChoice
    package let count: Int
    /// What is to be said for it, whoever said so; nil where nobody wrote it down.
    package let because: String?

    package init(_ choice: BallotChoice, count: Int, because: String? = nil) {
      self.choice = choice
      self.count = count
      self.because = because
    }
  }

  package init(letter: String?, votes: [Vote], agreed: BallotChoice? = nil) {
    self.letter = letter
    self.votes = votes
    self.agreed = agreed
  }

  /// Nil where all chose the same.
  init?(_ ballot: Ballot) {
    guard !ballot.isUnanimous else { return nil }
    let votes = ballot.counts.compactMap { choice, count -> Vote? in
      let because = ballot.cases[choice].flatMap { $0.isEmpty ? nil : $0 }
      return count == 0 && because == nil ? nil : Vote(choice, count: count, because: because)
    }
    self.init(letter: ballot.subject.sample?.letter, votes: votes, agreed: ballot.agreed)
  }
}
