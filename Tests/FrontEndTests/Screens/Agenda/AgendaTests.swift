import Meetings
import Testing

@testable import FrontEnd

@Suite("Agenda") struct AgendaTests {
  @Test("the step that runs stands large") func steps() throws {
    let now = FrameMeeting.at(19)
    var state = FrameMeeting.state(.agenda, at: now)
    state.record.meeting?.agenda.steps[3].sentence = "The three papers we differ on most, three minutes each."
    try expectFrame("agenda-80x24", state, at: now)
  }

  @Test("the next step takes clock and screen along, and the step back brings them back") func stepping() {
    var state = FrameMeeting.state(.task, at: FrameMeeting.at(6))
    press(">", on: &state, at: FrameMeeting.at(7))
    #expect(state.scene == .tag && state.record.timeLog.running == .planning(.studentWork))
    press(">>>", on: &state, at: FrameMeeting.at(30))
    #expect(state.record.timeLog.running == .planning(.nextLesson))
    press("<", on: &state, at: FrameMeeting.at(31))
    #expect(state.record.timeLog.running == .planning(.studentWork))
    press("u", on: &state, at: FrameMeeting.at(31))
    #expect(state.record.timeLog.running == .planning(.nextLesson))
  }
}
