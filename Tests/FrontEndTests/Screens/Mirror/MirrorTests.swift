import Meetings
import SafeText
import Screen
import TaskAnalysis
import Testing

@testable import FrontEnd

@Suite("Mirrors") struct MirrorTests {
  static let now = FrameMeeting.at(0)
  static let months = MonthMinutes.months([
    (FrameMeeting.start, TimeSpent(FrameMeeting.log(until: FrameMeeting.at(45)), until: 2_700_000))
  ])

  /// Between meetings, with a mirror on the wall.
  static func state(_ mirror: String, earlier: [Reflection] = []) throws -> State {
    let mirror = try #require(Mirror.shipped.first { $0.id == mirror })
    var state = State(
      record: Record(
        team: Team(name: "Grade 5 team"), nextNumber: 100, reflections: earlier),
      scene: .mirror(MirrorScene(mirror, months: months)))
    state.drawer = nil
    return state
  }

  static func reflection(_ number: Int64, months: Int64, _ mirror: String, _ answers: [(String, String)]) -> Reflection
  {
    Reflection(
      id: Identifier(number), mirror: mirror, title: "then",
      day: FrameMeeting.start.adding(milliseconds: -months * 30 * 86_400_000),
      answers: answers.map { Reflection.Answer(question: $0.0, words: $0.1) })
  }

  static let earlier = [
    reflection(
      50, months: 4, "leader-support",
      [("Where are we now?", "1  They know of it: it is named, and nothing follows.")]),
    reflection(
      60, months: 2, "leader-support",
      [
        ("Where are we now?", "2  Now and then: they come when something is at stake."),
        ("Green flags", "Leaders do the mathematics and learn with us."),
      ]),
  ]

  /// The mirror that is on screen.
  private static func scene(of state: State) throws -> MirrorScene {
    guard case .mirror(let scene) = state.scene else { throw NoMirror() }
    return scene
  }

  private struct NoMirror: Error {}

  @Test("is found in the palette between meetings, and not during one") func palette() {
    #expect(Palette.entries(on: .start, isMeeting: false).contains { $0.action == .mirror })
    #expect(!Palette.entries(on: .tag, isMeeting: true).contains { $0.action == .mirror })
    var state = FrameMeeting.state(.tag, at: Self.now)
    #expect(!reduce(&state, .mirror, now: Self.now).contains(.load(.mirrors)))
    #expect(state.message == "Mirrors are for between meetings.")
    state = State(record: Record())
    #expect(reduce(&state, .mirror, now: Self.now) == [.load(.mirrors)])
    _ = reduce(&state, .arrived(.mirrors(Mirror.shipped, [], refused: [])), now: Self.now)
    press([.down, .enter], on: &state, at: Self.now)
    #expect(state.scene.place == .mirror)
  }

  @Test("what is answered is kept at once under today's date, and undo takes it back") func answering() throws {
    var state = try Self.state("leader-support")
    var effects = press([.down, .down, .down, .enter], on: &state, at: Self.now)
    effects += press([.down, .down, .down, .enter, .enter, .down, .enter], on: &state, at: Self.now)
    #expect(effects.changes.map(\.name) == [.reflect, .reflect, .reflect, .reflect])
    let kept = try #require(state.record.reflections.first)
    #expect(kept.answers.map(\.words).first?.hasPrefix("3  ") == true && kept.answers.count == 2)
    #expect(kept.day == Self.now && kept.id == Identifier(100))
    press("uuuu", on: &state, at: Self.now)
    #expect(state.record.reflections.isEmpty)
    press([.control("r")], on: &state, at: Self.now)
    #expect(state.record.reflections.count == 1)
  }

  @Test("a level is one of several, and comes off again") func levels() throws {
    var state = try Self.state("leader-support")
    press([.enter, .down, .enter], on: &state, at: Self.now)
    #expect(state.record.reflections.first?.answers.map(\.words.first) == ["1"])
    press([.enter], on: &state, at: Self.now)
    #expect(state.record.reflections.isEmpty)
  }

