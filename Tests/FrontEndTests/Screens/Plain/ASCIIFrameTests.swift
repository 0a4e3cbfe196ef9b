import Meetings
import Testing

@testable import FrontEnd

@Suite("In ASCII alone") struct ASCIIFrameTests {
  /// A screen as a terminal without UTF-8 shows it.
  private func expectPlain(_ name: String, _ state: State, at now: Moment) throws {
    var state = state
    state.options.isASCII = true
    try expectFrame(name, state, at: now)
  }

  @Test("Tag keeps its bar, its marks and its letters", arguments: ["80x24", "60x18"])
  func tag(size: String) throws {
    try expectPlain("ascii-tag-\(size)", TagViewTests.state(), at: FindTests.now)
  }

  @Test("Groups keeps the marked row and its evidence", arguments: ["80x24", "60x18"])
  func groups(size: String) throws {
    try expectPlain("ascii-groups-\(size)", GroupsViewTests.state(), at: GroupsViewTests.now)
  }

  @Test("the clock stands in capitals, its bars in number signs", arguments: ["80x24", "60x18"])
  func clock(size: String) throws {
    let now = FrameMeeting.at(36, 9)
    try expectPlain("ascii-clock-\(size)", FrameMeeting.state(.clock, at: now), at: now)
  }

  @Test("three piles are told apart by their words") func piles() throws {
    try expectPlain("ascii-piles-80x24", PilesTests.state(), at: PilesTests.now)
  }

  @Test("the summary's table keeps its lines") func summary() throws {
    try expectPlain("ascii-summary-80x24", SummaryViewTests.state(), at: FrameMeeting.at(43))
  }
}
