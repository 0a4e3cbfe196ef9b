import Testing

@testable import TaskAnalysis

@Suite("Rules on tables of items")
struct RuleTablesTests {
  private func answer(_ id: String, to prompt: String) throws -> String? {
    let problem = try #require(Problem(reading: prompt), "not read: \(prompt)")
    let rule = try #require(FaultyRules.all.first { $0.misconception == id })
    return rule.answer(to: problem)?.description
  }

  static let subtractionRules = [
    "sub-smaller-from-larger", "sub-borrow-no-decrement", "sub-borrow-across-zero", "sub-borrow-from-zero",
    "sub-stops-borrow-at-zero", "sub-zero-minus-n", "sub-zero-minus-n-zero", "sub-borrow-left-most",
  ]

  @Test(
    "subtract as each of the eight bugs does",
    arguments: [
      ("63 - 29", ["46", "44", "34", "34", "34", "34", "34", "34"]),
      ("143 - 28", ["125", "125", "115", "115", "115", "115", "115", "25"]),
      ("602 - 327", ["325", "385", "185", "375", "285", "275", "275", "185"]),
      ("140 - 21", ["121", "129", "119", "119", "119", "121", "120", "29"]),
      ("733 - 216", ["523", "527", "517", "517", "517", "517", "517", "427"]),
      ("300 - 127", ["227", "283", "83", "273", "183", "227", "200", "83"]),
      ("310 - 127", ["217", "293", "183", "183", "183", "197", "190", "93"]),
    ])
  func subtraction(prompt: String, answers: [String]) throws {
    #expect(try RuleTablesTests.subtractionRules.map { try answer($0, to: prompt) } == answers)
  }

  @Test(
    "subtract as in other published examples",
    arguments: [
      ("sub-smaller-from-larger", "143 - 24", "121"), ("sub-smaller-from-larger", "81 - 38", "57"),
      ("sub-smaller-from-larger", "50 - 23", "33"), ("sub-smaller-from-larger", "305 - 9", "304"),
      ("sub-smaller-from-larger", "4002 - 5", "4003"), ("sub-borrow-from-zero", "1300 - 522", "878"),
      ("sub-zero-minus-n", "140 - 21", "121"), ("sub-borrow-no-decrement", "81 - 38", "53"),
      ("sub-borrow-no-decrement", "50 - 23", "37"), ("sub-borrow-no-decrement", "305 - 9", "306"),
      ("sub-borrow-no-decrement", "4002 - 5", "4007"), ("sub-borrow-from-zero", "305 - 9", "396"),
      ("sub-borrow-from-zero", "4002 - 5", "4097"), ("sub-borrow-across-zero", "305 - 9", "206"),
      ("sub-borrow-across-zero", "4002 - 5", "3007"),
    ])
  func otherSubtractions(rule: String, prompt: String, gives: String) throws {
    #expect(try answer(rule, to: prompt) == gives)
  }

  @Test(
    "say nothing where following the rule runs out of digits",
    arguments: [
      ("sub-borrow-across-zero", "103 - 45"), ("sub-borrow-left-most", "103 - 45"),
      ("sub-borrow-left-most", "1300 - 522"), ("sub-smaller-from-larger", "28 - 143"),
    ])
  func silence(rule: String, prompt: String) throws {
    #expect(try answer(rule, to: prompt) == nil)
  }

  @Test(
    "work with fractions as students do",
    arguments: [
      ("fr-add-across", "1/2 + 1/3", "2/5"), ("fr-larger-denominator", "4/5 + 4/10", "8/10"),
      ("fr-mul-keep-denominator", "3/5 x 1/5", "3/5"), ("fr-whole-times-both", "3 x 2/5", "6/15"),
      ("fr-divide-invert-wrong", "3/4 / 2/3", "8/9"), ("fr-divide-by-half-as-halve", "6 / (1/2)", "3"),
      ("fr-gap", "Which is greater, 5/6 or 7/8?", "the same"),
      ("fr-mixed-subtract-reverse", "4 1/4 - 1 3/4", "7/2"),
    ])
  func fractions(rule: String, prompt: String, gives: String) throws {
    #expect(try answer(rule, to: prompt) == gives)
  }

  @Test(
    "compare decimals as each way of thinking does",
    arguments: [
      ("dec-longer-larger", ["0.125", "0.4", "3.08", "4.4502"]),
      ("dec-zero-rule", ["0.125", "0.4", "3.7", "4.4502"]),
      ("dec-shorter-larger", ["0.3", "0.4", "3.7", "4.45"]),
      ("dec-reciprocal", ["0.3", "0.3", "3.7", "4.45"]),
      ("dec-money-truncate", ["0.3", "0.4", "3.7", "the same"]),
    ])
  func decimals(rule: String, answers: [String]) throws {
    let items = ["0.3 or 0.125", "0.3 or 0.4", "3.08 or 3.7", "4.45 or 4.4502"]
    #expect(try items.map { try answer(rule, to: "Which is greater, \($0)?") } == answers)
  }

  @Test(
    "order as they compare, and say nothing where that gives no order",
    arguments: [
      ("dec-longer-larger", "Order 0.3, 0.125, 0.4", "0.3, 0.4, 0.125"),
      ("dec-zero-rule", "Order 3.214, 3.09, 3.8 from smallest", "3.09, 3.8, 3.214"),
      ("int-magnitude-order", "Order -8, 3, -5 from greatest", "-8, -5, 3"),
      ("fr-gap", "Order 5/6, 7/8, 1/4", nil),
    ] as [(String, String, String?)])
  func orders(rule: String, prompt: String, gives: String?) throws {
    #expect(try answer(rule, to: prompt) == gives)
  }

  @Test("never speak of a problem of another kind")
  func kinds() throws {
    let domainOfRule = Dictionary(
      FaultyRules.all.map { ($0.id, MisconceptionBank[id: $0.misconception]?.domain) }, uniquingKeysWith: { $1 })
    let expected: [(String, Set<Misconception.Domain>)] = [
      ("300 - 127", [.wholeNumberOperations]), ("1/2 + 1/3", [.fractions]), ("2.6 + 1.7", [.decimals]),
      ("-5 + 3", [.integers]), ("Find the area of a rectangle 6 by 4", [.areaAndPerimeter]),
      ("Find the mean of 2, 2, 5", [.statisticsAndProbability]), ("4 : 6 = 6 : x", [.ratioAndProportion]),
      ("x + 37 = 150", [.expressionsAndEquations]), ("What is 5% of 60?", [.percent]),
      ("Measure a 50 degree angle", [.angles]), ("Which is greater, 3/4 or 2/3?", [.fractions]),
    ]
    for (prompt, domains) in expected {
      let problem = try #require(Problem(reading: prompt))
      let speaking = FaultyRules.all.filter { $0.answer(to: problem) != nil }
      #expect(Set(speaking.compactMap { domainOfRule[$0.id] ?? nil }) == domains, "\(prompt)")
    }
  }
}
