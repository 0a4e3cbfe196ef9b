import Foundation
import GRDB
import Meetings
import TaskAnalysis
import Testing

@testable import Storage

@Suite("An open pass in the file")
struct SealTests {
  private let folder: Folder
  private let file: TeamFile
  private let meeting = SmallTeam.meeting.id

  init() throws {
    folder = try Folder()
    file = try SmallTeam.makeFile(at: folder.path())
  }

  private func pass(_ choices: [BallotChoice]) -> OpenPass {
    var pass = OpenPass(.work(SmallTeam.task.id), by: .keys)
    for (seat, choice) in choices.enumerated() {
      _ = pass.cast(.seat(seat + 1, choice), on: .sample(SmallTeam.references[0]), seats: 6)
    }
    return pass
  }

  /// All that a person sees who opens the file in a tool, cell by cell.
  private func cells() throws -> [String] {
    try file.queue.read { database in
      try String.fetchAll(database, sql: "SELECT name FROM sqlite_schema WHERE type = 'table'").flatMap { table in
        try Row.fetchAll(database, sql: "SELECT * FROM \(table)").flatMap { row in
          row.databaseValues.map { "\(table) \($0)" }
        }
      }
    }
  }

  private func sealed() throws -> Data {
    try #require(try file.queue.read { try Data.fetchOne($0, sql: "SELECT sealed FROM open_pass") })
  }

  @Test("comes back after the process was killed") func killed() throws {
    let votes = pass([.reason, .noEvidence])
    try file.write([.openPass(meeting: meeting, votes)], at: moment())
    try folder.copyDatabase("team.tellwhy", to: "copy")
    let copy = try TeamFile.open(at: folder.path("copy"), access: .write)
    #expect(try copy.record(of: meeting).openPass == votes)
  }

  @Test("shows no vote in any table, and the same votes are other bytes each time") func unreadable() throws {
    let before = Set(try cells())
    try file.write([.openPass(meeting: meeting, pass([.reason, .reproduce, .noEvidence]))], at: moment())
    let first = Set(try cells()).subtracting(before).filter { !$0.hasPrefix("meeting ") }
    let earlier = try sealed()
    try file.write([.openPass(meeting: meeting, pass([.reason, .reproduce, .noEvidence]))], at: moment())
    let bytes = try sealed()
    #expect(bytes != earlier)
    let second = Set(try cells()).subtracting(before).filter { !$0.hasPrefix("meeting ") }
    #expect(first.allSatisfy { $0.hasPrefix("open_pass ") } && second.allSatisfy { $0.hasPrefix("open_pass ") })
    #expect(bytes.count == 16 + 4096)
    for word in ["reason", "reproduce", "seat", "ballot"] { #expect(bytes.range(of: Data(word.utf8)) == nil) }
  }

  @Test("damaged, it is no pass, and the file opens") func damaged() throws {
    try file.write([.openPass(meeting: meeting, pass([.reason]))], at: moment())
    try file.queue.write { try $0.execute(sql: "UPDATE open_pass SET sealed = zeroblob(100)") }
    #expect(try file.record(of: meeting).openPass == nil)
  }

  @Test("is gone when it closes") func gone() throws {
    try file.write([.openPass(meeting: meeting, pass([.reason]))], at: moment())
    try file.write([.openPass(meeting: meeting, nil)], at: moment())
    #expect(try file.record(of: meeting).openPass == nil)
    #expect(try file.queue.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM open_pass") } == 0)
  }

  @Test("a pass that is opened again shows its votes in no table, and is closed again as it was, also after a restart")
  func reopened() throws {
    let ballot = SmallTeam.ballot
    let change = Change(
      .closePass, meeting: meeting, [.ballot(meeting: meeting, Replacement(before: nil, after: ballot))])
    let before = Set(try cells().filter { !$0.hasPrefix("meeting ") })
    try file.write([.change(change)], at: moment())
    let entry = Set(try cells()).subtracting(before)
    #expect(entry.contains { $0.hasPrefix("journal ") && $0.contains("reproduce") })
    var argued = ballot
    argued.cases[.reason] = "it says so"
    let argument = Change(
      .sideCase, meeting: meeting, [.ballot(meeting: meeting, Replacement(before: ballot, after: argued))])
    try file.write([.change(argument), .undo(argument), .undo(change)], at: moment())
    let hidden = Set(try cells()).subtracting(before).filter { !$0.hasPrefix("meeting ") }
    for word in ["reason", "reproduce", "noEvidence"] { #expect(!hidden.contains { $0.contains(word) }) }
    #expect(Set(try file.history(of: meeting).undone) == [change, argument])
    try file.write([.redo(change)], at: moment())
    #expect(try file.history(of: meeting).done.last == change)
    #expect(Set(try cells()).subtracting(before).isSuperset(of: entry.filter { $0.hasPrefix("ballot") }))
  }
}
