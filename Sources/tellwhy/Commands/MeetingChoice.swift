import Meetings
import Storage
import TaskAnalysis

/// A meeting named on the command line: `latest`, `#3`, or its title.
struct MeetingChoice {
  private let word: String

  init(_ word: String) {
    self.word = word
  }

  /// The meeting; nil when there is none of that name.
  func find(in file: TeamFile) throws -> Meeting.ID? {
    if word == "latest" { return try file.latestMeeting() }
    let meetings = try file.meetings()
    if word.hasPrefix("#"), let number = Int64(word.dropFirst()) {
      return meetings.first { $0.id.number == number }?.id
    }
    return meetings.last { $0.title == word }?.id
  }

  /// The meeting, or a failure that names those there are.
  func require(in file: TeamFile) throws -> Meeting.ID {
    if let meeting = try find(in: file) { return meeting }
    let known = try file.meetings().suffix(5).map { "#\($0.id.number) \($0.title)" }
    guard !known.isEmpty else { throw Failure("\(file.path): there is no meeting yet") }
    throw Failure("\(file.path): there is no meeting \(word); the latest are \(known.joined(separator: ", "))")
  }

  /// The meeting; a title that no meeting has is one to prepare, by the change that comes with it.
  func find(orPrepareIn file: TeamFile) throws -> (meeting: Meeting.ID, preparing: Change?) {
    if let meeting = try find(in: file) { return (meeting, nil) }
    guard !word.hasPrefix("#"), word != "latest" else { return (try require(in: file), nil) }
    var record = try file.record(of: nil)
    let meeting = Meeting(id: Meeting.ID(record.newNumber()), title: word, seats: record.team.seats)
    let edit = Edit.meeting(Replacement(before: nil, after: meeting))
    return (meeting.id, Change(.prepareMeeting, meeting: meeting.id, [edit]))
  }
}
