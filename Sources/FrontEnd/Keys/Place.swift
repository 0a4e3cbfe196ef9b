/// Where keys are pressed: each place has its own keys, and most have those that work anywhere.
package enum Place: String, CaseIterable, Sendable {
  case anywhere, start, prepare, byHand
  case task, levels, onTheWay
  case tag, piles, hands, seats, passing, splits
  case groups, finish
  case clock, timeline, studies
  case agenda, steps
  case closing, summary, mirror
  case trends, assumptions
  case find, field, marking, away

  /// Whether digits and letters are typed here, so that nothing from anywhere works but the function keys.
  package var isInput: Bool {
    switch self {
    case .prepare, .byHand, .piles, .closing, .find, .field, .marking, .hands, .seats, .passing, .assumptions: true
    default: false
    }
  }

  /// The heading that help puts over the keys of the place.
  package var heading: String {
    switch self {
    case .anywhere: "ANYWHERE"
    case .byHand: "CHOOSING BY HAND"
    case .find: "FIND"
    case .onTheWay: "ON THE WAY"
    case .field: "WRITING"
    case .marking: "MARKING WORDS"
    case .steps: "THE STEPS"
    case .timeline: "CORRECT THE CLOCK"
    default: rawValue.uppercased()
    }
  }
}
