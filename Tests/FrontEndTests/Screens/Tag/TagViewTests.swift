import Meetings
import TaskAnalysis
import Testing

@testable import FrontEnd

@Suite("Tag on the wall") struct TagViewTests {
  static let words = DecidingWords.part(start: 14, end: 40)
  static let groups = [
    FrameMeeting.group(10, "Whole-number thinking", "CFG"), FrameMeeting.group(11, "Gap thinking", "B"),
    FrameMeeting.group(12, "Smaller bottom wins", "D"),
  ]

  static func state(isOnPaper: Bool = false) -> State {
    var state = FrameMeeting.state(.tag, at: FrameMeeting.at(12, 40), tags: "RPRRP", groups: groups, sample: 5)
    if isOnPaper, let index = state.record.index(of: FrameMeeting.greater) {
      for position in 0..<12 {
        state.record.tasks[index].shelf[position]?.sample.response = nil
        state.record.tasks[index].shelf[position]?.sample.answer = nil
      }
    } else {
      let index = state.record.index(of: FrameMeeting.greater) ?? 0
      state.record.tasks[index].shelf[6]?.tag.words = words
    }
    _ = reduce(&state, .reproduce, now: FrameMeeting.at(12, 40))
    return state
  }

  @Test(
    "a sample's words, its letter row and the tally stand where the frames have them",
    arguments: ["60x18", "80x24", "120x35"])
  func sample(size: String) throws {
    try expectFrame("tag-\(size)", Self.state(), at: FrameMeeting.at(12, 40))
  }

  @Test("a paper shows its letter large", arguments: ["60x18", "80x24"])
  func paper(size: String) throws {
    try expectFrame("tag-paper-\(size)", Self.state(isOnPaper: true), at: FrameMeeting.at(12, 40))
  }

  @Test("when all of a task are tagged, n goes on to the task of which some are not") func otherTask() {
    var state = FrameMeeting.state(.tag, at: FrameMeeting.at(12), tags: String(repeating: "R", count: 12), sample: 11)
    state.record.tasks[0].shelf = SampleShelf(count: 3, lower: 0, rows: [])
    let first = state.record.tasks[0].task.id
    press("r", on: &state, at: FrameMeeting.at(12))
    let effects = press("n", on: &state, at: FrameMeeting.at(12))
    #expect(state.looking.task == 0 && effects.contains(.load(.nextUntagged(first, after: -1))))
    #expect(state.message?.line.text == "Now task 1: 3 of 3 have no tag yet.")
  }
}
