import Meetings
import SafeText
import Screen
import TaskAnalysis
import Testing

@testable import FrontEnd

@Suite("Working on groups") struct GroupsSceneTests {
  static let now = GroupsViewTests.now

  static func scene(_ state: State) -> GroupsScene {
    if case .groups(let groups) = state.scene { groups } else { GroupsScene() }
  }

  /// The rows of the board as `name: letters`.
  static func rows(_ state: State) -> [String] {
    state.board(scene(state)).rows.map { "\($0.name): \($0.letters(width: 40))" }
  }

  static let begun = [
    "Whole-number thinking: C F G K", "Gap thinking: B L", "Smaller bottom wins: D", "not grouped yet: E H",
    "none seen: A J M",
  ]

  @Test("the board has the groups by size, then what lies in none")
  func board() {
    #expect(Self.rows(GroupsViewTests.state()) == Self.begun)
  }

  @Test(
    "arrows choose a row and a sample in it, and stop at the ends",
    arguments: [
      ([Key.up], "G"), ([.down], "B"), ([.down, .right], "L"), ([.down, .right, .right], "L"), ([.left], "F"),
      ([.left, .left, .left], "C"), ([.end], "A"), ([.end, .up, .right], "H"), ([.end, .home], "C"),
    ])
  func chooses(keys: [Key], letter: String) {
    var state = GroupsViewTests.state()
    press(keys, on: &state, at: Self.now)
    #expect(state.rowOnTheWall?.sample.letter == letter)
  }

  /// Keys, and the rows that are new or changed after them, in their order.
  static let doings: [(keys: String, rows: [String])] = [
    ("mgap\n", ["Whole-number thinking: C F K", "Gap thinking: B G L"]),
    ("mnone\n", ["Whole-number thinking: C F K", "none seen: A G J M"]),
    ("E, 2\n", ["Whole-number thinking, 2: C F G K"]),
    ("D", ["Whole-number thinking: C F", "Whole-number thinking, 2: G K"]),
    ("Nodd\n", ["odd: "]),
    ("jjjNodd\n", ["odd: E", "not grouped yet: H"]),
    ("jjjNgap thinking\n", ["Gap thinking: B E L", "not grouped yet: H"]),
    ("Mgap\n", ["Gap thinking: B C F G K L"]),
    ("A5\n", ["Whole-number thinking: C F G K + 5 papers"]),
    ("jjjjA3\n", ["none seen: A J M + 3 papers"]),
  ]

  @Test("what is done to a sample or a group changes the rows, and undo brings them back", arguments: doings)
  func changes(keys: String, expected: [String]) {
    var state = GroupsViewTests.state()
    let before = state.record
    press(keys, on: &state, at: Self.now)
    let after = Self.rows(state)
    #expect(after.filter { !Self.begun.contains($0) } == expected)
    #expect(state.message != nil)
    press("u", on: &state, at: Self.now)
    #expect(Self.rows(state) == Self.begun)
    #expect(state.record.tasks == before.tasks)
    #expect(state.record.moves == before.moves)
    press([.control("r")], on: &state, at: Self.now)
    #expect(Self.rows(state) == after)
  }

  @Test(
    "what cannot be done says why and changes nothing",
    arguments: ["jjjE", "jjjM", "jjj\n", "jjjA", "jD", "y", "n"])
  func cannot(keys: String) {
    var state = GroupsViewTests.state()
    let before = state.record
    press(keys, on: &state, at: Self.now)
    #expect(state.message != nil)
    #expect(state.record == before)
    #expect(state.drawer == nil)
  }

  @Test("r, p and x tag the sample that is being read, which stays", arguments: zip("rpx", WorkDemand.allCases))
  func tags(key: Character, demand: WorkDemand) {
    var state = GroupsViewTests.state()
    press(String(key), on: &state, at: Self.now)
    #expect(state.rowOnTheWall?.sample.letter == "G")
    #expect(state.rowOnTheWall?.tag.demand == demand)
    press("u", on: &state, at: Self.now)
    #expect(state.rowOnTheWall?.tag.demand == nil)
  }

