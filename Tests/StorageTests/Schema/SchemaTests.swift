import Foundation
import GRDB
import Meetings
import TaskAnalysis
import Testing

@testable import Storage

@Suite("The tables of the team file")
struct SchemaTests {
  /// The frozen dumps, oldest first; each new version of the tables adds one.
  private static let dumps = ["version-1.sql", "version-2.sql"]

  private func load(_ dump: String, into folder: Folder) throws {
    let source = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("Schemas/\(dump)")
    let database = try DatabaseQueue(path: folder.path())
    try database.writeWithoutTransaction {
      try $0.execute(sql: String(contentsOf: source, encoding: .utf8))
    }
    try database.close()
  }

  private func tables(of file: TeamFile) throws -> [String] {
    try file.queue.read {
      try String.fetchAll($0, sql: "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY name")
    }
  }

  @Test("a file of any version opens, is brought up to date and loads", arguments: dumps)
  func migrate(dump: String) throws {
    let folder = try Folder()
    try load(dump, into: folder)
    let file = try TeamFile.open(at: folder.path(), access: .write)
    try file.check()
    let meeting = try #require(try file.latestMeeting())
    let record = try file.record(of: meeting)
    #expect(record.team == SmallTeam.team)
    #expect(record.meeting?.goal == "see why")
    #expect(record.tasks.first?.shelf.rows.map(\.sample) == SmallTeam.samples)
    #expect(record.tasks.first?.groups.first?.members.first == [SmallTeam.references[2]])
    #expect(record.tasks.first?.tagged == DemandTally(reason: 1))
    #expect(try file.history(of: meeting).done.map(\.name) == [.beginMeeting, .addPapers, .newGroup, .tag])
    #expect(record.meeting?.agenda.steps == Agenda.standard.steps)
    let newest = dump == Self.dumps.last
    if newest {
      #expect(record.meeting?.bellTime == 945 && record.meeting?.agenda.name == "Ours")
      #expect(record.reflections.map(\.answers.count) == [2] && record.nextNumber == 91)
    }
    #expect(try file.drafts() == ["goal": "see wh"])
    let ballots = try #require(record.tasks.first).ballots
    #expect(ballots == (newest ? [SmallTeam.ballot] : []))
    #expect(record.seatKeys.keys.first == (newest ? "qsd" : "qwe"))
    let new = try TeamFile.create(at: folder.path("new"), team: SmallTeam.team)
    #expect(try tables(of: file) == tables(of: new))
  }

  @Test("there is a dump of every version")
  func versions() {
    #expect(Self.dumps.count == Schema.version)
  }

  @Test("the file says what it is, and every table is strict")
  func header() throws {
    let folder = try Folder()
    let file = try TeamFile.create(at: folder.path(), team: SmallTeam.team)
    let header = try file.queue.read { database in
      try ["application_id", "user_version"].map { try Int.fetchOne(database, sql: "PRAGMA \($0)") }
    }
    #expect(header == [0x7768_793F, Schema.version])
    let lax = try file.queue.read {
      try String.fetchAll($0, sql: "SELECT name FROM pragma_table_list WHERE schema = 'main' AND strict = 0")
    }
    #expect(lax == ["sqlite_schema"])
  }

