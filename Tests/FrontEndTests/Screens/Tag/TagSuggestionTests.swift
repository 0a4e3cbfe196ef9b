import Meetings
import Screen
import TaskAnalysis
import Testing

@testable import FrontEnd

@Suite("A suggestion while tagging") struct TagSuggestionTests {
  static let now = FrameMeeting.at(13, 20)

  static func state(response: String? = nil) -> State {
    var state = FrameMeeting.state(.tag, at: now, tags: "RPRRPPRP", sample: 8)
    if let response, let index = state.record.index(of: FrameMeeting.greater) {
      state.record.tasks[index].shelf[8]?.sample.response = response
    }
    return state
  }

  /// The cells of a role, row by row, as text.
  static func text(of role: Role, in state: State, size: Size) -> [String] {
    let canvas = render(state, size: size, now: now)
    return zip(canvas.textRows, canvas.styleRows).compactMap { text, style in
      let cells = zip(text, style).filter { $0.1 == role.rawValue }.map(\.0)
      return cells.isEmpty ? nil : String(cells)
    }
  }

  @Test("the suggestion, its words underlined and its false friend stand where the frame has them")
  func frame() throws {
    var state = Self.state()
    press("s", on: &state, at: Self.now)
    try expectFrame("tag-suggestion-80x24", state, at: Self.now)
  }

  @Test("s shows it and hides it, and nothing is tagged by it")
  func toggles() {
    var state = Self.state()
    let before = state.record
    press("s", on: &state, at: Self.now)
    #expect(state.looking.showsSuggestion)
    #expect(state.message != nil)
    press("s", on: &state, at: Self.now)
    #expect(!state.looking.showsSuggestion)
    #expect(state.record == before)
  }

  @Test("the next sample comes without one", arguments: [Key.right, .character("r")])
  func hidesWithTheSample(key: Key) {
    var state = Self.state()
    press([.character("s"), key], on: &state, at: Self.now)
    #expect(!state.looking.showsSuggestion)
  }

  @Test(
    "the words it goes by are underlined where they stand, in every size",
    arguments: [
      (
        "because I did 3 x 4 first", ["because I did", "\"because I did\""],
        ["○ reproduce?   its \"because\" names a step"]
      ),
      ("I guessed it, sorry", ["I guessed", "\"I guessed\""], ["◌ no evidence?   it shows no working"]),
      ("3/4", ["3/4", "\"3/4\""], ["◌ no evidence?   an answer and nothing else"]),
      ("5 tens and 8 ones", [], []), ("", [], ["◌ no evidence?   an answer and nothing else"]),
    ], [Size(columns: 60, rows: 18), Size(columns: 80, rows: 24), Size(columns: 120, rows: 35)])
  func underlines(case: (response: String, underlined: [String], suggested: [String]), size: Size) {
    var state = Self.state(response: `case`.response)
    press("s", on: &state, at: Self.now)
    let isSmall = size.columns < 80
    #expect(
      Self.text(of: .deciding, in: state, size: size)
        == (isSmall ? Array(`case`.underlined.prefix(1)) : `case`.underlined))
    #expect(Self.text(of: .suggested, in: state, size: size) == `case`.suggested)
  }

  @Test("in the smallest size the false friend is said in full")
  func saysTheFalseFriend() {
    var state = Self.state(response: "I'd say it can't be 2/5")
    press("s", on: &state, at: Self.now)
    let rows = render(state, size: Size(columns: 60, rows: 18), now: Self.now).textRows
    #expect(rows[9].contains("● reason?   it says what cannot be"))
    #expect(
      (rows[10] + rows[11]).split(separator: " ").joined(separator: " ")
        == "Careful: \"I can't do it\" says nothing of the mathematics.")
  }
}
