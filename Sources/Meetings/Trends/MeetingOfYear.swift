/// Which meeting of the year it was, without what happened in it.
package struct MeetingOfYear: Hashable, Sendable, Identifiable {
  package let id: Meeting.ID
  package let title: String
  package let start: Moment

  package init(_ meeting: HeldMeeting) {
    id = meeting.id
    title = meeting.title
    start = meeting.start
  }

  /// The day in short words: `15 Jan`.
  package var day: String { start.local.shortDayAndMonth }
}
