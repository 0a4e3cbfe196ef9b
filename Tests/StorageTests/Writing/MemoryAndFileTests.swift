import Meetings
import TaskAnalysis
import Testing

@testable import Storage

@Suite("What is in memory and what is in the file")
struct MemoryAndFileTests {
  @Test("agree after any sequence of changes, undoing and redoing", arguments: 1...12)
  func agree(seed: Int) throws {
    let folder = try Folder()
    let first = try lastYear(at: folder.path())
    var meeting = RandomMeeting(record: try first.record(of: nil), seed: UInt64(seed))
    var generator = SplitMix64(seed: UInt64(seed) + 1000)
    var file = first
    for _ in 0..<8 {
      var writes: [Write] = []
      for _ in 0..<Int.random(in: 1...20, using: &generator) {
        if let write = meeting.step() { writes.append(write) }
      }
      try file.write(writes, at: moment(101))
      file.close()
      file = try TeamFile.open(at: folder.path(), access: .write)

      let loaded = try file.record(of: meeting.record.meeting?.id)
      expectEqual(loaded, meeting.record)
      if let id = meeting.record.meeting?.id {
        #expect(try file.history(of: id) == meeting.history)
      }
    }
    try file.check()
  }

  /// An ended meeting whose move comes back.
  private func lastYear(at path: String) throws -> TeamFile {
    let file = try SmallTeam.makeFile(at: path)
    let move = Move(
      id: Identifier(7), meeting: SmallTeam.meeting.id, task: SmallTeam.task.id, group: SmallTeam.group.id,
      text: "draw it", lesson: "Monday")
    var ended = SmallTeam.meeting
    ended.stage = .ended(start: moment(), at: 2_700_000)
    try file.write(
      [
        .change(Change(.move, meeting: SmallTeam.meeting.id, [.move(made(move))])),
        .change(Change(.closePass, meeting: SmallTeam.meeting.id, OldVotes.edits)),
        .change(
          Change(
            .endMeeting, meeting: SmallTeam.meeting.id,
            [.meeting(Replacement(before: SmallTeam.meeting, after: ended))])),
      ], at: moment(45))
    return file
  }
}

/// Compares all but what only a file knows: the rows and the waiting work of tasks that no meeting has.
private func expectEqual(_ loaded: Record, _ memory: Record) {
  #expect(loaded.team == memory.team)
  #expect(loaded.reflections == memory.reflections)
  #expect(loaded.meeting == memory.meeting)
  #expect(loaded.timeLog == memory.timeLog)
  #expect(loaded.tasks.map(\.task) == memory.tasks.map(\.task))
  #expect(loaded.tasks == memory.tasks)
  #expect(loaded.moves == memory.moves)
  #expect(loaded.notes == memory.notes)
  #expect(loaded.definitions == memory.definitions)
  #expect(loaded.openPass == memory.openPass)
  #expect(loaded.seatKeys == memory.seatKeys)
  #expect(loaded.objective == memory.objective)
  #expect(
    loaded.past.waiting.filter { $0.task.asksAfter != nil } == memory.past.waiting.filter { $0.task.asksAfter != nil })
  #expect(loaded.past.meetings == memory.past.meetings)
  #expect(loaded.past.moves == memory.past.moves)
  #expect(loaded.past.openSplits == memory.past.openSplits)
  #expect(loaded.unseated.mapValues(\.shelf.count) == memory.unseated.mapValues(\.shelf.count))
  #expect(loaded.nextNumber == memory.nextNumber)
}
