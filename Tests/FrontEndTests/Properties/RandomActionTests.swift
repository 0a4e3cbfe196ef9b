import Foundation
import Meetings
import SafeText
import Screen
import TaskAnalysis
import Testing

@testable import FrontEnd

/// Whatever is pressed, at whatever size: nothing traps, rows keep their width, and undo takes everything back.
@Suite("Random keys") struct RandomActionTests {
  static let keys: [Key] =
    "abcdefghijklmnopqrstuvwxyzADEMN0123456789 .<>+-/?:".unicodeScalars.map(Key.character)
    + [.enter, .enter, .enter, .escape, .escape, .tab, .backTab, .backspace, .up, .down, .left, .right, .home, .end]
    + [.pageUp, .pageDown, .function(1), .function(4), .control("r"), .control("c"), .paste("q\u{1B}[2J\nx\u{202E}")]

  /// Runs of 160 keys; `TELLWHY_ACTIONS=100000` presses as many keys as a release asks for.
  static let runs =
    (ProcessInfo.processInfo.environment["TELLWHY_ACTIONS"].flatMap(UInt64.init) ?? 9_600) / 160

  /// A key of the table's rows for the screen at hand every other time, so that new screens come by themselves.
  static func key(at place: Place, using generator: inout SplitMix64) -> Key {
    let bound = KeyMap.bindings.filter { $0.place == place }.flatMap(\.keys)
    let isBound = Bool.random(using: &generator)
    return (isBound ? bound.randomElement(using: &generator) : nil) ?? keys.randomElement(using: &generator) ?? .enter
  }

  static func moment(_ step: Int) -> Moment { FrameMeeting.at(12).adding(milliseconds: Int64(step) * 3_700) }

  /// Answers what the shell would, from nothing but the state.
  static func answer(_ effect: Effect, _ state: inout State, now: Moment) {
    switch effect {
    case .load(.history(let then)): _ = reduce(&state, .arrived(.history(History(), then: then)), now: now)
    case .load(.nextUntagged(let task, let position)):
      _ = reduce(&state, .arrived(.nextUntagged(task, position: position < 5 ? position + 1 : nil)), now: now)
    case .load(.trends): _ = reduce(&state, .arrived(.trends(Trends(FrameYear.season()))), now: now)
    case .readFile: _ = reduce(&state, .arrived(.fileRefused("no such file")), now: now)
    case .load(.protocols):
      _ = reduce(&state, .arrived(.protocols(MeetingProtocol.shipped, refused: ["a: b"])), now: now)
    case .load(.mirrors): _ = reduce(&state, .arrived(.mirrors(Mirror.shipped, [], refused: [])), now: now)
    case .preview: _ = reduce(&state, .arrived(.preview(["one", "two"])), now: now)
    case .load(.counts): _ = reduce(&state, .arrived(.counts([.movesTried: 3])), now: now)
    case .writeClosing: _ = reduce(&state, .arrived(.closed(folder: "/tmp/x")), now: now)
    case .export, .exportShown, .writeSheet: _ = reduce(&state, .arrived(.written(path: "/tmp/x")), now: now)
    default: break
    }
  }

  @Test("never trap, and every row keeps its width", arguments: 0..<runs)
  func neverTrap(seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    var state =
      seed % 3 == 0 ? State(record: Record()) : FrameMeeting.state(.tag, at: Self.moment(0), tags: "RPR")
    if seed % 4 == 1 {
      for effect in state.openTrends() { Self.answer(effect, &state, now: Self.moment(0)) }
    }
    for step in 0..<160 {
      let now = Self.moment(step)
      let key = Self.key(at: state.place, using: &generator)
      for effect in press([key], on: &state, at: now) { Self.answer(effect, &state, now: now) }
      guard step % 4 == 0 else { continue }
      let size = Size(
        columns: Int.random(in: 0...300, using: &generator), rows: Int.random(in: 0...100, using: &generator))
      state.options.isBackRow = step % 8 == 0
      let canvas = render(state, size: size, now: now)
      #expect(canvas.textRows.count == size.rows)
      let later = now.adding(milliseconds: Int64.random(in: 0...4_000_000, using: &generator))
      let isSame = render(state, size: size, now: later, after: canvas) == render(state, size: size, now: later)
      #expect(isSame, "a frame after time alone is a whole one, on \(state.place)")
      #expect(canvas.styleRows.allSatisfy { $0.count == size.columns })
    }
  }

