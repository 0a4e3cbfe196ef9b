import TaskAnalysis
import Testing

@Suite("Answer key")
struct AnswerKeyTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let key: String
    let prompt: String
    let written: String
    let expected: Correctness

    init(_ key: String, _ written: String, _ expected: Correctness, prompt: String = "") {
      (self.key, self.prompt, self.written, self.expected) = (key, prompt, written, expected)
    }

    var testDescription: String { "\(written) for \(key)" }
  }

  @Test(
    "judges numbers by value, and by form where the prompt asks for it",
    arguments: [
      Case("1/3", "\\( \\frac{3}{9} \\)", .right),
      Case("1/3", "3/9", .rightNotSimplified, prompt: "Give your answer in its simplest form."),
      Case("1/3", "1/3", .right, prompt: "Give your answer in its simplest form."),
      Case("1/3", "2/9", .wrong, prompt: "Give your answer in its simplest form."),
      Case("3/4", "6/8", .rightNotSimplified, prompt: "Simplify 12/16"),
      Case("3/4", "6/8", .right, prompt: "You do not need to simplify."),
      Case("3/4", "0.75", .right, prompt: "Write 12/16 in lowest terms"),
      Case("\\( 3 \\frac{1}{3} \\)", "10/3", .right), Case("5", "x = 5", .right), Case("5", "6", .wrong),
      Case("3/4", "3.4", .wrong), Case("3/4", "3:4", .cannotTell), Case("3/4", "5:4", .wrong),
      Case("5", "I don't know", .cannotTell), Case("7", "3 + 4", .cannotTell), Case("5", "  ", .cannotTell),
    ])
  func numbers(example: Case) throws { try check(example) }

  @Test(
    "ignores a unit the key lacks, and tells a missing one from a different one",
    arguments: [
      Case("5", "5 people", .right), Case("5 cm", "5 cm", .right), Case("5 cm", "5", .rightWithoutUnit),
      Case("5 cm", "5 m", .wrong), Case("5 cm", "6", .wrong), Case("5 cm", "50 mm", .cannotTell),
      Case("$4.50", "4.50 dollars", .right), Case("$4.50", "4.5", .rightWithoutUnit),
      Case("50 cents", "$0.50", .cannotTell), Case("25%", "0.25", .right), Case("25%", "25", .rightWithoutUnit),
      Case("25%", "40", .wrong), Case("25", "25%", .right, prompt: "What percent of 80 is 20?"),
      Case("25", "25%", .wrong),
      Case("5m", "5", .wrong, prompt: "Simplify the expression 3m + 2m"),
    ])
  func units(example: Case) throws { try check(example) }

  @Test(
    "reads an answer as what the key is",
    arguments: [
      Case("2:3", "10:15", .right), Case("2:3", "4/6", .right), Case("2:3", "3:2", .wrong),
      Case("10:15", "2:3", .right, prompt: "What is the ratio?"), Case("10:15", "2:3", .wrong),
      Case("2:3", "4:6", .rightNotSimplified, prompt: "Write the ratio in simplest form."),
      Case("2 < x < 5", "(2, 5)", .right), Case("(2, 5)", "2, 5", .right), Case("(2, 5)", "5, 2", .wrong),
      Case("2, 3", "3 and 2", .right), Case("x = 2 or x = 3", "3, 2", .right),
      Case("1/4, 1/3, 1/2", "1/2, 1/3, 1/4", .wrong, prompt: "Order from least to greatest"),
      Case("1/4, 1/3, 1/2", "1/2, 1/3, 1/4", .right, prompt: "Shade the border"),
      Case("x > 3", "x ≥ 3", .wrong), Case("x = 2, y = 3", "(2, 3)", .right),
    ])
  func forms(example: Case) throws { try check(example) }

  @Test(
    "takes the letter of a choice, its text or both",
    arguments: [
      Case("B", "(b)", .right), Case("B", "C", .wrong), Case("B", "B) 3/4", .right), Case("B) 3/4", "b", .right),
      Case("B) 3/4", "6/8", .right), Case("B) 3/4", "2/3", .wrong), Case("B) 3/4", "C) 3/4", .right),
      Case("B) 3/4", "B) 2/3", .wrong), Case("3/4", "B) 3/4", .right), Case("3/4", "B", .cannotTell),
      Case("B", "3/4", .cannotTell), Case("A) it is bigger", "A) bigger", .right), Case("A, C", "C and A", .right),
      Case("B) 5 cm", "B) 5", .rightWithoutUnit),
    ])
  func choices(example: Case) throws { try check(example) }

  @Test(
    "calls words wrong only where they rule each other out",
    arguments: [
      Case("Yes", "yes.", .right), Case("Yes", "no", .wrong), Case("yes", "yeah", .right),
      Case("2x+3", "2x + 3", .right),
      Case("2x+3", "3+2x", .cannotTell), Case("always", "sometimes", .wrong), Case("3^2", "9", .cannotTell),
    ])
  func words(example: Case) throws { try check(example) }

  @Test("an empty key is none, and a computed answer counts as simplified")
  func others() throws {
    #expect(AnswerKey("  ") == nil)
    let key = try #require(AnswerKey("1/3", prompt: "in simplest form"))
    #expect(key.judge(.number(try #require(Rational(3, 9)))) == .right)
  }

  @Test("a missing unit counts as right, a missing simplification that was asked for does not")
  func countsAsRight() {
    #expect(Correctness.allCases.filter(\.countsAsRight) == [.right, .rightWithoutUnit])
  }

  private func check(_ example: Case) throws {
    let key = try #require(AnswerKey(example.key, prompt: example.prompt))
    #expect(key.judge(example.written) == example.expected)
  }
}
