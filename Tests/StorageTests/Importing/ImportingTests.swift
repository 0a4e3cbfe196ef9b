import Foundation
import GRDB
import Meetings
import TaskAnalysis
import Testing

@testable import Storage

@Suite("Bringing in work")
struct ImportingTests {
  private let folder: Folder
  private let file: TeamFile
  private var generator = SplitMix64(seed: 3)

  init() throws {
    folder = try Folder()
    file = try SmallTeam.makeFile(at: folder.path())
  }

  private static let pieces: [ImportedPiece] = [
    ImportedPiece(
      response: "because", answer: "3/7", correct: false, section: "C", grade: "5", group: .named("adds across"),
      identity: .given("s1"), line: 2),
    ImportedPiece(
      response: "so", answer: "1/2", correct: true, section: "C", taught: true, group: .noneSeen,
      identity: .given("s2"), line: 3),
    ImportedPiece(response: "so", answer: "1/2", identity: .content(occurrence: 0), line: 4),
    ImportedPiece(response: "so", answer: "1/2", identity: .content(occurrence: 1), line: 5),
    ImportedPiece(image: "a.png", group: .named("adds across"), identity: .content(occurrence: 0), line: 6),
  ]
  private static let task = ImportedTask(title: "add", prompt: "1/3 + 2/4", key: "5/6", pieces: pieces)

