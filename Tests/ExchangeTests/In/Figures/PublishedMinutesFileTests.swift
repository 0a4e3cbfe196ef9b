import Foundation
import Meetings
import Testing

@testable import Exchange

@Suite("The file of published minutes") struct PublishedMinutesFileTests {
  static let good = """
    # a remark
    logistics 1
    pacing 2 # and another

    strategy  3
    unfocused 4
    planning 5
    source: somebody
    doubt: It is made up.
    """

  @Test("is a category and a number a line, a source and doubts") func reads() throws {
    let minutes = try PublishedMinutesFile.read(Array(Self.good.utf8))
    #expect(minutes.shares == [.logistics: 1, .pacing: 2, .strategy: 3, .unfocused: 4, .planning: 5])
    #expect(minutes.sum == 15 && minutes.source == "somebody" && minutes.doubts == ["It is made up."])
  }

  @Test(
    "is refused with line and reason",
    arguments: [
      ("pacing 2 # and another", "pacing", "line 3: expected a category and a number, found pacing"),
      (
        "pacing 2 # and another", "pace 2",
        "line 3: expected logistics, pacing, strategy, unfocused, planning, found pace"
      ),
      (
        "pacing 2 # and another", "break 2",
        "line 3: expected logistics, pacing, strategy, unfocused, planning, found break"
      ),
      ("planning 5", "planning 101", "line 7: expected a whole number from 0 to 100, found 101"),
      ("planning 5", "planning half", "line 7: expected a whole number from 0 to 100, found half"),
      ("planning 5", "pacing 5", "line 7: pacing stands there twice"),
      ("planning 5", "", "planning is missing"),
      ("source: somebody", "", "source is missing"),
      ("source: somebody", "source:", "line 8: expected words after source:"),
      ("doubt: It is made up.", "source: another", "line 9: source stands there twice"),
    ])
  func refuses(line: String, by other: String, words: String) {
    let text = Self.good.replacingOccurrences(of: line, with: other)
    #expect { try PublishedMinutesFile.read(Array(text.utf8)) } throws: { "\($0)" == words }
  }

  @Test("that the program carries is as published, and adds up to 99") func carried() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../..").standardizedFileURL
    let file = try Data(contentsOf: root.appending(path: "Sources/tellwhy/Figures/meeting-minutes.txt"))
    let minutes = try PublishedMinutesFile.read(Array(file))
    #expect(PublishedMinutes.categories.map { minutes.shares[$0] } == [35, 8, 24, 8, 24] && minutes.sum == 99)
  }
}
