package import Meetings
package import TaskAnalysis

/// Something to be kept; several of them are kept together or not at all.
package enum Write: Hashable, Sendable {
  /// Something was done: its edits, and an entry in the journal; what had been undone can no longer be done again.
  case change(Change)
  /// A change was taken back; the change as it was done, not its inverse.
  case undo(Change)
  /// A change that had been taken back was done again.
  case redo(Change)
  /// Text that is being typed; nil drops it.
  case draft(key: String, text: String?)
  /// The blind pass that is open; nil when none is any more.
  case openPass(meeting: Meeting.ID, OpenPass?)
  /// A task, or a sample of it, is on the wall from a time on, in milliseconds since the meeting began.
  case attention(meeting: Meeting.ID, task: MathTask.ID, sample: WorkSample.ID?, at: Int64)
  /// A sign of life of a meeting in which nothing else happens, with when a key was last pressed in it, in
  /// milliseconds since it began.
  case touch(meeting: Meeting.ID, lastKey: Int64?)

  /// The meeting it belongs to, which has then been heard of.
  var meeting: Meeting.ID? {
    switch self {
    case .change(let change), .undo(let change), .redo(let change): change.meeting
    case .draft: nil
    case .attention(let meeting, _, _, _), .touch(let meeting, _), .openPass(let meeting, _): meeting
    }
  }

  /// Whether it ends a meeting.
  var endsMeeting: Bool {
    if case .change(let change) = self { change.name == .endMeeting } else { false }
  }
}
