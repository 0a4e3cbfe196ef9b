/// What a task's key says about an answer.
package enum Correctness: Hashable, Sendable, CaseIterable {
  /// Equal to the key.
  case right

  /// Equal to the key, but the prompt asks for simplest form and this is not it.
  case rightNotSimplified

  /// Equal to the key, whose unit, currency or percent sign is missing.
  case rightWithoutUnit

  /// Not equal to the key.
  case wrong

  /// Words, expressions and units that only a person can hold against the key; also nothing written at all.
  case cannotTell

  /// Whether the task is answered: a missing unit is forgiven, a missing simplification that was asked for is not.
  package var countsAsRight: Bool {
    switch self {
    case .right, .rightWithoutUnit: true
    case .rightNotSimplified, .wrong, .cannotTell: false
    }
  }
}