  @Test("merging takes the moves and the note of the group along, in one change")
  func mergesMoves() throws {
    var state = GroupsViewTests.state()
    press("ofirst\n", on: &state, at: Self.now)
    press("\ncompare\n4.6\n", on: &state, at: Self.now)
    press([.escape], on: &state, at: Self.now)
    let before = state.record
    let effects = press("Mgap\n", on: &state, at: Self.now)
    #expect(effects.count { if case .commit = $0 { true } else { false } } == 1)
    let move = try #require(state.record.moves.first)
    #expect(move.group == MisconceptionGroup.ID(11))
    #expect(move.text == "compare")
    #expect(state.record.notes.map(\.subject) == [.group(MisconceptionGroup.ID(11))])
    press("u", on: &state, at: Self.now)
    #expect(state.record == before)
  }

  @Test("a group that earlier meetings may refer to is emptied and stays")
  func mergesOldGroup() {
    var state = GroupsViewTests.state()
    state.record.past.meetings = 2
    state.record.meeting = Meeting(id: Meeting.ID(50), stage: .running(start: FrameMeeting.start))
    press("Mgap\n", on: &state, at: Self.now)
    #expect(state.task?.group(MisconceptionGroup.ID(10))?.count == 0)
    #expect(state.task?.group(MisconceptionGroup.ID(11))?.count == 6)
  }

