import Foundation
import Meetings
import TaskAnalysis
import Testing

@Suite("Mirrors") struct MirrorTests {
  static let file = """
    name: Us
    about: A page.
    source: ours
    choose: Where are we?
      level: here
      level: there
    marks: Flags
      mark: red
      mark: green
    yes or no: Was it good?
    minutes: How long?
    write: Why?
    clock: Our minutes
    """

  static func mirror(_ text: String = file) throws -> Mirror {
    try Mirror(id: "us", reading: Array(text.utf8))
  }

  @Test("a file of lines is a page of questions") func reads() throws {
    let mirror = try Self.mirror()
    #expect(mirror.name == "Us" && mirror.about == "A page." && mirror.source == "ours" && mirror.isKept)
    #expect(
      mirror.items.map(\.question) == ["Where are we?", "Flags", "Was it good?", "How long?", "Why?", "Our minutes"])
    #expect(
      mirror.items.map(\.kind)
        == [.levels(["here", "there"]), .marks(["red", "green"]), .yesOrNo, .minutes, .words, .clock])
    #expect(try !Self.mirror("name: x\nkeep: no\nwrite: y").isKept)
  }

  @Test(
    "a bad one is refused with line and reason",
    arguments: [
      ("write: x", "line 1: what begins here has no \"name\""),
      ("name: x", "line 1: what begins here has no \"choose\""),
      ("name: x\nkeep: later\nwrite: y", "line 2: keep: expected yes, no, found \"later\""),
      ("name: x\nchoose: y", "line 2: what begins here has no \"level\""),
      ("name: x\nmarks: y\nlevel: z", "line 3: expected one of marks, mark, found \"level\""),
      ("name: x\nmarks: y\nmark: z\nmark: z", "line 4: \"z\" stands in line 3 already"),
      ("name: x\nwrite: y\nlevel: z", "line 3: expected one of write, found \"level\""),
      (
        "name: x\nwrite: y\nminutes: y",
        "line 3: minutes: expected a question that is not asked yet, found \"y\""
      ),
      (
        "name: x\nwho: Ann",
        "line 2: expected one of name, about, source, keep, choose, marks, write, yes or no, minutes, clock, "
          + "found \"who\""
      ),
      (
        "name: x\nmarks: y\n" + (1...13).map { "mark: \($0)" }.joined(separator: "\n"),
        "line 15: expected at most 12 of \"mark\", found more"
      ),
      (
        "name: x\n" + (1...25).map { "write: \($0)" }.joined(separator: "\n"),
        "line 26: expected at most 24 of \"write\", found more"
      ),
    ])
  func refused(text: String, words: String) {
    let failure = #expect(throws: EntryFailure.self) { try Self.mirror(text) }
    #expect(failure?.description == words)
  }

  @Test("every file that comes along is read, and names its source") func shipped() throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Sources/Meetings/Mirrors/Shipped")
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path())
    #expect(Set(files) == Set(Mirror.shipped.map { "\($0.id).txt" }))
    for file in files {
      let read = try Mirror(
        id: String(file.dropLast(4)), reading: Array(Data(contentsOf: folder.appending(path: file))))
      #expect(Mirror.shipped.contains(read))
      #expect(!read.source.isEmpty && read.source.count <= 68)
      #expect(!read.about.isEmpty && read.about.count <= 100)
    }
    let support = try #require(Mirror.shipped.first { $0.id == "leader-support" })
    #expect(support.items.compactMap { if case .levels(let levels) = $0.kind { levels.count } else { nil } } == [5])
    let twelve = try #require(Mirror.shipped.first { $0.id == "twelve-indicators" })
    let page = MirrorPage(mirror: twelve, shown: nil, all: [], months: [])
    #expect(page.choices.count == 12)
  }

  @Test("answers stand in the order of the questions, and come off again") func answers() throws {
    let mirror = try Self.mirror()
    let day = Moment(sinceBoot: 0, boot: "one", wall: 0, offsetMinutes: 0)
    var reflection = Reflection(id: Identifier(1), mirror: "us", title: "Us", day: day)
    reflection.answer("Why?", "so", in: mirror)
    reflection.mark("green", of: "Flags", in: mirror)
    reflection.mark("red", of: "Flags", in: mirror)
    reflection.answer("Where are we?", "there", in: mirror)
    reflection.answer("Where are we?", "here", in: mirror)
    #expect(reflection.answers.map(\.words) == ["here", "red", "green", "so"])
    reflection.mark("red", of: "Flags", in: mirror)
    reflection.answer("Why?", "", in: mirror)
    #expect(reflection.answers.map(\.words) == ["here", "green"])
    #expect(reflection.has("green", for: "Flags") && !reflection.has("red", for: "Flags"))
    #expect(reflection.answer(to: "Where are we?") == "here" && reflection.answer(to: "Why?").isEmpty)
  }

  @Test("months hold the meetings that began in them") func months() {
    func held(year: Int, month: Int, day: Int, minutes: Int64) -> (start: Moment, spent: TimeSpent) {
      let wall = CivilDate.days(year: year, month: month, day: day) * 86_400_000
      let log = TimeLog([.init(at: 0, activity: .logistics), .init(at: 120_000, activity: .planning(.studentWork))])
      return (
        Moment(sinceBoot: 0, boot: "one", wall: wall, offsetMinutes: 0), TimeSpent(log, until: minutes * 60_000)
      )
    }
    let months = MonthMinutes.months([
      held(year: 2026, month: 1, day: 15, minutes: 45), held(year: 2025, month: 12, day: 4, minutes: 30),
      held(year: 2026, month: 1, day: 31, minutes: 40),
    ])
    #expect(months.map(\.name) == ["December 2025", "January 2026"])
    #expect(months.map(\.meetings) == [1, 2])
    #expect(months.last?.minutes == [.logistics: 4, .planning: 81])
  }
}
