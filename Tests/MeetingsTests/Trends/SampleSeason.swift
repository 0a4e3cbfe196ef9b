import Meetings
import TaskAnalysis

/// Nine meetings from September to January: planning grows from 8 of 44 minutes to 33 of 42.
enum SampleSeason {
  /// Day and month, minutes of planning, minutes in all.
  static let minutes: [(year: Int, month: Int, day: Int, planning: Int64, all: Int64)] = [
    (2025, 9, 11, 8, 44), (2025, 9, 25, 11, 45), (2025, 10, 9, 9, 41), (2025, 10, 23, 16, 45), (2025, 11, 6, 14, 40),
    (2025, 11, 20, 21, 45), (2025, 12, 4, 19, 43), (2026, 1, 8, 24, 45), (2026, 1, 15, 33, 42),
  ]

  static func start(_ year: Int, _ month: Int, _ day: Int) -> Moment {
    Moment(
      sinceBoot: 0, boot: "", wall: CivilDate.days(year: year, month: month, day: day) * 86_400_000 + 54_000_000,
      offsetMinutes: 0)
  }

  static func meeting(_ id: Int64, planning: Int64, all: Int64, start: Moment = start(2026, 1, 15)) -> HeldMeeting {
    HeldMeeting(
      id: Meeting.ID(id), title: "meeting \(id)", start: start, elapsed: all * 60_000,
      log: TimeLog([
        .init(at: 0, activity: .planning(.studentWork)), .init(at: planning * 60_000, activity: .strategy),
      ]))
  }

  static func meetings(_ count: Int = 9) -> [HeldMeeting] {
    minutes.prefix(count).enumerated().map { index, row in
      meeting(Int64(index + 1), planning: row.planning, all: row.all, start: start(row.year, row.month, row.day))
    }
  }

  /// One task of a meeting; the task's number is 100 more than the meeting's unless said.
  static func task(
    _ meeting: Int64, _ task: Int64? = nil, asked: DemandBand? = .reason, lettered: Int = 12, pile: Pile? = nil,
    isLookedAt: Bool = true
  ) -> HeldTask {
    let id = MathTask.ID(task ?? meeting + 100)
    return HeldTask(
      meeting: Meeting.ID(meeting),
      task: MathTask(id: id, title: "task \(id.number)", written: asked.map(TaskDemand.band)), lettered: lettered,
      pile: pile, isLookedAt: isLookedAt)
  }

  static func tags(
    _ meeting: Int64, _ task: Int64? = nil, section: String = "", reason: Int, reproduce: Int, noEvidence: Int = 0
  ) -> [TagCount] {
    zip(WorkDemand.allCases, [reason, reproduce, noEvidence]).map { demand, count in
      TagCount(
        meeting: Meeting.ID(meeting), task: MathTask.ID(task ?? meeting + 100), section: section, demand: demand,
        count: count)
    }
  }

  static func group(_ meeting: Int64, _ name: String, _ count: Int, bank: String? = nil) -> HeldGroup {
    HeldGroup(task: MathTask.ID(meeting + 100), name: name, bank: bank, count: count)
  }
}
