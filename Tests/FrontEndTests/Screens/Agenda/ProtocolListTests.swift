import Meetings
import SafeText
import Screen
import Testing

@testable import FrontEnd

@Suite("Choosing an agenda") struct ProtocolListTests {
  /// Asks for the list and gets it, as from the shell.
  static func open(_ state: inout State, refused: [String] = []) {
    let effects = press("\n", on: &state, at: FrameMeeting.at(19))
    #expect(effects == [.load(.protocols)])
    _ = reduce(
      &state, .arrived(.protocols(MeetingProtocol.shipped, refused: refused.map { "\($0)" })), now: FrameMeeting.at(19))
  }

  @Test("a protocol chosen in a meeting begins its steps anew, then the bell is asked for") func running() throws {
    var state = FrameMeeting.state(.agenda, at: FrameMeeting.at(19))
    Self.open(&state)
    let effects = press([.down, .enter], on: &state, at: FrameMeeting.at(19))
    #expect(effects.changes.map(\.name) == [.agenda])
    #expect(state.record.meeting?.agenda.name == "ATLAS, learning from student work")
    #expect(state.record.meeting?.progress.began == [19 * 60_000])
    #expect(state.drawer == .field(Field(.bell, text: "1545")))
    press("1600\n", on: &state, at: FrameMeeting.at(19))
    #expect(state.record.meeting?.length == 60 && state.record.meeting?.bellTime == 960)
    press("uu", on: &state, at: FrameMeeting.at(19))
    #expect(state.record.meeting?.agenda == .standard && state.record.meeting?.length == 45)
  }

  @Test("chosen before a meeting, it is the next one's, and the bell waits for the beginning") func ready() {
    var state = State(record: Record(), scene: .agenda)
    Self.open(&state)
    press([.end, .enter], on: &state, at: FrameMeeting.at(0))
    #expect(state.record.meeting?.agenda.name == "Sorting tasks" && state.record.meeting?.stage == .prepared)
    press("1540\n", on: &state, at: FrameMeeting.at(0))
    #expect(state.record.meeting?.bellTime == 940)
    _ = state.begin(now: FrameMeeting.at(6))
    #expect(state.record.meeting?.length == 34)
  }

  @Test("without a bell the meeting is as long as its agenda") func length() {
    var state = State(record: Record(), scene: .agenda)
    Self.open(&state)
    press([.down, .enter, .escape], on: &state, at: FrameMeeting.at(0))
    #expect(state.record.meeting?.length == 55 && state.record.meeting?.bellTime == nil)
  }

  @Test(
    "a time that is none is said, and nothing changes",
    arguments: [
      ("99", "The bell needs a time of day, such as 1545 or 930."),
      ("2599", "The bell needs a time of day, such as 1545 or 930."),
      ("1275", "The bell needs a time of day, such as 1545 or 930."),
      ("1500", "A meeting from 15:00 to 15:00 is too long for one day."),
      ("1400", "A meeting from 15:00 to 14:00 is too long for one day."),
    ])
  func noTime(digits: String, words: String) {
    var state = FrameMeeting.state(.agenda, at: FrameMeeting.at(19))
    _ = state.openBell()
    let effects = press("\(digits)\n", on: &state, at: FrameMeeting.at(19))
    #expect(effects.changes.isEmpty && state.message?.line.text == words)
  }

  @Test("a file that was refused is named with its reason") func refused() {
    var state = FrameMeeting.state(.agenda, at: FrameMeeting.at(19))
    Self.open(&state, refused: ["protocols/a.txt: line 3: x"])
    #expect(state.message == "protocols/a.txt: line 3: x")
    state.drawer = nil
    Self.open(&state, refused: ["protocols/a.txt: line 3: x", "protocols/b.txt: y"])
    #expect(state.message?.line.text == "protocols/a.txt: line 3: x (and 1 more)")
  }

  @Test("an ended meeting keeps its agenda") func ended() {
    var state = FrameMeeting.state(.agenda, at: FrameMeeting.at(45))
    state.record.meeting?.stage = .ended(start: FrameMeeting.start, at: 2_700_000)
    #expect(press("\n", on: &state, at: FrameMeeting.at(46)).isEmpty)
    #expect(state.message == "This meeting has ended; get the next one ready on Start.")
  }

  @Test("stands where the frame has it", arguments: ["agenda-choose-80x24", "agenda-choose-60x18"])
  func frame(name: String) throws {
    var state = FrameMeeting.state(.agenda, at: FrameMeeting.at(19))
    Self.open(&state)
    press([.down], on: &state, at: FrameMeeting.at(19))
    try expectFrame(name, state, at: FrameMeeting.at(19))
  }
}
