import Foundation
import GRDB
import Meetings
import TaskAnalysis

extension Database {
  /// The closed votes of a meeting on a task and its work.
  func ballots(on task: MathTask.ID, meeting: Meeting.ID) throws -> [Ballot] {
    let heads = try rows(
      """
      SELECT \(Head.columns) FROM ballot b LEFT JOIN sample s ON s.id = b.sample
      WHERE b.meeting = ? AND b.task = ? ORDER BY b.id
      """, [meeting.number, task.number]
    ) { try Head(&$0) }
    return try heads.map(ballot)
  }

  /// Votes of ended meetings on which the room differed and has not agreed, latest first, up to a dozen.
  ///
  /// What this meeting has agreed on is among them, so that undo finds it. Of several votes on one piece the last
  /// counts.
  func openSplits(before meeting: Meeting?) throws -> [OpenSplit] {
    let heads = try rows(
      """
      SELECT \(Head.columns) FROM ballot b JOIN meeting m ON m.id = b.meeting LEFT JOIN sample s ON s.id = b.sample
      WHERE m.stage = 'ended' AND m.id IS NOT ?1 AND m.start_wall <= ifnull(?2, m.start_wall)
        AND (b.agreed IS NULL OR b.agreed_in = ?1)
        AND (SELECT count(DISTINCT choice) FROM ballot_vote WHERE ballot = b.id) > 1
        AND NOT EXISTS (SELECT 1 FROM ballot later
          WHERE later.task = b.task AND later.sample IS b.sample AND later.id > b.id AND later.meeting IS NOT ?1)
      ORDER BY b.id DESC LIMIT 12
      """, [meeting?.id.number, meeting?.start?.wall]
    ) { try Head(&$0) }
    return try heads.compactMap { head in
      let task = try row("SELECT \(MathTask.columns) FROM task WHERE id = ?", [head.subject.task.number]) {
        try MathTask(&$0)
      }
      return try task.map { OpenSplit(task: $0, ballot: try ballot(head)) }
    }
  }

  private func ballot(_ head: Head) throws -> Ballot {
    let votes = try rows("SELECT choice FROM ballot_vote WHERE ballot = ? ORDER BY place", [head.id.number]) {
      try $0.next(BallotChoice.init(rawValue:))
    }
    let cases = try rows("SELECT choice, text FROM ballot_case WHERE ballot = ?", [head.id.number]) {
      (try $0.next(BallotChoice.init(rawValue:)), try $0.next() as String)
    }
    return Ballot(
      id: head.id, subject: head.subject, scale: head.scale, pass: head.pass, seats: head.seats, votes: votes,
      cases: Dictionary(cases) { $1 }, agreed: head.agreed)
  }

  private struct Head {
    let id: Ballot.ID
    let subject: Ballot.Subject
    let scale: BallotScale
    let pass: Int
    let seats: Int
    let agreed: BallotChoice?

    static let columns = "b.id, b.task, b.sample, s.position, b.scale, b.pass, b.seats, b.agreed"

    init(_ columns: inout Columns) throws {
      id = try Ballot.ID(&columns)
      let task = try MathTask.ID(&columns)
      let sample: Int64? = try columns.next()
      let position: Int? = try columns.next()
      subject =
        sample.map { .sample(SampleReference(id: Identifier($0), task: task, position: position ?? 0)) } ?? .task(task)
      scale = try columns.next(BallotScale.init(rawValue:))
      pass = try columns.next()
      seats = try columns.next()
      agreed = try columns.nextIfAny(BallotChoice.init(rawValue:))
    }
  }

  /// The pass that is open in a meeting; nil where none is, and where what is kept cannot be read.
  func openPass(of meeting: Meeting.ID) throws -> OpenPass? {
    let sealed: [UInt8]? = try row("SELECT sealed FROM open_pass WHERE meeting = ?", [meeting.number]) {
      try $0.next()
    }
    guard let sealed, let json = try Seal(siphash()).open(sealed) else { return nil }
    return try? JSONDecoder().decode(OpenPass.self, from: Data(json))
  }

  /// Which keys belong to which seat; the usual ones where nobody changed them.
  func seatKeys() throws -> SeatKeys {
    let keys: [String] = try rows("SELECT keys FROM seat_key ORDER BY seat") { try $0.next() }
    return SeatKeys(keys) ?? .usual
  }
}
