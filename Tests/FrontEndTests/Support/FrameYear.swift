import Meetings
import TaskAnalysis

/// The nine meetings since September that the frames of the trends show; the last is the one of all other frames.
enum FrameYear {
  static let now = FrameMeeting.at(42, 10)

  private static let earlier: [(year: Int, month: Int, day: Int, planning: Int64, all: Int64)] = [
    (2025, 9, 11, 8, 44), (2025, 9, 25, 11, 45), (2025, 10, 9, 9, 41), (2025, 10, 23, 16, 45), (2025, 11, 6, 14, 40),
    (2025, 11, 20, 21, 45), (2025, 12, 4, 19, 43), (2026, 1, 8, 24, 45),
  ]

  private static var meetings: [HeldMeeting] {
    let past = earlier.enumerated().map { index, row in
      HeldMeeting(
        id: Meeting.ID(Int64(11 + index)), title: "meeting \(index + 1)",
        start: Moment(
          sinceBoot: 0, boot: "",
          wall: CivilDate.days(year: row.year, month: row.month, day: row.day) * 86_400_000 + 54_000_000,
          offsetMinutes: 0),
        elapsed: row.all * 60_000,
        log: TimeLog([
          .init(at: 0, activity: .planning(.studentWork)), .init(at: row.planning * 60_000, activity: .strategy),
          .init(at: (row.all - 4) * 60_000, activity: .logistics),
        ]))
    }
    let today = HeldMeeting(
      id: FrameMeeting.meeting, title: "Fractions", start: FrameMeeting.start,
      elapsed: now.milliseconds(since: FrameMeeting.start), log: FrameMeeting.log(until: now))
    return past + [today]
  }

  private static func group(_ task: Int64, _ name: String, _ count: Int) -> HeldGroup {
    HeldGroup(task: MathTask.ID(task), name: name, bank: nil, count: count)
  }

  private static func move(_ id: Int64, _ meeting: Int64, _ text: String, _ status: Move.Status, heard: String = "")
    -> HeldMove
  {
    HeldMove(
      move: Move(
        id: Move.ID(id), meeting: Meeting.ID(meeting), task: MathTask.ID(meeting + 100),
        group: MisconceptionGroup.ID(1), text: text, lesson: "4.\(id)", status: status, heard: heard),
      misconception: "Whole-number thinking")
  }

  /// Thirteen tasks, seven of which ask why; 31 of their 84 papers say why.
  static func season(_ edit: (inout Season) -> Void = { _ in }) -> Season {
    var season = Season(team: Team(name: "Grade 5 team", seats: 6), meetings: meetings)
    let ids = season.meetings.map(\.id.number)
    let reason = [3, 4, 3, 5, 5, 6, 5]
    for (index, meeting) in ids.enumerated() {
      for number in 0..<(index < 4 ? 2 : 1) {
        let task = MathTask.ID(meeting + 100 + Int64(number) * 50)
        let asksWhy = number == 0 && index < 7
        season.tasks.append(
          HeldTask(
            meeting: Meeting.ID(meeting),
            task: MathTask(
              id: task, title: "Task \(task.number)", prompt: asksWhy ? "Say why." : "Write it.",
              written: .band(asksWhy ? .reason : .reproduce)),
            lettered: 12, pile: nil, isLookedAt: true))
        let says = asksWhy ? reason[index] : 1
        for (demand, count) in [(WorkDemand.reason, says), (.reproduce, 11 - says), (.noEvidence, 1)] {
          season.tags.append(
            TagCount(
              meeting: Meeting.ID(meeting), task: task, section: number == 0 ? "Period 2" : "Period 1", demand: demand,
              count: count))
        }
      }
    }
    season.groups = [
      group(113, "Whole-number thinking", 3), group(115, "Whole-number thinking", 4),
      group(117, "Whole-number thinking", 0), group(101, "Whole-number thinking", 4), group(116, "Gap thinking", 2),
      group(101, "Gap thinking", 5), group(111, "Adds tops and bottoms", 6), group(114, "Adds tops and bottoms", 2),
      group(116, "Adds tops and bottoms", 0), group(112, "Smaller bottom wins", 1),
    ]
    season.moves = (1...14).map { id in
      move(id, ids[Int(id) % 8], "ask for a drawing", id < 10 ? .tried(by: 3) : id < 14 ? .notYet(nil) : .setAside)
    }
    season.moves += [
      move(15, 18, "one number line", .tried(by: 4), heard: "fourths are smaller"),
      move(16, 18, "\"can you tell me why?\"", .tried(by: 6)), move(17, 18, "a poster of rules", .setAside),
    ]
    edit(&season)
    return season
  }
}
