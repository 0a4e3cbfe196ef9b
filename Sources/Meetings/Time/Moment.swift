/// A point in time as the machine knows it: time since boot, which does not jump, beside the wall clock, which may.
package struct Moment: Hashable, Sendable, Codable {
  /// Milliseconds since the machine booted, counted on while it sleeps.
  package var sinceBoot: Int64
  /// Which boot; two moments of different boots can only be compared by the wall clock.
  package var boot: String
  /// Milliseconds since 1970 in UTC, as the wall clock had it.
  package var wall: Int64
  /// What the local clock adds to UTC, in minutes.
  package var offsetMinutes: Int

  package init(sinceBoot: Int64, boot: String, wall: Int64, offsetMinutes: Int) {
    self.sinceBoot = sinceBoot
    self.boot = boot
    self.wall = wall
    self.offsetMinutes = offsetMinutes
  }

  /// Milliseconds from an earlier moment to this one, never negative.
  ///
  /// Within one boot the wall clock is not asked, so setting it changes nothing; after a new boot it bridges the gap.
  package func milliseconds(since earlier: Moment) -> Int64 {
    let elapsed =
      isSameBoot(as: earlier)
      ? sinceBoot.subtractingReportingOverflow(earlier.sinceBoot)
      : wall.subtractingReportingOverflow(earlier.wall)
    return elapsed.overflow ? 0 : max(0, elapsed.partialValue)
  }

  /// This moment as the boot of a later one counts it, so that from then on the wall clock may be set.
  ///
  /// `elapsed` is how many milliseconds are known to lie between them: a wall clock that says fewer was set back, and
  /// is believed from now on.
  package func carriedOn(to now: Moment, elapsed: Int64) -> Moment {
    guard !now.isSameBoot(as: self) else { return self }
    var start = now.adding(milliseconds: -max(elapsed, now.milliseconds(since: self)))
    start.offsetMinutes = offsetMinutes
    return start
  }

  /// Whether both were read in one boot, so that the wall clock need not be trusted.
  package func isSameBoot(as other: Moment) -> Bool {
    boot == other.boot && !boot.isEmpty
  }

  /// The moment some milliseconds later, on both clocks.
  package func adding(milliseconds: Int64) -> Moment {
    var later = self
    later.sinceBoot = sinceBoot.addingReportingOverflow(milliseconds).partialValue
    later.wall = wall.addingReportingOverflow(milliseconds).partialValue
    return later
  }

  /// Date and time of day on the local clock.
  package var local: CivilDate {
    let shifted = wall.addingReportingOverflow(Int64(offsetMinutes) * 60_000).partialValue
    return CivilDate(millisecondsSince1970: shifted)
  }
}
