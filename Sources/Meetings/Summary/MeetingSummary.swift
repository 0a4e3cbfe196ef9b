/// Which meeting a summary is of.
package struct MeetingSummary: Hashable, Sendable {
  package let id: Meeting.ID
  /// Empty when nobody gave it one.
  package let title: String
  /// Empty when it was not written.
  package let goal: String
  package let seats: Int
  /// Nil while it is only prepared.
  package let start: Moment?
  /// Nil while it has not ended; its offset is that of the start.
  package let end: Moment?

  package init(id: Meeting.ID, title: String = "", goal: String = "", seats: Int = 6, start: Moment?, end: Moment?) {
    self.id = id
    self.title = title
    self.goal = goal
    self.seats = seats
    self.start = start
    self.end = end
  }

  package init(_ meeting: Meeting) {
    let end: Moment? = if case .ended(let start, let at) = meeting.stage { start.adding(milliseconds: at) } else { nil }
    self.init(
      id: meeting.id, title: meeting.title, goal: meeting.goal, seats: meeting.seats, start: meeting.start, end: end)
  }
}
