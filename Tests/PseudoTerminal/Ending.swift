import CPseudoTerminal

/// How a program ended.
package enum Ending: Hashable, Sendable {
  case exited(Int32)
  case killed(signal: Int32)

  init?(_ ending: cpt_ending) {
    guard ending.ended else { return nil }
    self = ending.by_signal ? .killed(signal: ending.number) : .exited(ending.number)
  }
}

/// A program could not be started at all.
package struct CannotStart: Error {
  package let path: String
}
