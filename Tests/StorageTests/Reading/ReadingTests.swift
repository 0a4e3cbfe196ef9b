import Foundation
import Meetings
import TaskAnalysis
import Testing

@testable import Storage

@Suite("Reading what screens ask for")
struct ReadingTests {
  private static let count = 6001
  private static let task = SmallTeam.task.id
  private static let meeting = SmallTeam.meeting.id

  private let folder: Folder
  private let file: TeamFile

  init() throws {
    folder = try Folder()
    try folder.write(try Self.bytes.get())
    file = try TeamFile.open(at: folder.path(), access: .write)
  }

  /// A file whose task has 6,001 lettered samples, a twelfth of them in a group, and two that wait; made once.
  private static let bytes = Result {
    let folder = try Folder()
    let file = try TeamFile.create(at: folder.path(), team: SmallTeam.team)
    let group = MisconceptionGroup(id: Identifier(6), task: task, name: "counts what is missing")
    var edits: [Edit] = [.group(made(group))]
    for position in 0..<count {
      let row = row(position)
      edits.append(.sample(made(row.sample)))
      let place = position % 12 == 0 ? GroupPlace.group(group.id) : .noneSeen
      edits.append(.place(sample: row.reference, made(place)))
    }
    for number in 1...2 {
      edits.append(.sample(made(WorkSample(id: Identifier(Int64(number + 20_000)), task: task))))
    }
    try file.write(
      [.change(SmallTeam.beginning), .change(Change(.addPapers, meeting: meeting, edits))], at: moment())
    file.close()
    return try folder.bytes()
  }

  private static func row(_ position: Int) -> SampleRow {
    SampleRow(
      sample: WorkSample(
        id: Identifier(Int64(10_000 - position)), task: task, position: position, response: "\(position)"))
  }

  @Test("a record brings the first samples, all counts, and the first members by letter")
  func record() throws {
    let record = try file.record(of: Self.meeting)
    let task = try #require(record.tasks.first)
    #expect(task.shelf.count == Self.count)
    #expect(task.shelf.rows.map(\.sample.position) == (0..<SampleShelf.capacity).map(Optional.some))
    let group = try #require(task.groups.first)
    #expect(group.members.count == 501)
    #expect(group.members.first.map(\.position) == (0..<Members.capacity).map { $0 * 12 })
    #expect(task.noneSeen.count == 5500)
    #expect(
      task.noneSeen.first.map(\.position) == Array((0..<Self.count).filter { $0 % 12 != 0 }.prefix(Members.capacity)))
    #expect(task == (try file.taskRecord(of: Self.task, meeting: Self.meeting)))
    #expect(try file.taskRecord(of: Identifier(99), meeting: nil) == nil)
  }

  @Test("all members of a group, not only those that a wall shows")
  func members() throws {
    #expect(
      try file.members(of: SmallTeam.group.id, in: Self.task).map(\.position) == (0..<501).map { $0 * 12 })
    #expect(try file.members(of: nil, in: Self.task).count == 5500)
  }

  @Test(
    "a shelf lies around the position asked for, within the samples there are",
    arguments: [
      (-5, 0), (0, 0), (120, 0), (121, 1), (3000, 2880), (count - 1, count - 240), (Int.max, count - 240),
    ])
  func shelf(position: Int, lower: Int) throws {
    let shelf = try file.shelf(of: Self.task, meeting: Self.meeting, around: position)
    #expect(shelf.count == Self.count)
    #expect(shelf.lower == lower)
    #expect(shelf.rows.map(\.sample.position) == (lower..<lower + 240).map(Optional.some))
    #expect(shelf.covers(min(position, Self.count - 1)))
  }

  @Test("rows come in the order asked for, without those that are not there")
  func rows() throws {
    let rows = try file.rows(of: [Identifier(9990), Identifier(99_999), Identifier(10_000)], meeting: Self.meeting)
    #expect(rows.map(\.sample.position) == [10, 0])
    #expect(rows.map(\.place) == [.noneSeen, .group(SmallTeam.group.id)])
  }

  @Test("samples without a letter wait apart")
  func waiting() throws {
    #expect(try file.waiting(in: Self.task) == [20_001, 20_002])
    #expect(try file.allRows(of: Self.task, meeting: Self.meeting).count == Self.count)
  }

  @Test(
    "the next untagged sample comes after the one at hand, going round",
    arguments: [(-1, 0), (0, 2), (1, 2), (count - 1, 0), (Int.max, 0), (Int.min, 0)])
  func nextUntagged(position: Int, next: Int) throws {
    try file.write([.change(Self.tag([1]))], at: moment())
    #expect(try file.nextUntagged(in: Self.task, after: position, meeting: Self.meeting) == next)
  }

  @Test("there is no next one when all are tagged, and doubt alone is no tag")
  func allTagged() throws {
    try file.write([.change(Self.tag(Array(0..<Self.count)))], at: moment())
    #expect(try file.nextUntagged(in: Self.task, after: 3, meeting: Self.meeting) == nil)
    #expect(try file.record(of: Self.meeting).tasks.first?.tagged == DemandTally(reproduce: Self.count))
    let doubt = Edit.tag(
      meeting: Self.meeting, sample: Self.row(7).reference,
      Replacement(before: RoomTag(demand: .reproduce), after: RoomTag(inDoubt: true)))
    try file.write([.change(Change(.tag, meeting: Self.meeting, [doubt]))], at: moment())
    #expect(try file.nextUntagged(in: Self.task, after: 3, meeting: Self.meeting) == 7)
  }

  private static func tag(_ positions: [Int]) -> Change {
    Change(
      .tag, meeting: meeting,
      positions.map {
        .tag(meeting: meeting, sample: row($0).reference, made(RoomTag(demand: .reproduce)))
      })
  }
}
