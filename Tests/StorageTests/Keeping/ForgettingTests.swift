import Foundation
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

  private func holdsWords() throws -> Bool {
    for name in try FileManager.default.subpathsOfDirectory(atPath: folder.path)
    where name.hasSuffix("tellwhy") || name.hasSuffix("-wal") {
      if try folder.bytes(name).range(of: Data("unmistakable".utf8)) != nil { return true }
    }
    return false
  }

  @Test("no byte of them is left, and all counts are")
  func forget() throws {
    #expect(try holdsWords())
    let before = try #require(try file.record(of: SmallTeam.meeting.id).tasks.first)
    #expect(try file.forgetWords(before: moment(1).wall) == 4)
    #expect(try !holdsWords())
    let after = try #require(try file.record(of: SmallTeam.meeting.id).tasks.first)
    #expect(after.tagged == before.tagged)
    #expect(after.groups.map(\.count) == before.groups.map(\.count))
    #expect(after.shelf.rows.map(\.sample.letter) == before.shelf.rows.map(\.sample.letter))
    #expect(after.shelf.rows.map(\.sample.isOnPaper) == [true, true, true, true])
    #expect(after.shelf.rows.map(\.tag.demand) == before.shelf.rows.map(\.tag.demand))
    #expect(try file.history(of: SmallTeam.meeting.id) == History())
    #expect(try file.forgetWords(before: moment(1).wall) == 0)
    try file.check()
  }

  @Test("what came in later stays")
  func keep() throws {
    let before = try file.record(of: SmallTeam.meeting.id)
    #expect(try file.forgetWords(before: moment().wall) == 0)
    #expect(try file.record(of: SmallTeam.meeting.id) == before)
  }
}
