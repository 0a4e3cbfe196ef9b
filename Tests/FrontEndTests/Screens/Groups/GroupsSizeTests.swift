import Meetings
import Screen
import TaskAnalysis
import Testing

@testable import FrontEnd

@Suite("Groups at any size") struct GroupsSizeTests {
  static let now = GroupsViewTests.now
  static let sizes = [
    (60, 18), (60, 24), (79, 50), (80, 23), (80, 24), (100, 28), (119, 35), (120, 34), (120, 35), (160, 50),
  ].map { Size(columns: $0.0, rows: $0.1) }

  private func manyGroups(_ count: Int) -> State {
    let groups = (0..<count).map { FrameMeeting.group(Int64(20 + $0), "Group \($0) that has a very long name", "") }
    return FrameMeeting.state(.groups(GroupsScene()), at: Self.now, groups: groups)
  }

  private func marks(_ canvas: Canvas) -> Int {
    canvas.styleRows.count { $0.contains("s") }
  }

  @Test("the marked row is in sight wherever it is", arguments: [0, 1, 3, 4, 13])
  func keepsMarkInSight(count: Int) {
    for size in Self.sizes {
      var state = manyGroups(count)
      for _ in 0..<count + 2 {
        let canvas = render(state, size: size, now: Self.now)
        #expect(marks(canvas) == 1, "\(size)")
        #expect(canvas.textRows.count { $0.contains("▸") } == 1, "\(size)")
        press([.down], on: &state, at: Self.now)
      }
      #expect(state.board(GroupsSceneTests.scene(state)).rows.last?.subject == GroupsSceneTests.scene(state).marked)
    }
  }

  @Test("a list that does not fit says how many are below and above")
  func saysWhatIsCutOff() {
    var state = manyGroups(12)
    let size = Size(columns: 60, rows: 18)
    #expect(render(state, size: size, now: Self.now).textRows[8].contains("9 more below"))
    press([.end, .up, .up], on: &state, at: Self.now)
    #expect(render(state, size: size, now: Self.now).textRows[5].contains("9 more above"))
  }

  @Test("the picker keeps its mark in sight")
  func picker() {
    for size in Self.sizes {
      var state = PickerTests.state()
      press("m", on: &state, at: Self.now)
      for _ in 0..<8 {
        let canvas = render(state, size: size, now: Self.now)
        #expect(canvas.textRows.count { $0.contains("▸ ") && !$0.contains("· ·") } >= 1, "\(size)")
        press([.down], on: &state, at: Self.now)
      }
    }
  }

  @Test(
    "a window holds the marked row and counts the rest",
    arguments: [(5, 0, 5), (5, 4, 3), (9, 0, 4), (9, 4, 4), (9, 8, 4), (9, 3, 2), (9, 3, 1), (0, 0, 4), (3, 1, 0)])
  func window(count: Int, marked: Int, room: Int) {
    let window = ListWindow(count: count, marked: marked, room: room)
    if count > 0, room > 0 { #expect(window.shown.contains(marked)) }
    #expect(window.shown.count + (window.above > 0 ? 1 : 0) + (window.below > 0 ? 1 : 0) <= max(room, 0))
    if room > 2 { #expect(window.above + window.shown.count + window.below == count) }
  }
}
