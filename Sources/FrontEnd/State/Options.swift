import Meetings

/// How the program was asked to look and behave.
package struct Options: Hashable, Sendable {
  /// Whether the small form is used at any size.
  package var isBackRow: Bool
  /// Whether this is a throw-away copy of the sample team.
  package var isSample: Bool
  /// Whether the file is only looked at, so that what would change it does not happen.
  package var isLooking: Bool

  /// Whether the terminal has only ASCII, where big type would be noise.
  package var isASCII: Bool
  /// What studies report about meeting time.
  package var studies: Studies

  /// Which digits switch the clock.
  package var clockKeys: ClockKeys

  /// Whether the goal's line may ask once to return to the goal.
  package var goalAsks: Bool

  /// The home folder, which paths are written from; nil where there is none.
  package var home: String?

  /// Where the shuffling of votes begins.
  package var seed: UInt64

  package init(
    isBackRow: Bool = false, isSample: Bool = false, isLooking: Bool = false, isASCII: Bool = false,
    clockKeys: ClockKeys = .standard, goalAsks: Bool = true, seed: UInt64 = 0, studies: Studies = Studies(),
    home: String? = nil
  ) {
    self.clockKeys = clockKeys
    self.goalAsks = goalAsks
    self.seed = seed
    self.studies = studies
    self.home = home
    self.isBackRow = isBackRow
    self.isASCII = isASCII
    self.isSample = isSample
    self.isLooking = isLooking
  }
}
