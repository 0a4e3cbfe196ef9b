import TaskAnalysis
import Testing

@Suite struct RatingsCodesTests {
  @Test("A table of codes is the table of its rows")
  func codes() throws {
    let rows = try Ratings(categories: ["a", "b"], rows: [["a", nil], ["b", "a"]], pieces: ["P", "Q"])
    #expect(
      try Ratings(categories: ["a", "b"], pieces: ["P", "Q"], raters: 2, codes: [0, Ratings.gap, 1, 0]) == rows)
    #expect(try Ratings(categories: ["a"], pieces: ["P"], raters: 0, codes: []).raters == 0)
  }

  @Test(
    "Codes that are no table are refused",
    arguments: [
      ([], ["P"], 1, [0], .noCategories), (["a"], ["P"], 2, [0], .unevenRow(1, expected: 2, found: 1)),
      (["a"], ["P"], 1, [0, 0], .unnamedPieces(rows: 2, names: 1)),
      (["a"], ["P"], 1, [], .unnamedPieces(rows: 0, names: 1)),
      (["a"], ["P", "Q"], 1, [0, 1], .unknownCategory("1", row: 2)),
    ] as [([String], [String], Int, [UInt8], RatingsError)])
  func refused(categories: [String], pieces: [String], raters: Int, codes: [UInt8], error: RatingsError) {
    #expect(throws: error) { try Ratings(categories: categories, pieces: pieces, raters: raters, codes: codes) }
  }
}
