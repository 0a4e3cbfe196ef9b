import GRDB
import Meetings
import TaskAnalysis

extension Database {
  /// A task as a meeting sees it, with up to some of its first lettered samples.
  func taskRecord(of task: MathTask, meeting: Meeting.ID?, rows: Int) throws -> TaskRecord {
    let count = try letteredCount(of: task.id)
    let members = count == 0 ? [:] : try members(of: task.id, among: count)
    return TaskRecord(
      task: task,
      sections: try sections(of: task.id),
      pile: try meeting.flatMap { try pile(of: task.id, meeting: $0) },
      shelf: rows == 0
        ? SampleShelf(count: count) : try shelf(of: task.id, meeting: meeting, from: 0, rows: rows, of: count),
      tagged: try meeting.map { try tagged(in: task.id, meeting: $0) } ?? DemandTally(),
      groups: try groups(of: task.id).map { GroupRecord(group: $0, members: members[$0.id] ?? Members()) },
      noneSeen: members[nil] ?? Members(),
      onTheWay: try meeting.flatMap { try onTheWay(of: task.id, meeting: $0) },
      ballots: try meeting.map { try ballots(on: task.id, meeting: $0) } ?? [])
  }

  /// How many lettered samples a task has; their positions have no gaps.
  func letteredCount(of task: MathTask.ID) throws -> Int {
    try value("SELECT ifnull(max(position) + 1, 0) FROM sample WHERE task = ?", [task.number])
  }

  /// How each class met a task, in the order in which the classes came in.
  func sections(of task: MathTask.ID) throws -> [TaskInSection] {
    try rows("SELECT \(TaskInSection.columns) FROM task_section WHERE task = ? ORDER BY id", [task.number]) {
      try TaskInSection(&$0)
    }
  }

  /// The groups of a task, oldest first, without their members.
  func groups(of task: MathTask.ID) throws -> [MisconceptionGroup] {
    try rows(
      "SELECT \(MisconceptionGroup.columns) FROM misconception_group WHERE task = ? ORDER BY id", [task.number]
    ) { try MisconceptionGroup(&$0) }
  }

  private func pile(of task: MathTask.ID, meeting: Meeting.ID) throws -> Pile? {
    try row(
      "SELECT \(Pile.columns) FROM pile WHERE meeting = ? AND task = ?", [meeting.number, task.number]
    ) { try Pile(&$0) }
  }

  private func onTheWay(of task: MathTask.ID, meeting: Meeting.ID) throws -> OnTheWay? {
    try row(
      "SELECT \(OnTheWay.columns) FROM on_the_way WHERE meeting = ? AND task = ?", [meeting.number, task.number]
    ) { try OnTheWay(&$0) }
  }

  /// What the lettered work of a task shows in a meeting, class by class in the order in which the classes came in.
  func shown(of task: MathTask.ID, meeting: Meeting.ID) throws -> [SectionDemand] {
    let counts = try rows(
      """
      SELECT section, demand, count(*) FROM sample s CROSS JOIN room_tag t ON t.sample = s.id
      WHERE s.task = ?2 AND t.meeting = ?1 AND demand IS NOT NULL GROUP BY 1, 2
      """, [meeting.number, task.number]
    ) {
      (section: try $0.next() as String, demand: try $0.next(WorkDemand.init(rawValue:)), count: try $0.next() as Int)
    }
    var known = try sections(of: task)
    for name in Set(counts.map(\.section)).sorted() where !known.contains(where: { $0.section == name }) {
      known.append(TaskInSection(task: task, section: name))
    }
    return known.map { section in
      SectionDemand(
        section: section,
        shown: counts.filter { $0.section == section.section }.reduce(into: DemandTally()) { $0[$1.demand] = $1.count })
    }
  }

  private func tagged(in task: MathTask.ID, meeting: Meeting.ID) throws -> DemandTally {
    let counts = try rows(
      """
      SELECT demand, count(*) FROM room_tag CROSS JOIN sample ON sample.id = room_tag.sample
      WHERE meeting = ? AND task = ? AND demand IS NOT NULL GROUP BY demand
      """, [meeting.number, task.number]
    ) { (demand: try $0.next(WorkDemand.init(rawValue:)), count: try $0.next() as Int) }
    return counts.reduce(into: DemandTally()) { $0[$1.demand] = $1.count }
  }

  /// The lettered samples of a task in a run of positions.
  func shelf(
    of task: MathTask.ID, meeting: Meeting.ID?, from lower: Int, rows limit: Int, of count: Int
  ) throws -> SampleShelf {
    let rows = try rows(
      """
      SELECT \(SampleRow.columns) FROM \(SampleRow.source)
      WHERE s.task = ?2 AND s.position >= ?3 AND s.position < ?4 ORDER BY s.position
      """, [meeting?.number, task.number, lower, lower + limit]
    ) { try SampleRow(&$0) }
    // A shelf is indexed by position, so it ends before a gap.
    let dense = rows.enumerated().prefix { $0.element.sample.position == lower + $0.offset }
    return SampleShelf(count: count, lower: lower, rows: dense.map(\.element))
  }
}
