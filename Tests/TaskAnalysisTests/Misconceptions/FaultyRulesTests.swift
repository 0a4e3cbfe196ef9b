import Foundation
import Testing

@testable import TaskAnalysis

@Suite("Faulty rules")
struct FaultyRulesTests {
  @Test("are 70 or more, for misconceptions of ten domains or more")
  func breadth() {
    let misconceptions = FaultyRules.all.compactMap { MisconceptionBank[id: $0.misconception] }
    #expect(misconceptions.count == FaultyRules.all.count)
    #expect(Set(misconceptions).count >= 70)
    #expect(Set(misconceptions.map(\.domain)).count >= 10)
    #expect(Set(FaultyRules.all.map(\.id)).count == FaultyRules.all.count)
  }

  @Test("say in short what they do, and carry checks in which the rule errs", arguments: FaultyRules.all)
  func form(rule: FaultyRule) {
    #expect((1...40).contains(rule.inShort.count) && rule.inShort.allSatisfy(\.isASCII))
    #expect(rule.checks.count >= 2)
    #expect(rule.checks.contains { $0.gives != $0.right })
  }

  /// Every check of every rule, with the rule that it stands beside.
  static let checks = FaultyRules.all.flatMap { rule in rule.checks.map { RuleCheck(rule: rule, check: $0) } }

  @Test("answer as their checks say", arguments: checks)
  func check(_ case: RuleCheck) throws {
    let check = `case`.check
    let problem = try #require(Problem(reading: check.prompt), "the prompt is not read")
    let right = try #require(Answer(check.right))
    let gives = try #require(Answer(check.gives))
    let correct = try #require(problem.correctAnswer)
    let faulty = try #require(`case`.rule.answer(to: problem))
    #expect(correct.agrees(with: right), "the right answer came out as \(correct)")
    #expect(faulty.agrees(with: gives), "the rule gave \(faulty)")
  }

  @Test("reproduce the published checks", arguments: try PublishedCheck.all())
  func published(check: PublishedCheck) throws {
    let problem = try #require(Problem(reading: check.prompt), "the prompt is not read")
    let right = try #require(Answer(check.right))
    let gives = try #require(Answer(check.gives))
    let correct = try #require(problem.correctAnswer)
    let answers = FaultyRules.all.filter { $0.misconception == check.misconception }
      .compactMap { $0.answer(to: problem) }
    #expect(correct.agrees(with: right))
    #expect(answers.contains { $0.agrees(with: gives) })
    #expect(answers.contains(correct) == check.rightByLuck)
  }
}

struct RuleCheck: Sendable, CustomTestStringConvertible {
  let rule: FaultyRule
  let check: FaultyRule.Check

  var testDescription: String { "\(rule.misconception): \(check)" }
}

/// A row of `misconception-checks.json`, made by running each rule outside this program.
struct PublishedCheck: Decodable, Sendable, CustomTestStringConvertible {
  let misconception: String
  let prompt: String
  let right: String
  let gives: String
  let rightByLuck: Bool

  var testDescription: String { "\(misconception): \(prompt) gives \(gives)" }

  static func all() throws -> [PublishedCheck] {
    let file = try #require(
      Bundle.module.url(forResource: "misconception-checks", withExtension: "json", subdirectory: "Fixtures"))
    let checks = try JSONDecoder().decode([PublishedCheck].self, from: Data(contentsOf: file))
    #expect(checks.count == 238)
    return checks
  }
}
