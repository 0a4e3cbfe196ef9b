package import Meetings

/// What is to leave the room: for whom, in which form, and whether the minutes go along.
package struct Leaving: Hashable, Sendable {
  /// For whom it is, which decides what leaves.
  package var audience: Audience
  /// What kind of file is written.
  package var format: FileFormat
  /// Whether the team added its minutes to what is shared; its own always has them.
  package var withMinutes: Bool

  package init(_ audience: Audience = .team, _ format: FileFormat = .html, withMinutes: Bool = false) {
    self.audience = audience
    self.format = format
    self.withMinutes = withMinutes
  }
}
