import Foundation
import GRDB
import Meetings
import TaskAnalysis
import Testing

@testable import Storage

@Suite("Writing")
struct WritingTests {
  private let folder: Folder
  private let file: TeamFile
  private let meeting = SmallTeam.meeting.id

  init() throws {
    folder = try Folder()
    file = try SmallTeam.makeFile(at: folder.path())
  }

  @Test("words that are hidden are gone from the file's papers, and come back with undo") func hideWords() throws {
    var hidden = SmallTeam.samples[0]
    hidden.response = "because …"
    let change = Change(
      .hideWords, meeting: SmallTeam.meeting.id, [.sample(Replacement(before: SmallTeam.samples[0], after: hidden))])
    func responses() throws -> [String?] {
      try file.record(of: SmallTeam.meeting.id).tasks[0].shelf.rows.map(\.sample.response)
    }
    let before = try responses()
    try file.write([.change(change)], at: moment(1))
    #expect(try responses() == ["because …"] + before.dropFirst())
    try file.write([.undo(change)], at: moment(2))
    #expect(try responses() == before)
  }

  @Test(
    "marks of other meetings follow the words when some are hidden, and when they are back; a hidden mark is gone",
    arguments: [
      (0..<7, nil, nil), (8..<9, 4..<5, 8..<9), (7..<9, 3..<5, 7..<9),
    ] as [(Range<Int>, Range<Int>?, Range<Int>?)])
  func hideWordsMarkedBefore(marked: Range<Int>, hiddenMark: Range<Int>?, undone: Range<Int>?) throws {
    let later = Meeting(id: Identifier(70), title: "Later", stage: .running(start: moment(60)))
    func tag(_ part: Range<Int>?) -> RoomTag {
      RoomTag(demand: .reason, words: part.map { .part(start: $0.lowerBound, end: $0.upperBound) })
    }
    let sample = SmallTeam.references[0]
    var hidden = SmallTeam.samples[0]
    hidden.response = "… 0"
    let hiding = Change(
      .hideWords, meeting: later.id, [.sample(Replacement(before: SmallTeam.samples[0], after: hidden))])
    try file.write(
      [
        .change(Change(.words, meeting: meeting, [.tag(meeting: meeting, sample: sample, made(tag(marked)))])),
        .change(
          Change(
            .beginMeeting, meeting: later.id,
            [.meeting(made(later)), .taskOfMeeting(meeting: later.id, task: SmallTeam.task.id, made(0))])),
        .change(hiding),
      ], at: moment(61))
    #expect(try file.record(of: meeting).tasks[0].shelf.rows.first?.tag == tag(hiddenMark))
    try file.write([.undo(hiding)], at: moment(62))
    #expect(try file.record(of: meeting).tasks[0].shelf.rows.first?.tag == tag(undone))
  }

  @Test("what was written is there after the process was killed, whatever it was doing")
  func killed() throws {
    for index in 0..<3 {
      try file.write(
        [.change(SmallTeam.tag(index, .reproduce)), .draft(key: "note", text: "so \(index)")], at: moment())
      try folder.copyDatabase("team.tellwhy", to: "copy\(index)")
      let copy = try TeamFile.open(at: folder.path("copy\(index)"), access: .write)
      #expect(try copy.record(of: meeting) == file.record(of: meeting))
      #expect(try copy.drafts() == ["note": "so \(index)"])
      #expect(try copy.record(of: meeting).tasks.first?.tagged.reproduce == index + 1)
    }
  }

  @Test("a log cut off anywhere leaves one of the states that were written", arguments: 1...24)
  func cutOff(part: Int) throws {
    var states: [Int] = [0]
    for index in 0..<3 {
      try file.write([.change(SmallTeam.tag(index, .reason))], at: moment())
      states.append(index + 1)
    }
    try folder.copyDatabase("team.tellwhy", to: "copy")
    let log = try folder.bytes("copy-wal")
    try folder.write(log.prefix(log.count * part / 24 - part % 7), to: "copy-wal")
    do {
      let copy = try TeamFile.open(at: folder.path("copy"), access: .write)
      let tagged = try copy.latestMeeting().flatMap { try copy.record(of: $0).tasks.first?.tagged.reason }
      #expect(states.contains(tagged ?? 0))
      try copy.check()
    } catch {
      Issue.record("\(error)")
    }
  }