  @Test("what is stopped on the way leaves nothing behind, not even the meeting that was prepared for it")
  mutating func stopped() throws {
    let many = (0..<5000).map { ImportedPiece(response: "piece \($0)", identity: .content(occurrence: $0), line: $0) }
    let meeting = Meeting(id: Identifier(900), title: "Next")
    let preparing = Change(
      .prepareMeeting, meeting: meeting.id, [.meeting(Replacement(before: nil, after: meeting))])
    var told: [Int] = []
    let before = try file.record(of: nil)
    #expect(throws: TeamFileFailure.stopped(path: folder.path())) {
      try file.add(
        [Self.task, ImportedTask(title: "many", pieces: many)], to: meeting.id, lettered: .all, at: moment(),
        preparing: preparing, generator: &generator
      ) {
        told.append($0)
        return $0 < 3000
      }
    }
    #expect(told == [0, 5, 1000, 2000, 3000])
    #expect(try file.record(of: nil) == before && file.meetings().map(\.title) == ["Fractions"])
    try file.check()
    let outcome = try file.add(
      [Self.task], to: meeting.id, lettered: .all, at: moment(), preparing: preparing, generator: &generator)
    #expect(outcome.added == 5)
    #expect(try file.meetings().map(\.title) == ["Fractions", "Next"])
  }

  @Test("everything that a file says is kept")
  mutating func kept() throws {
    let outcome = try file.add([Self.task], to: nil, lettered: .all, at: moment(), generator: &generator)
    let added = try #require(outcome.tasks.first)
    #expect(outcome.tasks.count == 1 && added.isNew && added.added == 5 && added.alreadyThere == 0)
    let record = try #require(try file.taskRecord(of: added.id, meeting: nil))
    #expect(record.task == MathTask(id: added.id, title: "add", prompt: "1/3 + 2/4", key: "5/6"))
    #expect(
      record.sections == [
        TaskInSection(task: added.id, section: "C", grade: "5", justTaught: true),
        TaskInSection(task: added.id, section: ""),
      ])
    for (piece, imported) in zip(added.pieces, Self.pieces) {
      let row = try #require(record.shelf.rows.first { $0.sample.id == piece.sample })
      #expect(
        row.sample
          == WorkSample(
            id: piece.sample, task: added.id, position: piece.position, section: imported.section ?? "",
            response: imported.response, answer: imported.answer, image: imported.image,
            markedCorrect: imported.correct))
      #expect(piece.letter == row.sample.letter && piece.line == imported.line)
    }
    #expect(record.groups.map(\.group.name) == ["adds across"])
    #expect(record.groups.first?.members.count == 2)
    #expect(record.noneSeen.count == 1)
    #expect(try file.record(of: nil).past.waiting == [WaitingTask(task: record.task, pieces: 5)])
    try file.check()
  }

  @Test("the same file again adds nothing, also after the room has edited its task", arguments: [true, false])
  mutating func again(isEdited: Bool) throws {
    let first = try file.add([Self.task], to: nil, lettered: .all, at: moment(), generator: &generator)
    let task = try #require(first.tasks.first)
    if isEdited {
      let before = MathTask(id: task.id, title: "add", prompt: "1/3 + 2/4", key: "5/6")
      let after = MathTask(id: task.id, title: "adding", prompt: "What is 1/3 + 2/4?", key: "5/6")
      try file.write(
        [.change(Change(.editTask, meeting: nil, [.task(Replacement(before: before, after: after))]))], at: moment())
    }
    let before = try file.record(of: nil)
    let second = try file.add([Self.task], to: nil, lettered: .all, at: moment(), generator: &generator)
    #expect(second.added == 0 && second.alreadyThere == 5)
    #expect(second.tasks.first?.pieces.map(\.sample) == task.pieces.map(\.sample))
    #expect(second.tasks.first?.pieces.map(\.position) == task.pieces.map(\.position))
    #expect(try file.record(of: nil) == before)
  }

  @Test("new rows come behind the letters that are there")
  mutating func more() throws {
    var task = Self.task
    task.pieces = Array(Self.pieces.prefix(2))
    _ = try file.add([task], to: nil, lettered: .all, at: moment(), generator: &generator)
    let outcome = try file.add([Self.task], to: nil, lettered: .all, at: moment(), generator: &generator)
    #expect(outcome.added == 3 && outcome.alreadyThere == 2)
    #expect(outcome.tasks.first?.pieces.map(\.isNew) == [false, false, true, true, true])
    #expect(Set(outcome.tasks.first?.pieces.compactMap(\.position) ?? []) == Set(0..<5))
  }

  @Test("a row that stands twice in the file is added once")
  mutating func twice() throws {
    var task = Self.task
    task.pieces = [Self.pieces[0], Self.pieces[0]]
    let outcome = try file.add([task], to: nil, lettered: .all, at: moment(), generator: &generator)
    #expect(outcome.added == 1 && outcome.alreadyThere == 1)
    #expect(outcome.tasks.first?.pieces.map(\.letter) == ["A", "A"])
  }

  @Test("a task made in the room is known by its title and prompt")
  mutating func known() throws {
    let task = ImportedTask(title: SmallTeam.task.title, prompt: SmallTeam.task.prompt, pieces: Self.pieces)
    let outcome = try file.add(
      [task], to: SmallTeam.meeting.id, lettered: .all, at: moment(), generator: &generator)
    #expect(outcome.tasks.first?.id == SmallTeam.task.id && outcome.tasks.first?.isNew == false)
    #expect(try file.record(of: SmallTeam.meeting.id).tasks.map(\.shelf.count) == [8])
  }

  @Test("a meeting's new tasks come last, and its next numbers after theirs")
  mutating func meeting() throws {
    let outcome = try file.add(
      [Self.task], to: SmallTeam.meeting.id, lettered: .none, at: moment(7), generator: &generator)
    let record = try file.record(of: SmallTeam.meeting.id)
    #expect(record.tasks.map(\.task.title) == ["7/8 or 5/6", "add"])
    #expect(record.tasks.map(\.shelf.count) == [3, 0])
    #expect(outcome.tasks.first?.pieces.map(\.letter) == ["", "", "", "", ""])
    #expect(try file.waiting(in: record.tasks[1].task.id).count == 5)
    #expect(record.nextNumber == 7 + 1 + 5 + 1)
    #expect(try file.lastHeardOf(SmallTeam.meeting.id) == moment(7))
  }

  @Test("neither letters nor numbers keep the order of a class list", arguments: [Lettering.all, .none])
  mutating func shuffled(lettering: Lettering) throws {
    let pieces = (0..<30).map { ImportedPiece(response: "\($0)", identity: .given("\($0)"), line: $0 + 2) }
    let outcome = try file.add(
      [ImportedTask(title: "t", pieces: pieces)], to: nil, lettered: lettering, at: moment(), generator: &generator)
    let numbers = outcome.tasks.flatMap { $0.pieces.map(\.sample) }
    #expect(Set(numbers).count == 30)
    #expect(numbers != numbers.sorted())
    #expect(numbers != numbers.sorted().reversed())
  }

  @Test("a file's own ids are not in the team file, and no two files hash them alike")
  mutating func hashed() throws {
    let secret = "student-4711"
    let task = ImportedTask(
      title: "t", pieces: [ImportedPiece(response: "x", identity: .given(secret), line: 2)])
    _ = try file.add([task], to: nil, lettered: .all, at: moment(), generator: &generator)
    let other = try TeamFile.create(at: folder.path("other"), team: SmallTeam.team)
    _ = try other.add([task], to: nil, lettered: .all, at: moment(), generator: &generator)
    #expect(try identities(of: file) != identities(of: other))
    file.close()
    #expect(try folder.bytes().range(of: Data(secret.utf8)) == nil)
  }

  private func identities(of file: TeamFile) throws -> [Int64] {
    try file.queue.read { try Int64.fetchAll($0, sql: "SELECT identity FROM sample WHERE identity IS NOT NULL") }
  }

  @Test("all of it or nothing is added")
  mutating func nothing() throws {
    let before = try file.record(of: SmallTeam.meeting.id)
    #expect(throws: TeamFileFailure.rejected(path: folder.path(), reason: "FOREIGN KEY constraint failed")) {
      try file.add([Self.task], to: Identifier(99), lettered: .all, at: moment(), generator: &generator)
    }
    #expect(try file.record(of: SmallTeam.meeting.id) == before)
  }
}
