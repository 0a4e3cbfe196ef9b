import Meetings
import SafeText
import Screen
import TaskAnalysis
import Testing

@testable import FrontEnd

@Suite("Trends") struct TrendsViewTests {
  static let now = FrameYear.now

  static func state(_ season: Season = FrameYear.season()) -> State {
    var state = FrameMeeting.state(.trends(TrendsScene()), at: now)
    _ = reduce(&state, .arrived(.trends(Trends(season))), now: now)
    return state
  }

  /// The same with no meeting running, as between meetings.
  static func between() -> State {
    var state = state()
    state.record.meeting = nil
    return state
  }

  static func rows(_ state: State, _ size: Size = Size(columns: 80, rows: 24)) -> [String] {
    render(state, size: size, now: now).textRows
  }

  @Test("growing bars, a row a meeting, and what the year comes to", arguments: ["80x24", "120x35", "60x18"])
  func planning(size: String) throws {
    try expectFrame("trends-\(size)", Self.state(), at: Self.now)
  }

  @Test(
    "the arrows go round the measures",
    arguments: [(1, "minutes"), (2, "stretch"), (3, "demand"), (4, "thinking"), (5, "moves")])
  func measures(steps: Int, name: String) throws {
    var state = Self.state()
    press([Key](repeating: .right, count: steps), on: &state, at: Self.now)
    try expectFrame("trends-\(name)-80x24", state, at: Self.now)
    press([Key](repeating: .right, count: 6 - steps), on: &state, at: Self.now)
    #expect(Self.rows(state) == Self.rows(Self.state()))
  }

  @Test("by section comes from the palette only, in the order sections came in") func sections() throws {
    var state = Self.state()
    press(":by section\n", on: &state, at: Self.now)
    let rows = Self.rows(state)
    #expect(rows[3].contains("BY SECTION, AS THEY CAME IN"))
    let named = rows.filter { $0.contains("Period") }
    #expect(named.first?.contains("Period 2") == true && named.allSatisfy { $0.contains("too few papers to show") })
    var round = Self.state()
    for _ in 0..<20 {
      press([.right], on: &round, at: Self.now)
      #expect(!Self.rows(round).joined().contains("Period"))
    }
  }

  @Test("Enter opens the summary of the marked meeting") func open() {
    var state = Self.between()
    let effects = press([.up, .enter], on: &state, at: Self.now)
    #expect(effects == [.load(.record(Meeting.ID(18)))])
    #expect(state.scene.place == .summary)
    state.record.meeting = Meeting(id: Meeting.ID(18), stage: .ended(start: FrameMeeting.start, at: 60_000))
    let back = press([.escape], on: &state, at: Self.now)
    #expect(back.contains(.load(.trends)) && back.contains(.load(.record(nil))))
    #expect(Self.rows(state)[12].hasPrefix("  ▸"))
  }

  @Test("while our clock runs, it keeps the wall: only its own summary opens") func running() {
    var state = Self.state()
    #expect(press([.up, .enter], on: &state, at: Self.now).isEmpty)
    #expect(Self.rows(state)[22].contains("opens after this one"))
    press([.down, .enter], on: &state, at: Self.now)
    #expect(state.scene.place == .summary)
    #expect(state.record.meeting?.id == FrameMeeting.meeting)
  }

  @Test("the row of the meeting that runs goes on with its clock") func clock() {
    let later = FrameMeeting.at(44, 30)
    let rows = render(Self.state(), size: Size(columns: 80, rows: 24), now: later).textRows
    #expect(rows[13].contains("33 of 44"))
  }

  @Test("a minute nobody recorded is said, and is not in the share") func unrecorded() {
    var state = Self.state(
      FrameYear.season { season in
        let start = season.meetings[7].start
        season.meetings[7] = HeldMeeting(
          id: Meeting.ID(18), title: "", start: start, elapsed: 2_700_000,
          log: TimeLog([.init(at: 0, activity: .planning(.studentWork)), .init(at: 600_000, activity: nil)]))
      })
    press([.up], on: &state, at: Self.now)
    let rows = Self.rows(state)
    #expect(rows[12].contains("10 of 10"))
    #expect(rows[15].contains("planning 10 = student work 10 + next lesson 0 · unrecorded 35"))
  }

  @Test("more meetings than rows: those around the mark, and how many are cut off") func many() {
    var state = Self.state(
      FrameYear.season { season in
        let all = season.meetings
        season.meetings = (0..<40).map { index in
          HeldMeeting(
            id: Meeting.ID(Int64(1000 + index)), title: "", start: all[0].start, elapsed: all[index % 9].elapsed,
            log: all[index % 9].log)
        }
      })
    #expect(Self.rows(state)[3].contains("40 MEETINGS"))
    #expect(Self.rows(state)[5].contains("32 earlier"))
    press([.home], on: &state, at: Self.now)
    #expect(Self.rows(state)[13].contains("32 more"))
  }

  @Test("without a meeting it says what is missing, at any size", arguments: [(80, 24), (60, 18), (120, 35)])
  func empty(columns: Int, rows: Int) {
    var state = State(record: Record(), scene: .trends(TrendsScene()))
    _ = reduce(&state, .arrived(.trends(Trends(Season()))), now: Self.now)
    #expect(Self.rows(state, Size(columns: columns, rows: rows)).joined().contains("No meeting has been held yet"))
    for key in [Key.right, .left, .up, .down, .enter, .home, .end, .character("i")] {
      press([key], on: &state, at: Self.now)
      _ = Self.rows(state, Size(columns: columns, rows: rows))
    }
  }

  @Test("Trends open from Start, from the palette and from the command line") func opening() {
    var start = StartViewTests.prepared()
    let effects = press([.down, .down, .down, .down, .enter], on: &start, at: Self.now)
    #expect(effects == [.load(.trends)])
    var tag = FrameMeeting.state(.tag, at: Self.now)
    #expect(press(":trends\n", on: &tag, at: Self.now).contains(.load(.trends)))
    var line = State(record: Record())
    #expect(line.show(.trends, now: Self.now) == [.load(.trends)])
    #expect(press([.escape], on: &line, at: Self.now).isEmpty)
    #expect(line.scene == .start(StartScene()))
  }
}
