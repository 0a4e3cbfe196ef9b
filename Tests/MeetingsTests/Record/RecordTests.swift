import Meetings
import TaskAnalysis
import Testing

@Suite("The record in memory") struct RecordTests {
  static let meeting = Meeting(id: Meeting.ID(1))
  static let task = MathTask(id: MathTask.ID(2), title: "Fractions")

  static func record(samples: Int = 3) -> Record {
    var record = Record()
    record.apply(
      Change(
        .beginMeeting, meeting: meeting.id,
        [
          .meeting(Replacement(before: nil, after: meeting)), .task(Replacement(before: nil, after: task)),
          .taskOfMeeting(meeting: meeting.id, task: task.id, Replacement(before: nil, after: 0)),
        ] + (0..<samples).map { .sample(Replacement(before: nil, after: sample($0))) }))
    return record
  }

  static func sample(_ position: Int) -> WorkSample {
    WorkSample(id: WorkSample.ID(Int64(10 + position)), task: task.id, position: position)
  }

  static func reference(_ position: Int) -> SampleReference {
    SampleReference(id: sample(position).id, task: task.id, position: position)
  }

  private func tag(_ position: Int, _ before: WorkDemand?, _ after: WorkDemand?) -> Change {
    let replacement = Replacement(
      before: before.map { RoomTag(demand: $0) }, after: after.map { RoomTag(demand: $0) })
    return Change(
      .tag, meeting: Self.meeting.id,
      [.tag(meeting: Self.meeting.id, sample: Self.reference(position), replacement)])
  }

  @Test("tallies follow tags, and the inverse takes them back") func tallies() {
    var record = Self.record()
    let before = record
    let change = tag(1, nil, .reason)
    record.apply(change)
    #expect(record.tasks[0].tagged == DemandTally(reason: 1))
    #expect(record.tasks[0].shelf[1]?.tag.demand == .reason)
    #expect(record.tasks[0].untagged == 2)
    record.apply(change.inverse)
    #expect(record == before)
  }

  @Test("samples join the shelf in their order and leave it from its end") func samples() {
    var record = Self.record(samples: 0)
    let change = Change(
      .addPapers, meeting: nil, (0..<5).map { .sample(Replacement(before: nil, after: Self.sample($0))) })
    record.apply(change)
    #expect(record.tasks[0].shelf.rows.map(\.sample.letter) == ["A", "B", "C", "D", "E"])
    record.apply(change.inverse)
    #expect(record.tasks[0].shelf.count == 0 && record.tasks[0].shelf.rows.isEmpty)
  }

  @Test("a sample is in one group of its task, or in none seen, or not looked at") func places() {
    var record = Self.record()
    let group = MisconceptionGroup(id: MisconceptionGroup.ID(50), task: Self.task.id, name: "Gap thinking")
    record.apply(Change(.newGroup, meeting: nil, [.group(Replacement(before: nil, after: group))]))
    record.apply(
      Change(
        .place, meeting: nil, [.place(sample: Self.reference(2), Replacement(before: nil, after: .group(group.id)))]))
    record.apply(
      Change(
        .place, meeting: nil, [.place(sample: Self.reference(0), Replacement(before: nil, after: .group(group.id)))]))
    #expect(record.tasks[0].groups[0].members.first.map(\.letter) == ["A", "C"])
    record.apply(
      Change(
        .place, meeting: nil,
        [.place(sample: Self.reference(0), Replacement(before: .group(group.id), after: .noneSeen))]))
    #expect(record.tasks[0].groups[0].count == 1)
    #expect(record.tasks[0].noneSeenCount == 1)
    #expect(record.tasks[0].notLookedAt == 1)
  }

  @Test("edits of what is not in memory change nothing") func elsewhere() {
    var record = Self.record()
    let before = record
    let other = MathTask(id: MathTask.ID(99), title: "Other")
    record.apply(Change(.editTask, meeting: nil, [.task(Replacement(before: other, after: other))]))
    record.apply(
      Change(
        .tag, meeting: nil,
        [
          .tag(
            meeting: Meeting.ID(77), sample: Self.reference(0),
            Replacement(before: nil, after: RoomTag(demand: .reason)))
        ]))
    #expect(record == before)
  }

  @Test("members beyond what a wall shows are counted and not kept") func members() {
    let many = (0..<500).map(Self.reference)
    let members = Members(count: 500, first: many)
    #expect(members.count == 500 && members.first.count == Members.capacity && !members.isComplete)
  }
}

@Suite("History") struct HistoryTests {
  private func change(_ number: Int64) -> Change {
    Change(.goal, meeting: Meeting.ID(number), [])
  }

  @Test("what was undone can be done again until something new is done") func undoRedo() {
    var history = History()
    history.record(change(1))
    history.record(change(2))
    #expect(history.undo() == change(2))
    #expect(history.redo() == change(2))
    #expect(history.undo() == change(2) && history.undo() == change(1) && history.undo() == nil)
    history.record(change(3))
    #expect(history.redo() == nil)
  }
}
