import Meetings
import Screen
import Testing

@testable import FrontEnd

@Suite("The configuration file") struct ConfigurationTests {
  @Test("says what a team wants always") func reads() throws {
    let file = """
      # ours
      theme: dark
      back row: yes
      ascii: no
      seats: 8
      planning target: 40
      unbroken target: 20
      summaries: ~/Documents/PLC
      goal asks: no
      planning key: 1
      logistics key: 4
      """
    let read = try Configuration(reading: Array(file.utf8))
    #expect(read.theme == .dark && read.isBackRow == true && read.isASCII == false && read.seats == 8)
    let team = read.newTeam(named: "Five")
    #expect(team.name == "Five" && team.seats == 8)
    #expect(team.targets == Targets(planningShare: 40, unbrokenMinutes: 20))
    #expect(Configuration().newTeam(named: "") == Team())
    #expect(read.summaries == "~/Documents/PLC" && !read.goalAsks)
    #expect(read.clockKeys.label(of: .planning) == "1" && read.clockKeys.label(of: .logistics) == "4")
    #expect(try Configuration(reading: []) == Configuration())
  }

  @Test(
    "what it does not know is named with its line",
    arguments: [
      (
        "theme: light\nthme: dark",
        "line 2: expected one of theme, back row, ascii, seats, planning target, unbroken target, summaries, "
          + "goal asks, logistics key, pacing key, strategy key, planning key, general talk key, break key, found \"thme\""
      ),
      ("theme: blue", "line 1: theme: expected light, dark, mono, found \"blue\""),
      ("ascii: 1", "line 1: ascii: expected yes, no, found \"1\""),
      ("seats: 40", "line 1: seats: expected a number from 2 to 12, found \"40\""),
      ("planning target: 101", "line 1: planning target: expected a number from 1 to 100, found \"101\""),
      ("unbroken target: 0", "line 1: unbroken target: expected a number from 1 to 600, found \"0\""),
      ("break key: x", "line 1: break key: expected a number from 0 to 9, found \"x\""),
      (
        "\nplanning key: 1",
        "line 2: planning key: expected a digit for each category that no other has, found \"1\""
      ),
    ])
  func refused(text: String, words: String) {
    let failure = #expect(throws: EntryFailure.self) { try Configuration(reading: Array(text.utf8)) }
    #expect(failure?.description == words)
  }

  @Test(
    "the digits that switch are said in a word",
    arguments: [
      ([:], "1-5"), ([.logistics: 9], "2-5,9"), ([.strategy: 8, .pacing: 6], "1,4-6,8"), ([.break: 7], "1-5"),
      ([.logistics: 2, .pacing: 4, .planning: 6, .strategy: 0, .unfocused: 8, .break: 1], "0,2,4,6,8"),
    ] as [([TimeCategory: Int], String)])
  func switching(changed: [TimeCategory: Int], word: String) throws {
    #expect(try #require(ClockKeys(changing: changed)).switching == word)
  }

  @Test("other digits are the signs of the timeline's bar as well") func signs() throws {
    var state = FrameMeeting.state(.timeline(TimelineScene()), at: FrameMeeting.at(12))
    state.options.clockKeys = try #require(ClockKeys(changing: [.logistics: 9]))
    let rows = render(state, size: Size(columns: 80, rows: 24), now: FrameMeeting.at(12)).textRows
    #expect(rows.contains { $0.contains("9 logistics") } && !rows.contains { $0.contains("1 logistics") })
  }

  @Test("other digits switch the clock, are shown, and leave typing alone") func keys() throws {
    var state = FrameMeeting.state(.clock, at: FrameMeeting.at(12))
    state.options.clockKeys = try #require(ClockKeys(changing: [.logistics: 9, .break: 6]))
    #expect(state.action(for: .character("9")) == .switchClock(.logistics))
    #expect(state.action(for: .character("6")) == .switchClock(.break))
    #expect(state.action(for: .character("1")) == nil && state.action(for: .character("0")) == nil)
    #expect(state.action(for: .character("4")) == .switchClock(.planning))
    #expect(state.action(for: .character("b")) == .beganEarlier && state.action(for: .function(1)) != nil)
    let rows = render(state, size: Size(columns: 80, rows: 24), now: FrameMeeting.at(12)).textRows
    #expect(rows.contains { $0.hasPrefix("  9 logistics") })
    #expect(rows.last?.contains("2-5,9 switch  6 break") == true)
    state.drawer = .field(Field(.papers))
    #expect(state.action(for: .character("1")) == .type("1"))
  }
}
