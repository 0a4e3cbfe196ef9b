import Meetings
import TaskAnalysis
import Testing

@Suite("Closed ballots") struct BallotTests {
  static func ballot(_ position: Int, _ votes: [BallotChoice], pass: Int = 0, id: Int64? = nil) -> Ballot {
    Ballot(
      id: Ballot.ID(id ?? Int64(50 + position)), subject: .sample(RecordTests.reference(position)), scale: .work,
      pass: pass, seats: 6, votes: votes)
  }

  private func close(_ ballots: [Ballot]) -> Change {
    Change(
      .closePass, meeting: RecordTests.meeting.id,
      ballots.map { .ballot(meeting: RecordTests.meeting.id, Replacement(before: nil, after: $0)) })
  }

  @Test(
    "what a ballot says",
    arguments: [
      ([BallotChoice.reason, .reproduce, .reason], 1, false, false), ([.reason, .reproduce], 0, false, false),
      ([.noEvidence, .noEvidence], 2, true, true), ([.reproduce], 1, true, false),
    ])
  func facts(votes: [BallotChoice], lead: Int, unanimous: Bool, agreed: Bool) {
    let ballot = Self.ballot(0, votes)
    #expect(ballot.lead == lead && ballot.isUnanimous == unanimous && ballot.isAgreed == agreed)
    #expect(ballot.tally?.total == votes.count)
  }

  @Test("a pass closes as one change, and undo takes all of it back") func undo() {
    var record = RecordTests.record()
    let before = record
    let change = close([Self.ballot(0, [.reason, .reason]), Self.ballot(2, [.reason, .reproduce])])
    record.apply(change)
    #expect(record.tasks[0].workBallots.map { $0.subject.sample?.letter } == ["A", "C"])
    record.apply(change.inverse)
    #expect(record == before)
  }

  @Test("agreement is that of the table of votes, gaps included") func ratings() throws {
    var record = RecordTests.record()
    record.apply(close([Self.ballot(0, [.reason, .reproduce, .reason]), Self.ballot(1, [.noEvidence, .noEvidence])]))
    let ratings = try #require(record.tasks[0].ratings)
    let expected = try Ratings(
      categories: ["reason", "reproduce", "noEvidence"],
      rows: [["reason", "reproduce", "reason"], ["noEvidence", "noEvidence", nil]], pieces: ["A", "B"])
    #expect(ratings == expected)
    let summary = try #require(
      Summary(
        of: record, rows: [record.tasks[0].task.id: record.tasks[0].shelf.rows],
        at: .init(sinceBoot: 0, boot: "", wall: 0, offsetMinutes: 0)))
    #expect(summary.tasks[0].agreement?.split == ["A"] && summary.tasks[0].agreement?.unanimous == 1)
    #expect(
      summary.tasks[0].samples.map(\.votes) == [DemandTally(reason: 2, reproduce: 1), DemandTally(noEvidence: 2), nil])
  }

  @Test("a ballot follows its sample to another letter") func follows() {
    var record = RecordTests.record(samples: 3)
    record.apply(close([Self.ballot(2, [.reason])]))
    var moved = RecordTests.sample(2)
    moved.position = 0
    record.apply(
      Change(
        .addPapers, meeting: RecordTests.meeting.id,
        [.sample(Replacement(before: RecordTests.sample(2), after: moved))]))
    #expect(record.tasks[0].ballots[0].subject.sample?.letter == "A")
  }

  @Test("levels and bands of a task sort meet in bands") func sort() {
    var record = RecordTests.record(samples: 0)
    let other = MathTask(id: MathTask.ID(9), title: "Other")
    record.tasks.append(TaskRecord(task: other))
    record.tasks[0].ballots = [
      Ballot(
        id: Ballot.ID(1), subject: .task(RecordTests.task.id), scale: .levels, pass: 0, seats: 2,
        votes: [.memorization, .doingMathematics])
    ]
    #expect(record.sortRatings?.rating(of: 0, by: 0) == "memorization")
    record.tasks[1].ballots = [
      Ballot(id: Ballot.ID(2), subject: .task(other.id), scale: .bands, pass: 0, seats: 2, votes: [.reason, .reason])
    ]
    #expect(record.sortRatings?.pieces == ["1", "2"])
    #expect(
      record.sortRatings?.rating(of: 0, by: 0) == "reproduce" && record.sortRatings?.rating(of: 1, by: 1) == "reason")
  }
}
