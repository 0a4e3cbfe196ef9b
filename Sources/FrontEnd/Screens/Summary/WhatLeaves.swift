package import Meetings
package import TaskAnalysis

/// What is to leave the room: for whom, in which form, and whether the minutes go along.
package struct Leaving: Hashable, Sendable {
  package var audience: Audience
  package var format: FileFormat
  /// Whether the team added its minutes to what is shared; its own always has them.
  package var withMinutes: Bool

  package init(_ audience: Audience = .team, _ format: FileFormat = .html, withMinutes: Bool = false) {
    self.audience = audience
    self.format = format
    self.withMinutes = withMinutes
  }
}

/// A sheet to print that is no summary.
package enum Sheet: Hashable, Sendable {
  /// A task as slips for the end of a lesson.
  case slips(MathTask.ID)
  /// Two ways to solve a task, for a hallway; with students' words only where somebody chose them.
  case poster(MathTask.ID, WorkSample.ID, WorkSample.ID, withWords: Bool)
}
