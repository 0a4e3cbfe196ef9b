import Meetings
import Screen
import TaskAnalysis
import Testing

@testable import FrontEnd

@Suite("Goal, curtain and a window that is too small") struct CurtainTests {
  @Test("the goal stands over the screen until a key") func goal() throws {
    let now = FrameMeeting.at(13, 10)
    var state = FrameMeeting.state(.tag, at: now)
    press("g", on: &state, at: now)
    try expectFrame("goal-80x24", state, at: now)
    press("r", on: &state, at: now)
    #expect(state.drawer == nil && state.record.tasks[1].tagged.total == 0)
  }

  @Test("the curtain leaves the goal and the time, and the key that lifts it does nothing else") func curtain() throws {
    let now = FrameMeeting.at(13, 15)
    var state = FrameMeeting.state(.tag, at: now)
    press(".", on: &state, at: now)
    try expectFrame("curtain-80x24", state, at: now)
    press("x", on: &state, at: now)
    #expect(state.drawer == nil && state.record.tasks[1].tagged.total == 0)
  }

  @Test("a window that is too small says what it has and what it needs", arguments: ["40x9", "52x14"])
  func tooSmall(size: String) throws {
    let now = FrameMeeting.at(12, 40)
    try expectFrame("too-small-\(size)", FrameMeeting.state(.tag, at: now), at: now)
  }

  @Test("a window of a few columns says what it needs over several rows, and no text stands on another") func narrow() {
    let state = FrameMeeting.state(.tag, at: FrameMeeting.at(12))
    let rows = render(state, size: Size(columns: 20, rows: 12), now: FrameMeeting.at(12)).textRows
    let said = rows[2...5].map { $0.split(separator: " ").joined(separator: " ") }
    #expect(said == ["This window is 20", "wide, 12 high.", "tellwhy needs 60", "wide, 18 high."])
    #expect(!rows[0].contains("to the move"))
  }

  @Test("a goal that is too long for big type is shown in words") func longGoal() {
    let now = FrameMeeting.at(13)
    var state = FrameMeeting.state(.tag, at: now)
    state.record.meeting?.goal = "Jede Schülerin kann sagen, weshalb 3/4 größer ist als 2/3"
    press("g", on: &state, at: now)
    let rows = render(state, size: Size(columns: 80, rows: 24), now: now).textRows
    #expect(rows[4].contains("Jede Schülerin kann sagen, weshalb 3/4"))
  }
}

@Suite("Big type where there is only ASCII") struct PlainTypeTests {
  @Test(
    "is plain capitals on every screen that has it",
    arguments: [Size(columns: 80, rows: 24), Size(columns: 60, rows: 18)])
  func plain(size: Size) {
    let now = FrameMeeting.at(13)
    for scene in [Scene.clock, .agenda, .tag] {
      var state = scene == .tag ? TagViewTests.state(isOnPaper: true) : FrameMeeting.state(scene, at: now)
      state.options.isASCII = true
      for drawer in [nil, Drawer.goal, .curtain] {
        state.drawer = drawer
        let canvas = render(state, size: size, now: now)
        let dots = canvas.textRows.joined().filter { "▄▀".contains($0) }
        #expect(dots.isEmpty)
        let other = canvas.ascii().textRows.joined().filter { !$0.isASCII }
        #expect(other.isEmpty)
      }
    }
  }
}
