import Meetings
import Screen
import TaskAnalysis
import Testing

@testable import FrontEnd

@Suite("Hiding words") struct HidingWordsTests {
  static let now = FrameMeeting.at(12, 40)

  /// A paper with some words on the wall, and the words marked from the first on.
  static func state(_ response: String, answer: String? = nil, marking words: Int) -> State {
    var state = FrameMeeting.state(.tag, at: now, sample: 5)
    state.record.tasks[1].shelf[5]?.sample.response = response
    state.record.tasks[1].shelf[5]?.sample.answer = answer
    press("e", on: &state, at: now)
    press([.home] + Array(repeating: .left, count: 30), on: &state, at: now)
    press(Array(repeating: .backspace, count: 30), on: &state, at: now)
    press(String(repeating: " ", count: words - 1), on: &state, at: now)
    return state
  }

  @Test(
    "are hidden wherever they stand as words of their own",
    arguments: [
      ("Ben told me", 1, "… told me"), ("Ben Okafor told Ben Okafor's friend", 2, "… told …'s friend"),
      ("Ben has a Benefit", 1, "… has a Benefit"), ("Ben", 1, "…"), ("é 4 é4 (é)", 1, "… 4 é4 (…)"),
      ("Ben. Ben said so and ben knows", 1, "…. … said so and … knows"),
      ("Ben's idea, not BEN’S", 1, "…'s idea, not …’S"),
      ("(Ben) saw Ben", 1, "(…) saw …"), ("I add, i see", 1, "… add, i see"),
      ("Jo told me and jo knows", 1, "… told me and … knows"),
      ("Will said it will be bigger", 1, "… said it will be bigger"),
      ("3. is less than 3.5 or 3", 1, "… is less than 3.5 or 3"),
      ("it's 3 so it is", 1, "… 3 so it is"), ("Ben'd say Ben", 1, "…'d say …"),
      ("That's what that is", 1, "… what that is"),
      ("Ben Okafor and Ben\nOkafor", 2, "… and …"), ("?! 4 ?!", 1, "… 4 …"),
    ])
  func hide(response: String, words: Int, expected: String) {
    var state = Self.state(response, answer: "4 \(response)", marking: words)
    let before = state.record
    let changes = press("x", on: &state, at: Self.now).changes
    #expect(changes.map(\.name) == [.hideWords])
    #expect(state.drawer == nil)
    #expect(state.row?.sample.response == expected && state.row?.sample.answer == "4 \(expected)")
    press("u", on: &state, at: Self.now)
    #expect(state.record == before)
  }

  @Test("what decides is marked anew, since its place moved; the tag stays") func deciding() {
    var state = Self.state("Ben says because", marking: 1)
    state.record.tasks[1].shelf[5]?.tag = RoomTag(demand: .reason, words: .part(start: 9, end: 16))
    press("x", on: &state, at: Self.now)
    #expect(state.row?.tag == RoomTag(demand: .reason))
    press("u", on: &state, at: Self.now)
    #expect(state.row?.tag == RoomTag(demand: .reason, words: .part(start: 9, end: 16)))
  }
}
