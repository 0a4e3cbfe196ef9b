import Meetings
import Screen
import TaskAnalysis
import Testing

@testable import FrontEnd

/// What keys do while everyone tags.
@Suite("Everyone tags") struct VotingTests {
  static let now = FrameMeeting.at(12)

  static func state(seats: Int = 6) -> State {
    var state = FrameMeeting.state(.tag, at: now)
    state.record.meeting?.seats = seats
    return state
  }

  static func counts(_ state: State) -> [[Int]] {
    state.record.tasks[1].workBallots.map { $0.counts.map(\.count) }
  }

  @Test(
    "hands: what is typed is what is counted",
    arguments: [
      (6, "321", [3, 2, 1]), (6, "6", [6, 0, 0]), (6, "06", [0, 6, 0]), (6, "006", [0, 0, 6]), (6, "42", [4, 2, 0]),
      (2, "11", [1, 1, 0]), (6, "7321", [3, 2, 1]), (6, "472", [4, 2, 0]), (6, "310\n", [3, 1, 0]),
      (6, "5\n", [5, 0, 0]), (12, "040404", [4, 4, 4]), (12, "12", [12, 0, 0]), (10, "3\n7\n", [3, 7, 0]),
    ])
  func hands(seats: Int, keys: String, expected: [Int]) {
    var state = Self.state(seats: seats)
    press("t" + keys, on: &state, at: Self.now)
    #expect(state.position == 1, "it goes on")
    press("\(String(repeating: "\n", count: 11))", on: &state, at: Self.now)
    #expect(state.place == .splits)
    #expect(Self.counts(state) == [expected])
  }

  @Test("twelve samples by at most three keys each, and the pass is one change") func whole() {
    var state = Self.state()
    let typed = ["321", "6", "06", "006", "42", "222", "15", "051", "411", "33", "114", "24"]
    var effects = press("t" + typed.joined(), on: &state, at: Self.now)
    #expect(effects.changes.map(\.name) == [.closePass])
    let expected = [
      [3, 2, 1], [6, 0, 0], [0, 6, 0], [0, 0, 6], [4, 2, 0], [2, 2, 2], [1, 5, 0], [0, 5, 1], [4, 1, 1], [3, 3, 0],
      [1, 1, 4], [2, 4, 0],
    ]
    #expect(Self.counts(state) == expected)
    #expect(state.record.openPass == nil)

    effects = press("u", on: &state, at: Self.now)
    #expect(Self.counts(state).isEmpty && state.place == .hands)
    #expect(state.votesIn == VotesIn(count: 6, of: 6))
    let rows = render(state, size: Size(columns: 80, rows: 24), now: Self.now).textRows
    #expect(rows[16..<20].allSatisfy { $0.allSatisfy { $0 == " " } }, "its votes stay hidden")
    press("\n", on: &state, at: Self.now)
    #expect(Self.counts(state) == expected)
  }

  @Test("who types all three counts of every sample is counted right, and no zero is left for the clock") func full() {
    var state = Self.state()
    let typed = ["600", "600", "330", "060", "006", "420", "600", "051", "321", "240", "060", "600"]
    press("t" + typed.joined(), on: &state, at: Self.now)
    #expect(state.place == .splits)
    #expect(Self.counts(state) == typed.map { $0.compactMap(\.wholeNumberValue) })
    #expect(state.record.timeLog.running?.category == .planning)
    press("0", on: &state, at: Self.now.adding(milliseconds: 2_000))
    #expect(state.record.timeLog.running?.category == .break, "the zeros of the last sample are all in")
  }

  @Test("a zero behind a full count is said to belong to it") func zeroBehind() {
    var state = Self.state()
    press("t330", on: &state, at: Self.now)
    #expect(state.position == 1 && state.votesIn.count == 0)
    #expect(state.message?.line.text == "That 0 belongs to the one before.   Backspace goes back to it")
  }

