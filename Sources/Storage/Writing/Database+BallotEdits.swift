import Foundation
import GRDB
import Meetings
import TaskAnalysis

extension Database {
  /// Writes a closed ballot with its votes and the case for each side; without one after, all of it goes.
  func apply(_ replacement: Replacement<Ballot>, in meeting: Meeting.ID) throws {
    guard let ballot = replacement.after else {
      try run("DELETE FROM ballot WHERE id = ?", [replacement.before?.id.number])
      return
    }
    try run(
      """
      INSERT INTO ballot (id, meeting, task, sample, scale, pass, seats, agreed, agreed_in)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT (id) DO UPDATE SET task = excluded.task, sample = excluded.sample, scale = excluded.scale,
        pass = excluded.pass, seats = excluded.seats, agreed = excluded.agreed, agreed_in = excluded.agreed_in
      """,
      [
        ballot.id.number, meeting.number, ballot.subject.task.number, ballot.subject.sample?.id.number,
        ballot.scale.rawValue, ballot.pass, ballot.seats, ballot.agreed?.rawValue,
        ballot.agreed == nil ? nil : meeting.number,
      ])
    if ballot.votes != replacement.before?.votes { try put(ballot.votes, of: ballot.id) }
    guard ballot.cases != replacement.before?.cases ?? [:] else { return }
    try run("DELETE FROM ballot_case WHERE ballot = ?", [ballot.id.number])
    for (choice, text) in ballot.cases {
      try run(
        "INSERT INTO ballot_case (ballot, choice, text) VALUES (?, ?, ?)", [ballot.id.number, choice.rawValue, text])
    }
  }

  private func put(_ votes: [BallotChoice], of ballot: Ballot.ID) throws {
    try run("DELETE FROM ballot_vote WHERE ballot = ?", [ballot.number])
    for (place, choice) in votes.enumerated() {
      try run(
        "INSERT INTO ballot_vote (ballot, place, choice) VALUES (?, ?, ?)", [ballot.number, place, choice.rawValue])
    }
  }

  /// Keeps the keys of all seats in place of those that were there; none after means that every seat has the usual
  /// ones.
  func apply(_ replacement: Replacement<SeatKeys>) throws {
    try run("DELETE FROM seat_key")
    for (index, keys) in (replacement.after?.keys ?? []).enumerated() {
      try run("INSERT INTO seat_key (seat, keys) VALUES (?, ?)", [index + 1, keys])
    }
  }

  /// Keeps an open pass, or lets go of it.
  func put(_ pass: OpenPass?, of meeting: Meeting.ID) throws {
    guard let pass else {
      // What was there is overwritten before it is let go, so that it does not lie on in a free page.
      try run("UPDATE open_pass SET sealed = zeroblob(length(sealed)) WHERE meeting = ?", [meeting.number])
      try run("DELETE FROM open_pass WHERE meeting = ?", [meeting.number])
      return
    }
    var generator = SystemRandomNumberGenerator()
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    let sealed = try Seal(siphash()).close(encoder.encode(pass), using: &generator)
    try run(
      "INSERT INTO open_pass (meeting, sealed) VALUES (?, ?) ON CONFLICT DO UPDATE SET sealed = excluded.sealed",
      [meeting.number, Data(sealed)])
  }
}
