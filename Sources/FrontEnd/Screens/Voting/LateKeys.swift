import Meetings

/// Keys that are pressed as a vote closes: they were meant for it, and would settle a split or switch the clock.
struct LateKeys: Hashable, Sendable {
  /// How it was voted, which says what such a key can be.
  let method: OpenPass.Method
  let closed: Moment

  /// For how long after the closing a key may have been meant for the vote, in milliseconds.
  private static let patience: Int64 = 1_500

  /// Whether an action comes of such a key: with keys for each seat any letter may be one, with hands a zero.
  func includes(_ action: Action, isZero: Bool, at now: Moment) -> Bool {
    guard now.milliseconds(since: closed) < Self.patience else { return false }
    switch method {
    case .hands: return isZero
    case .passing: return [.reason, .reproduce, .noEvidence].contains(action)
    case .keys: return !action.isOfNoLetter
    }
  }
}

extension Action {
  /// Whether keys without a letter or a digit stand for it: arrows, Enter, Esc, Tab.
  fileprivate var isOfNoLetter: Bool {
    switch self {
    case .up, .down, .left, .right, .first, .last, .pageUp, .pageDown, .open, .back, .nextScreen, .screenBefore, .erase,
      .redo:
      true
    default: false
    }
  }
}

extension State {
  /// Lets something happen, and remembers when it closed the vote.
  mutating func watchingTheVote(now: Moment, _ happen: (inout State) -> [Effect]) -> [Effect] {
    let method = scene.place == .hands ? openPass?.method : nil
    let effects = happen(&self)
    if let method, case .splits = scene { lateKeys = LateKeys(method: method, closed: now) }
    return effects
  }

  /// Whether a key on Splits was meant for the vote that closed before it.
  mutating func isOfTheVoteBefore(_ action: Action, now: Moment) -> Bool {
    guard let late = lateKeys, case .splits = scene else { return false }
    var isZero = false
    if case .switchClock(let category) = action { isZero = options.clockKeys.digits[category] == 0 }
    let isTail = isZero && tailZeros.isAtPace(now) && tailZeros.take(at: now)
    guard isTail || late.includes(action, isZero: isZero, at: now) else {
      lateKeys = nil
      tailZeros.forget()
      return false
    }
    message = "The vote was over already; that key did nothing."
    return true
  }
}
