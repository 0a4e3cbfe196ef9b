import Meetings
import Screen
import Testing

@testable import FrontEnd

@Suite("The key table") struct KeyMapTests {
  @Test("no key has two meanings in one place", arguments: Place.allCases)
  func unique(place: Place) {
    let keys = KeyMap.bindings.filter { $0.place == place }.flatMap(\.keys)
    #expect(Set(keys).count == keys.count)
  }

  @Test("a letter that works anywhere means nothing else on a screen", arguments: Place.allCases)
  func anywhere(place: Place) {
    guard place != .anywhere, !place.isInput else { return }
    let everywhere = Set(KeyMap.bindings.filter { $0.place == .anywhere }.flatMap(\.keys))
    let own = KeyMap.bindings.filter { $0.place == place }.flatMap(\.keys).filter { $0 != .enter }
    #expect(everywhere.isDisjoint(with: own))
  }

  @Test("letters that move are never commands") func moving() {
    for letter in "hjkl".unicodeScalars {
      #expect(!KeyMap.bindings.contains { $0.place != .anywhere && $0.keys.contains(.character(letter)) })
    }
  }

  @Test("every sentence ends, and is words for a wall", arguments: KeyMap.bindings.map(\.sentence))
  func sentences(sentence: String) {
    #expect(sentence.hasSuffix(".") && sentence.count <= 110)
  }

  @Test("function keys switch the clock everywhere", arguments: Place.allCases)
  func functionKeys(place: Place) {
    #expect(KeyMap.action(for: .function(6), at: place) == .switchClock(.break))
    #expect(KeyMap.action(for: .function(9), at: place) == nil)
  }

  @Test("where something is typed, letters type", arguments: Place.allCases.filter(\.isInput))
  func typing(place: Place) {
    #expect(KeyMap.action(for: .character("q"), at: place) == .type("q"))
    #expect(KeyMap.action(for: .control("c"), at: place) == .leave)
  }

  @Test(
    "a capital that means nothing says that Caps Lock may be on",
    arguments: [("R", true), ("P", true), ("X", true), ("K", true), ("Z", false), ("A", false), ("r", false)])
  func capsLock(letter: Unicode.Scalar, isSaid: Bool) throws {
    let now = FrameMeeting.at(12)
    var state = FrameMeeting.state(.tag, at: now)
    let action = state.action(for: .character(letter)) ?? .unknownKey
    #expect((action == .capital) == isSaid)
    let before = state.record
    _ = reduce(&state, action, now: now)
    #expect((state.message?.line.text.hasPrefix("Caps Lock may be on") ?? false) == isSaid)
    #expect(!isSaid || state.record == before)
  }

  @Test("while the keyboard is passed round a capital is no vote, and says so") func capsLockWhilePassing() {
    let now = FrameMeeting.at(12)
    var state = FrameMeeting.state(.tag, at: now)
    _ = reduce(&state, .passKeyboard, now: now)
    press("\n", on: &state, at: now)
    #expect(state.place == .passing)
    #expect(state.action(for: .character("R")) == .capital && state.action(for: .character("r")) == .reason)
    #expect(state.action(for: .character("Z")) != .capital)
  }

  @Test("a capital is typed where words are") func typedCapital() {
    let now = FrameMeeting.at(12)
    var state = FrameMeeting.state(.tag, at: now)
    press("o", on: &state, at: now)
    #expect(state.action(for: .character("R")) == .type("R"))
  }

  @Test(
    "help shows every label whole", arguments: Place.allCases,
    [Size(columns: 60, rows: 18), Size(columns: 80, rows: 24)])
  func wholeLabels(place: Place, size: Size) {
    var state = FrameMeeting.state(.tag, at: FrameMeeting.at(12))
    var help = HelpPage(of: place)
    help.part = .keys
    state.drawer = .help(help)
    var seen = ""
    for _ in 0..<90 {
      seen += render(state, size: size, now: FrameMeeting.at(12)).textRows.joined(separator: "\n")
      _ = reduce(&state, .down, now: FrameMeeting.at(12))
    }
    for binding in KeyMap.bindings where binding.place == place && binding.isExplained {
      #expect(seen.contains(" \(binding.label) "), "\(binding.label)")
    }
  }

  @Test("the goal shown large is changed with Enter, and left with any other key") func goal() {
    let now = FrameMeeting.at(12)
    var state = FrameMeeting.state(.tag, at: now)
    press("gx", on: &state, at: now)
    #expect(state.drawer == nil)
    press("g\n", on: &state, at: now)
    #expect(state.drawer == .field(Field(.goal, text: FrameMeeting.goal)))
    press([.control("u")], on: &state, at: now)
    press("Say why\n", on: &state, at: now)
    #expect(state.record.meeting?.goal == "Say why")
  }
}
