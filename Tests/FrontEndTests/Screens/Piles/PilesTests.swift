import Meetings
import Screen
import TaskAnalysis
import Testing

@testable import FrontEnd

@Suite("A pile is counted") struct PilesTests {
  static let now = FrameMeeting.at(5, 10)

  static func state(origin: PilesScene.Origin = .task) -> State {
    let pile = Pile(task: FrameMeeting.twelfths, papers: 24)
    var state = FrameMeeting.state(.piles(PilesScene(pile, cameFrom: origin)), at: now)
    state.looking.task = 0
    return state
  }

  static func scene(_ state: State) throws -> PilesScene {
    guard case .piles(let piles) = state.scene else {
      throw NotPiles()
    }
    return piles
  }

  struct NotPiles: Error {}

  /// Keys as text: a line break is Enter, `<` is Backspace.
  static func keys(_ text: String) -> [Key] {
    text.unicodeScalars.map { $0 == "\n" ? .enter : $0 == "<" ? .backspace : .character($0) }
  }

  @Test("three numbers in big type, the last one filled by itself", arguments: ["60x18", "80x24"])
  func frame(size: String) throws {
    var state = Self.state()
    press("3\n19", on: &state, at: Self.now)
    try expectFrame("piles-\(size)", state, at: Self.now)
  }

  @Test(
    "digits, Enter and Backspace fill the three counts",
    arguments: [
      ("3", [3, nil, nil], 0), ("3\n19", [3, 19, 2], 1), ("3\n19\n", [3, 19, 2], 2), ("3\n19\n1", [3, 19, 1], 2),
      ("3\n19\n1<", [3, 19, 2], 2), ("3\n19\n1<<", [3, 19, 2], 1), ("3\n19<<<", [3, nil, nil], 0),
      ("3\n19<<<<5", [5, nil, nil], 0), ("05", [5, nil, nil], 0), ("\n24", [0, 24, 0], 1), ("<<7", [7, nil, nil], 0),
    ])
  func counts(keys: String, counts: [Int?], marked: Int) throws {
    var state = Self.state()
    press(Self.keys(keys), on: &state, at: Self.now)
    let piles = try Self.scene(state)
    #expect(piles.counts == counts)
    #expect(piles.marked == marked)
  }

  @Test("a count over what there is is refused with a sentence", arguments: ["25", "3\n22", "3\n19\n3", "999"])
  func refused(keys: String) throws {
    var state = Self.state()
    press(Self.keys(String(keys.dropLast())), on: &state, at: Self.now)
    let before = try Self.scene(state)
    press(Self.keys(String(keys.suffix(1))), on: &state, at: Self.now)
    #expect(try Self.scene(state).counts == before.counts)
    #expect(state.message?.line.text.hasPrefix("There are 24 papers in all.") == true)
  }

  @Test("an earlier count may grow into a last one that was typed over")
  func lastGivesWay() throws {
    var state = Self.state()
    press(Self.keys("3\n19\n1"), on: &state, at: Self.now)
    press([.up], on: &state, at: Self.now)
    press("21", on: &state, at: Self.now)
    #expect(try Self.scene(state).counts == [3, 21, 0])
  }

  @Test(
    "each Enter keeps what is in, Esc keeps that and no more",
    arguments: [
      ("3\n", DemandTally(reason: 3), 1), ("3\n19\n", DemandTally(reason: 3, reproduce: 19, noEvidence: 2), 2),
      ("3\n1", DemandTally(reason: 3), 1), ("3", DemandTally(), 0),
    ])
  func escape(keys: String, tally: DemandTally, changes: Int) {
    var state = Self.state()
    let before = state.record
    let effects = press(Self.keys(keys) + [.escape], on: &state, at: Self.now)
    #expect(state.scene == .task)
    #expect(state.task?.pile?.tally == tally)
    #expect(effects.changes.map(\.name) == Array(repeating: .countPile, count: changes))
    #expect(effects.drafts == ["piles/2": nil])
    press(String(repeating: "u", count: changes), on: &state, at: Self.now)
    #expect(state.record == before)
  }

  @Test(
    "the last Enter goes back to where we were",
    arguments: [
      (PilesScene.Origin.task, Place.task), (.tag, .tag), (.start, .start),
    ])
  func back(origin: PilesScene.Origin, place: Place) {
    var state = Self.state(origin: origin)
    press("3\n19\n\n", on: &state, at: Self.now)
    #expect(state.place == place)
    #expect(state.message?.line.text.hasPrefix("3 reason, 19 reproduce, 2 no evidence.") == true)
  }

  @Test("Tag says that the papers of a pile have no letters, and where they are counted")
  func tagOfPile() {
    var state = Self.state(origin: .tag)
    press("3\n19\n", on: &state, at: Self.now)
    press([.escape], on: &state, at: Self.now)
    #expect(state.scene == .tag)
    let rows = render(state, size: Size(columns: 80, rows: 24), now: Self.now).textRows
    #expect(rows.contains { $0.contains("24 papers, sorted on the table.") })
    #expect(rows.contains { $0.contains("● 3 reason   ○ 19 reproduce") })
    #expect(rows.last?.contains("A count the piles") == true)
    press("r", on: &state, at: Self.now)
    #expect(state.message?.line.text == "These papers have no letters.   A count the piles")
  }

  @Test("a count that was being typed comes back after the program was killed")
  func killed() throws {
    var state = Self.state()
    let drafts = press("3\n1", on: &state, at: Self.now).drafts
    let text = try #require(drafts["piles/2"] ?? nil)
    let (opened, _) = State.opening(
      state.record, lastHeardOf: Self.now, drafts: ["piles/2": text], options: Options(), now: Self.now)
    let piles = try Self.scene(opened)
    #expect(piles.counts == [3, 1, 20])
    #expect(piles.marked == 1)
    #expect(opened.looking.task == 0)
    var again = opened
    press("9\n\n", on: &again, at: Self.now)
    #expect(again.record.tasks[0].pile?.tally == DemandTally(reason: 3, reproduce: 19, noEvidence: 2))
    #expect(again.place == .start)
  }

  @Test(
    "a draft that fits nothing is left alone",
    arguments: [
      ("piles/2", "1,2"), ("piles/2", "20,20,,1"), ("piles/2", "1,,,7"), ("piles/2", "9223372036854775807,9,,1"),
      ("piles/99", "1,2,,1"), ("piles/x", "1,2,,1"),
    ])
  func foreignDraft(key: String, text: String) {
    let record = Self.state().record
    let (opened, _) = State.opening(
      record, lastHeardOf: Self.now, drafts: [key: text], options: Options(), now: Self.now)
    #expect(opened.place == .start)
  }

  @Test("counts of three digits fit the small form in bold")
  func large() {
    let pile = Pile(task: FrameMeeting.twelfths, papers: 480)
    var state = FrameMeeting.state(.piles(PilesScene(pile, cameFrom: .task)), at: Self.now)
    state.looking.task = 0
    press("123\n", on: &state, at: Self.now)
    let rows = render(state, size: Size(columns: 60, rows: 18), now: Self.now).textRows
    #expect(rows[14].hasPrefix("        123 "))
  }
}