  @Test("several things are kept together or not at all")
  func together() throws {
    let before = try file.record(of: meeting)
    let impossible = Change(.editGroup, meeting: meeting, [.group(gone(SmallTeam.group))])
    #expect(
      throws: TeamFileFailure.rejected(path: folder.path(), reason: "FOREIGN KEY constraint failed")
    ) {
      try file.write([.change(SmallTeam.tag(0, .reason)), .change(impossible)], at: moment())
    }
    #expect(try file.record(of: meeting) == before)
    #expect(try file.history(of: meeting).done.count == 3)
  }

  @Test("a full disk is said in words, loses nothing, and what is written after it is kept")
  func diskFull() throws {
    try file.queue.writeWithoutTransaction { database in
      let pages = try Int.fetchOne(database, sql: "PRAGMA page_count") ?? 0
      try database.execute(sql: "PRAGMA max_page_count = \(pages)")
    }
    let long = Write.draft(key: "long", text: String(repeating: "why? ", count: 10_000))
    #expect(throws: TeamFileFailure.diskFull(path: folder.path())) {
      try file.write([.change(SmallTeam.tag(0, .reason)), long], at: moment())
    }
    #expect(try file.record(of: meeting).tasks.first?.tagged.total == 0)
    try file.queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA max_page_count = 1000000") }
    try file.write([.change(SmallTeam.tag(0, .reason)), long], at: moment())
    #expect(try file.record(of: meeting).tasks.first?.tagged.total == 1)
  }

  @Test("another program's lock is waited for and then said in words")
  func busy() throws {
    let other = try DatabaseQueue(path: folder.path())
    try other.writeWithoutTransaction { database in
      try database.execute(sql: "BEGIN IMMEDIATE")
      #expect(throws: TeamFileFailure.busy(path: folder.path())) {
        try file.write([.draft(key: "a", text: "b")], at: moment())
      }
      try database.execute(sql: "ROLLBACK")
    }
    try file.write([.draft(key: "a", text: "b")], at: moment())
    #expect(try file.drafts() == ["a": "b"])
  }

  @Test("a draft is replaced and dropped")
  func drafts() throws {
    try file.write([.draft(key: "goal", text: "s"), .draft(key: "goal", text: "se")], at: moment())
    #expect(try file.drafts() == ["goal": "se"])
    try file.write([.draft(key: "goal", text: nil)], at: moment())
    #expect(try file.drafts() == [:])
  }

  @Test(
    "a meeting was last heard of when something of it was written",
    arguments: [
      (Write.touch(meeting: SmallTeam.meeting.id, lastKey: 5000), true),
      (.change(SmallTeam.tag(0, .reason)), true),
      (.attention(meeting: SmallTeam.meeting.id, task: SmallTeam.task.id, sample: nil, at: 5), true),
      (.undo(SmallTeam.grouping), true),
      (.draft(key: "goal", text: "why"), false),
      (.change(Change(.team, meeting: nil, [.team(made(Team(name: "x")))])), false),
    ])
  func heardOf(write: Write, isHeard: Bool) throws {
    try file.write([write], at: moment(9))
    #expect(try file.lastHeardOf(meeting) == moment(isHeard ? 9 : 0))
    #expect(try file.lastHeardOf(Identifier(99)) == nil)
  }

  @Test("attention keeps what was on the wall when")
  func attention() throws {
    let sample = SmallTeam.samples[1].id
    try file.write(
      [
        .attention(meeting: meeting, task: SmallTeam.task.id, sample: nil, at: 10),
        .attention(meeting: meeting, task: SmallTeam.task.id, sample: nil, at: 20),
        .attention(meeting: meeting, task: SmallTeam.task.id, sample: sample, at: 20),
      ], at: moment())
    let kept: [[Int64?]] = try file.queue.read {
      try Row.fetchAll($0, sql: "SELECT at, sample FROM attention ORDER BY at").map { [$0[0], $0[1]] }
    }
    #expect(kept == [[10, nil], [20, sample.number]])
  }

  @Test("samples trade their positions in one change, whatever the order of its edits")
  func trade() throws {
    let edits = SmallTeam.samples.map { sample in
      var after = sample
      after.position = 2 - (sample.position ?? 0)
      return Edit.sample(Replacement(before: sample, after: after))
    }
    let change = Change(.addPapers, meeting: meeting, edits)
    try file.write([.change(change)], at: moment())
    #expect(try file.allRows(of: SmallTeam.task.id, meeting: meeting).map(\.sample.id.number) == [5, 4, 3])
    try file.write([.undo(change)], at: moment())
    #expect(try file.allRows(of: SmallTeam.task.id, meeting: meeting).map(\.sample) == SmallTeam.samples)
  }

  @Test("a number is not given again, also after what had it was undone")
  func numbers() throws {
    let group = MisconceptionGroup(id: Identifier(40), task: SmallTeam.task.id, name: "adds across")
    let change = Change(.newGroup, meeting: meeting, [.group(made(group))])
    #expect(try file.record(of: meeting).nextNumber == 7)
    try file.write([.change(change), .undo(change)], at: moment())
    #expect(try file.record(of: meeting).nextNumber == 41)
  }

  @Test("undoing the beginning takes the meeting away, and doing it again brings it back")
  func beginning() throws {
    try file.write(
      [.undo(SmallTeam.grouping), .undo(SmallTeam.papers), .undo(SmallTeam.beginning)], at: moment())
    #expect(try file.latestMeeting() == nil)
    #expect(throws: TeamFileFailure.meetingNotThere(path: folder.path(), number: 1)) {
      try file.record(of: meeting)
    }
    #expect(try file.history(of: meeting).undone == [SmallTeam.grouping, SmallTeam.papers, SmallTeam.beginning])
    try file.write([.redo(SmallTeam.beginning)], at: moment())
    #expect(try file.record(of: meeting).meeting == SmallTeam.meeting)
    #expect(try file.history(of: meeting).undone == [SmallTeam.grouping, SmallTeam.papers])
  }

  @Test("an equal answer has one form, for grouping")
  func canonicalAnswers() throws {
    let answers = ["2/4", "0.5", "½", "1/3"]
    let edits = answers.enumerated().map { index, answer in
      Edit.sample(
        made(
          WorkSample(
            id: Identifier(Int64(50 + index)), task: SmallTeam.task.id, position: 3 + index, section: "A",
            answer: answer)))
    }
    try file.write([.change(Change(.addPapers, meeting: meeting, edits))], at: moment())
    let forms = try file.queue.read {
      try String.fetchAll($0, sql: "SELECT answer_canonical FROM sample WHERE id >= 50 ORDER BY id")
    }
    #expect(forms.count == 4)
    #expect(Set(forms.prefix(3)).count == 1)
    #expect(Set(forms).count == 2)
  }

  @Test("a group goes although a file has put work without a letter into it; that work then lies in no group")
  func groupOfUnletteredWork() throws {
    let group = MisconceptionGroup(id: Identifier(60), task: SmallTeam.task.id, name: "brought in")
    try file.write([.change(Change(.newGroup, meeting: SmallTeam.meeting.id, [.group(made(group))]))], at: moment())
    try file.queue.write { database in
      try database.execute(
        sql: """
          INSERT INTO sample (id, task, section, response, added)
            SELECT 61, task, section, 'nobody looked', 0 FROM sample LIMIT 1;
          INSERT INTO group_place (sample, task, misconception_group) VALUES (61, 2, 60);
          """)
    }
    let goes = Change(
      .mergeGroups, meeting: SmallTeam.meeting.id, [.group(Replacement(before: group, after: nil))])
    try file.write([.change(goes)], at: moment())
    let places = try file.queue.read {
      try Int.fetchOne($0, sql: "SELECT count(*) FROM group_place WHERE sample = 61")
    }
    #expect(places == 0)
    try file.write([.undo(goes)], at: moment())
    try file.check()
  }
}
