/// What decides whether a backup is due.
struct BackupState {
  private var hasWritten = false
  private var meetingEnded = false
  private var lastDay: String?

  /// Something was written.
  mutating func written(endOfMeeting: Bool) {
    hasWritten = true
    meetingEnded = meetingEnded || endOfMeeting
  }

  /// Whether something was written since the file was opened that today's backup may lack: it is the day's first, or a
  /// meeting ended with it.
  func isDue(on day: String, isThere: () -> Bool) -> Bool {
    guard hasWritten else { return false }
    if meetingEnded { return true }
    return lastDay != day && !isThere()
  }

  /// A backup of a day was made, or tried: one that fails is tried again the next day, and after a meeting, not at every
  /// frame.
  mutating func tried(on day: String) {
    lastDay = day
    meetingEnded = false
  }
}
