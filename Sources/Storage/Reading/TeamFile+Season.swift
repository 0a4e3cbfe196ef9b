import GRDB
package import Meetings
import TaskAnalysis

extension TeamFile {
  /// All meetings that have begun, with counts of their work, as trends need it.
  ///
  /// A meeting that runs is counted up to now where this program runs it, else up to when it was last heard of.
  ///
  /// - Complexity: O(tags and group places of the year); no sample's words are read.
  package func season(at now: Moment) throws(TeamFileFailure) -> Season {
    try reading { database in
      Season(
        team: try database.team(), meetings: try database.heldMeetings(at: now, isOurs: access == .write),
        tasks: try database.heldTasks(), tags: try database.tagCounts(), groups: try database.heldGroups(),
        moves: try database.heldMoves())
    }
  }
}

extension Database {
  fileprivate func heldMeetings(at now: Moment, isOurs: Bool) throws -> [HeldMeeting] {
    var logs: [Int64: [TimeLog.Boundary]] = [:]
    try forEachRow("SELECT meeting, \(TimeLog.Boundary.columns) FROM time_boundary ORDER BY meeting, at") { columns in
      let meeting: Int64 = try columns.next()
      logs[meeting, default: []].append(try TimeLog.Boundary(&columns))
      return true
    }
    return try rows(
      """
      SELECT id, title, \(Meeting.Stage.columns), heard_since_boot, heard_boot, heard_wall, heard_offset_minutes
      FROM meeting WHERE stage <> 'prepared' ORDER BY start_wall, id
      """
    ) { columns in
      let id = try Meeting.ID(&columns)
      let title: String = try columns.next()
      let meeting = Meeting(id: id, title: title, stage: try Meeting.Stage(&columns))
      let heard = try Moment.read(&columns)
      guard let start = meeting.start else { throw UnexpectedValue() }
      let elapsed = meeting.elapsed(at: isOurs ? now : heard ?? start)
      return HeldMeeting(id: id, title: title, start: start, elapsed: elapsed, log: TimeLog(logs[id.number] ?? []))
    }
  }

  fileprivate func heldTasks() throws -> [HeldTask] {
    try rows(
      """
      SELECT seated.meeting, task.id, task.title, task.prompt, task.answer_key, task.written, task.asks_after,
        (SELECT ifnull(max(position) + 1, 0) FROM sample WHERE sample.task = seated.task),
        EXISTS (SELECT 1 FROM group_place placed CROSS JOIN sample ON sample.id = placed.sample
          WHERE placed.task = seated.task AND sample.position IS NOT NULL)
          OR EXISTS (SELECT 1 FROM misconception_group WHERE task = seated.task AND papers > 0)
          OR ifnull(pile.none_seen, 0) > 0,
        pile.task, pile.papers, pile.reason, pile.reproduce, pile.no_evidence, pile.none_seen
      FROM meeting_task seated JOIN meeting ON meeting.id = seated.meeting JOIN task ON task.id = seated.task
      LEFT JOIN pile ON pile.meeting = seated.meeting AND pile.task = seated.task
      WHERE meeting.stage <> 'prepared' ORDER BY meeting.start_wall, meeting.id, seated.position
      """
    ) { columns in
      let meeting = try Meeting.ID(&columns)
      let task = try MathTask(&columns)
      let lettered: Int = try columns.next()
      let isLookedAt: Bool = try columns.next()
      return HeldTask(
        meeting: meeting, task: task, lettered: lettered, pile: try Pile.readIfAny(&columns), isLookedAt: isLookedAt)
    }
  }

  /// Sections come in the order in which the team's files brought them.
  ///
  /// Counted here and not by SQLite, whose sorting of the same 14,400 rows took 70 ms where reading them takes 3.
  fileprivate func tagCounts() throws -> [TagCount] {
    var sections: [String: Int] = [:]
    try forEachRow("SELECT section FROM task_section ORDER BY id") { columns in
      let section: String = try columns.next()
      if sections[section] == nil { sections[section] = sections.count }
      return true
    }
    var counts: [TagSeat: [WorkDemand: Int]] = [:]
    try forEachRow(
      """
      SELECT t.meeting, s.task, s.section, t.demand FROM room_tag t CROSS JOIN sample s ON s.id = t.sample
      WHERE t.demand IS NOT NULL
      """
    ) { columns in
      let seat = TagSeat(meeting: try columns.next(), task: try columns.next(), section: try columns.next())
      let demand = try columns.next(WorkDemand.init(rawValue:))
      counts[seat, default: [:]][demand, default: 0] += 1
      return true
    }
    let last = sections.count
    let seats = counts.keys.sorted { one, other in
      let (place, otherPlace) = (sections[one.section] ?? last, sections[other.section] ?? last)
      return place != otherPlace
        ? place < otherPlace : (one.section, one.meeting, one.task) < (other.section, other.meeting, other.task)
    }
    return seats.flatMap { seat in
      WorkDemand.allCases.compactMap { demand in
        counts[seat]?[demand].map {
          TagCount(
            meeting: Identifier(seat.meeting), task: Identifier(seat.task), section: seat.section, demand: demand,
            count: $0)
        }
      }
    }
  }

  fileprivate func heldGroups() throws -> [HeldGroup] {
    try rows(
      """
      SELECT task, name, bank, papers + (
        SELECT count(*) FROM group_place placed CROSS JOIN sample ON sample.id = placed.sample
        WHERE placed.task = own.task AND placed.misconception_group = own.id AND sample.position IS NOT NULL)
      FROM misconception_group own ORDER BY id
      """
    ) { columns in
      HeldGroup(
        task: try MathTask.ID(&columns), name: try columns.next(), bank: try columns.next(),
        count: try columns.next())
    }
  }

  fileprivate func heldMoves() throws -> [HeldMove] {
    try rows(
      """
      SELECT \(Move.columns), (SELECT name FROM misconception_group own WHERE own.id = misconception_group)
      FROM move ORDER BY id
      """
    ) { columns in
      let move = try Move(&columns)
      let misconception: String? = try columns.next()
      return HeldMove(move: move, misconception: misconception ?? "")
    }
  }
}

extension Pile {
  /// The columns of a pile that are all empty where there is none.
  fileprivate static func readIfAny(_ columns: inout Columns) throws -> Pile? {
    let task: Int64? = try columns.next()
    let counts = try (0..<5).map { _ in try columns.next() as Int? }
    guard let task else { return nil }
    let known = counts.compactMap(\.self)
    guard known.count == 5 else { throw UnexpectedValue() }
    return Pile(
      task: Identifier(task), papers: known[0],
      tally: DemandTally(reason: known[1], reproduce: known[2], noEvidence: known[3]), noneSeen: known[4])
  }
}

/// What tags are counted by.
private struct TagSeat: Hashable {
  let meeting: Int64
  let task: Int64
  let section: String
}
