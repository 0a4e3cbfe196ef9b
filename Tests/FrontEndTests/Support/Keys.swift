import Meetings
import Screen

@testable import FrontEnd

/// Presses keys one after the other and returns all that the shell was asked to do.
@discardableResult
func press(_ keys: [Key], on state: inout State, at now: Moment) -> [Effect] {
  keys.flatMap { key in
    reduce(&state, KeyMap.action(for: key, at: state.place) ?? .unknownKey, now: now)
  }
}

/// Presses the keys of a text; a line break is Enter.
@discardableResult
func press(_ text: String, on state: inout State, at now: Moment) -> [Effect] {
  press(text.unicodeScalars.map { $0 == "\n" ? Key.enter : .character($0) }, on: &state, at: now)
}
