import Meetings
import TaskAnalysis

extension Moment {
  /// Four columns that are all empty where nothing was noted.
  static func read(_ columns: inout Columns) throws -> Moment? {
    let sinceBoot: Int64? = try columns.next()
    let boot: String? = try columns.next()
    let wall: Int64? = try columns.next()
    let offset: Int? = try columns.next()
    guard let sinceBoot, let boot, let wall, let offset else { return nil }
    return Moment(sinceBoot: sinceBoot, boot: boot, wall: wall, offsetMinutes: offset)
  }
}

extension Meeting.Stage {
  static let columns = "stage, start_since_boot, start_boot, start_wall, start_offset_minutes, stopped_at"

  init(_ columns: inout Columns) throws {
    let word: String = try columns.next()
    let start = try Moment.read(&columns)
    let stop: Int64? = try columns.next()
    switch (word, start, stop) {
    case ("prepared", nil, nil): self = .prepared
    case ("running", let start?, nil): self = .running(start: start)
    case ("paused", let start?, let stop?): self = .paused(start: start, at: stop)
    case ("ended", let start?, let stop?): self = .ended(start: start, at: stop)
    default: throw UnexpectedValue()
    }
  }
}

extension Meeting {
  static let columns = "id, title, goal, \(Stage.columns), seats, length, agenda_name, bell_time"

  init(_ columns: inout Columns, steps: [Agenda.Step], progress: AgendaProgress) throws {
    let id = try ID(&columns)
    let title: String = try columns.next()
    let goal: String = try columns.next()
    let stage = try Stage(&columns)
    let seats: Int = try columns.next()
    let length: Int = try columns.next()
    self.init(
      id: id, title: title, goal: goal, stage: stage, seats: seats,
      agenda: Agenda(steps, name: try columns.next()), progress: progress, length: length,
      bellTime: try columns.next())
  }
}

extension Agenda.Step {
  static let columns = "name, minutes, activity, screen, sentence, is_move"

  init(_ columns: inout Columns) throws {
    self.init(
      try columns.next(), minutes: try columns.next(), activity: try columns.nextIfAny(Activity.init(word:)),
      screen: try columns.nextIfAny(StepScreen.init(rawValue:)), sentence: try columns.next(),
      isMove: try columns.next())
  }
}

extension TimeLog.Boundary {
  static let columns = "at, activity, source, name"

  init(_ columns: inout Columns) throws {
    self.init(
      at: try columns.next(), activity: try columns.nextIfAny(Activity.init(word:)),
      source: try columns.next(TimeLog.Source.init(rawValue:)), name: try columns.next())
  }
}
