import GRDB
import Meetings
import TaskAnalysis

extension Database {
  /// Keeps the team, of which a file has one.
  func put(_ team: Team) throws {
    try run(
      """
      INSERT INTO team (id, \(Team.columns)) VALUES (1, ?, ?, ?, ?, ?, ?)
      ON CONFLICT DO UPDATE SET name = excluded.name, course = excluded.course, seats = excluded.seats,
        target_planning = excluded.target_planning, target_unbroken = excluded.target_unbroken,
        asks_about_goal = excluded.asks_about_goal
      """,
      [
        team.name, team.course, team.seats, team.targets.planningShare, team.targets.unbrokenMinutes,
        team.asksAboutGoal,
      ])
  }

  /// Keeps our objective in place of the one that was there; without words there is none.
  func put(_ objective: Objective) throws {
    try run("DELETE FROM objective")
    try run("DELETE FROM key_result")
    if !objective.words.isEmpty { try run("INSERT INTO objective (id, words) VALUES (1, ?)", [objective.words]) }
    for (position, result) in objective.results.enumerated() {
      try run(
        "INSERT INTO key_result (position, measure, target) VALUES (?, ?, ?)",
        [position, result.measure.rawValue, result.target])
    }
  }

  /// Writes a meeting, and its agenda and progress where they changed; without one after, all of it goes.
  func apply(_ replacement: Replacement<Meeting>) throws {
    guard let meeting = replacement.after else {
      try run("DELETE FROM meeting WHERE id = ?", [replacement.before?.id.number])
      return
    }
    try put(meeting)
    if replacement.before?.agenda.steps != meeting.agenda.steps { try replace(meeting.agenda, of: meeting.id) }
    if replacement.before?.progress != meeting.progress { try replace(meeting.progress, of: meeting.id) }
  }

  private func put(_ meeting: Meeting) throws {
    let start = meeting.start
    try run(
      """
      INSERT INTO meeting (\(Meeting.columns)) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT DO UPDATE SET title = excluded.title, goal = excluded.goal, stage = excluded.stage,
        start_since_boot = excluded.start_since_boot, start_boot = excluded.start_boot,
        start_wall = excluded.start_wall, start_offset_minutes = excluded.start_offset_minutes,
        stopped_at = excluded.stopped_at, seats = excluded.seats, length = excluded.length,
        agenda_name = excluded.agenda_name, bell_time = excluded.bell_time
      """,
      [
        meeting.id.number, meeting.title, meeting.goal, meeting.stage.word, start?.sinceBoot, start?.boot,
        start?.wall, start?.offsetMinutes, meeting.stage.stop, meeting.seats, meeting.length,
        meeting.agenda.name, meeting.bellTime,
      ])
  }

