import Screen
import Testing

@Suite("Sizes")
struct SizeTests {
  @Test(
    "A size is never negative and never absurd",
    arguments: [(80, 24, 80, 24), (0, 0, 0, 0), (-1, .min, 0, 0), (.max, 65_535, Size.most, Size.most)]
      as [(Int, Int, Int, Int)])
  func clamped(columns: Int, rows: Int, expectedColumns: Int, expectedRows: Int) {
    let size = Size(columns: columns, rows: rows)
    #expect(size.columns == expectedColumns)
    #expect(size.rows == expectedRows)
  }
}
