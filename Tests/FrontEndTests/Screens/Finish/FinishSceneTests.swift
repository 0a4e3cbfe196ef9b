import Meetings
import Screen
import TaskAnalysis
import Testing

@testable import FrontEnd

@Suite("Finishing a group") struct FinishSceneTests {
  static let now = FinishViewTests.now
  static let group = MisconceptionGroup.ID(10)

  @Test("move, Enter, lesson, Enter is all, and undo takes it back step by step")
  func finishes() throws {
    var state = GroupsViewTests.state()
    press("\n", on: &state, at: Self.now)
    #expect(state.place == .field)
    press("cut a pan\n4.6\n", on: &state, at: Self.now)
    let move = try #require(state.record.moves.first)
    #expect(move.text == "cut a pan")
    #expect(move.lesson == "4.6")
    #expect(move.who == "everyone")
    #expect(move.isComplete)
    #expect(state.place == .finish)
    press("u", on: &state, at: Self.now)
    #expect(state.record.moves.first?.lesson == "")
    press("u", on: &state, at: Self.now)
    #expect(state.record.moves.isEmpty)
  }

  @Test("Enter on the empty line takes the move that may help")
  func takesSuggested() {
    var state = GroupsViewTests.state()
    press("\n\n", on: &state, at: Self.now)
    #expect(state.record.moves.first?.text == "compare 3/4 and 2/3 on one number line")
  }

  @Test("what is typed is kept as a draft with each key, and Esc drops it")
  func drafts() {
    var state = GroupsViewTests.state()
    press("\n", on: &state, at: Self.now)
    #expect(press("c", on: &state, at: Self.now) == [.draft(key: "move/10/move", text: "c")])
    #expect(press([.escape], on: &state, at: Self.now) == [.draft(key: "move/10/move", text: nil)])
    #expect(state.record.moves.isEmpty)
    #expect(state.place == .finish)
    press([.escape], on: &state, at: Self.now)
    #expect(state.place == .groups)
    #expect(GroupsSceneTests.scene(state).marked == .group(Self.group))
  }

  @Test("each line can be changed, and opening again marks what is still missing")
  func changes() {
    var state = GroupsViewTests.state()
    press("\ncut a pan\n4.6\n", on: &state, at: Self.now)
    press("jjjj\n", on: &state, at: Self.now)
    press([Key](repeating: .backspace, count: 8), on: &state, at: Self.now)
    press("2 of 6\n", on: &state, at: Self.now)
    #expect(state.record.moves.first?.who == "2 of 6")
    press("k\n?\n", on: &state, at: Self.now)
    #expect(state.record.moves.first?.question == "can you tell me why??")
    press([.escape], on: &state, at: Self.now)
    press("\n", on: &state, at: Self.now)
    #expect(state.place == .finish)
    press("k\n", on: &state, at: Self.now)
    press([Key](repeating: .backspace, count: 9), on: &state, at: Self.now)
    press("\n", on: &state, at: Self.now)
    #expect(state.record.moves.first?.text == "")
  }

  @Test("a move and a lesson emptied are no move")
  func empties() {
    var state = GroupsViewTests.state()
    state.record.tasks[1].groups[0].group.nextMove = ""
    press("\na\n", on: &state, at: Self.now)
    #expect(state.record.moves.count == 1)
    press([.escape], on: &state, at: Self.now)
    press("k\n", on: &state, at: Self.now)
    press([.backspace, .enter], on: &state, at: Self.now)
    #expect(state.record.moves.isEmpty)
  }

  @Test("it is drawn at any size, also for a group that is gone", arguments: [10, 999])
  func anySize(id: Int64) {
    for size in GroupsSizeTests.sizes {
      var state = GroupsViewTests.state()
      state.scene = .finish(FinishScene(MisconceptionGroup.ID(id)))
      #expect(render(state, size: size, now: Self.now).textRows[0].contains("FINISH A GROUP"))
    }
  }

