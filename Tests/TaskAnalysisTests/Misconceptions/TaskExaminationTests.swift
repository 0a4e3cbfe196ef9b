import Testing

@testable import TaskAnalysis

@Suite("Task examination")
struct TaskExaminationTests {
  private func examination(_ prompt: String) throws -> TaskExamination {
    try #require(TaskExamination(prompt: prompt), "not read: \(prompt)")
  }

  @Test(
    "lists every rule that gives a wrong answer",
    arguments: [
      ("300 - 127. Show your work.", "227", ["sub-smaller-from-larger", "sub-zero-minus-n"]),
      ("300 - 127", "83", ["sub-borrow-across-zero", "sub-borrow-left-most"]),
      ("300 - 127", "273", ["sub-borrow-from-zero"]), ("300 - 127", "99", []), ("300 - 127", "173", []),
      ("\\( \\frac{1}{3}+\\frac{2}{5}= \\)", "\\( \\frac{3}{15} \\)", ["fr-larger-denominator"]),
      ("1/2 + 1/3", "0.4", ["fr-add-across"]), ("(-8) - (-5) = \u{25A1}", "-13", ["int-minus-minus-ignored"]),
      ("3 people need 192 days. How long do 12 people need?", "768 days", ["ratio-inverse-as-direct"]),
      ("Which is greater, 5/6 or 7/8?", "They are equal.", ["fr-gap"]),
      ("Which is greater, 0.3 or 0.125?", "0.125", ["dec-longer-larger", "dec-zero-rule"]),
      ("Order 0.3, 0.125, 0.4", "0.3, 0.4, 0.125", ["dec-longer-larger", "dec-zero-rule"]),
      ("A price goes from 40 to 50. By what percent did it rise?", "10%", ["pct-difference-as-percent"]),
      ("A price goes from 40 to 50. By what percent did it rise?", "10", ["pct-difference-as-percent"]),
    ])
  func consistent(prompt: String, answer: String, misconceptions: [String]) throws {
    let found = try examination(prompt).rules(consistentWith: #require(Answer(answer)))
    #expect(found.map(\.misconception.id) == misconceptions)
  }

  @Test("knows which rules a task cannot tell apart")
  func cannotTellApart() throws {
    let groups = try examination("300 - 127").cannotTellApart.map { $0.map(\.misconception.id) }
    #expect(
      groups == [
        ["sub-smaller-from-larger", "sub-zero-minus-n"], ["sub-borrow-across-zero", "sub-borrow-left-most"],
      ])
    #expect(try examination("5/6 x 1/2").cannotTellApart.isEmpty)
  }

  @Test(
    "knows which rules give the right answer by luck",
    arguments: [
      ("Which is greater, 3/8 or 7/8?", ["fr-bigger-denominator-bigger", "fr-smaller-denominator-wins", "fr-gap"]),
      ("Which is greater, 1/3 or 1/4?", ["fr-smaller-denominator-wins", "fr-gap"]),
      ("Which is greater, 0.75 or 0.3?", ["dec-longer-larger", "dec-zero-rule", "dec-money-truncate"]),
      ("300 - 127", []), ("Find the area of a rectangle 3 by 6", ["area-perimeter-swap"]),
    ])
  func luck(prompt: String, misconceptions: [String]) throws {
    #expect(try examination(prompt).rightByLuck.map(\.misconception.id) == misconceptions)
  }

  @Test("asks 310 - 127 after 300 - 127")
  func nextSubtraction() throws {
    let task = try examination("300 - 127. Show your work.")
    let next = try #require(task.askNext(for: .number(Rational(227))))
    #expect(next.prompt == "310 - 127")
    #expect(next.correct.description == "183")
    #expect(next.separates.map(\.id) == ["sub-smaller-from-larger", "sub-zero-minus-n"])
    let answers = Dictionary(
      next.predictions.map { ($0.misconception.id, $0.answer.description) }, uniquingKeysWith: { $1 })
    #expect(answers["sub-smaller-from-larger"] == "217" && answers["sub-zero-minus-n"] == "197")
    // It also tells the two rules behind 83 apart.
    #expect(answers["sub-borrow-across-zero"] == "183" && answers["sub-borrow-left-most"] == "93")
    #expect(task.askNext?.prompt == "310 - 127")
  }

  @Test("the next item and the task together tell all eight subtraction rules and the right way apart")
  func pairSeparatesAll() throws {
    let task = try examination("300 - 127")
    let next = try #require(task.askNext)
    var pairs = Set(zip(task.predictions, next.predictions).map { [$0.answer, $1.answer] })
    pairs.insert([task.correct, next.correct])
    #expect(pairs.count == 9)
  }

  @Test(
    "has nothing to ask next where fewer than two rules fit",
    arguments: [("300 - 127", "273"), ("300 - 127", "173"), ("300 - 127", "1"), ("1/2 + 1/3", "2/5")])
  func nothingToAsk(prompt: String, answer: String) throws {
    #expect(try examination(prompt).askNext(for: #require(Answer(answer))) == nil)
  }

  /// One prompt for each rule: that of its first check.
  static let prompts = FaultyRules.all.compactMap(\.checks.first?.prompt)

  @Test("the next item can be read and separates what it says", arguments: prompts)
  func nextIsSound(prompt: String) throws {
    let task = try examination(prompt)
    for group in task.cannotTellApart {
      guard let next = task.askNext(for: try #require(Answer(group[0].answer.description))) else { continue }
      let item = try #require(TaskExamination(prompt: next.prompt))
      #expect(item.correct == next.correct)
      let answers = item.predictions.filter { prediction in next.separates.contains(prediction.misconception) }
      #expect(Set(answers.map(\.answer)).count > 1)
      #expect(next.prompt != prompt)
    }
    #expect(task.askNext == (try examination(prompt)).askNext)
  }

  @Test("is nil where the prompt cannot be read")
  func unread() {
    #expect(TaskExamination(prompt: "What fraction of the pizza did Ana eat?") == nil)
  }

  @Test(
    "an answer agrees with what a student wrote",
    arguments: [
      ("1/2 + 1/4", "3/4", true), ("1/2 + 1/4", "0.75", true), ("1/2 + 1/4", "3/4 kg", true), ("1/2 + 1/4", "3", false),
      ("Which is greater, 1/2 or 2/4?", "equal", true), ("Which is greater, 1/2 or 2/4?", "the same", true),
      ("Which is greater, 1/2 or 2/4?", "not equal", false), ("Which is greater, 1/2 or 2/4?", "1/2", false),
      ("Order 0.3, 0.125", "0.125, 0.3", false), ("Order 3, 1, 2", "1, 2, 3", true),
      ("Order 3, 1, 2", "1, 3, 2", false),
    ])
  func agreement(prompt: String, written: String, agrees: Bool) throws {
    let answer = try #require(Answer(written))
    let found = Problem(reading: prompt)?.correctAnswer?.agrees(with: answer) ?? false
    #expect(found == agrees)
  }
}