  @Test(
    "words and numbers that mean nothing are not let in",
    arguments: [
      "UPDATE task SET written = 'hard'",
      "UPDATE task_section SET set_up = 'reason'",
      "UPDATE task_section SET just_taught = 2",
      "UPDATE meeting SET stage = 'ended'",
      "UPDATE meeting SET stage = 'begun'",
      "UPDATE meeting SET bell_time = 1440",
      "INSERT INTO reflection_answer VALUES (99, 0, '', '')",
      "UPDATE meeting SET start_boot = NULL",
      "UPDATE meeting SET heard_wall = NULL",
      "UPDATE agenda_step SET activity = 'planning'",
      "UPDATE agenda_step SET screen = 'wall'",
      "UPDATE time_boundary SET source = 'guessed'",
      "UPDATE time_boundary SET at = -1",
      "UPDATE time_boundary SET activity = 'unrecorded'",
      "UPDATE sample SET position = 0",
      "UPDATE sample SET position = -1 WHERE id = 3",
      "UPDATE sample SET marked_correct = 'yes'",
      "UPDATE sample SET identity = 1",
      "UPDATE room_tag SET demand = 'none'",
      "UPDATE room_tag SET words_start = 1",
      "UPDATE room_tag SET words_start = 1, words_end = 2, words_written = 'so'",
      "UPDATE misconception_group SET anticipated = 'maybe'",
      "UPDATE misconception_group SET papers = -1",
      "INSERT INTO pile VALUES (1, 2, 3, -1, 0, 0, 0)",
      "INSERT INTO move VALUES (9, 1, 2, 6, '', '', '', '', 'done', NULL, '', NULL, NULL, NULL)",
      "INSERT INTO move VALUES (9, 1, 2, 6, '', '', '', '', 'tried', NULL, '', NULL, NULL, NULL)",
      "INSERT INTO move VALUES (9, 1, 2, 6, '', '', '', '', 'planned', NULL, '', 'trick', NULL, NULL)",
      "INSERT INTO move VALUES (9, 1, 2, 6, '', '', '', '', 'planned', NULL, '', NULL, 'parents', NULL)",
      "INSERT INTO move VALUES (9, 1, 2, 6, '', '', '', '', 'planned', NULL, '', NULL, NULL, 'time')",
      "INSERT INTO objective VALUES (2, 'another')",
      "INSERT INTO key_result VALUES (3, 'movesTried', 4)",
      "INSERT INTO key_result VALUES (0, 'testScores', 4)",
      "INSERT INTO key_result VALUES (0, 'movesTried', 0)",
      "INSERT INTO note VALUES (9, 1, 2, 3, NULL, NULL, 'about two things')",
      "INSERT INTO definition VALUES (9, 1, 2, 3, 'A', 'good', NULL, NULL, '')",
      "INSERT INTO definition VALUES (9, 1, 2, 3, 'A', 'reason', 'bad', NULL, '')",
      "INSERT INTO definition VALUES (9, 1, 2, 99, 'A', 'reason', NULL, NULL, '')",
      "INSERT INTO ballot VALUES (9, 1, 2, 3, 'levels', 0, 5, NULL, NULL)",
      "INSERT INTO ballot VALUES (9, 1, 2, NULL, 'work', 0, 5, NULL, NULL)",
      "INSERT INTO ballot VALUES (9, 1, 2, 3, 'work', 0, 5, 'maybe', NULL)",
      "INSERT INTO ballot_vote VALUES (7, 0, 'maybe')",
      "INSERT INTO ballot_case VALUES (7, 'maybe', 'it says so')",
      "INSERT INTO seat_key VALUES (0, 'qwe')",
      "INSERT INTO open_pass VALUES (99, x'00')",
      "INSERT INTO team VALUES (2, 'another', '', 6)",
      // References that lead nowhere.
      "UPDATE sample SET task = 99",
      "UPDATE sample SET section = 'Z'",
      "UPDATE group_place SET misconception_group = 99",
      "DELETE FROM misconception_group",
      "DELETE FROM sample WHERE id = 3",
      "DELETE FROM task",
      "INSERT INTO attention VALUES (1, 0, 99, NULL)",
      "INSERT INTO ballot VALUES (9, 1, 2, 99, 'work', 0, 5, NULL, NULL)",
    ])
  func constraints(statement: String) throws {
    let folder = try Folder()
    let file = try SmallTeam.makeFile(at: folder.path())
    try file.write([.change(SmallTeam.tag(0, .reason))], at: moment())
    #expect(throws: DatabaseError.self) {
      try file.queue.write { try $0.execute(sql: statement) }
    }
  }
}
