import Meetings
import Screen
import TaskAnalysis
import Testing

@testable import FrontEnd

@Suite("Coming back on Start") struct ComingBackTests {
  static let day = StartViewTests.day

  static func state() -> State {
    var record = Record(team: Team(name: "Grade 5 team", seats: 6), past: StartViewTests.past())
    record.past.unfinished = [
      UnfinishedGroup(id: MisconceptionGroup.ID(8), task: FrameMeeting.greater, name: "Gap thinking", count: 3)
    ]
    record.past.returned = [
      ReturnedThinking(
        name: "Whole-number thinking", before: .init(count: 5, of: 12), now: .init(count: 2, of: 23))
    ]
    return State(record: record)
  }

  private func wall(_ state: State, _ columns: Int, _ rows: Int) -> String {
    render(state, size: Size(columns: columns, rows: rows), now: Self.day).textRows.joined(separator: "\n")
  }

  @Test("two counts of two items stand beside each other", arguments: [(80, 24), (60, 18), (120, 35)])
  func returned(columns: Int, rows: Int) {
    let wall = wall(Self.state(), columns, rows)
    #expect(wall.contains("5 of 12, now 2 of 23. Different item."))
    #expect(wall.contains("Whole-number th"))
    #expect(wall.contains("put 1/4, 1/3 and 1/2") && wall.contains("Go on with unfinished groups"))
    for word in ["growth", "better", "worse", "improve", "%"] { #expect(!wall.contains(word)) }
  }

  @Test("unfinished groups begin the next meeting on their task") func unfinished() throws {
    var state = Self.state()
    let choices = state.startChoices(now: Self.day)
    let place = try #require(choices.firstIndex(of: .unfinished))
    let effects = press([Key](repeating: .down, count: place) + [.enter], on: &state, at: Self.day)
    let meeting = try #require(state.record.meeting)
    #expect(meeting.isRunning)
    let seating = Edit.taskOfMeeting(
      meeting: meeting.id, task: FrameMeeting.greater, Replacement(before: nil, after: 0))
    #expect(effects.changes.first?.edits.contains(seating) == true)
    #expect(effects.last == .load(.record(meeting.id)))
    #expect(state.place == .groups)
  }

  @Test(
    "not yet asks why once, and no reason is an answer",
    arguments: [(0, nil), (1, .time), (4, .absent)] as [(Int, Hindrance?)])
  func hindrance(lines: Int, expected: Hindrance?) {
    var state = Self.state()
    press([.end, .up, .character(" ")], on: &state, at: Self.day)
    press("0\n", on: &state, at: Self.day)
    #expect(wall(state, 80, 24).contains("NOT YET: WHAT WAS IN THE WAY?"))
    press([Key](repeating: .down, count: lines) + [.enter], on: &state, at: Self.day)
    #expect(state.record.past.moves[1].status == .notYet(expected))
    #expect(state.drawer == nil)
    if let expected { #expect(wall(state, 80, 24).contains("not yet: \(expected.rawValue)")) }
  }
}
