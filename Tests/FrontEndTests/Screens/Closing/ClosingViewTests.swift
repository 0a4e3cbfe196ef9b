import Meetings
import Screen
import TaskAnalysis
import Testing

@testable import FrontEnd

@Suite("Closing") struct ClosingViewTests {
  static let end = FrameMeeting.at(42)

  static func state() -> State {
    var state = FrameMeeting.state(.closing(ClosingScene()), at: end)
    state.record.moves = [
      Move(
        id: Move.ID(70), meeting: FrameMeeting.meeting, task: FrameMeeting.greater, group: MisconceptionGroup.ID(10),
        text: "compare 3/4 and 2/3 on one number line", lesson: "4.6, Tuesday")
    ]
    return state
  }

  @Test("the minutes are read back first") func minutes() throws {
    try expectFrame("closing-80x24", Self.state(), at: Self.end)
  }

  @Test("typed minutes shift, and the total stays") func shifting() {
    var state = Self.state()
    press("30\n", on: &state, at: Self.end)
    let minutes = ClosingMinutes(state.record, now: Self.end)
    #expect(minutes.lines.map(\.minutes) == [30, 7, 3, 2])
    #expect(minutes.lines.map(\.category) == [.planning, .logistics, .strategy, .unfocused])
  }

  @Test("Enter says yes, and Enter again ends the meeting and opens the summary") func ending() {
    var state = Self.state()
    press("\n\n", on: &state, at: Self.end)
    #expect(state.record.meeting?.stage == .ended(start: FrameMeeting.start, at: 42 * 60_000))
    #expect(state.scene == .summary(SummaryScene()))
  }

  @Test(
    "every planned move is shown as far as there is room, and the rest is counted",
    arguments: [
      (2, Size(columns: 80, rows: 24), ["move 1", "move 2"]),
      (5, Size(columns: 80, rows: 24), ["move 1", "move 2", "and 3 more"]),
      (2, Size(columns: 60, rows: 18), ["move 1", "move 2"]),
      (4, Size(columns: 60, rows: 18), ["move 1", "and 3 more"]),
    ])
  func moves(count: Int, size: Size, shown: [String]) throws {
    var state = Self.state()
    state.record.moves = (1...count).map { number in
      Move(
        id: Move.ID(70 + Int64(number)), meeting: FrameMeeting.meeting,
        task: number == 1 ? FrameMeeting.twelfths : FrameMeeting.greater, group: MisconceptionGroup.ID(10),
        text: "move \(number)", lesson: number == 1 ? "4.6" : "")
    }
    let rows = render(state, size: size, now: Self.end).textRows
    let heading = try #require(rows.firstIndex { $0.contains("WHAT WE TRY NEXT") })
    for (index, words) in shown.enumerated() {
      #expect(rows[heading + 1 + index].contains(words))
    }
    #expect(rows[heading + 1].contains("task 1") && rows[heading + 1].contains("4.6"))
    #expect(rows.contains { $0.contains("End the meeting") })
  }

  @Test("u takes back and ? explains, as everywhere") func keys() {
    var state = Self.state()
    press("30\n", on: &state, at: Self.end)
    press("u", on: &state, at: Self.end)
    #expect(ClosingMinutes(state.record, now: Self.end).lines.map(\.minutes) != [30, 7, 3, 2])
    #expect(state.place == .closing)
    press("?", on: &state, at: Self.end)
    #expect(state.drawer == .help(HelpPage(of: .closing)))
    press([.escape], on: &state, at: Self.end)
    #expect(state.place == .closing)
  }
}
