import Meetings
import TaskAnalysis
import Testing

@Suite("Names that are verdicts") struct VerdictTests {
  @Test(
    "say how students did, in any spelling",
    arguments: [
      "They didn't get it", "they didn’t get it", "Don't get fractions", "did not understand", "No clue", "wrong",
      "Wrong answers", "LOW", "careless mistakes", "they don't know", "lost", " confused. ",
    ])
  func verdicts(name: String) {
    #expect(Verdict.isOne(name))
  }

  @Test(
    "and names of a way of thinking are none",
    arguments: [
      "Gap thinking", "adds across", "the lower number wins", "multiplication always makes bigger", "", "lost the ones",
      "wrong unit kept", "3/4 is 4 thirds",
    ])
  func thinking(name: String) {
    #expect(!Verdict.isOne(name))
  }
}

@Suite("What comes back") struct ComingBackTests {
  private func task(_ id: Int64, groups: [(String, String?, Int)], noneSeen: Int) -> TaskRecord {
    let task = MathTask(id: MathTask.ID(id), title: "")
    return TaskRecord(
      task: task, pile: Pile(task: task.id, papers: 40, noneSeen: noneSeen),
      groups: groups.enumerated().map { index, group in
        GroupRecord(
          group: MisconceptionGroup(
            id: MisconceptionGroup.ID(id * 10 + Int64(index)), task: task.id, name: group.0, bank: group.1,
            papers: group.2))
      })
  }

  @Test("both counts stand beside each other, of what was looked at")
  func sentence() throws {
    let before = task(1, groups: [("Whole-number thinking", "fr-whole", 5)], noneSeen: 7)
    let now = task(2, groups: [("new name", "fr-whole", 2)], noneSeen: 21)
    let thinking = try #require(ReturnedThinking(MisconceptionGroup.ID(10), in: before, askedAgain: now))
    #expect(thinking.sentence == "Whole-number thinking: 5 of 12, now 2 of 23. Different item.")
    #expect(thinking.sentence(nameFitting: 50) == "Whole-numb…: 5 of 12, now 2 of 23. Different item.")
  }

  @Test("a group of the same name is the same thinking, and none of it is 0")
  func byName() {
    let before = task(1, groups: [("Gap thinking", nil, 3)], noneSeen: 0)
    let id = MisconceptionGroup.ID(10)
    let same = ReturnedThinking(id, in: before, askedAgain: task(2, groups: [("gap THINKING", nil, 4)], noneSeen: 0))
    #expect(same?.now == .init(count: 4, of: 4))
    let none = ReturnedThinking(id, in: before, askedAgain: task(2, groups: [("other", nil, 4)], noneSeen: 1))
    #expect(none?.now == .init(count: 0, of: 5))
    #expect(ReturnedThinking(id, in: before, askedAgain: task(2, groups: [], noneSeen: 0)) == nil)
  }

  @Test("a key result says how far it is") func results() {
    #expect(KeyResult(.planningMinutes, target: 600).sentence(counted: 320) == "320 of 600 minutes on planning")
  }
}