  @Test("undo takes everything back, and redo does it again", arguments: 0..<UInt64(40))
  func undoRedo(seed: UInt64) throws {
    var generator = SplitMix64(seed: seed &+ 1000)
    var state = FrameMeeting.state(.tag, at: Self.moment(0), tags: "RP")
    let beginning = state.record
    for step in 0..<80 {
      let key = Self.key(at: state.place, using: &generator)
      guard !"uq".unicodeScalars.contains(where: { .character($0) == key }), key != .control("r") else { continue }
      for effect in press([key], on: &state, at: Self.moment(step)) {
        Self.answer(effect, &state, now: Self.moment(step))
      }
      try #require(state.record.meeting?.id == FrameMeeting.meeting)
    }
    // A pass that is open lies outside the journal, and while it is, a closed one is not opened again.
    state.record.openPass = nil
    state.drawer = nil
    state.scene = .tag
    let end = state.record
    for _ in 0..<120 { press("u", on: &state, at: Self.moment(90)) }
    #expect(state.record.tasks == beginning.tasks && state.record.meeting == beginning.meeting)
    #expect(state.record.timeLog == beginning.timeLog && state.record.moves == beginning.moves)
    for _ in 0..<120 { press([.control("r")], on: &state, at: Self.moment(91)) }
    #expect(state.record.tasks == end.tasks && state.record.meeting == end.meeting)
    #expect(state.record.timeLog == end.timeLog && state.record.notes == end.notes)
  }

  /// The trends by every measure, with one text in every place that takes one.
  static func trends(saying text: String) -> [Scene] {
    let season = FrameYear.season { season in
      season.tasks = season.tasks.map { held in
        let task = MathTask(id: held.task.id, title: text, prompt: text, written: held.task.written)
        return HeldTask(meeting: held.meeting, task: task, lettered: 12, pile: nil, isLookedAt: true)
      }
      season.tags = season.tags.map {
        TagCount(meeting: $0.meeting, task: $0.task, section: text, demand: $0.demand, count: $0.count)
      }
      season.groups = season.groups.map { HeldGroup(task: $0.task, name: text, bank: nil, count: $0.count) }
      season.moves = season.moves.map { held in
        var move = held.move
        (move.text, move.lesson, move.heard) = (text, text, text)
        return HeldMove(move: move, misconception: text)
      }
    }
    return TrendsScene.Measure.allCases.map { measure in
      var scene = TrendsScene()
      (scene.trends, scene.measure) = (Trends(season), measure)
      return .trends(scene)
    }
  }

  @Test("hostile text in every field reaches no cell") func hostile() {
    let hostile = "a\u{1B}]52;c;AAAA\u{07}\u{202E}b\u{9B}31m<script>\n=cmd\t\u{200F}"
    var record = FrameMeeting.record(at: Self.moment(0), tags: "RP")
    record.team.name = hostile
    record.meeting?.goal = hostile
    record.meeting?.title = hostile
    record.tasks[1].task.prompt = hostile
    record.tasks[1].task.key = hostile
    for position in 0..<12 {
      record.tasks[1].shelf[position]?.sample.response = hostile
      record.tasks[1].shelf[position]?.sample.answer = hostile
    }
    record.tasks[1].groups = [FrameMeeting.group(10, hostile, "ABC", anticipated: true, hint: hostile)]
    let scenes: [Scene] =
      Self.trends(saying: hostile) + [
        .start(StartScene()), .task, .tag, .groups(GroupsScene()), .clock, .agenda, .closing(ClosingScene()),
        .summary(SummaryScene()),
      ]
    for scene in scenes {
      for drawer in [nil, Drawer.goal, .curtain, .palette(Palette()), .field(Field(.goal, text: hostile))] {
        var state = State(record: record, scene: scene)
        state.looking.task = 1
        state.drawer = drawer
        for size in [Size(columns: 80, rows: 24), Size(columns: 60, rows: 18), Size(columns: 120, rows: 35)] {
          let rows = render(state, size: size, now: Self.moment(0)).textRows
          let bad = rows.joined().unicodeScalars.filter {
            $0.value < 32 || (127...159).contains($0.value) || $0.properties.generalCategory == .format
          }
          #expect(bad.isEmpty)
        }
      }
    }
  }
}
