import Foundation
import Meetings
import TaskAnalysis

/// A change as the journal keeps it: its name, the version of its writing, and its edits as JSON.
struct JournalEntry {
  /// Nil for a change outside of meetings.
  let meeting: Int64?
  let name: String
  /// That of the program which wrote it, see ``Change/version``.
  let version: Int
  /// JSON, or in the file a sealed text where it holds votes and is undone, see ``opened(_:)``.
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

  /// The edits sealed, for as long as a closed pass is open again: they hold what nobody may read until it closes.
  func sealedEdits(_ seal: Seal) -> String {
    var generator = SystemRandomNumberGenerator()
    return Self.sealMark + Data(seal.close(edits.utf8, using: &generator)).base64EncodedString()
  }

  /// The entry with its edits to be read, sealed or not.
  func opened(_ seal: @autoclosure () throws -> Seal) rethrows -> JournalEntry {
    guard edits.hasPrefix(Self.sealMark),
      let sealed = Data(base64Encoded: String(edits.dropFirst(Self.sealMark.count))),
      let text = try seal().open(sealed)
    else { return self }
    return JournalEntry(meeting: meeting, name: name, version: version, edits: String(decoding: text, as: UTF8.self))
  }

  /// No JSON begins with it.
  private static let sealMark = "sealed "

  /// The change, or nil where another version of tellwhy wrote what this one does not understand.
  var change: Change? {
    guard version == Change.version, let name = Change.Name(rawValue: name),
      let edits = try? JSONDecoder().decode([Edit].self, from: Data(edits.utf8))
    else { return nil }
    return Change(name, meeting: meeting.map(Meeting.ID.init), edits)
  }
}
