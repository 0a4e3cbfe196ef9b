import Meetings
package import TaskAnalysis

/// A sheet to print that is no summary.
package enum Sheet: Hashable, Sendable {
  /// A task as slips for the end of a lesson.
  case slips(MathTask.ID)
  /// Two ways to solve a task, for a hallway; with students' words only where somebody chose them.
  case poster(MathTask.ID, WorkSample.ID, WorkSample.ID, withWords: Bool)
}
