import Foundation
import GRDB
import Meetings
import TaskAnalysis
import Testing

@testable import Storage

@Suite("Forgetting students' words")
struct ForgettingTests {
  private let folder: Folder
  private let file: TeamFile

  init() throws {
    folder = try Folder()
    file = try SmallTeam.makeFile(at: folder.path())
    let secret = "an unmistakable sentence"
    var group = SmallTeam.group
    group.example = secret
    let move = Move(
      id: Identifier(8), meeting: SmallTeam.meeting.id, task: SmallTeam.task.id, group: group.id, text: "draw it",
      status: .tried(by: 2), heard: secret)
    let sample = WorkSample(id: Identifier(9), task: SmallTeam.task.id, position: 3, response: secret, answer: secret)
    try file.write(
      [
        .change(
          Change(
            .addPapers, meeting: SmallTeam.meeting.id,
            [
              .sample(made(sample)), .move(made(move)), .group(Replacement(before: SmallTeam.group, after: group)),
              .tag(
                meeting: SmallTeam.meeting.id, sample: SampleRow(sample: sample).reference,
                made(RoomTag(demand: .reason, words: .part(start: 0, end: 4)))),
            ]))
      ], at: moment())
    try file.backUp(at: moment())
  }

  /// Whether a byte of the file, of what SQLite keeps beside it or of a backup belongs to such a word.
  private func holdsWords() throws -> Bool {
    for name in try FileManager.default.subpathsOfDirectory(atPath: folder.path) {
      let isFolder = (try? FileManager.default.contentsOfDirectory(atPath: folder.path(name))) != nil
      if !isFolder, try folder.bytes(name).range(of: Data("unmistakable".utf8)) != nil { return true }
    }
    return false
  }

  @Test("no byte of them is left, and all counts are")
  func forget() throws {
    #expect(try holdsWords())
    let before = try #require(try file.record(of: SmallTeam.meeting.id).tasks.first)
    let foretold = try file.wordsToForget(before: moment(1).wall)
    #expect(foretold.pieces == 4 && foretold.meetings == 1 && foretold.moves == 1 && foretold.backups == 1)
    #expect(foretold.journalEntries == 4 && foretold.tasks == 1 && foretold.groups == 1)
    #expect(try file.forgetWords(before: moment(1).wall, at: moment(2)) == foretold)
    #expect(try !holdsWords())
    let after = try #require(try file.record(of: SmallTeam.meeting.id).tasks.first)
    #expect(after.tagged == before.tagged)
    #expect(after.groups.map(\.count) == before.groups.map(\.count))
    #expect(after.shelf.rows.map(\.sample.letter) == before.shelf.rows.map(\.sample.letter))
    #expect(after.shelf.rows.map(\.sample.isOnPaper) == [true, true, true, true])
    #expect(after.shelf.rows.map(\.tag.demand) == before.shelf.rows.map(\.tag.demand))
    #expect(try file.history(of: SmallTeam.meeting.id) == History())
    #expect(try file.forgetWords(before: moment(1).wall, at: moment(2)).pieces == 0)
    try file.check()
    #expect(try folder.names(in: "team.tellwhy.backups") == ["2026-01-15.tellwhy"])
  }

  @Test("what came in later stays")
  func keep() throws {
    let before = try file.record(of: SmallTeam.meeting.id)
    #expect(try file.forgetWords(before: moment().wall, at: moment(2)).pieces == 0)
    #expect(try file.record(of: SmallTeam.meeting.id) == before)
  }

  @Test("every column of every table that can hold text is either forgotten or kept on purpose")
  func columns() throws {
    let columns = try file.queue.read { database in
      try String.fetchAll(
        database,
        sql: """
          SELECT t.name || '.' || c.name FROM sqlite_schema t, pragma_table_info(t.name) c
          WHERE t.type = 'table' AND t.name NOT LIKE 'sqlite%' AND c.type IN ('TEXT', 'BLOB', 'ANY')
          """)
    }
    let rows = Set(Forgetting.rows.map(\.table))
    let forgotten = Set(Forgetting.columns.map { "\($0.table).\($0.column)" })
    #expect(columns.count > 40)
    for column in columns where !rows.contains(String(column.prefix { $0 != "." })) {
      #expect(Forgetting.kept.contains(column) != forgotten.contains(column), "\(column)")
    }
    #expect(Forgetting.kept.union(forgotten).isSubset(of: columns))
  }

  @Test("each of those columns is emptied for a meeting before the day, and no byte of it is left")
  func everyColumn() throws {
    let secret = "unmistakable"
    try file.queue.write { database in
      try database.execute(
        sql: """
          INSERT INTO definition (meeting, task, letter, called, because) VALUES (1, 2, 'A', 'reason', '\(secret)');
          INSERT INTO note (meeting, text) VALUES (1, '\(secret)');
          INSERT INTO draft (key, text) VALUES ('goal', '\(secret)');
          INSERT INTO ballot (id, meeting, task, sample, scale, pass, seats) VALUES (90, 1, 2, 3, 'work', 0, 5);
          INSERT INTO ballot_case (ballot, choice, text) VALUES (90, 'reason', '\(secret)');
          INSERT INTO open_pass (meeting, sealed) VALUES (1, CAST('\(secret)' AS BLOB));
          INSERT INTO agenda_step (meeting, position, name, minutes, sentence, is_move) VALUES (1, 90, 'x', 5, 's', 0);
          INSERT OR IGNORE INTO room_tag (meeting, sample, in_doubt) VALUES (1, 3, 0);
          UPDATE misconception_group SET bank = NULL;
          """)
      for column in Forgetting.columns {
        let offsets = column.table == "room_tag" ? ", words_start = NULL, words_end = NULL" : ""
        try database.execute(sql: "UPDATE \(column.table) SET \(column.column) = '\(secret)'\(offsets)")
        #expect(database.changesCount > 0, "\(column.table).\(column.column)")
      }
    }
    #expect(try holdsWords())
    try file.forgetWords(before: moment(1).wall, at: moment(2))
    #expect(try !holdsWords())
    try file.check()
    #expect(try file.record(of: SmallTeam.meeting.id).meeting?.goal == "")
  }

