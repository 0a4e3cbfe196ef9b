import TaskAnalysis
import Testing

@testable import Meetings

@Suite struct SplitSummaryTests {
  private static func ballot(_ votes: [BallotChoice], cases: [BallotChoice: String] = [:]) -> Ballot {
    let sample = SampleReference(id: Identifier(3), task: MathTask.ID(2), position: 6)
    return Ballot(
      id: Ballot.ID(1), subject: .sample(sample), scale: .work, pass: 0, seats: 6, votes: votes, cases: cases,
      agreed: .reason)
  }

  @Test("What all chose alike is no split", arguments: [[], [.reason], [.reproduce, .reproduce]] as [[BallotChoice]])
  func alike(votes: [BallotChoice]) {
    #expect(SplitSummary(Self.ballot(votes)) == nil)
  }

  @Test("Each choice that was made or argued for stands in the order of the scale, and an empty case is none")
  func order() {
    let cases: [BallotChoice: String] = [.noEvidence: "we cannot hear it", .reason: ""]
    #expect(
      SplitSummary(Self.ballot([.reproduce, .reason, .reproduce], cases: cases))
        == SplitSummary(
          letter: "G",
          votes: [
            .init(.reason, count: 1), .init(.reproduce, count: 2),
            .init(.noEvidence, count: 0, because: "we cannot hear it"),
          ], agreed: .reason))
  }
}
