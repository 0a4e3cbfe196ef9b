import Meetings

/// Keys that belong to the piece before: zeros behind a count that was complete without them, and what is pressed when
/// the vote is over already.
///
/// A piece that all of us are counted on gives way to the next by itself, so that `6` is enough where six of us see a
/// reason. Who types `6 0 0` all the same means that piece with all three, and neither the next one nor, after the last
/// piece, the clock's key for a break. Nor does one key too many of the last voter settle the first split.
struct TailZeros: Hashable, Sendable {
  private var owed = 0
  private var taken = 0
  private var since: Moment?
  /// When the pass closed, until a key belongs to what came after it.
  private var closed: Moment?
  /// Whether somebody types all counts of a piece, so that what is owed comes, however late.
  private var alwaysCome = false
  /// Whether counts have shown to be typed without them.
  private var neverCome = false

  /// Nobody counts the hands of another piece in less, in milliseconds.
  private static let patience: Int64 = 1_500

  /// A piece was complete with so many digits missing.
  mutating func expect(_ digits: Int, at now: Moment) {
    (owed, taken, since) = (neverCome ? 0 : digits, 0, now)
  }

  /// Whether a zero that was typed belongs to the piece before.
  mutating func take(at now: Moment) -> Bool {
    guard owed > 0, let since, alwaysCome || now.milliseconds(since: since) < Self.patience else {
      owed = 0
      return false
    }
    owed -= 1
    taken += 1
    if owed == 0 { alwaysCome = true }
    return true
  }

  /// The last piece was complete, and the pass closed with it.
  mutating func passCloses(at now: Moment) {
    closed = now
  }

  /// Whether a key was meant for the vote that has just closed.
  mutating func belongsToVote(_ action: Action, isZero: Bool, at now: Moment) -> Bool {
    guard let closed else { return false }
    if isZero, owed > 0 {
      owed -= 1
      return true
    }
    let isChoice = [.reason, .reproduce, .noEvidence].contains(action)
    if isChoice || isZero, now.milliseconds(since: closed) < Self.patience { return true }
    self.closed = nil
    owed = 0
    return false
  }

  /// Another digit was typed: how many zeros belong to this piece after all, since more of them were missing.
  mutating func giveBack() -> Int {
    defer { owed = 0 }
    guard owed > 0 else { return 0 }
    (neverCome, alwaysCome) = (true, false)
    return taken
  }

  /// Nothing more belongs to the piece before.
  mutating func forget() {
    owed = 0
  }
}

extension State {
  /// Whether a key on Splits was meant for the vote that closed before it; there it would switch the clock or settle a
  /// piece.
  mutating func isOfTheVoteBefore(_ action: Action, now: Moment) -> Bool {
    guard case .splits = scene else { return false }
    var isZero = false
    if case .switchClock(let category) = action { isZero = options.clockKeys.digits[category] == 0 }
    guard tailZeros.belongsToVote(action, isZero: isZero, at: now) else { return false }
    message = "The vote was over already; that key did nothing."
    return true
  }
}
