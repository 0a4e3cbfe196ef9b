import Meetings
import SafeText
import Screen
import TaskAnalysis
import Testing

@testable import FrontEnd

@Suite("Our target, and what studies report") struct TargetTests {
  static let now = FrameMeeting.at(36, 9)
  static let published = PublishedMinutes(
    shares: [.logistics: 35, .pacing: 8, .strategy: 24, .unfocused: 8, .planning: 24],
    source: "a book of 2018, by way of an article", doubts: ["So these may count meetings, not minutes."])

  static func state() -> State {
    var state = FrameMeeting.state(.clock, at: now)
    state.options.studies = Studies(published)
    return state
  }

  @Test("is set on the Clock, stands there, and is taken back") func setting() throws {
    var state = Self.state()
    press("T50\n20\n", on: &state, at: Self.now)
    #expect(state.record.team.targets == Targets(planningShare: 50, unbrokenMinutes: 20))
    state.message = nil
    try expectFrame("clock-target-80x24", state, at: Self.now)
    press("uu", on: &state, at: Self.now)
    #expect(state.record.team.targets.isEmpty)
  }

  @Test("nonsense and nothing are no target", arguments: ["T\n\n", "T0\n0\n", "T101\n9999\n"])
  func nonsense(keys: String) {
    var state = Self.state()
    press(keys, on: &state, at: Self.now)
    #expect(state.record.team.targets.isEmpty && state.drawer == nil)
  }

  @Test("studies stand beside ours, ours first, with their doubts", arguments: ["80x24", "60x18", "120x35"])
  func studies(size: String) throws {
    var state = Self.state()
    state.record.team.targets = Targets(planningShare: 50, unbrokenMinutes: 20)
    press("i", on: &state, at: Self.now)
    try expectFrame("studies-\(size)", state, at: Self.now)
    press([.escape], on: &state, at: Self.now)
    #expect(state.drawer == nil && state.scene == .clock)
  }

  @Test("a file of figures that cannot be read is said so") func refused() {
    var state = Self.state()
    state.options.studies = Studies(Self.published, refused: "figures.txt: line 3: pacing stands there twice")
    press("i", on: &state, at: Self.now)
    let rows = render(state, size: Size(columns: 80, rows: 24), now: Self.now).textRows
    #expect(rows[22].contains("line 3: pacing stands there twice"))
  }

  @Test(
    "overtime counts up with its word, breaks are shown, and a paper has its minutes", arguments: ["80x24", "60x18"])
  func overtime(size: String) throws {
    let now = FrameMeeting.at(47, 10)
    var state = FrameMeeting.state(.clock, at: now)
    state.record.timeLog.assign(.break, from: 1_290_000, to: 1_410_000)
    for (index, second) in [Int64(559), 700, 800, 1000].enumerated() {
      state.attention.turn(to: FrameMeeting.greater, .init(Int64(100 + index)), at: second * 1000)
    }
    state.attention.turn(to: FrameMeeting.greater, nil, at: 1_290_000)
    try expectFrame("clock-over-\(size)", state, at: now)
  }

  @Test("from 100 minutes on the digits leave room for the words beside them") func long() {
    let now = FrameMeeting.at(5 * 60)
    let state = FrameMeeting.state(.clock, at: now)
    let rows = render(state, size: Size(columns: 80, rows: 24), now: now).textRows
    #expect(rows[5].contains("255:00 over") && rows[3].contains("LOGISTICS"))
  }
}
