import Meetings
import Screen
import TaskAnalysis
import Testing

@testable import FrontEnd

@Suite("Choosing, where nothing has to be chosen") struct ChoosingTests {
  static let now = FinishViewTests.now
  static let group = MisconceptionGroup.ID(10)

  private func wall(_ state: State, columns: Int = 80, rows: Int = 24) -> String {
    render(state, size: Size(columns: columns, rows: rows), now: Self.now).textRows.joined(separator: "\n")
  }

  @Test("side arrows go round the kinds of moves, and Enter takes what fits the kind")
  func kinds() throws {
    var state = GroupsViewTests.state()
    press("\n", on: &state, at: Self.now)
    press([.right, .right], on: &state, at: Self.now)
    #expect(wall(state).contains("representation: maybe the same idea drawn"))
    press("\n", on: &state, at: Self.now)
    let move = try #require(state.record.moves.first)
    #expect(move.kind == .representation && move.text == MoveKind.representation.example)
    press("4.6\n", on: &state, at: Self.now)
    press([.up, .left, .left, .left], on: &state, at: Self.now)
    #expect(state.record.moves.first?.kind == .rehearse)
    press("u", on: &state, at: Self.now)
    #expect(state.record.moves.first?.kind == nil)
  }

  @Test("who has to carry a move is marked from the palette, and can be taken back")
  func support() {
    var state = GroupsViewTests.state()
    press(":carries\n", on: &state, at: Self.now)
    #expect(state.drawer == nil)
    press("\ncut a pan\n4.6\n:carries\n", on: &state, at: Self.now)
    #expect(wall(state).contains("WHO HAS TO CARRY THIS MOVE?"))
    press("jj\n", on: &state, at: Self.now)
    #expect(state.record.moves.first?.support == .coaching)
    press("u", on: &state, at: Self.now)
    #expect(state.record.moves.first?.support == nil)
  }

  @Test("a verdict as a name is answered once", arguments: ["", "counts the pieces"])
  func instead(answer: String) {
    var state = GroupsViewTests.state()
    press("Nthey didn't get it\n", on: &state, at: Self.now)
    #expect(wall(state).contains("WHAT DID THEY THINK INSTEAD?"))
    press("\(answer)\n", on: &state, at: Self.now)
    #expect(state.record.tasks[1].groups.last?.group.name == (answer.isEmpty ? "they didn't get it" : answer))
    press("Nwrong\n", on: &state, at: Self.now)
    #expect(state.drawer == nil)
    #expect(state.record.tasks[1].groups.last?.group.name == "wrong")
  }

  @Test(
    "what was typed for a verdict is found again",
    arguments: [
      VerdictName("no/clue", .newGroup(MathTask.ID(3))), VerdictName("low", .rename(MisconceptionGroup.ID(4))),
      VerdictName("lost", .anticipate(MathTask.ID(5))),
      VerdictName("bad", .place(SampleReference(id: WorkSample.ID(6), task: MathTask.ID(7), position: 8))),
    ])
  func drafts(verdict: VerdictName) {
    let field = Field(.instead(verdict), typed: "adds a")
    #expect(Field(draftKey: field.draftKey, text: "adds a")?.purpose == .instead(verdict))
  }

  @Test("the item to ask next waits as a task with its group, and is written as slips")
  func askNext() throws {
    var state = GroupsViewTests.state()
    let before = state.record
    press(":ask next\n", on: &state, at: Self.now)
    #expect(wall(state).contains("THE ITEM TO ASK NEXT"))
    state.drawer = .field(Field(.askNext(Self.group), text: ""))
    let effects = press("Which is greater, 5/6 or 7/8?\n", on: &state, at: Self.now)
    let waiting = try #require(state.record.past.waiting.last)
    #expect(waiting.task.asksAfter == Self.group && waiting.pieces == 0)
    #expect(effects.contains(.writeSheet(.slips(waiting.task.id))))
    #expect(state.record.unseated[waiting.task.id]?.groups.first?.group.anticipated == true)
    press(":ask next\n", on: &state, at: Self.now)
    press([.backspace], on: &state, at: Self.now)
    press("!\n", on: &state, at: Self.now)
    #expect(state.record.past.waiting.map(\.task.prompt) == ["Which is greater, 5/6 or 7/8!"])
    press("uu", on: &state, at: Self.now)
    #expect(state.record.past == before.past && state.record.unseated == before.unseated)
  }

  @Test("a poster takes two papers, and their words only when chosen")
  func poster() throws {
    var state = FrameMeeting.state(.tag, at: Self.now)
    press(":poster\n", on: &state, at: Self.now)
    #expect(wall(state).contains("A POSTER: ONE WAY TO SOLVE IT"))
    press("jj\n\n", on: &state, at: Self.now)
    #expect(wall(state).contains("two empty frames"))
    var chosen = state
    #expect(
      press("\n", on: &state, at: Self.now)
        == [.writeSheet(.poster(FrameMeeting.greater, WorkSample.ID(102), WorkSample.ID(100), withWords: false))])
    #expect(
      press("j\n", on: &chosen, at: Self.now)
        == [.writeSheet(.poster(FrameMeeting.greater, WorkSample.ID(102), WorkSample.ID(100), withWords: true))])
  }

  @Test("the objective has up to three results of what is counted, and undo takes each back")
  func objective() {
    var state = FrameMeeting.state(.tag, at: Self.now)
    func count() { _ = reduce(&state, .arrived(.counts([.movesTried: 3])), now: Self.now) }
    #expect(press(":our objective\n", on: &state, at: Self.now).contains(.load(.counts)))
    count()
    press("\nEvery lesson asks why\n", on: &state, at: Self.now)
    count()
    press("j\njj\n10\n", on: &state, at: Self.now)
    count()
    #expect(
      state.record.objective == Objective(words: "Every lesson asks why", results: [KeyResult(.movesTried, target: 10)])
    )
    #expect(wall(state).contains("3 of 10 moves tried"))
    press("j\njjjj\n", on: &state, at: Self.now)
    #expect(state.record.objective.results.isEmpty)
    press("u", on: &state, at: Self.now)
    #expect(state.record.objective.results == [KeyResult(.movesTried, target: 10)])
    press("uu", on: &state, at: Self.now)
    #expect(state.record.objective == Objective())
  }

  @Test("every choice is drawn at any size")
  func sizes() {
    let state = FrameMeeting.state(.tag, at: Self.now)
    let one = SampleReference(id: WorkSample.ID(100), task: FrameMeeting.greater, position: 0)
    let purposes: [Choosing.Purpose] = [
      .hindrance(Move.ID(1)), .support(Self.group), .posterOne(FrameMeeting.greater),
      .posterOther(FrameMeeting.greater, one), .posterWords(FrameMeeting.greater, one, one), .keyResult(0),
    ]
    for purpose in purposes {
      for size in GroupsSizeTests.sizes {
        var state = state
        state.drawer = .choosing(Choosing(purpose))
        press([.end], on: &state, at: Self.now)
        let rows = render(state, size: size, now: Self.now).textRows
        #expect(rows.contains { $0.contains("▸") }, "\(purpose) \(size)")
      }
    }
  }
}
