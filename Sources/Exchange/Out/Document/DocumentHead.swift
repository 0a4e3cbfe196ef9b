import Meetings

extension Document {
  /// The document of a summary, for whomever it is meant.
  init(_ summary: OutgoingSummary) {
    let meeting = summary.meeting
    title = meeting.title.isEmpty ? "What the work shows" : meeting.title
    details = Self.details(of: summary)
    goal = meeting.goal
    switch summary {
    case .team(let summary):
      parts = summary.documentParts
      notes = ["Counts are of papers, not of students. Letters are those on the papers; no names stand here."]
    case .sharing(let summary):
      parts = summary.documentParts
      notes = [
        "Counts are of papers, not of students.",
        "Counts under \(GuardedCount.smallest) are hidden, and so are counts that would give one of them away. "
          + "No students' words and no single papers are in here.",
      ]
    }
  }

  private static func details(of summary: OutgoingSummary) -> Phrase {
    let meeting = summary.meeting
    let day: Phrase? = meeting.start.map { start in
      let end = meeting.end.map { " to \($0.local.timeOfDay)" } ?? ""
      return "\(start.local.longDay) \(start.local.year), \(start.local.timeOfDay)\(end)"
    }
    return [Phrase(summary.team), day ?? "not held yet", "\(meeting.seats) of us"]
      .joined(separator: " · ")
  }
}
