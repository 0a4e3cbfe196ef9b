import Meetings
import Screen
import Testing

@testable import FrontEnd

@Suite("The assumptions of the hours") struct AssumptionsTests {
  static let now = FrameYear.now

  static func opened(_ season: Season = FrameYear.season()) -> State {
    var state = TrendsViewTests.state(season)
    press("i", on: &state, at: now)
    return state
  }

  @Test("stand on screen beside what follows from them and what is published", arguments: ["80x24", "60x18"])
  func frame(size: String) throws {
    try expectFrame("assumptions-\(size)", Self.opened(), at: Self.now)
  }

  @Test("are typed, and the hours follow at once") func typing() {
    var state = Self.opened()
    press("30\n45\n50", on: &state, at: Self.now)
    #expect(TrendsViewTests.rows(state).joined().contains("22.5 hours in meetings, 11.3 of them on planning"))
    press([.backspace, .backspace], on: &state, at: Self.now)
    press("24\n", on: &state, at: Self.now)
    #expect(state.drawer == nil)
    press("i", on: &state, at: Self.now)
    #expect(TrendsViewTests.rows(state).joined().contains("5.4 of them on planning"))
  }

  @Test("under four meetings nothing is projected, and a table of shares stands there") func few() {
    var state = Self.opened(FrameYear.season { $0.meetings = Array($0.meetings.prefix(3)) })
    press("30\n45", on: &state, at: Self.now)
    let page = TrendsViewTests.rows(state).joined(separator: "\n")
    #expect(page.contains("3 meetings are too few to project from"))
    #expect(page.contains("15 %: 3.4    24 %: 5.4    35 %: 7.9    50 %: 11.3"))
    #expect(!page.contains("of them on planning"))
  }

  @Test("out of range is moved to the end, and an empty line keeps the number") func ranges() {
    var state = Self.opened()
    press("999\n\n999", on: &state, at: Self.now)
    guard case .assumptions(let table) = state.drawer else {
      Issue.record("the drawer is closed")
      return
    }
    #expect(table.assumptions == Assumptions(meetingsAYear: 200, minutes: 43, share: 100))
    press([.up, .up, .up, .backspace, .backspace, .backspace, .escape], on: &state, at: Self.now)
    #expect(state.drawer == nil)
  }
}
