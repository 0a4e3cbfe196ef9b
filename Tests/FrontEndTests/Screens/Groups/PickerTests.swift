import Meetings
import Screen
import TaskAnalysis
import Testing

@testable import FrontEnd

@Suite("Finding a misconception") struct PickerTests {
  static let now = FrameMeeting.at(20)

  static func state(_ scene: Scene = .tag) -> State {
    var state = GroupsViewTests.state()
    state.scene = scene
    state.looking.position[FrameMeeting.greater] = 4
    return state
  }

  /// What the picker offers for some typed text, by name.
  private func names(_ typed: String, _ state: State) -> [String] {
    var state = state
    press("m" + typed, on: &state, at: Self.now)
    guard case .picker(let picker) = state.drawer else { return [] }
    return state.choices(picker).all.map { choice in
      switch choice {
      case .group(let record): record.group.name
      case .noneSeen: "none seen"
      case .bank(let entry): entry.id
      case .new(let name): "new: \(name)"
      }
    }
  }

  @Test(
    "every typed word must occur, groups in use come first, a new group last",
    arguments: [
      (
        "thin",
        [
          "Whole-number thinking", "Gap thinking", "dec-longer-larger", "dec-reciprocal", "dec-money-truncate",
          "new: thin",
        ]
      ),
      ("GAP THINK", ["Gap thinking", "new: GAP THINK"]),
      ("gap thinking", ["Gap thinking"]),
      ("none seen", ["none seen"]),
      ("reciprocal thin", ["dec-reciprocal", "new: reciprocal thin"]),
      ("zzz", ["new: zzz"]),
    ])
  func narrows(typed: String, expected: [String]) {
    #expect(names(typed, Self.state()) == expected)
  }

  @Test("nothing typed offers the groups in use, none seen, then all of the bank that is not in use")
  func everything() {
    let all = names("", Self.state())
    #expect(Array(all.prefix(4)) == ["Whole-number thinking", "Gap thinking", "Smaller bottom wins", "none seen"])
    #expect(all.count == 3 + 1 + MisconceptionBank.entries.count - 2)
  }

  @Test(
    "what is called by the typed word stands before what mentions it", arguments: ["smaller", "whole", "denominator"])
  func namesFirst(typed: String) throws {
    let entries = names(typed, Self.state()).compactMap { MisconceptionBank[id: $0]?.name.lowercased() }
    let called = entries.map { $0.contains(typed) }
    #expect(called.contains(true) && called == called.sorted { $0 && !$1 })
  }

  @Test("of the bank, what the task can show comes first, then its part of mathematics")
  func likely() throws {
    let bank = names("", Self.state()).dropFirst(4).compactMap { MisconceptionBank[id: $0] }
    let fractions = bank.map { $0.domain == .fractions }
    #expect(fractions.first == true && fractions == fractions.sorted { $0 && !$1 })
    let task = try #require(Self.state().task)
    let shown = try #require(TaskExamination(prompt: task.task.prompt)).predictions.map(\.misconception.id)
    #expect(shown.contains(try #require(bank.first).id))
  }

  @Test("on Task there is no none seen: it is about what we anticipate")
  func onTask() {
    #expect(!names("", Self.state(.task)).contains("none seen"))
  }

  @Test("Enter puts the sample into the marked group and stays on it; undo takes it out")
  func placesInGroup() throws {
    var state = Self.state()
    let before = state.record
    let effects = press("mgap\n", on: &state, at: Self.now)
    let sample = try #require(state.row)
    #expect(sample.sample.letter == "E")
    #expect(sample.place == .group(MisconceptionGroup.ID(11)))
    #expect(state.task?.group(MisconceptionGroup.ID(11))?.count == 3)
    #expect(state.drawer == nil)
    #expect(effects.contains { if case .commit(let change) = $0 { change.name == .place } else { false } })
    press("u", on: &state, at: Self.now)
    #expect(state.record == before)
  }

  @Test("an entry of the bank becomes a group with its probe and its move, in one change with the placing")
  func placesInBank() throws {
    var state = Self.state()
    let before = state.record
    press("mreciprocal\n", on: &state, at: Self.now)
    let entry = try #require(MisconceptionBank[id: "dec-reciprocal"])
    let group = try #require(state.task?.groups.last)
    #expect(group.group.bank == entry.id)
    #expect(group.group.probe == entry.probe)
    #expect(group.group.nextMove == entry.nextMove)
    #expect(group.members.first.map(\.letter) == ["E"])
    #expect(!group.group.anticipated)
    press("u", on: &state, at: Self.now)
    #expect(state.record.tasks == before.tasks)
  }

  @Test("the last choice makes a group of the typed name")
  func placesInNewGroup() throws {
    var state = Self.state()
    press("mthin", on: &state, at: Self.now)
    press([.end, .enter], on: &state, at: Self.now)
    let group = try #require(state.task?.groups.last)
    #expect(group.group.name == "thin")
    #expect(group.members.first.map(\.letter) == ["E"])
  }

  @Test("none seen can be chosen")
  func placesInNoneSeen() {
    var state = Self.state()
    press("mnone\n", on: &state, at: Self.now)
    #expect(state.row?.place == .noneSeen)
    #expect(state.task?.noneSeen.count == 4)
  }

  @Test("Esc leaves everything as it was, typed or not", arguments: ["", "gap"])
  func leaves(typed: String) {
    var state = Self.state()
    let before = state.record
    press("m" + typed, on: &state, at: Self.now)
    press([.escape], on: &state, at: Self.now)
    #expect(state.record == before)
    #expect(state.drawer == nil)
  }

  @Test("on Task the entry becomes an anticipated group with a short hint")
  func anticipates() throws {
    var state = Self.state(.task)
    state.drawer = .picker(Picker(.anticipate(FrameMeeting.greater), in: state.task))
    press("reciprocal\n", on: &state, at: Self.now)
    let group = try #require(state.task?.groups.last)
    #expect(group.group.anticipated)
    #expect(group.count == 0)
    #expect(!group.group.hint.isEmpty)
    #expect(group.group.hint.count <= 40)
    press("u", on: &state, at: Self.now)
    #expect(state.task?.groups.count == 3)
  }

  @Test(
    "a sentence is shortened at a word",
    arguments: [
      ("Adds tops and bottoms.", "Adds tops and bottoms"),
      ("Over-applies bigger bottom means smaller and more.", "Over-applies bigger bottom means…"),
      ("", ""),
    ])
  func shortens(sentence: String, expected: String) {
    #expect(shortened(sentence, to: 40) == expected)
  }
}