  @Test("members whose rows are not in memory are asked for one by one")
  func asksForRows() throws {
    var state = GroupsViewTests.state()
    let far = (0..<3).map {
      SampleReference(id: WorkSample.ID(9000 + Int64($0)), task: FrameMeeting.greater, position: 5000 + $0)
    }
    let shelf = state.record.tasks[1].shelf
    state.record.tasks[1].shelf = SampleShelf(count: 10_000, lower: 0, rows: shelf.rows)
    state.record.tasks[1].groups[1].members = Members(count: 500, first: far)
    // The large group is the first row now.
    state.scene = .tag
    let entering = state.go(.groups(GroupsScene()))
    #expect(
      entering.contains(.load(.rows(far.map(\.id)))) || entering.contains(.load(.rows(far.map(\.id) + [far[0].id]))))
    #expect(state.rowOnTheWall == nil)
    let row = SampleRow(
      sample: WorkSample(id: far[0].id, task: FrameMeeting.greater, position: 5000, response: "far away"),
      place: .group(MisconceptionGroup.ID(11)))
    _ = reduce(&state, .arrived(.rows([row])), now: Self.now)
    #expect(state.rowOnTheWall?.sample.response == "far away")
    press("mnone\n", on: &state, at: Self.now)
    #expect(state.task?.noneSeen.count == 4)
    #expect(state.task?.group(MisconceptionGroup.ID(11))?.count == 499)
    press("D", on: &state, at: Self.now)
    #expect(state.task?.groups.count == 3)
  }

  /// A group of 500 of whose members three are in memory, and all of them.
  private func largeGroup() -> (state: State, members: [SampleReference]) {
    var state = GroupsViewTests.state()
    let members = (0..<500).map {
      SampleReference(id: WorkSample.ID(9000 + Int64($0)), task: FrameMeeting.greater, position: 5000 + $0)
    }
    let shelf = state.record.tasks[1].shelf
    state.record.tasks[1].shelf = SampleShelf(count: 10_000, lower: 0, rows: shelf.rows)
    state.record.tasks[1].groups[1].members = Members(count: 500, first: Array(members.prefix(3)))
    state.scene = .groups(GroupsScene(marked: .group(MisconceptionGroup.ID(11))))
    return (state, members)
  }

  @Test("a group of any size is put together with another, once its members are known")
  func mergesLarge() {
    var (state, members) = largeGroup()
    let before = state.record
    let effects = press("Mwhole\n", on: &state, at: Self.now)
    let whole = MisconceptionGroup.ID(10)
    let query = Query.members(MisconceptionGroup.ID(11), in: FrameMeeting.greater, then: .merge(into: whole))
    #expect(effects.contains(.load(query)))
    #expect(state.record == before)
    _ = reduce(
      &state, .arrived(.members(MisconceptionGroup.ID(11), members, then: .merge(into: whole))), now: Self.now)
    #expect(state.task?.group(whole)?.count == 504)
    #expect(state.task?.group(MisconceptionGroup.ID(11)) == nil)
    press("u", on: &state, at: Self.now)
    #expect(state.task?.group(whole)?.count == 4)
    #expect(state.task?.group(MisconceptionGroup.ID(11))?.count == 500)
  }

  @Test("a group of any size is divided, once its members are known")
  func dividesLarge() {
    var (state, members) = largeGroup()
    let effects = press([.right], on: &state, at: Self.now) + press("D", on: &state, at: Self.now)
    let large = MisconceptionGroup.ID(11)
    #expect(effects.contains(.load(.members(large, in: FrameMeeting.greater, then: .divide(from: members[1])))))
    _ = reduce(&state, .arrived(.members(large, members, then: .divide(from: members[1]))), now: Self.now)
    #expect(state.task?.group(large)?.count == 1)
    #expect(state.task?.groups.contains { $0.count == 499 } == true)
    press("u", on: &state, at: Self.now)
    #expect(state.task?.group(large)?.count == 500)
  }

  @Test("suggestions follow whatever key moves work, and its undo")
  func learnsAfterEveryKey() throws {
    var state = GroupsViewTests.state()
    press("s", on: &state, at: Self.now)
    let begun = Self.scene(state)
    #expect(begun.suggestions?.isEmpty == false)
    press("mnone\n", on: &state, at: Self.now)
    #expect(Self.scene(state).learning?.labels != begun.learning?.labels)
    press("u", on: &state, at: Self.now)
    #expect(Self.scene(state).suggestions == begun.suggestions)
    #expect(Self.scene(state).learning == begun.learning)
  }

  @Test("suggestions are shown when asked for, taken with y and left with n")
  func suggests() {
    var state = GroupsViewTests.state()
    press("y", on: &state, at: Self.now)
    #expect(Self.rows(state) == Self.begun)
    press("s", on: &state, at: Self.now)
    let gap = BoardRow.Subject.group(MisconceptionGroup.ID(11))
    #expect(state.ghosts(of: gap, Self.scene(state)) == "maybe E H")
    var taken = state
    press("y", on: &taken, at: Self.now)
    #expect(Self.rows(taken)[1] == "Gap thinking: B E H L")
    press("u", on: &taken, at: Self.now)
    #expect(Self.rows(taken) == Self.begun)
    #expect(taken.ghosts(of: gap, Self.scene(taken)) == "maybe E H")
    press("n", on: &state, at: Self.now)
    #expect(state.ghosts(of: gap, Self.scene(state)) == .empty)
    #expect(Self.rows(state) == Self.begun)
    press([.escape], on: &state, at: Self.now)
    #expect(Self.scene(state).suggestions == nil)
    #expect(state.place == .groups)
  }

  @Test("with one group made, wrong answers are never called none seen, and what is alike may still make a group")
  func suggestsBesideOneGroup() throws {
    var state = GroupsViewTests.state()
    let gap = MisconceptionGroup.ID(11)
    state.record.tasks[1].task.key = "3/4"
    state.record.tasks[1].groups.removeAll { $0.group.id != gap }
    state.record.tasks[1].noneSeen = Members()
    for position in 0..<12 {
      guard let row = state.record.tasks[1].shelf[position], row.place != .group(gap) else { continue }
      state.record.tasks[1].shelf[position]?.place = nil
      state.record.tasks[1].shelf[position]?.sample.answer = [2, 5].contains(position) ? "2/3" : "3/4"
    }
    press("s", on: &state, at: Self.now)
    let batches = state.openBatches(Self.scene(state))
    let wrong: Set = ["C", "F"]
    #expect(batches.contains { $0.isNew && Set($0.samples.map(\.letter)) == wrong })
    for batch in batches where batch.target == .noneSeen {
      #expect(wrong.isDisjoint(with: batch.samples.map(\.letter)))
    }
    #expect(batches.filter(\.isNew).allSatisfy { Set($0.samples.map(\.letter)).isSubset(of: wrong) })
  }

  @Test("before anything is grouped, work of the same words may make a group")
  func suggestsGroups() {
    var state = GroupsViewTests.state()
    state.record.tasks[1].groups = []
    state.record.tasks[1].noneSeen = Members()
    for position in 0..<12 { state.record.tasks[1].shelf[position]?.place = nil }
    press("sy", on: &state, at: Self.now)
    #expect(state.task?.groups.count == 1)
    #expect(state.task?.groups.first.map { $0.count > 1 } == true)
    press("u", on: &state, at: Self.now)
    #expect(state.task?.groups.isEmpty == true)
  }
}
