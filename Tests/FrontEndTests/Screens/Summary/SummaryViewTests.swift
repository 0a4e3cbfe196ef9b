import Meetings
import SafeText
import Screen
import TaskAnalysis
import Testing

@testable import FrontEnd

@Suite("Summary") struct SummaryViewTests {
  static let now = FrameMeeting.at(42, 10)

  static func state() -> State {
    let groups = [
      FrameMeeting.group(10, "Whole-number thinking", "CFGK", anticipated: true),
      FrameMeeting.group(11, "Gap thinking", "BEHL", anticipated: true),
      FrameMeeting.group(12, "Smaller bottom wins", "D"),
    ]
    var state = FrameMeeting.state(.summary(SummaryScene()), at: now, tags: "RPRRPPRPRPPN", groups: groups)
    let none = FrameMeeting.group(13, "", "AJM").members
    state.record.tasks[1].noneSeen = none
    state.record.tasks[0].pile = Pile(
      task: FrameMeeting.twelfths, papers: 24, tally: DemandTally(reason: 3, reproduce: 19, noEvidence: 2))
    state.record.moves = ClosingViewTests.state().record.moves
    return state
  }

  @Test("one sentence, the table, and what will leave the room", arguments: ["80x24", "60x18"])
  func overview(size: String) throws {
    try expectFrame("summary-\(size)", Self.state(), at: Self.now)
  }

  @Test("Space changes who it is for, f the format, and Enter writes it") func choosing() {
    var state = Self.state()
    press(" ff", on: &state, at: Self.now)
    let effects = press("\n", on: &state, at: Self.now)
    #expect(effects == [.export(Leaving(.sharing, .csv))])
  }

  @Test("an arrow asks for all that would leave, and shows it line by line") func preview() {
    var state = Self.state()
    #expect(press([.down], on: &state, at: Self.now) == [.preview(Leaving())])
    _ = reduce(&state, .arrived(.preview((0..<60).map { "line \($0)" })), now: Self.now)
    press([.down, .down], on: &state, at: Self.now)
    let rows = render(state, size: .init(columns: 80, rows: 24), now: Self.now).textRows
    #expect(rows[5].hasPrefix("  line 2 "))
    press([.escape], on: &state, at: Self.now)
    #expect(state.scene == .summary(SummaryScene()))
  }
}

extension SummaryViewTests {
  @Test("minutes are shared only when m adds them, and a change is shown anew") func minutes() {
    var state = Self.state()
    press("m", on: &state, at: Self.now)
    #expect(press("\n", on: &state, at: Self.now) == [.export(Leaving())])
    press(" m", on: &state, at: Self.now)
    #expect(press([.down], on: &state, at: Self.now) == [.preview(Leaving(.sharing, .html, withMinutes: true))])
    _ = reduce(&state, .arrived(.preview(["one"])), now: Self.now)
    #expect(press("f", on: &state, at: Self.now) == [.preview(Leaving(.sharing, .markdown, withMinutes: true))])
    #expect(press("\n", on: &state, at: Self.now) == [.exportShown])
  }

  @Test("a long line is wrapped and never cut, and every line comes by, page by page", arguments: [(80, 24), (60, 18)])
  func pages(columns: Int, rows: Int) {
    var state = Self.state()
    press([.down], on: &state, at: Self.now)
    let words = (0..<400).map { "w\($0)" }
    _ = reduce(&state, .arrived(.preview([DisplayText(words.joined(separator: " "))])), now: Self.now)
    var seen: Set<String> = []
    for _ in 0..<20 {
      for row in render(state, size: Size(columns: columns, rows: rows), now: Self.now).textRows {
        seen.formUnion(row.split(separator: " ").map(String.init))
      }
      press([.pageDown], on: &state, at: Self.now)
    }
    #expect(seen.isSuperset(of: words))
  }
}