  @Test("twelve seats: who types all six digits is counted right") func fullWithTwelveSeats() {
    var state = Self.state(seats: 12)
    let typed = Array(repeating: ["120000", "060600", "000012", "040404"], count: 3).flatMap(\.self)
    press("t" + typed.joined(), on: &state, at: Self.now)
    #expect(
      Self.counts(state)
        == Array(repeating: [[12, 0, 0], [6, 6, 0], [0, 0, 12], [4, 4, 4]], count: 3).flatMap(\.self))
  }

  @Test("a zero that comes when hands could have been counted again is the next sample's") func slowZero() {
    var state = Self.state()
    press("t33", on: &state, at: Self.now)
    press("06", on: &state, at: Self.now.adding(milliseconds: 3_000))
    #expect(state.position == 2)
    press("\(String(repeating: "\n", count: 10))", on: &state, at: Self.now.adding(milliseconds: 3_000))
    #expect(Self.counts(state) == [[3, 3, 0], [0, 6, 0]])
  }

  @Test("who types zeros behind each sample may be slow with them, behind the last one too") func slowHabit() {
    var state = Self.state()
    var now = Self.now
    press("t600", on: &state, at: now)
    for digit in String(repeating: "600", count: 11) {
      now = now.adding(milliseconds: 4_000)
      press(String(digit), on: &state, at: now)
    }
    #expect(Self.counts(state) == Array(repeating: [6, 0, 0], count: 12))
    #expect(state.place == .splits && state.record.timeLog.running?.category == .planning)
  }

  @Test("one key too many of the last voter settles nothing, a key of ours a moment later does") func tooMany() {
    var state = Self.state(seats: 1)
    press("t", on: &state, at: Self.now)
    state.record.openPass?.method = .passing
    press(" " + String(repeating: "r", count: 12), on: &state, at: Self.now)
    #expect(state.place == .splits)
    state.record.tasks[1].ballots = SplitsTests.ballots()
    press("rp", on: &state, at: Self.now.adding(milliseconds: 700))
    #expect(state.record.tasks[1].ballots.allSatisfy { $0.agreed == nil })
    press("r", on: &state, at: Self.now.adding(milliseconds: 2_000))
    #expect(state.record.tasks[1].ballots.count { $0.agreed == .reason } == 1)
  }

  @Test(
    "with keys for each seat, a change of mind that comes too late neither settles, opens again nor switches",
    arguments: ["r", "y", "u", "t", "5", "q"])
  func lateKeys(key: String) throws {
    var state = Self.state(seats: 1)
    press("t", on: &state, at: Self.now)
    state.record.openPass?.method = .keys
    var now = Self.now
    for _ in 0..<12 {
      press("q", on: &state, at: now)
      now = now.adding(milliseconds: 10_000)
      _ = reduce(&state, .tick, now: now)
    }
    try #require(state.place == .splits)
    state.record.tasks[1].ballots = SplitsTests.ballots()
    let before = state.record
    press(key, on: &state, at: now.adding(milliseconds: 400))
    #expect(state.record == before && state.place == .splits && !state.isLeaving)
    #expect(state.message?.line.text == "The vote was over already; that key did nothing.")
    press("5", on: &state, at: now.adding(milliseconds: 2_000))
    #expect(state.record.timeLog.running?.category == .unfocused)
  }

  @Test(
    "a key for the break long after the vote is one, also where zeros were still owed",
    arguments: ["222", "600"], [Key.function(6), .character("0")])
  func breakAfterVote(typed: String, key: Key) {
    var state = Self.state(seats: 6)
    press("t" + String(repeating: typed, count: 11) + "6", on: &state, at: Self.now)
    #expect(state.place == .splits)
    press([key], on: &state, at: Self.now.adding(milliseconds: 6_000))
    #expect(state.record.timeLog.running?.category == .break)
  }

  @Test("with another digit for the break a late zero is one of the vote, and switches nothing") func zeroOfTheVote()
    throws
  {
    var state = Self.state(seats: 6)
    state.options.clockKeys = try #require(ClockKeys(changing: [.break: 6, .unfocused: 0]))
    press("t" + String(repeating: "222", count: 12), on: &state, at: Self.now)
    try #require(state.place == .splits)
    let action = try #require(state.action(for: .character("0")))
    #expect(action == .switchClock(.unfocused))
    _ = reduce(&state, action, now: Self.now.adding(milliseconds: 500))
    #expect(state.record.timeLog.running?.category == .planning)
  }

  @Test("going on with hands missing says so") func missing() {
    var state = Self.state()
    press("t1\n", on: &state, at: Self.now)
    #expect(state.position == 1)
    #expect(state.message?.line.text == "A stays at 1 of 6.   Backspace goes back to it")
  }

  @Test("redo closes the pass as it was; with other tags it does not") func redo() {
    var state = Self.state()
    press("t" + String(repeating: "6", count: 12), on: &state, at: Self.now)
    let closed = state.record.tasks[1].ballots
    press("u", on: &state, at: Self.now)
    press([.control("r")], on: &state, at: Self.now)
    #expect(state.record.tasks[1].ballots == closed && state.record.openPass == nil)
    press("u0", on: &state, at: Self.now)
    press([.control("r")], on: &state, at: Self.now)
    #expect(state.record.tasks[1].ballots.isEmpty && state.record.openPass != nil)
    press("6", on: &state, at: Self.now)
    #expect(Self.counts(state).last == [0, 6, 0])
  }

  @Test("Backspace takes back the last count, then goes to the sample before, whose counts stay hidden")
  func backspace() {
    var state = Self.state()
    press("t32132", on: &state, at: Self.now)
    press([.backspace], on: &state, at: Self.now)
    #expect(state.votesIn == VotesIn(count: 3, of: 6))
    press([.backspace, .backspace], on: &state, at: Self.now)
    #expect(state.position == 0 && state.votesIn == VotesIn(count: 6, of: 6))
    press("\n", on: &state, at: Self.now)
    #expect(state.position == 1 && state.votesIn == VotesIn(count: 0, of: 6))
    press([.backspace], on: &state, at: Self.now)
    press("411", on: &state, at: Self.now)
    press(String(repeating: "6", count: 11), on: &state, at: Self.now)
    #expect(Self.counts(state).first == [4, 1, 1])
  }

  @Test("keys: the last one before the piece is complete counts, and for a second after") func keys() {
    var state = Self.state(seats: 2)
    press("t", on: &state, at: Self.now)
    state.record.openPass?.method = .keys
    press("qweet", on: &state, at: Self.now)
    #expect(state.position == 0 && state.votesIn == VotesIn(count: 2, of: 2))
    _ = reduce(&state, .tick, now: Self.now.adding(milliseconds: 999))
    #expect(state.position == 0)
    press("w", on: &state, at: Self.now.adding(milliseconds: 999))
    #expect(state.untilNextChange(now: Self.now.adding(milliseconds: 999)) == 1)
    _ = reduce(&state, .tick, now: Self.now.adding(milliseconds: 1000))
    #expect(state.position == 1 && state.votesIn == VotesIn(count: 0, of: 2))
    press(String(repeating: "\n", count: 11), on: &state, at: Self.now.adding(milliseconds: 1000))
    #expect(Self.counts(state) == [[0, 2, 0]])
  }

  @Test("a key after the second is for the next piece, tick or no tick") func late() {
    var state = Self.state(seats: 2)
    press("t", on: &state, at: Self.now)
    state.record.openPass?.method = .keys
    press("qr", on: &state, at: Self.now)
    press("e", on: &state, at: Self.now.adding(milliseconds: 1500))
    #expect(state.position == 1 && state.votesIn == VotesIn(count: 1, of: 2))
  }

  @Test("passing: each seat goes through all, and the last one closes the pass") func passing() {
    var state = Self.state(seats: 3)
    press("t", on: &state, at: Self.now)
    state.record.openPass?.method = .passing
    for keys in ["rrrrrrrrrrrr", "rprprprprprp", "xxxxxxpppppp"] { press(" " + keys, on: &state, at: Self.now) }
    #expect(
      Self.counts(state)
        == Array(repeating: [[2, 0, 1], [1, 1, 1]], count: 3).flatMap(\.self)
        + Array(repeating: [[2, 1, 0], [1, 2, 0]], count: 3).flatMap(\.self))
  }

  @Test("a seat that joins counts from this piece on, one that leaves no longer does") func seats() {
    var state = Self.state()
    press("t321+511-6" + String(repeating: "6", count: 9), on: &state, at: Self.now)
    #expect(Self.counts(state).prefix(3) == [[3, 2, 1], [5, 1, 1], [6, 0, 0]])
    #expect(state.record.tasks[1].workBallots.map(\.seats).prefix(3) == [6, 7, 6])
    #expect(state.place == .splits)
  }

  @Test("keys of a seat that left do nothing") func leftSeat() {
    var state = Self.state(seats: 3)
    press("t", on: &state, at: Self.now)
    state.record.openPass?.method = .keys
    press("qu-", on: &state, at: Self.now)
    #expect(state.votesIn == VotesIn(count: 1, of: 2))
    press("uit", on: &state, at: Self.now)
    #expect(state.votesIn == VotesIn(count: 2, of: 2))
  }

  @Test("each vote is kept at once, outside the journal") func kept() {
    var state = Self.state()
    press("t", on: &state, at: Self.now)
    for key in ["3", "2", "1"] {
      let effects = press(key, on: &state, at: Self.now)
      #expect(effects.contains(.keepPass(state.record.openPass)) && effects.changes.isEmpty)
    }
    #expect(state.record.openPass?.isEmpty == false)
  }

  @Test("Esc keeps what is in, and t goes on where it was") func back() {
    var state = Self.state()
    press("t32132", on: &state, at: Self.now)
    let pass = state.record.openPass
    press([.escape], on: &state, at: Self.now)
    #expect(state.place == .tag && state.record.openPass == pass)
    press("s", on: &state, at: Self.now)
    #expect(!state.looking.showsSuggestion)
    #expect(state.message?.line.text.contains("After all tags are in") == true)
    press("t1", on: &state, at: Self.now)
    #expect(state.position == 2)
  }

  @Test("without a tag nothing is left behind") func nothing() {
    var state = Self.state()
    press("t", on: &state, at: Self.now)
    let effects = press([.escape], on: &state, at: Self.now)
    #expect(state.record.openPass == nil && effects.contains(.keepPass(nil)))
    press("t" + String(repeating: "\n", count: 12), on: &state, at: Self.now)
    #expect(state.record.openPass == nil && state.record.tasks[1].ballots.isEmpty)
  }

  @Test("tasks are sorted in four levels by hands, in two bands by keys") func sort() {
    var state = FrameMeeting.state(.task, at: Self.now)
    press("t2112", on: &state, at: Self.now)
    #expect(state.looking.task == 1)
    state.record.openPass?.method = .keys
    press("qrwuadfgj\n", on: &state, at: Self.now)
    let ballots = state.record.tasks.compactMap(\.sortBallot)
    #expect(ballots.map(\.scale) == [.levels, .bands])
    #expect(ballots[0].counts.map(\.count) == [2, 1, 1, 2])
    #expect(ballots[1].votes.count == 6)
    #expect(state.place == .splits)
  }

  @Test("without a meeting, sorting begins one, and asks for the tasks") func alone() {
    var state = State(record: Record(), scene: .start(StartScene()))
    press(":sort the tasks\n", on: &state, at: Self.now)
    #expect(state.record.meeting?.agenda == MeetingProtocol.taskSort?.agenda)
    #expect(state.record.meeting?.isRunning == true)
    press("Why is 1/2 more than 1/3?\n\n", on: &state, at: Self.now)
    press("t222", on: &state, at: Self.now)
    #expect(state.record.tasks.compactMap(\.sortBallot).first?.counts.map(\.count) == [2, 2, 2, 0])
  }

  @Test("keys of seats are changed in one line, and refused where two would share one") func seatKeys() {
    var state = Self.state(seats: 2)
    press(":the seats' keys\n", on: &state, at: Self.now)
    press([Key](repeating: .backspace, count: 7), on: &state, at: Self.now)
    press("aze qrt\n", on: &state, at: Self.now)
    #expect(state.record.seatKeys.keys.prefix(2) == ["aze", "qrt"])
    press("u", on: &state, at: Self.now)
    #expect(state.record.seatKeys == .usual)
    press(":the seats' keys\n", on: &state, at: Self.now)
    press([.backspace], on: &state, at: Self.now)
    press("q\n", on: &state, at: Self.now)
    #expect(state.message?.line.text == "Q would belong to seat 1 and to seat 2.")
    #expect(state.place == .field && state.record.seatKeys == .usual)
  }

  @Test("the end of a meeting closes what is open") func end() {
    var state = Self.state()
    press("t321", on: &state, at: Self.now)
    press([.escape], on: &state, at: Self.now)
    press(":end the meeting\n\n\n", on: &state, at: Self.now)
    #expect(state.record.meeting?.isEnded == true && state.record.openPass == nil)
    #expect(Self.counts(state) == [[3, 2, 1]])
  }
}
