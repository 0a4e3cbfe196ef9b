import Meetings
import Screen
import Testing

@testable import FrontEnd

@Suite("Help and palette") struct FindTests {
  static let now = FrameMeeting.at(12, 45)

  @Test("help says the keys of the screen, then those that work anywhere") func help() throws {
    var state = TagViewTests.state()
    press("?", on: &state, at: Self.now)
    try expectFrame("help-80x24", state, at: Self.now)
    press("curtain", on: &state, at: Self.now)
    let rows = render(state, size: .init(columns: 80, rows: 24), now: Self.now).textRows
    #expect(rows.contains { $0.contains("Draws the curtain") } && !rows.contains { $0.contains("Now on pacing") })
  }

  @Test("the palette finds actions by their words") func palette() throws {
    var state = TagViewTests.state()
    state.message = nil
    press(":step", on: &state, at: FrameMeeting.at(12, 55))
    try expectFrame("palette-80x24", state, at: FrameMeeting.at(12, 55))
  }

  @Test("an action's own name comes before words in a sentence") func named() {
    var state = TagViewTests.state()
    press(":end the\n", on: &state, at: Self.now)
    #expect(state.scene == .closing(ClosingScene()))
  }

  @Test("Enter in the palette does what is marked") func doing() {
    var state = TagViewTests.state()
    press(":write the goal\n", on: &state, at: Self.now)
    #expect(state.place == .field)
    press([.escape], on: &state, at: Self.now)
    press(":nothing is called that\n", on: &state, at: Self.now)
    #expect(state.drawer == nil)
  }

  @Test(
    "every screen is found by its name", arguments: ScreenName.allCases, [Scene.tag, .clock, .summary(SummaryScene())])
  func byName(screen: ScreenName, from: Scene) {
    var state = FrameMeeting.state(from, at: Self.now)
    press(":\(screen.rawValue)\n", on: &state, at: Self.now)
    #expect(state.scene.place.rawValue == screen.rawValue && state.drawer == nil)
  }

  @Test("a screen of a meeting does not open without one, and says so", arguments: ScreenName.allCases)
  func withoutMeeting(screen: ScreenName) {
    var state = State(record: Record())
    press(":\(screen.rawValue)\n", on: &state, at: Self.now)
    #expect(screen.needsMeeting == (state.message?.line.text == "The other screens open with a meeting."))
    #expect(state.scene.place.rawValue == (screen.needsMeeting ? "start" : screen.rawValue))
  }

  @Test("from a vote another screen opens, and what was voted stays") func fromVote() {
    var state = FrameMeeting.state(.tag, at: Self.now)
    press("t510", on: &state, at: Self.now)
    let pass = state.record.openPass
    #expect(state.scene.place == .hands)
    press(":groups\n", on: &state, at: Self.now)
    #expect(state.scene.place == .groups && state.record.openPass == pass && pass?.isEmpty == false)
  }
}
