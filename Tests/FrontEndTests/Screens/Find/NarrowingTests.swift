import Meetings
import Screen
import TaskAnalysis
import Testing

@testable import FrontEnd

@Suite("Finding in what is on screen") struct NarrowingTests {
  static let now = FrameMeeting.at(12, 45)
  static let size = Size(columns: 80, rows: 24)

  /// Presses keys and answers what they ask of the team file, as the shell does.
  private static func press(_ keys: String, on state: inout State) {
    for key in keys {
      for effect in FrontEndTests.press(String(key), on: &state, at: now) {
        guard case .load(.samples(_, let words)) = effect, let task = state.task else { continue }
        let found = task.shelf.rows.filter { row in words.allSatisfy { row.sample.response?.contains($0) == true } }
        _ = reduce(&state, .arrived(.samples(found)), now: now)
      }
    }
  }

  @Test("on Tag a sample is found by its words, and Enter puts it on the wall") func samples() throws {
    var state = TagViewTests.state()
    Self.press("/pieces", on: &state)
    let rows = render(state, size: Self.size, now: Self.now).textRows
    #expect(rows.contains { $0.contains("WHICH SAMPLE?") && $0.contains("1 of 12") })
    #expect(rows.contains { $0.contains("▸ ") && $0.contains("C  3/4 has more pieces than 2/3") })
    Self.press("\n", on: &state)
    #expect(state.drawer == nil && state.position == 2)
  }

  @Test("typing narrows the tasks, Enter opens one, and Esc changes nothing")
  func tasks() {
    var state = FrameMeeting.state(.clock, at: Self.now)
    Self.press("/twelf", on: &state)
    let rows = render(state, size: Self.size, now: Self.now).textRows
    #expect(rows.contains { $0.contains("WHICH TASK?") && $0.contains("1 of 2") })
    FrontEndTests.press([.escape], on: &state, at: Self.now)
    #expect(state.scene == .clock && state.looking.task == 1)
    Self.press("/twelf\n", on: &state)
    #expect(state.scene == .task && state.looking.task == 0)
  }

  @Test("on Groups a group is found by its name") func groups() throws {
    let groups = [FrameMeeting.group(50, "gap thinking", "ABE"), FrameMeeting.group(51, "bigger digits", "FG")]
    var state = FrameMeeting.state(.groups(GroupsScene()), at: Self.now, groups: groups)
    Self.press("/digits\n", on: &state)
    guard case .groups(let scene) = state.scene else {
      Issue.record("not on Groups")
      return
    }
    #expect(scene.marked == .group(MisconceptionGroup.ID(51)))
  }

  @Test("on Start the earlier meetings are listed, latest first") func meetings() {
    var state = FrameMeeting.state(.start(StartScene()), at: Self.now)
    #expect(FrontEndTests.press("/", on: &state, at: Self.now) == [.load(.meetings)])
    let listings = [
      MeetingListing(
        id: Meeting.ID(7), title: "Ratios", stage: .ended(start: FrameMeeting.start, at: 60_000)),
      MeetingListing(id: Meeting.ID(8), title: "not begun", stage: .prepared),
      MeetingListing(
        id: Meeting.ID(9), title: "Decimals", stage: .ended(start: FrameMeeting.at(2000), at: 60_000)),
    ]
    _ = reduce(&state, .arrived(.meetings(listings)), now: Self.now)
    let rows = render(state, size: Self.size, now: Self.now).textRows.filter {
      $0.contains("Ratios") || $0.contains("Decimals") || $0.contains("not begun")
    }
    #expect(rows.count == 2 && rows.first?.contains("Decimals") == true)
    let effects = FrontEndTests.press("rat\n", on: &state, at: Self.now)
    #expect(effects == [.load(.record(Meeting.ID(7)))])
  }

  @Test("what nothing holds is said, and Enter then goes nowhere") func nothing() {
    var state = TagViewTests.state()
    Self.press("/no such words", on: &state)
    let rows = render(state, size: Self.size, now: Self.now).textRows
    #expect(rows.contains { $0.contains("Nothing here has these words.") })
    let before = state.position
    Self.press("\n", on: &state)
    #expect(state.position == before && state.drawer == nil)
  }

  @Test("digits are typed, and the clock's function keys still switch it") func digits() {
    var state = TagViewTests.state()
    Self.press("/3", on: &state)
    #expect(state.record.timeLog.running?.category == .planning)
    FrontEndTests.press([.function(2)], on: &state, at: Self.now)
    #expect(state.record.timeLog.running?.category == .pacing)
  }
}
