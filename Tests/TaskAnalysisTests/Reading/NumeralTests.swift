import Testing

@testable import TaskAnalysis

@Suite("Numerals and expressions")
struct NumeralTests {
  @Test(
    "keep the digits as written",
    arguments: [
      ("300", "300", Rational(300)), ("007", "7", Rational(7)), ("0", "0", .zero), ("6.10", "6.10", Rational(61, 10)),
      ("0.125", "0.125", Rational(1, 8)), ("999999999", "999999999", Rational(999_999_999)),
    ] as [(String, String, Rational?)])
  func digits(written: String, shown: String, value: Rational?) throws {
    let numeral = try #require(Numeral(digits: written))
    #expect(numeral.description == shown)
    #expect(numeral.value == value)
  }

  @Test(
    "are digits and one point, nine digits at most",
    arguments: ["", ".", "1.", "1.2.3", "-1", "1e3", "1234567890", "\u{663}"])
  func refused(written: String) {
    #expect(Numeral(digits: written) == nil)
  }

  @Test(
    "take a place for the point",
    arguments: [(12, 2, "0.12"), (38, 2, "0.38"), (5, 0, "5"), (0, 1, "0.0"), (1234, 1, "123.4")])
  func places(number: Int, places: Int, shown: String) {
    #expect(Numeral(number, places: places)?.description == shown)
  }

  @Test(
    "have an exact root where there is one",
    arguments: [(25, 5), (0, 0), (2, nil), (-4, nil), (Int.max, nil), (999_999_998_000_000_001, 999_999_999)]
      as [(Int, Int?)])
  func roots(square: Int, root: Int?) {
    #expect(Rational(square).squareRoot == root.map { Rational($0) })
  }

  @Test("a power that does not fit is nil", arguments: [(10, 64), (0, 0), (0, -1), (2, 65), (2, -65)])
  func powers(base: Int, exponent: Int) {
    #expect(Rational(base).raised(to: exponent) == nil)
  }

  @Test(
    "a value with few places is written as a decimal",
    arguments: [(1, 8, "0.125"), (-9, 2, "-4.5"), (7, 1, "7"), (1, 3, nil), (1, 10_000_000, nil)]
      as [(Int128, Int128, String?)])
  func decimals(above: Int128, below: Int128, written: String?) {
    #expect(Rational(above, below)?.decimal == written)
  }
}
