import Meetings
import Screen
import TaskAnalysis
import Testing

@testable import FrontEnd

@Suite("What changed on the way") struct OnTheWayTests {
  static let now = FrameMeeting.at(30)

  /// Task 2 was written to reason; most of the work that tells reproduces.
  static func state(_ scene: Scene = .task, tags: String = "RPPPPN") -> State {
    FrameMeeting.state(scene, at: now, tags: tags)
  }

  @Test(
    "the list stands under the way of the task, at every size",
    arguments: ["on-the-way-60x18", "on-the-way-80x24", "on-the-way-120x35"])
  func frames(name: String) throws {
    var state = Self.state()
    press("wjj ", on: &state, at: Self.now)
    state.message = nil
    try expectFrame(name, state, at: Self.now)
  }

  @Test("marking is a change of its own, and undo takes it back") func marking() {
    var state = Self.state()
    press("w jj ", on: &state, at: Self.now)
    #expect(state.record.tasks[1].onTheWay?.factors == [.madeRoutine, .timeOff])
    press("u", on: &state, at: Self.now)
    #expect(state.record.tasks[1].onTheWay?.factors == [.madeRoutine])
    press("u", on: &state, at: Self.now)
    #expect(state.record.tasks[1].onTheWay == nil)
  }

  @Test("closing offers it for a task with a gap, and never again once the room has looked") func closing() {
    var state = Self.state(.closing(ClosingScene()))
    #expect(state.taskToAskAbout?.task.id == FrameMeeting.greater)
    let question = "What changed on the way in task 2?"
    for size in [Size(columns: 60, rows: 18), Size(columns: 80, rows: 24)] {
      #expect(render(state, size: size, now: Self.now).textRows.contains { $0.contains(question) })
    }
    press("w\n", on: &state, at: Self.now)
    #expect(state.record.tasks[1].onTheWay == OnTheWay(task: FrameMeeting.greater))
    #expect(state.taskToAskAbout == nil && state.scene == .closing(ClosingScene()))
    state.message = nil
    let rows = render(state, size: Size(columns: 80, rows: 24), now: Self.now).textRows
    #expect(!rows.contains { $0.contains(question) })
  }

  @Test("without a gap nothing is offered") func withoutGap() {
    #expect(Self.state(tags: "RRRR").taskToAskAbout == nil)
  }

  @Test("classes are asked for, and shown in the order they came in") func classes() {
    var state = Self.state()
    press("w", on: &state, at: Self.now)
    let effects = reduce(&state, .byClass, now: Self.now)
    #expect(effects == [.load(.shownByClass(FrameMeeting.greater))])
    let names = ["5B", "5A"].map { TaskInSection(task: FrameMeeting.greater, section: $0) }
    let classes = zip(names, [DemandTally(reason: 4), DemandTally(reproduce: 3)]).map(SectionDemand.init)
    _ = reduce(&state, .arrived(.shownByClass(FrameMeeting.greater, classes)), now: Self.now)
    let rows = render(state, size: Size(columns: 60, rows: 18), now: Self.now).textRows
    let first = rows.firstIndex { $0.contains("5B") && $0.contains("● 4") }
    let second = rows.firstIndex { $0.contains("5A") && $0.contains("differs") }
    #expect(first.map { $0 + 1 } == second && first != nil)
    #expect(rows.contains { $0.contains("It differs in 1 of 2. C the list: mark what changed it.") })
    press("C", on: &state, at: Self.now)
    #expect(!render(state, size: Size(columns: 60, rows: 18), now: Self.now).textRows.contains { $0.contains("5B") })
  }

  @Test(
    "help beside the tag holds every sign and every hard case, whatever the size",
    arguments: [Size(columns: 60, rows: 18), Size(columns: 80, rows: 24), Size(columns: 120, rows: 35)])
  func help(size: Size) {
    var state = Self.state(.tag)
    press("?", on: &state, at: Self.now)
    for wanted in [EvidenceRule.allCases.map(\.rawValue), HardCase.allCases.map { String($0.looksLike.prefix(20)) }] {
      _ = reduce(&state, .right, now: Self.now)
      var seen = Set<String>()
      for _ in 0..<80 {
        let rows = render(state, size: size, now: Self.now).textRows
        for word in wanted where rows.contains(where: { $0.contains(word) }) { seen.insert(word) }
        _ = reduce(&state, .down, now: Self.now)
      }
      #expect(seen == Set(wanted))
    }
  }

  @Test(
    "the signs stand beside the tag at every size",
    arguments: ["evidence-60x18", "evidence-80x24", "evidence-120x35"])
  func evidence(name: String) throws {
    var state = Self.state(.tag)
    press("?", on: &state, at: Self.now)
    _ = reduce(&state, .right, now: Self.now)
    try expectFrame(name, state, at: Self.now)
  }
}
