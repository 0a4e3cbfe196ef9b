import TaskAnalysis

/// The line that a split runs along: what two of us would have to settle to call it the same.
package enum Frontier: Hashable, Sendable {
  /// Reason or reproduce, of work and of tasks: Smith and Stein's line in the middle.
  case connections
  /// Reproduce or no evidence.
  case evidence
  /// Reason or no evidence.
  case reading
  /// Doing mathematics or procedures with connections.
  case way
  /// Procedures without connections or memorization.
  case recall
  /// Levels that are not neighbours.
  case apart

  /// The line between two choices; nil where they are the same, or of two kinds.
  package init?(between one: BallotChoice, and other: BallotChoice) {
    switch Set([one, other]) {
    case [.reason, .reproduce], [.proceduresWithConnections, .proceduresWithoutConnections]: self = .connections
    case [.reproduce, .noEvidence]: self = .evidence
    case [.reason, .noEvidence]: self = .reading
    case [.doingMathematics, .proceduresWithConnections]: self = .way
    case [.proceduresWithoutConnections, .memorization]: self = .recall
    default:
      guard one != other, one.level != nil, other.level != nil else { return nil }
      self = .apart
    }
  }

  /// The line as the two sides of a question, behind "between": at most 60 characters.
  package var words: String {
    switch self {
    case .connections: "with and without connections: does it say why?"
    case .evidence: "a known way and nothing to go by: what is there to see?"
    case .reading: "a why and nothing to go by: do we read it, or add it?"
    case .way: "no way given and a way given: who finds the way?"
    case .recall: "carrying out and remembering: are there steps?"
    case .apart: "levels that are not neighbours: read the task aloud again"
    }
  }
}

extension Ballot {
  /// The two choices that most of us made, the larger first; equals in the order of the scale.
  ///
  /// Nil where all agree.
  package var mainSides: (BallotChoice, BallotChoice)? {
    let sides = counts.enumerated().filter { $0.element.count > 0 }.sorted { one, other in
      one.element.count == other.element.count ? one.offset < other.offset : one.element.count > other.element.count
    }
    guard sides.count > 1 else { return nil }
    return (sides[0].element.choice, sides[1].element.choice)
  }

  /// The line it is split along; nil where all agree.
  package var frontier: Frontier? {
    mainSides.flatMap { Frontier(between: $0.0, and: $0.1) }
  }

  /// The choices that somebody made, in the order of the scale.
  package var sides: [BallotChoice] {
    counts.filter { $0.count > 0 }.map(\.choice)
  }
}

extension [Ballot] {
  /// Those on which we differed, most divided first: the smallest lead, then the most sides, then as they came.
  package var splits: [Ballot] {
    enumerated().filter { !$0.element.isUnanimous }.sorted { one, other in
      let (first, second) = (one.element, other.element)
      if first.lead != second.lead { return first.lead < second.lead }
      return first.sides.count == second.sides.count
        ? one.offset < other.offset : first.sides.count > second.sides.count
    }.map(\.element)
  }
}
