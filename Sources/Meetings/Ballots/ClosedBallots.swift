package import TaskAnalysis

extension TaskRecord {
  /// The closed votes on the task's lettered work, by letter; the last pass where a piece was voted on twice.
  package var workBallots: [Ballot] {
    let onWork = ballots.compactMap { ballot in ballot.subject.sample.map { (position: $0.position, ballot: ballot) } }
    return Dictionary(grouping: onWork, by: \.position).values
      .compactMap { $0.max { $0.ballot.pass < $1.ballot.pass }?.ballot }
      .sorted { ($0.subject.sample?.position ?? 0) < ($1.subject.sample?.position ?? 0) }
  }

  /// The closed vote on what the task asks; nil where there was none.
  package var sortBallot: Ballot? {
    ballots.filter { $0.subject.sample == nil }.max { $0.pass < $1.pass }
  }

  /// The closed vote on one of the task's samples.
  package func ballot(on sample: WorkSample.ID) -> Ballot? {
    ballots.filter { $0.subject.sample?.id == sample }.max { $0.pass < $1.pass }
  }

  /// The votes on the task's work as a table that agreement is computed from; nil where there were none.
  package var ratings: Ratings? {
    Ratings(of: workBallots, scale: .work) { $0.subject.sample?.letter ?? "" }
  }
}

extension Record {
  /// The votes of the task sort as a table; nil where there were none.
  ///
  /// Where one task was voted on in levels and another in bands, levels count as the bands they lie in.
  package var sortRatings: Ratings? {
    let ballots = tasks.compactMap(\.sortBallot)
    let scale: BallotScale = ballots.allSatisfy { $0.scale == .levels } ? .levels : .bands
    return Ratings(of: ballots, scale: scale) { ballot in
      String((index(of: ballot.subject.task) ?? 0) + 1)
    }
  }
}

extension Ratings {
  /// A row for each ballot, as long as the one with most votes, with gaps at the end of the others.
  ///
  /// No column is a person: votes are shuffled ballot by ballot.
  package init?(of ballots: [Ballot], scale: BallotScale, piece: (Ballot) -> String) {
    guard !ballots.isEmpty else { return nil }
    let raters = ballots.map(\.votes.count).max() ?? 0
    let rows = ballots.map { ballot in
      (0..<raters).map { place -> String? in
        guard ballot.votes.indices.contains(place) else { return nil }
        let vote = ballot.votes[place]
        return scale == .bands ? vote.band?.rawValue : vote.rawValue
      }
    }
    guard
      let ratings = try? Ratings(
        categories: scale.choices.map(\.rawValue), rows: rows, pieces: ballots.map(piece))
    else { return nil }
    self = ratings
  }
}
