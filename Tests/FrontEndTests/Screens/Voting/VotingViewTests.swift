import Meetings
import Screen
import TaskAnalysis
import Testing

@testable import FrontEnd

@Suite("Everyone tags, on the wall") struct VotingViewTests {
  static let now = FrameMeeting.at(12, 50)

  /// Task 2's pass by a method, at sample G, the ones before it left.
  static func state(_ method: OpenPass.Method, seats: Int = 6) -> State {
    var state = FrameMeeting.state(.tag, at: now, sample: 0)
    state.record.meeting?.seats = seats
    var pass = OpenPass(.work(FrameMeeting.greater), by: method)
    for row in FrameMeeting.rows(tags: "").prefix(6) {
      _ = pass.cast(.hands(seats, for: .reason), on: .sample(row.reference), seats: seats)
      pass.leave(.sample(row.reference), seats: seats)
    }
    state.record.openPass = pass
    press("t", on: &state, at: now)
    return state
  }

  @Test("without a pass the wall says so, and any key leaves") func noPass() {
    let now = VotingTests.now
    var state = VotingTests.state()
    press("t", on: &state, at: now)
    state.record.openPass = nil
    let size = Size(columns: 80, rows: 24)
    let canvas = render(state, size: size, now: now)
    #expect(canvas.textRows.contains { $0.contains("No vote is open.") })
    let later = now.adding(milliseconds: 61_000)
    #expect(render(state, size: size, now: later, after: canvas) == render(state, size: size, now: later))
    press([.enter], on: &state, at: later)
    #expect(state.place == .tag)
  }

  @Test("hands", arguments: ["80x24", "60x18"]) func hands(size: String) throws {
    var state = Self.state(.hands)
    press("4", on: &state, at: Self.now)
    try expectFrame("blind-hands-\(size)", state, at: Self.now)
  }

  @Test("keys", arguments: ["80x24", "60x18"]) func keys(size: String) throws {
    var state = Self.state(.keys)
    press("qyik", on: &state, at: Self.now)
    try expectFrame("blind-keys-\(size)", state, at: Self.now)
  }

  @Test("the keyboard passed on, and in somebody's hands", arguments: ["80x24", "60x18"])
  func passing(size: String) throws {
    var state = Self.state(.passing)
    try expectFrame("blind-passing-on-\(size)", state, at: Self.now)
    press(" r", on: &state, at: Self.now)
    try expectFrame("blind-passing-\(size)", state, at: Self.now)
  }

  @Test("tasks by hands", arguments: ["80x24", "60x18"]) func sort(size: String) throws {
    var state = FrameMeeting.state(.task, at: Self.now)
    press("t31", on: &state, at: Self.now)
    try expectFrame("sort-hands-\(size)", state, at: Self.now)
  }

  @Test("twelve seats by keys", arguments: ["80x24", "60x18"]) func twelve(size: String) throws {
    try expectFrame("blind-keys-twelve-\(size)", Self.state(.keys, seats: 12), at: Self.now)
  }

  @Test(
    "whoever pressed what, the wall is the same",
    arguments: [("qyik", "wtoj"), ("qrua", "eyod"), ("qqqryuiia", "wertuioppa")])
  func same(one: String, other: String) {
    for size in [Size(columns: 80, rows: 24), Size(columns: 60, rows: 18), Size(columns: 120, rows: 35)] {
      let drawn = [one, other].map { keys in
        var state = Self.state(.keys)
        press(keys, on: &state, at: Self.now)
        return render(state, size: size, now: Self.now)
      }
      #expect(drawn[0].textRows == drawn[1].textRows && drawn[0].styleRows == drawn[1].styleRows)
    }
  }

  @Test("while the keyboard is passed, the wall is the same for each tag") func passingSame() {
    let drawn = ["rrr", "pxr", "xxp"].map { keys in
      var state = Self.state(.passing)
      press(" " + keys, on: &state, at: Self.now)
      return render(state, size: Size(columns: 80, rows: 24), now: Self.now).textRows
    }
    #expect(Set(drawn).count == 1)
  }

  @Test("nothing says whether an answer is right, also on Tag, while a pass is open") func correctness() {
    for method in OpenPass.Method.allCases {
      var state = FrameMeeting.state(.tag, at: Self.now, tags: "RPRPRPRPRPRP")
      press("t4", on: &state, at: Self.now)
      state.record.openPass?.method = method
      #expect(!render(state, size: Size(columns: 80, rows: 24), now: Self.now).textRows.joined().contains("✓"))
      press([.escape], on: &state, at: Self.now)
      #expect(state.place == .tag)
      #expect(!render(state, size: Size(columns: 80, rows: 24), now: Self.now).textRows.joined().contains("✓"))
    }
  }
}