  private func replace(_ agenda: Agenda, of meeting: Meeting.ID) throws {
    try run("DELETE FROM agenda_step WHERE meeting = ?", [meeting.number])
    for (position, step) in agenda.steps.enumerated() {
      try run(
        "INSERT INTO agenda_step (meeting, position, \(Agenda.Step.columns)) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        [
          meeting.number, position, step.name, step.minutes, step.activity?.word, step.screen?.rawValue,
          step.sentence, step.isMove,
        ])
    }
  }

  private func replace(_ progress: AgendaProgress, of meeting: Meeting.ID) throws {
    try run("DELETE FROM agenda_progress WHERE meeting = ?", [meeting.number])
    for (position, began) in progress.began.enumerated() {
      try run(
        "INSERT INTO agenda_progress (meeting, position, began) VALUES (?, ?, ?)",
        [meeting.number, position, began])
    }
  }

  /// Takes out the boundaries that are gone or changed and puts in the new ones; most stay as they are.
  func replaceBoundaries(
    of meeting: Meeting.ID, _ before: [TimeLog.Boundary], _ after: [TimeLog.Boundary]
  ) throws {
    for boundary in Set(before).subtracting(after) {
      try run("DELETE FROM time_boundary WHERE meeting = ? AND at = ?", [meeting.number, boundary.at])
    }
    for boundary in Set(after).subtracting(before) {
      try run(
        "INSERT OR REPLACE INTO time_boundary (meeting, \(TimeLog.Boundary.columns)) VALUES (?, ?, ?, ?, ?)",
        [
          meeting.number, boundary.at, boundary.activity?.word, boundary.source.rawValue, boundary.name,
        ])
    }
  }

  /// Puts a task at a place among those of a meeting, or takes it out; the others close ranks.
  func seat(_ task: MathTask.ID, in meeting: Meeting.ID, at position: Int?) throws {
    var tasks: [MathTask.ID] = try rows(
      "SELECT task FROM meeting_task WHERE meeting = ? ORDER BY position", [meeting.number]
    ) { try MathTask.ID(&$0) }
    tasks.removeAll { $0 == task }
    if let position { tasks.insert(task, at: max(0, min(position, tasks.count))) }
    try run("DELETE FROM meeting_task WHERE meeting = ?", [meeting.number])
    for (position, task) in tasks.enumerated() {
      try run(
        "INSERT INTO meeting_task (meeting, task, position) VALUES (?, ?, ?)",
        [meeting.number, task.number, position])
    }
  }

  /// Writes the pile of a task in a meeting, one for each task; without one after, it goes.
  func apply(_ replacement: Replacement<Pile>, in meeting: Meeting.ID) throws {
    guard let pile = replacement.after else {
      try run("DELETE FROM pile WHERE meeting = ? AND task = ?", [meeting.number, replacement.before?.task.number])
      return
    }
    try run(
      "INSERT OR REPLACE INTO pile (meeting, \(Pile.columns)) VALUES (?, ?, ?, ?, ?, ?, ?)",
      [
        meeting.number, pile.task.number, pile.papers, pile.tally.reason, pile.tally.reproduce,
        pile.tally.noEvidence, pile.noneSeen,
      ])
  }

  /// Writes what changed a task on the way, one row for each task of a meeting; without one after, it goes.
  func apply(_ replacement: Replacement<OnTheWay>, in meeting: Meeting.ID) throws {
    guard let way = replacement.after else {
      try run(
        "DELETE FROM on_the_way WHERE meeting = ? AND task = ?", [meeting.number, replacement.before?.task.number])
      return
    }
    try run(
      "INSERT OR REPLACE INTO on_the_way (meeting, \(OnTheWay.columns)) VALUES (?, ?, ?)",
      [meeting.number, way.task.number, way.factors.map(\.rawValue).joined(separator: " ")])
  }

  /// Writes a move over the one of its number; without one after, the one before goes.
  func apply(_ replacement: Replacement<Move>) throws {
    guard let move = replacement.after else {
      try run("DELETE FROM move WHERE id = ?", [replacement.before?.id.number])
      return
    }
    try run(
      "INSERT OR REPLACE INTO move (\(Move.columns)) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
      [
        move.id.number, move.meeting.number, move.task.number, move.group.number, move.text, move.lesson,
        move.question, move.who, move.status.word, move.status.triedBy, move.heard,
        move.kind?.rawValue, move.support?.rawValue, move.status.hindrance?.rawValue,
      ])
  }

  /// A note that is written again comes last, as it does in memory.
  func apply(_ replacement: Replacement<Note>) throws {
    guard let note = replacement.after ?? replacement.before else { return }
    let subject = note.subject.columns
    try run(
      """
      DELETE FROM note WHERE meeting = ? AND task IS ? AND sample IS ? AND misconception_group IS ? AND step IS ?
      """, [note.meeting.number, subject.task, subject.sample, subject.group, subject.step])
    guard let note = replacement.after else { return }
    try run(
      "INSERT INTO note (\(Note.columns)) VALUES (?, ?, ?, ?, ?, ?)",
      [note.meeting.number, subject.task, subject.sample, subject.group, subject.step, note.text])
  }
}

extension Meeting.Stage {
  fileprivate var word: String {
    switch self {
    case .prepared: "prepared"
    case .running: "running"
    case .paused: "paused"
    case .ended: "ended"
    }
  }

  fileprivate var stop: Int64? {
    switch self {
    case .prepared, .running: nil
    case .paused(_, let at), .ended(_, let at): at
    }
  }
}

extension Note.Subject {
  fileprivate var columns: (task: Int64?, sample: Int64?, group: Int64?, step: Int?) {
    switch self {
    case .task(let task): (task.number, nil, nil, nil)
    case .sample(let sample): (nil, sample.number, nil, nil)
    case .group(let group): (nil, nil, group.number, nil)
    case .step(let step): (nil, nil, nil, step)
    }
  }
}
