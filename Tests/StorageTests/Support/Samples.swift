import Meetings
import TaskAnalysis

@testable import Storage

/// Some minutes after the beginning of a school year's meeting on 15 January 2026, 10:00 in New York.
func moment(_ minutes: Int64 = 0) -> Moment {
  Moment(
    sinceBoot: 1_000_000 + minutes * 60_000, boot: "boot-1", wall: 1_768_489_200_000 + minutes * 60_000,
    offsetMinutes: -300)
}

func made<Value>(_ value: Value) -> Replacement<Value> {
  Replacement(before: nil, after: value)
}

func gone<Value>(_ value: Value) -> Replacement<Value> {
  Replacement(before: value, after: nil)
}

/// A small team's file: one running meeting 1 with task 2, its samples 3 to 5 as A to C, and the group 6 of C.
struct SmallTeam {
  static let team = Team(name: "Grade 5", course: "Mathematics", seats: 5)
  static let meeting = Meeting(id: Identifier(1), title: "Fractions", goal: "see why", stage: .running(start: moment()))
  static let task = MathTask(id: Identifier(2), title: "7/8 or 5/6", prompt: "Which is more? Say why.", key: "7/8")
  static let samples = (0..<3).map { position in
    WorkSample(
      id: Identifier(Int64(position) + 3), task: task.id, position: position, section: position == 2 ? "B" : "A",
      response: "because \(position)", answer: "7/8")
  }
  static let group = MisconceptionGroup(id: Identifier(6), task: task.id, name: "counts what is missing")
  static var references: [SampleReference] { samples.map { SampleRow(sample: $0).reference } }

  static let beginning = Change(
    .beginMeeting, meeting: meeting.id,
    [
      .meeting(made(meeting)), .timeLog(meeting: meeting.id, made(TimeLog([.init(at: 0, activity: .logistics)]))),
      .task(made(task)), .section(made(TaskInSection(task: task.id, section: "A"))),
      .section(made(TaskInSection(task: task.id, section: "B", grade: "5", justTaught: true))),
      .taskOfMeeting(meeting: meeting.id, task: task.id, made(0)),
    ])
  static let papers = Change(.addPapers, meeting: meeting.id, samples.map { .sample(made($0)) })
  static var grouping: Change {
    Change(
      .newGroup, meeting: meeting.id,
      [.group(made(group)), .place(sample: references[2], made(.group(group.id)))])
  }

  static func tag(_ index: Int, _ demand: WorkDemand) -> Change {
    Change(
      .tag, meeting: meeting.id,
      [.tag(meeting: meeting.id, sample: references[index], made(RoomTag(demand: demand)))])
  }

  /// A closed vote on the first sample: four of five voted.
  static var ballot: Ballot {
    Ballot(
      id: Identifier(7), subject: .sample(references[0]), scale: .work, pass: 0, seats: 5,
      votes: [.reproduce, .reason, .reason, .noEvidence], cases: [.reproduce: "it names the digits only"])
  }

  /// Makes the file with all of this in it.
  static func makeFile(at path: String) throws -> TeamFile {
    let file = try TeamFile.create(at: path, team: team)
    try file.write([.change(beginning), .change(papers), .change(grouping)], at: moment())
    return file
  }
}
