import Meetings
import TaskAnalysis
import Testing

@Suite("Votes as they come in") struct OpenBallotTests {
  static let subject = Ballot.Subject.sample(RecordTests.reference(0))

  @Test(
    "what becomes of a vote, with six seats and two hands already counted",
    arguments: [
      (Vote.seat(1, .reason), VoteOutcome.counted), (.seat(6, .noEvidence), .counted), (.seat(7, .reason), .notASeat),
      (.seat(0, .reason), .notASeat), (.seat(2, .memorization), .notOffered), (.hands(2, for: .reproduce), .counted),
      (.hands(4, for: .reproduce), .counted), (.hands(5, for: .reproduce), .tooMany(7)),
      (.hands(2, for: .reason), .asBefore), (.hands(6, for: .reason), .counted),
      (.hands(-1, for: .reason), .notOffered),
    ])
  func outcomes(vote: Vote, expected: VoteOutcome) {
    var ballot = OpenBallot(Self.subject, scale: .work)
    #expect(ballot.cast(.hands(2, for: .reason), seats: 6) == .counted)
    let before = ballot
    #expect(ballot.cast(vote, seats: 6) == expected)
    #expect((ballot == before) == (expected != .counted))
  }

  @Test("a seat's last choice counts, and the same again changes nothing") func last() throws {
    var ballot = OpenBallot(Self.subject, scale: .work)
    for choice in [BallotChoice.reason, .reproduce, .reproduce] { _ = ballot.cast(.seat(2, choice), seats: 4) }
    #expect(ballot.votesIn(of: 4) == 1)
    #expect(ballot.cast(.seat(2, .reproduce), seats: 4) == .asBefore)
    var generator = SplitMix64(seed: 1)
    let closed = try #require(ballot.closed(as: Ballot.ID(1), pass: 0, seats: 4, shuffledBy: &generator))
    #expect(closed.votes == [.reproduce] && closed.seats == 4)
  }

  @Test("a seat that has left counts neither while it is open nor when it closes") func left() throws {
    var ballot = OpenBallot(Self.subject, scale: .work)
    for seat in 1...6 { _ = ballot.cast(.seat(seat, .reason), seats: 6) }
    #expect(ballot.votesIn(of: 5) == 5)
    var generator = SplitMix64(seed: 1)
    #expect(ballot.closed(as: Ballot.ID(1), pass: 0, seats: 5, shuffledBy: &generator)?.votes.count == 5)
  }

  @Test("closing keeps every vote and nothing of whose it was", arguments: 0..<UInt64(50))
  func closing(seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    let seats = Int.random(in: 2...12, using: &generator)
    let scale = BallotScale.allCases[Int(seed) % 3]
    var ballot = OpenBallot(scale == .work ? Self.subject : .task(RecordTests.task.id), scale: scale)
    var chosen: [Int: BallotChoice] = [:]
    for _ in 0..<40 {
      let seat = Int.random(in: 1...seats, using: &generator)
      let choice = try #require(scale.choices.randomElement(using: &generator))
      chosen[seat] = choice
      _ = ballot.cast(.seat(seat, choice), seats: seats)
      #expect(ballot.votesIn(of: seats) == chosen.count)
    }
    let closed = try #require(ballot.closed(as: Ballot.ID(1), pass: 0, seats: seats, shuffledBy: &generator))
    #expect(closed.votes.sorted { $0.rawValue < $1.rawValue } == chosen.values.sorted { $0.rawValue < $1.rawValue })
    #expect(closed.counts.map(\.count).reduce(0, +) == closed.votes.count)
    let again = OpenBallot(reopening: closed)
    #expect(again.votesIn(of: seats) == chosen.count && again.seats.isEmpty)
    let reclosed = again.closed(as: Ballot.ID(1), pass: 0, seats: 99, shuffledBy: &generator)
    #expect(reclosed?.counts.map(\.count) == closed.counts.map(\.count) && reclosed?.seats == closed.seats)
  }

  @Test("the order of seats is lost: over many pieces each place holds each seat's vote about as often") func shuffled()
  {
    var generator = SplitMix64(seed: 7)
    var first = 0
    for _ in 0..<600 {
      var ballot = OpenBallot(Self.subject, scale: .work)
      _ = ballot.cast(.seat(1, .noEvidence), seats: 3)
      for seat in 2...3 { _ = ballot.cast(.seat(seat, .reason), seats: 3) }
      let closed = ballot.closed(as: Ballot.ID(1), pass: 0, seats: 3, shuffledBy: &generator)
      if closed?.votes.first == .noEvidence { first += 1 }
    }
    #expect((150...250).contains(first))
  }

  @Test("a ballot without votes closes to nothing") func empty() {
    var generator = SplitMix64(seed: 1)
    var ballot = OpenBallot(Self.subject, scale: .work)
    _ = ballot.cast(.hands(0, for: .reason), seats: 6)
    #expect(ballot.isEmpty)
    #expect(ballot.closed(as: Ballot.ID(1), pass: 0, seats: 6, shuffledBy: &generator) == nil)
  }
}
