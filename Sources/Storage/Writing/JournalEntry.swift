import Foundation
import Meetings
import TaskAnalysis

/// A change as the journal keeps it: its name, the version of its writing, and its edits as JSON.
struct JournalEntry {
  let meeting: Int64?
  let name: String
  let version: Int
  let edits: String

  init(meeting: Int64?, name: String, version: Int, edits: String) {
    self.meeting = meeting
    self.name = name
    self.version = version
    self.edits = edits
  }

  init(_ change: Change) throws {
    let json = try JSONEncoder().encode(change.edits)
    self.init(
      meeting: change.meeting?.number, name: change.name.rawValue, version: Change.version,
      edits: String(decoding: json, as: UTF8.self))
  }

  /// The change, or nil where another version of tellwhy wrote what this one does not understand.
  var change: Change? {
    guard version == Change.version, let name = Change.Name(rawValue: name),
      let edits = try? JSONDecoder().decode([Edit].self, from: Data(edits.utf8))
    else { return nil }
    return Change(name, meeting: meeting.map(Meeting.ID.init), edits)
  }
}
