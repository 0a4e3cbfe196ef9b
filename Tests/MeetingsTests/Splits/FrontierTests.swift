import Meetings
import TaskAnalysis
import Testing

@Suite("What a split runs along") struct FrontierTests {
  /// A vote on the piece at a position, its votes as letters: R, P, N, or D W O M for the four levels.
  static func ballot(_ position: Int, _ votes: String, agreed: BallotChoice? = nil) -> Ballot {
    let choices: [Character: BallotChoice] = [
      "R": .reason, "P": .reproduce, "N": .noEvidence, "D": .doingMathematics, "W": .proceduresWithConnections,
      "O": .proceduresWithoutConnections, "M": .memorization,
    ]
    let votes = votes.compactMap { choices[$0] }
    let isOfWork = votes.allSatisfy { $0.level == nil }
    let sample = SampleReference(
      id: WorkSample.ID(100 + Int64(position)), task: MathTask.ID(3), position: position)
    return Ballot(
      id: Ballot.ID(500 + Int64(position)), subject: isOfWork ? .sample(sample) : .task(MathTask.ID(Int64(position))),
      scale: isOfWork ? .work : .levels, pass: 0, seats: 6, votes: votes, agreed: agreed)
  }

  @Test(
    "is what two choices differ in",
    arguments: [
      (.reason, .reproduce, .connections), (.reproduce, .reason, .connections), (.reproduce, .noEvidence, .evidence),
      (.noEvidence, .reason, .reading), (.proceduresWithoutConnections, .proceduresWithConnections, .connections),
      (.doingMathematics, .proceduresWithConnections, .way), (.memorization, .proceduresWithoutConnections, .recall),
      (.memorization, .doingMathematics, .apart), (.reason, .reason, nil), (.memorization, .memorization, nil),
      (.reason, .memorization, nil),
    ] as [(BallotChoice, BallotChoice, Frontier?)])
  func between(one: BallotChoice, other: BallotChoice, expected: Frontier?) {
    let frontier = Frontier(between: one, and: other)
    #expect(frontier == expected)
    #expect(frontier.map { $0.words.count <= 60 } ?? true)
  }

  @Test("of a vote is between the two choices that most made")
  func ofVotes() {
    #expect(Self.ballot(0, "RRPPPN").mainSides.map { [$0.0, $0.1] } == [.reproduce, .reason])
    #expect(Self.ballot(0, "RNNNNN").frontier == .reading)
    #expect(Self.ballot(0, "RPN").mainSides.map { [$0.0, $0.1] } == [.reason, .reproduce])
    #expect(Self.ballot(0, "RRR").frontier == nil)
    #expect(Self.ballot(0, "").frontier == nil)
  }

  @Test("Most divided comes first: the smallest lead, then more sides, then as they came")
  func order() {
    let votes = [
      "RRRRRR", "RPPPPP", "RRRRPP", "RRRRRP", "RPPPPN", "PPPPPP", "RRRPPP", "RRPPPN", "NNNNNN", "PNNNNN",
    ]
    let ballots = votes.enumerated().map { Self.ballot($0.offset, $0.element) }
    #expect(ballots.splits.map { $0.subject.sample?.position } == [6, 7, 2, 4, 1, 3, 9])
    #expect([Self.ballot(0, "RP"), Self.ballot(1, "RPN")].splits.map { $0.votes.count } == [3, 2])
    #expect([Ballot]().splits.isEmpty)
  }
}