  @Test("up and down keep what is typed and go on typing on the next line")
  func arrows() throws {
    var state = GroupsViewTests.state()
    press("\ncut a pan", on: &state, at: Self.now)
    #expect(press([.down], on: &state, at: Self.now).drafts == ["move/10/move": nil])
    press("4.6", on: &state, at: Self.now)
    press([.down, .control("u")], on: &state, at: Self.now)
    press("and why", on: &state, at: Self.now)
    press([.up, .up], on: &state, at: Self.now)
    press("!", on: &state, at: Self.now)
    press([.up, .escape], on: &state, at: Self.now)
    let move = try #require(state.record.moves.first)
    #expect([move.text, move.lesson, move.question, move.who] == ["cut a pan!", "4.6", "and why", "everyone"])
    #expect(state.place == .finish)
  }

  @Test("down on an empty move takes nothing, and at both ends the line stays")
  func arrowsTakeNothing() {
    var state = GroupsViewTests.state()
    press([.enter, .up, .down], on: &state, at: Self.now)
    #expect(state.record.moves.isEmpty)
    press([.down, .down, .down, .down], on: &state, at: Self.now)
    #expect(state.record.moves.isEmpty && state.place == .field)
    guard case .finish(let finish) = state.scene else { return #expect(Bool(false)) }
    #expect(finish.marked == .who)
  }

  @Test("what is typed before the move waits for it, also when we look at something else and when the program ended")
  func aheadIsKept() throws {
    var state = GroupsViewTests.state()
    press([.enter, .down, .down, .control("u")], on: &state, at: Self.now)
    press("and why", on: &state, at: Self.now)
    var effects = press([.down, .control("u")], on: &state, at: Self.now)
    guard case .finish(let finish) = state.scene else { return #expect(Bool(false)) }
    let meeting = try #require(state.record.meeting?.id)
    let key = "ahead/\(meeting.number)/\(finish.group.number)/question"
    #expect(effects.drafts[key] == "and why")
    effects = press([.up, .control("u"), .down], on: &state, at: Self.now)
    #expect(effects.drafts[key] == "", "an emptied question stays empty")
    press([.up], on: &state, at: Self.now)
    press("say why", on: &state, at: Self.now)
    press([.up, .escape, .escape, .enter], on: &state, at: Self.now)
    let size = Size(columns: 80, rows: 24)
    #expect(render(state, size: size, now: Self.now).textRows.contains { $0.contains("say why") })

    var (opened, _) = State.opening(
      state.record, lastHeardOf: Self.now, drafts: [key: "say why"], options: Options(), now: Self.now)
    opened.scene = state.scene
    #expect(render(opened, size: size, now: Self.now).textRows.contains { $0.contains("say why") })
    opened.drawer = nil
    press([.home, .enter], on: &opened, at: Self.now)
    effects = press("cut a pan\n", on: &opened, at: Self.now)
    #expect(opened.record.moves.first?.question == "say why")

    state.drawer = nil
    press([.home, .enter], on: &state, at: Self.now)
    press("cut a pan\n", on: &state, at: Self.now)
    press([.escape], on: &state, at: Self.now)
    press("u", on: &state, at: Self.now)
    #expect(state.record.moves.isEmpty && state.line(.question, of: finish.group) == "say why")
    var next = state
    next.record.meeting = Meeting(id: Identifier(meeting.number + 70), title: "Next")
    #expect(next.line(.question, of: finish.group) == Move.usualQuestion, "it was of the other meeting")
    #expect(state.forgetLinesAhead(of: meeting).drafts == [key: nil])
    #expect(state.line(.question, of: finish.group) == Move.usualQuestion)
  }

  @Test("what is typed before the move waits for it")
  func ahead() throws {
    var state = GroupsViewTests.state()
    press([.enter, .down, .down, .control("u")], on: &state, at: Self.now)
    press("and why", on: &state, at: Self.now)
    press([.down, .control("u")], on: &state, at: Self.now)
    press("2 of 6\n", on: &state, at: Self.now)
    #expect(state.record.moves.isEmpty)
    let rows = render(state, size: Size(columns: 80, rows: 24), now: Self.now).textRows
    #expect(rows.contains { $0.contains("and why") } && rows.contains { $0.contains("tried by: 2 of 6") })
    press([.home, .enter], on: &state, at: Self.now)
    press("cut a pan\n", on: &state, at: Self.now)
    let move = try #require(state.record.moves.first)
    #expect([move.text, move.question, move.who] == ["cut a pan", "and why", "2 of 6"])
    press([.escape], on: &state, at: Self.now)
    press("u", on: &state, at: Self.now)
    #expect(state.record.moves.isEmpty)
  }
}