  @Test("yes, no and minutes, and words as they are typed") func others() throws {
    var state = try Self.state("calendar")
    press([.down, .down, .down, .enter, .enter, .down, .enter], on: &state, at: Self.now)
    press("25\n", on: &state, at: Self.now)
    let effects = press([.down, .down, .enter, .character("d")], on: &state, at: Self.now)
    #expect(effects.drafts == ["mirror/calendar/5": "d"])
    press("ates\n", on: &state, at: Self.now)
    #expect(state.record.reflections.first?.answers.map(\.words) == ["no", "25", "dates"])
  }

  @Test("words that were being written when the program ended come back with their mirror") func draft() throws {
    var (state, _) = State.opening(
      Record(), lastHeardOf: nil, drafts: ["mirror/calendar/5": "dat"], options: Options(), now: Self.now)
    _ = reduce(&state, .arrived(.mirrors(Mirror.shipped, [], refused: [])), now: Self.now)
    press([.down, .down, .down, .down, .down, .enter], on: &state, at: Self.now)
    press("es\n", on: &state, at: Self.now)
    #expect(state.record.reflections.first?.answers.map(\.words) == ["dates"])
  }

  @Test("nothing is kept of a mirror that says so") func unkept() throws {
    var state = try Self.state("before-the-first")
    let effects = press([.enter, .down, .enter], on: &state, at: Self.now)
    #expect(effects.changes.isEmpty && state.record.reflections.isEmpty)
    let scene = try Self.scene(of: state)
    #expect(scene.unkept?.answers.map(\.words) == ["yes", "yes"])
  }

  @Test("earlier opinions are read one by one, and stay as they were") func earlier() throws {
    var state = try Self.state("leader-support", earlier: Self.earlier)
    press([.left], on: &state, at: Self.now)
    let scene = try Self.scene(of: state)
    #expect(state.shown(in: scene, now: Self.now)?.id == Identifier(60))
    #expect(press([.enter], on: &state, at: Self.now).changes.isEmpty)
    press([.left, .left], on: &state, at: Self.now)
    #expect(state.message == "This is the first.")
    press([.right, .right, .right], on: &state, at: Self.now)
    let today = try Self.scene(of: state)
    #expect(today.earlier == nil && state.shown(in: today, now: Self.now) == nil)
  }

  @Test("writing it out takes along what is shown and all days, and no minutes where none belong") func exporting()
    throws
  {
    var state = try Self.state("leader-support", earlier: Self.earlier)
    let effects = press([.left, .character("f")], on: &state, at: Self.now)
    let scene = try Self.scene(of: state)
    #expect(
      effects == [
        .exportMirror(MirrorPage(mirror: scene.mirror, shown: Self.earlier[1], all: Self.earlier, months: []))
      ])
  }

  @Test("stands where the frame has it", arguments: ["mirror-80x24", "mirror-60x18"])
  func frame(name: String) throws {
    var state = try Self.state("leader-support", earlier: Self.earlier)
    press([.down, .down, .enter], on: &state, at: Self.now)
    try expectFrame(name, state, at: Self.now)
  }

  @Test("all dates stand beside each other, nothing added up") func dates() throws {
    var state = try Self.state("leader-support", earlier: Self.earlier)
    press([.down, .down, .enter, .character(" ")], on: &state, at: Self.now)
    try expectFrame("mirror-dates-80x24", state, at: Self.now)
    press([.escape], on: &state, at: Self.now)
    let scene = try Self.scene(of: state)
    #expect(!scene.showsAll)
  }

  @Test("the calendar shows our own minutes") func calendar() throws {
    let state = try Self.state("calendar")
    try expectFrame("mirror-calendar-80x24", state, at: Self.now)
  }

  @Test("a long page keeps the marked line in sight, at every size", arguments: Mirror.shipped.map(\.id))
  func sizes(id: String) throws {
    for size in [Size(columns: 60, rows: 18), Size(columns: 80, rows: 24), Size(columns: 120, rows: 35)] {
      var state = try Self.state(id)
      for _ in 0..<40 {
        press([.down], on: &state, at: Self.now)
        let rows = render(state, size: size, now: Self.now).styleRows
        #expect(rows.count { $0.contains("s") } == 1)
      }
    }
  }
}
