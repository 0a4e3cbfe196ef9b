import TaskAnalysis
import Testing

@Suite("Ratings")
struct RatingsTests {
  struct Refusal: Sendable, CustomTestStringConvertible {
    let categories: [String]
    let rows: [[String?]]
    var pieces: [String]?
    let testDescription: String
  }

  @Test(
    "refuses what is not a table, in one sentence",
    arguments: [
      Refusal(categories: [], rows: [], testDescription: "expected at least one category, found none"),
      Refusal(
        categories: (0...255).map(String.init), rows: [],
        testDescription: "expected at most 255 categories, found 256"),
      Refusal(categories: ["a", "b", "a"], rows: [], testDescription: "expected each category once, found 'a' twice"),
      Refusal(
        categories: ["a"], rows: [["a"], ["c"]], testDescription: "row 2: expected a declared category, found 'c'"),
      Refusal(
        categories: ["a"], rows: [["a", nil], ["a"]], testDescription: "row 2: expected 2 ratings, found 1"),
      Refusal(
        categories: ["a"], rows: [["a"]], pieces: [],
        testDescription: "expected a name for each of 1 pieces, found 0"),
    ])
  func refuses(refusal: Refusal) {
    let error = #expect(throws: RatingsError.self) {
      try Ratings(categories: refusal.categories, rows: refusal.rows, pieces: refusal.pieces)
    }
    #expect(error?.description == refusal.testDescription)
  }

  @Test("the largest number of categories is 255, and pieces are numbered from 1")
  func limits() throws {
    let table = try Ratings(categories: (0..<255).map(String.init), rows: [["254", "254"], ["0", "254"]])
    #expect(table.pieces == ["1", "2"])
    #expect(table.percentAgreement == 0.5)
  }

  @Test("nothing is defined for a table without pieces, and no figure depends on the order of raters or pieces")
  func emptyAndOrder() throws {
    let empty = try Ratings(categories: ["a", "b"], rows: [])
    #expect(empty.percentAgreement == nil && empty.krippendorffAlpha == nil && empty.gwetAC1 == nil)
    #expect(empty.fleissKappa == nil && empty.cohenKappa == nil && empty.bootstrapRange(of: .gwetAC1) == nil)
    var generator = SplitMix64(seed: 11)
    for _ in 0..<100 {
      let rows = (0..<9).map { _ in (0..<4).map { _ in ["a", "b", "c", nil][Int(generator.next() % 4)] } }
      let shuffled = rows.shuffled(using: &generator).map { $0.shuffled(using: &generator) }
      let table = try Ratings(categories: ["a", "b", "c"], rows: rows)
      let other = try Ratings(categories: ["c", "a", "b"], rows: shuffled)
      #expect(isClose(table.krippendorffAlpha, other.krippendorffAlpha))
      #expect(isClose(table.gwetAC1, other.gwetAC1))
      #expect(isClose(table.fleissKappa, other.fleissKappa))
    }
  }

  @Test("the examples of the documentation hold")
  func examples() throws {
    let pieces = try Ratings(categories: ["a", "b"], rows: [["a", "a", "b"], ["a", "a", "a"]])
    #expect(isClose(pieces.percentAgreement, 2.0 / 3))
    #expect(pieces.cohenKappa == nil, "three raters")
    let oneCategory = try Ratings(categories: ["a"], rows: [["a", "a"]])
    #expect(oneCategory.gwetAC1 == nil)
  }

  private func isClose(_ one: Double?, _ other: Double?) -> Bool {
    guard let one, let other else { return one == nil && other == nil }
    return abs(one - other) < 1e-12
  }
}
