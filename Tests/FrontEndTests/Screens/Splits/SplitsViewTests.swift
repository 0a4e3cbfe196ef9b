import SafeText
import Meetings
import SafeText
import Screen
import TaskAnalysis
import Testing

@testable import FrontEnd

@Suite("The splits on the wall") struct SplitsViewTests {
  /// The frames' meeting: G talked over and defined, its words that decide marked.
  static func settled() -> State {
    SplitsTests.state { state in
      state.record.tasks[1].shelf[6]?.tag.words = .part(start: 14, end: 40)
      state.record.tasks[1].ballots[6].cases = [
        .reason: "it argues from size, even if wrongly", .reproduce: "it compares digits, not pieces",
      ]
      press("r", on: &state, at: SplitsTests.now)
      state.record.definitions = [
        Definition(
          id: Definition.ID(900), meeting: FrameMeeting.meeting, task: FrameMeeting.greater,
          sample: FrameMeeting.rows(tags: "")[6].sample.id, letter: "G", called: .reason, against: .reproduce,
          because: "it gives a why about the numbers")
      ]
    }
  }

  @Test("at 80 by 24") func medium() throws {
    let state = Self.settled()
    try expectFrame("splits-80x24", state, at: FrameMeeting.at(18))
  }

  @Test("at 60 by 18, two of them settled") func small() throws {
    var state = Self.settled()
    press("npn", on: &state, at: FrameMeeting.at(23))
    state.record.timeLog = FrameMeeting.log(until: FrameMeeting.at(18))
    state.message = "Still student work?  \(.key, "1-5") switches, \(.key, "b") says since when."
    try expectFrame("splits-60x18", state, at: FrameMeeting.at(23))
  }

  @Test("at 120 by 35") func large() throws {
    try expectFrame("splits-120x35", Self.settled(), at: FrameMeeting.at(18))
  }

  @Test("the figures at 80 by 24") func figures() throws {
    var state = SplitsTests.state()
    press("i", on: &state, at: FrameMeeting.at(18))
    try expectFrame("splits-figures-80x24", state, at: FrameMeeting.at(18))
  }

  @Test("a rule for a hard case, and the line it runs along", arguments: ["80x24", "120x35"]) func rule(size: String) {
    var state = SplitsTests.state()
    let sample = WorkSample(
      id: FrameMeeting.rows(tags: "")[6].sample.id, task: FrameMeeting.greater, position: 6,
      response: "because I did 3 x 4", answer: "12")
    state.record.tasks[1].shelf[6]?.sample = sample
    let numbers = size.split(separator: "x").compactMap { Int($0) }
    let rows = render(state, size: Size(columns: numbers[0], rows: numbers[1]), now: SplitsTests.now).textRows
    #expect(rows.contains { $0.contains("rule    Reproduce (P1): this \"because\" hangs on a step.") })
    #expect(rows.contains { $0.contains("between with and without connections: does it say why?") })
  }

  @Test("with nothing voted, and with nothing differed on")
  func empty() {
    func text(_ state: State) -> String {
      render(state, size: Size(columns: 80, rows: 24), now: SplitsTests.now).textRows.joined(separator: "\n")
    }
    #expect(text(FrameMeeting.state(.splits(SplitsScene()), at: SplitsTests.now)).contains("Nobody has voted yet."))
    let alike = SplitsTests.state { state in
      state.record.tasks[1].ballots = SplitsTests.ballots().filter(\.isUnanimous)
    }
    #expect(text(alike).contains("We all chose the same on 5."))
    #expect(text(alike).contains("All 6 chose the same on 5: A F H J L.   y accepts them"))
  }

  @Test("one vote on each piece is nothing to compare, in words, and there is nothing to accept")
  func single() throws {
    var state = VotingTests.state()
    press("t" + String(repeating: "1\n", count: 12), on: &state, at: FrameMeeting.at(12))
    #expect(state.place == .splits)
    let said = "One vote on each: nothing to compare.   u hides them again"
    #expect(state.message?.line.text == said)
    for size in [Size(columns: 60, rows: 18), Size(columns: 80, rows: 24)] {
      let rows = render(state, size: size, now: SplitsTests.now).textRows
      #expect(rows[3].contains("One vote on each: nothing to compare."))
      #expect(try !#require(rows.last).contains("y what all chose"))
    }
  }

  @Test("pieces with one vote are left out of how many we differed on, and counted beside them")
  func someSingle() {
    var state = VotingTests.state()
    press("t33" + String(repeating: "1\n", count: 10) + "6", on: &state, at: FrameMeeting.at(12))
    let said = "All are in: we differed on 1 of 2; 10 have one vote.   u hides them again"
    #expect(state.message?.line.text == said)
    let wide = render(state, size: Size(columns: 80, rows: 24), now: SplitsTests.now).textRows
    #expect(wide.contains { $0.contains(said) })
    let narrow = render(state, size: Size(columns: 60, rows: 18), now: SplitsTests.now).textRows
    #expect(narrow.contains { $0.contains("We differed on 1 of 2; 10 have one vote.  u hides them") })
  }
}
