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
}
