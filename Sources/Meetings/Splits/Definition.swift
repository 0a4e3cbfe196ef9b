package import TaskAnalysis

/// What the team agreed to call something, and why: its own anchor, kept from meeting to meeting.
package struct Definition: Hashable, Sendable, Codable, Identifiable {
  package typealias ID = Identifier<Definition>

  package let id: ID
  /// The meeting that wrote it.
  package let meeting: Meeting.ID
  /// The task itself, or the one that the piece is work on.
  package let task: MathTask.ID
  /// The piece that it was written about; nil where it is about a task itself.
  package let sample: WorkSample.ID?
  /// The letter that the piece had when it was written; empty where it is about a task itself.
  package let letter: String
  /// What we call it.
  package var called: BallotChoice
  /// What others had called it; nil where nobody had.
  package var against: BallotChoice?
  /// The word of the hard case that it settles, if one fits.
  package var hardCase: String?
  /// What stands behind "because".
  package var because: String

  package init(
    id: ID, meeting: Meeting.ID, task: MathTask.ID, sample: WorkSample.ID? = nil, letter: String = "",
    called: BallotChoice, against: BallotChoice? = nil, hardCase: String? = nil, because: String
  ) {
    self.id = id
    self.meeting = meeting
    self.task = task
    self.sample = sample
    self.letter = letter
    self.called = called
    self.against = against
    self.hardCase = hardCase
    self.because = because
  }

  /// The whole sentence: `we call this REASON because it gives a why about the numbers`.
  package var sentence: String {
    "we call this \(called.words.uppercased()) because \(because)"
  }

  /// The two sides it draws a line between; one where nobody had called it anything else.
  package var sides: Set<BallotChoice> {
    Set([called, against].compactMap(\.self))
  }
}

extension [Definition] {
  /// Those that may help with a split between some sides, best first.
  ///
  /// One helps when it settles the same hard case, or draws a line between two of the sides. The same hard case comes
  /// first, then the latest; one written about the same piece is that piece's own and is left out.
  package func helping(
    between sides: Set<BallotChoice>, hardCase: String?, besides task: MathTask.ID, _ sample: WorkSample.ID?
  ) -> [Definition] {
    let fitting = filter { definition in
      guard definition.task != task || definition.sample != sample else { return false }
      let isOfCase = hardCase != nil && definition.hardCase == hardCase && !definition.sides.isDisjoint(with: sides)
      return isOfCase || (definition.sides.count == 2 && definition.sides.isSubset(of: sides))
    }
    return fitting.enumerated().sorted { one, other in
      let isOfCase = (one.element.hardCase, other.element.hardCase)
      let (first, second) = (isOfCase.0 == hardCase && hardCase != nil, isOfCase.1 == hardCase && hardCase != nil)
      return first == second ? one.offset > other.offset : first
    }.map(\.element)
  }
}
