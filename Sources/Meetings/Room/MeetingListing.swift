/// A meeting in a list of meetings.
package struct MeetingListing: Hashable, Sendable, Identifiable {
  package let id: Meeting.ID
  package let title: String
  /// How far it is, or was when it was left.
  package let stage: Meeting.Stage
  /// How many tasks it looks at.
  package let tasks: Int
  /// How many lettered samples and papers those tasks have, counted as ``TaskRecord/pieces`` counts them.
  package let pieces: Int

  package init(id: Meeting.ID, title: String, stage: Meeting.Stage, tasks: Int = 0, pieces: Int = 0) {
    self.id = id
    self.title = title
    self.stage = stage
    self.tasks = tasks
    self.pieces = pieces
  }

  /// When it began; nil while it is only prepared.
  package var start: Moment? {
    Meeting(id: id, stage: stage).start
  }
}