  @Test("what is named by a number keeps its counts apart, and names of the bank and tasks that wait stay")
  func names() throws {
    let waiting = MathTask(id: Identifier(50), title: "Waits", prompt: "Why is 0.5 more than 0.25?")
    let own = MisconceptionGroup(id: Identifier(51), task: SmallTeam.task.id, name: "answers 9/20")
    var bank = MisconceptionGroup(id: Identifier(52), task: SmallTeam.task.id, name: "Gap thinking")
    bank.bank = "fr-gap"
    try file.write(
      [
        .change(
          Change(
            .newGroup, meeting: SmallTeam.meeting.id, [.task(made(waiting)), .group(made(own)), .group(made(bank))]))
      ], at: moment())
    try file.forgetWords(before: moment(1).wall, at: moment(2))
    let names = try file.queue.read { database in
      try ["misconception_group WHERE id > 50", "meeting WHERE id = 1"].map { rows in
        let column = rows.hasPrefix("meeting") ? "title" : "name"
        return try String.fetchAll(database, sql: "SELECT \(column) FROM \(rows)")
      } + [String.fetchAll(database, sql: "SELECT title || ': ' || prompt FROM task ORDER BY id")]
    }
    #expect(
      names == [["group 51", "Gap thinking"], ["meeting 1"], ["task 2: ", "Waits: Why is 0.5 more than 0.25?"]])
  }

  @Test("words that a later entry of the journal holds are gone too, and nothing brings them back")
  func journal() throws {
    let move = Move(
      id: Identifier(8), meeting: SmallTeam.meeting.id, task: SmallTeam.task.id, group: SmallTeam.group.id,
      text: "draw it", status: .tried(by: 2), heard: "an unmistakable sentence")
    var followed = move
    followed.status = .setAside
    let week: Int64 = 7 * 24 * 60
    try file.write(
      [.change(Change(.move, meeting: nil, [.move(Replacement(before: move, after: followed))]))], at: moment(week))
    try file.forgetWords(before: moment(1).wall, at: moment(week + 1))
    #expect(try !holdsWords())
    #expect(try file.history(of: SmallTeam.meeting.id) == History())
  }

  @Test("what is forgotten is not forgotten again, and the counts say so") func again() throws {
    try file.forgetWords(before: moment(1).wall, at: moment(2))
    let left = try file.wordsToForget(before: moment(1).wall)
    #expect(
      left
        == ForgottenWords(
          pieces: 0, meetings: 0, tasks: 0, groups: 0, notes: 0, moves: 0, definitions: 0, journalEntries: 0, drafts: 0,
          backups: 1))
  }

  @Test("a move and its lesson stay as marks, groups of one name stay one, and shipped agendas their words")
  func marks() throws {
    let twice = ["answers 9/20", "answers 9/20", "other"].enumerated().map { index, name in
      MisconceptionGroup(id: Identifier(Int64(61 + index)), task: SmallTeam.task.id, name: name)
    }
    try file.write(
      [.change(Change(.newGroup, meeting: SmallTeam.meeting.id, twice.map { .group(made($0)) }))], at: moment())
    let before = try file.record(of: SmallTeam.meeting.id)
    try file.forgetWords(before: moment(1).wall, at: moment(2))
    let after = try file.record(of: SmallTeam.meeting.id)
    #expect(after.moves.map(\.text) == ["move 8"] && after.moves.map(\.lesson) == before.moves.map(\.lesson))
    #expect(after.tasks[0].groups.map(\.group.name).suffix(3) == ["group 61", "group 61", "group 63"])
    #expect(after.meeting?.agenda == before.meeting?.agenda && after.meeting?.goal == "")
  }

  @Test("while somebody else reads it is not said to be done; done again, it is")
  func reader() throws {
    var configuration = Configuration()
    configuration.allowsUnsafeTransactions = true
    let reader = try DatabaseQueue(path: folder.path(), configuration: configuration)
    try reader.inDatabase { database in
      try database.execute(sql: "BEGIN")
      _ = try Int.fetchOne(database, sql: "SELECT count(*) FROM sample")
    }
    #expect(throws: TeamFileFailure.busy(path: folder.path())) {
      try file.forgetWords(before: moment(1).wall, at: moment(2))
    }
    try reader.inDatabase { try $0.execute(sql: "COMMIT") }
    try reader.close()
    try file.forgetWords(before: moment(1).wall, at: moment(2))
    #expect(try !holdsWords())
  }
}
