import Foundation
import Meetings
import Testing

@Suite("Protocols") struct MeetingProtocolTests {
  static let file = """
    # Ours.
    name: Two steps
    about: Short.
    source: ours

    step: Look
      minutes: 10
      clock: Student Work
      screen: tag
      say: What do you see?
    step: Decide
      minutes: 5
      clock: next lesson
      move: yes
    step: Slack
      minutes: 2
      clock: nothing
    """

  @Test("a file of lines is an agenda with a name") func reads() throws {
    let read = try MeetingProtocol(id: "two", reading: Array(Self.file.utf8))
    #expect(read.name == "Two steps" && read.about == "Short." && read.source == "ours" && read.id == "two")
    #expect(
      read.agenda
        == Agenda(
          [
            Agenda.Step(
              "Look", minutes: 10, activity: .planning(.studentWork), screen: .tag, sentence: "What do you see?"),
            Agenda.Step("Decide", minutes: 5, activity: .planning(.nextLesson), isMove: true),
            Agenda.Step("Slack", minutes: 2, activity: nil),
          ], name: "Two steps"))
  }

  @Test(
    "a bad one is refused with line and reason",
    arguments: [
      ("about: x", "line 1: what begins here has no \"name\""),
      ("name: x", "line 1: what begins here has no \"step\""),
      ("name: x\nminutes: 5", "line 2: expected one of name, about, source, step, found \"minutes\""),
      ("name: x\nname: y\nstep: a", "line 2: \"name\" stands in line 1 already"),
      ("name: x\nstep: a\nclock: break", "line 2: what begins here has no \"minutes\""),
      ("name: x\nstep: a\nminutes: ten", "line 3: minutes: expected a number from 1 to 240, found \"ten\""),
      ("name: x\nstep: a\nminutes: 0", "line 3: minutes: expected a number from 1 to 240, found \"0\""),
      (
        "name: x\nstep: a\nminutes: 5\nscreen: wall",
        "line 4: screen: expected start, task, tag, splits, groups, closing, found \"wall\""
      ),
      ("name: x\nstep: a\nminutes: 5\nmove: perhaps", "line 4: move: expected yes, no, found \"perhaps\""),
      (
        "name: x\nstep: a\nminutes: 5\nwho: Ann",
        "line 4: expected one of step, minutes, clock, screen, say, move, found \"who\""
      ),
      (
        "name: x\n" + String(repeating: "step: a\nminutes: 240\n", count: 3),
        "line 2: minutes: expected at most 600 in all, found \"720\""
      ),
      (
        "name: x\n" + String(repeating: "step: a\nminutes: 1\n", count: 21),
        "line 42: expected at most 20 of \"step\", found more"
      ),
    ])
  func refused(text: String, words: String) {
    let failure = #expect(throws: EntryFailure.self) { try MeetingProtocol(id: "x", reading: Array(text.utf8)) }
    #expect(failure?.description == words)
  }

  @Test("every file that comes along is read, names its source, and keeps minutes for a move")
  func shipped() throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Sources/Meetings/Agenda/Protocols")
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path())
    #expect(Set(files) == Set(MeetingProtocol.shipped.map { "\($0.id).txt" }))
    for file in files {
      let bytes = try Array(Data(contentsOf: folder.appending(path: file)))
      let read = try MeetingProtocol(id: String(file.dropLast(4)), reading: bytes)
      #expect(MeetingProtocol.shipped.contains(read))
      #expect(!read.source.isEmpty && !read.about.isEmpty && read.about.count < 78)
      #expect((read.agenda.minutesFromMove ?? 0) >= 8, "\(read.name)")
      #expect((45...75).contains(read.agenda.minutes), "\(read.name)")
      #expect(read.agenda.steps.allSatisfy { $0.sentence.count <= 66 && $0.name.count <= 21 }, "\(read.name)")
      #expect(read.agenda.steps.count <= 10)
    }
    #expect(MeetingProtocol.shipped.first?.agenda == .standard)
  }
}
