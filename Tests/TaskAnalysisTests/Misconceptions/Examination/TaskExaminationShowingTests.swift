import Testing

@testable import TaskAnalysis

@Suite("The item that shows a thinking behind right answers") struct TaskExaminationShowingTests {
  @Test(
    "an item near the task on which the misconception goes wrong, and no other rule with it",
    arguments: [
      ("Which is greater, 3/4 or 2/3?", "fr-bigger-denominator-bigger"),
      ("Which is greater, 3/4 or 2/3?", "fr-gap"),
      ("300 - 127", "sub-smaller-from-larger"),
    ])
  func shows(prompt: String, misconception: String) throws {
    let task = try #require(TaskExamination(prompt: prompt))
    let item = try #require(task.askNext(showing: misconception))
    let own = item.predictions.filter { $0.misconception.id == misconception && $0.answer != item.correct }
    let answer = try #require(own.first?.answer)
    #expect(!item.predictions.contains { $0.misconception.id != misconception && $0.answer == answer })
    #expect(item.separates.map(\.id) == [misconception])
    #expect(item.prompt != prompt)
  }

  @Test("nil where the misconception does not speak of such tasks", arguments: ["sub-zero-minus-n", "no-such-entry"])
  func none(misconception: String) throws {
    let task = try #require(TaskExamination(prompt: "Which is greater, 3/4 or 2/3?"))
    #expect(task.askNext(showing: misconception) == nil)
  }
}
