package import TaskAnalysis

/// A note on what was shown when it was written.
package struct Note: Hashable, Sendable, Codable {
  /// What a note is about.
  package enum Subject: Hashable, Sendable, Codable {
    case task(MathTask.ID)
    case sample(WorkSample.ID)
    case group(MisconceptionGroup.ID)
    /// A step of the agenda, or the meeting as a whole when none has begun.
    case step(Int?)
  }

  /// The meeting in which it was written.
  package let meeting: Meeting.ID
  /// What was on the wall then.
  package let subject: Subject
  /// What was written, in a line.
  package var text: String

  package init(meeting: Meeting.ID, subject: Subject, text: String) {
    self.meeting = meeting
    self.subject = subject
    self.text = text
  }
}
