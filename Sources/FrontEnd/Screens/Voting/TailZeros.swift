import Meetings

/// Zeros behind a count that was complete without them.
///
/// A piece that all of us are counted on gives way to the next by itself, so that `6` is enough where six of us see a
/// reason. Who types `6 0 0` all the same means that piece with all three, and neither the next one nor, after the last
/// piece, the clock's key for a break.
struct TailZeros: Hashable, Sendable {
  private var owed = 0
  private var taken = 0
  private var since: Moment?
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
    if alwaysCome { self.since = now }
    if owed == 0 { alwaysCome = true }
    return true
  }

  /// Whether so little time has passed since the last digit that this may still be counting; a break comes later.
  func isAtPace(_ now: Moment) -> Bool {
    since.map { now.milliseconds(since: $0) < 5_000 } ?? false
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
