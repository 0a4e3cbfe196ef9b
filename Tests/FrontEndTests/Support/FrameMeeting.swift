import Meetings
import TaskAnalysis

@testable import FrontEnd

/// The meeting that all frames show: 45 minutes on 15 January 2026, 6 seats, 12 samples and a pile of 24 papers.
enum FrameMeeting {
  static let goal = "Every student can say why 3/4 > 2/3"
  static let prompt = "Which is greater, 3/4 or 2/3? Explain how you know."
  static let meeting = Meeting.ID(1)
  static let twelfths = MathTask.ID(2)
  static let greater = MathTask.ID(3)

  /// 15:00 on a Thursday, in a place where the local clock shows UTC.
  static let start = Moment(
    sinceBoot: 1_000_000, boot: "one", wall: CivilDate.days(year: 2026, month: 1, day: 15) * 86_400_000 + 54_000_000,
    offsetMinutes: 0)

  /// Minutes and seconds after the beginning.
  static func at(_ minutes: Int, _ seconds: Int = 0) -> Moment {
    start.adding(milliseconds: Int64(minutes * 60 + seconds) * 1000)
  }

  private static let boundaries: [(at: Int64, activity: Activity)] = [
    (0, .logistics), (180, .planning(.studentWork)), (420, .strategy), (559, .planning(.studentWork)),
    (1290, .unfocused), (1410, .planning(.studentWork)), (1879, .strategy), (1920, .planning(.nextLesson)),
    (2460, .logistics),
  ]

  /// The clock as it had been switched until a moment.
  static func log(until now: Moment) -> TimeLog {
    let elapsed = now.milliseconds(since: start)
    return TimeLog(
      boundaries.filter { $0.at * 1000 <= elapsed }.map { .init(at: $0.at * 1000, activity: $0.activity) })
  }

  static let responses = [
    "They are both missing one part but a quarter is less than a third.", "they both miss one",
    "3/4 has more pieces than 2/3\nso you get more.", "thirds are bigger than fourths",
    "I drew it, each has one missing", "4 and 3 are the big numbers",
    "3/4 is bigger because 4 is bigger than 3\nand 3 is bigger than 2.", "one is missing in both",
    "2/3 needs 1/3 more and 3/4 needs 1/4 more.\n1/4 is less so 3/4 is closer to 1.", "4ths and 3rds, 4 is more",
    "both are one away", "3/4",
  ]

  /// The samples of task 2, A to M, with the first tags as letters: R, P or N.
  static func rows(tags: String) -> [SampleRow] {
    let tags = Array(tags)
    return responses.enumerated().map { index, response in
      let sample = WorkSample(
        id: WorkSample.ID(Int64(100 + index)), task: greater, position: index, response: response, answer: "3/4")
      let demand: WorkDemand? = index < tags.count ? demand(tags[index]) : nil
      return SampleRow(sample: sample, tag: RoomTag(demand: demand))
    }
  }

  private static func demand(_ letter: Character) -> WorkDemand {
    switch letter {
    case "R": .reason
    case "P": .reproduce
    default: .noEvidence
    }
  }

  /// A group of task 2 with the letters of its members.
  static func group(_ id: Int64, _ name: String, _ letters: String, anticipated: Bool = false, hint: String = "")
    -> GroupRecord
  {
    let rows = rows(tags: "")
    let members = letters.compactMap { letter in rows.first { $0.sample.letter == String(letter) }?.reference }
    return GroupRecord(
      group: MisconceptionGroup(
        id: MisconceptionGroup.ID(id), task: greater, name: name, hint: hint, anticipated: anticipated),
      members: Members(count: members.count, first: members))
  }

  /// The record in the middle of the meeting, task 2 on the wall.
  static func record(at now: Moment, tags: String = "", groups: [GroupRecord] = []) -> Record {
    var rows = rows(tags: tags)
    for group in groups {
      for member in group.members.first { rows[member.position].place = .group(group.group.id) }
    }
    let tally = rows.reduce(into: DemandTally()) { tally, row in
      if let demand = row.tag.demand { tally[demand] += 1 }
    }
    let first = TaskRecord(
      task: MathTask(
        id: twelfths, title: "Twelfths", prompt: "Write 3/4 and 2/3 in twelfths.", key: "9/12 and 8/12",
        written: .band(.reproduce)),
      pile: Pile(task: twelfths, papers: 24))
    let second = TaskRecord(
      task: MathTask(id: greater, title: "Fractions", prompt: prompt, key: "3/4", written: .band(.reason)),
      sections: [TaskInSection(task: greater, section: "", justTaught: false)],
      shelf: SampleShelf(count: rows.count, lower: 0, rows: rows), tagged: tally, groups: groups)
    return Record(
      team: Team(name: "Grade 5 team", course: "Mathematics 5", seats: 6),
      meeting: Meeting(
        id: meeting, title: "Fractions", goal: goal, stage: .running(start: start),
        progress: progress(at: now)),
      timeLog: log(until: now), tasks: [first, second], nextNumber: 1000)
  }

  /// Steps began at 0, 3 and 7 minutes, splits at 16.
  static func progress(at now: Moment) -> AgendaProgress {
    let elapsed = now.milliseconds(since: start)
    return AgendaProgress(began: [0, 180_000, 420_000, 960_000].filter { $0 <= elapsed })
  }

  /// The state with task 2 and one of its samples on the wall.
  static func state(_ scene: Scene, at now: Moment, tags: String = "", groups: [GroupRecord] = [], sample: Int = 0)
    -> State
  {
    var state = State(record: record(at: now, tags: tags, groups: groups), scene: scene)
    state.looking.task = 1
    state.looking.position[greater] = sample
    state.history = .here(History())
    return state
  }
}
