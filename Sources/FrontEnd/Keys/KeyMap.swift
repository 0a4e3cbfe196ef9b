import Meetings
package import Screen

/// The one table of keys: footer, help, palette, man page and README are projections of it.
package enum KeyMap {
  /// Every row, place by place, in the order in which help shows them.
  package static let bindings: [Binding] = anywhere + screens + fields

  /// What a key does in a place; nil when it does nothing there.
  ///
  /// Where text is typed, printable keys type; the function keys of the clock work everywhere.
  package static func action(for key: Key, at place: Place) -> Action? {
    if case .function(let number) = key { return functionKeys[number].map(Action.switchClock) }
    if key == .control("c") { return .leave }
    if let action = lookup[place]?[key] { return action }
    guard place.isInput else { return lookup[.anywhere]?[key] }
    switch key {
    case .character(let scalar): return .type(scalar)
    case .paste(let text): return .paste(text)
    case .up: return .up
    case .down: return .down
    case .left: return .left
    case .right: return .right
    case .home: return .first
    case .end: return .last
    default: return nil
    }
  }

  /// The row of an action in a place, or the one that works anywhere.
  package static func binding(of action: Action, at place: Place) -> Binding? {
    byAction[place]?[action] ?? byAction[.anywhere]?[action]
  }

  /// The first row of each action in a place: looking through all rows was half of what a frame cost.
  private static let byAction: [Place: [Action: Binding]] = bindings.reduce(into: [:]) { found, binding in
    guard let action = binding.action, found[binding.place]?[action] == nil else { return }
    found[binding.place, default: [:]][action] = binding
  }

  private static let lookup: [Place: [Key: Action]] = bindings.reduce(into: [:]) { lookup, binding in
    for key in binding.keys {
      lookup[binding.place, default: [:]][key] = binding.action
    }
  }

  private static let functionKeys: [Int: TimeCategory] = [
    1: .logistics, 2: .pacing, 3: .strategy, 4: .planning, 5: .unfocused, 6: .break,
  ]
}
