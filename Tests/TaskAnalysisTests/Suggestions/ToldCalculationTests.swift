import Testing

@testable import TaskAnalysis

struct ToldCalculationTests {
  @Test(
    "A calculation is found in words and signs, and worked out",
    arguments: [
      ("192 divided by 3", ["192 ÷ 3 = 64"]),
      ("you add 5 and 3", ["5 + 3 = 8"]),
      ("2x5=10 then 3x5", ["2 × 5 = 10", "3 × 5 = 15"]),
      ("-8 + 5", ["-8 + 5 = -3"]),
      ("1/2 ÷ 6", ["1/2 ÷ 6 = 1/12"]),
      ("0.5 times 3", ["1/2 × 3 = 3/2"]),
      ("5 divided by 0", []),
      ("times it", []),
      ("99999999999999999999999999999999999999 times 99999999999999999999999999999999999999", []),
    ])
  func found(text: String, expected: [String]) {
    #expect(ToldCalculation.all(in: TokenizedResponse(text).tokens).map(\.inShort) == expected)
  }

  @Test(
    "A number is read as written, or not at all",
    arguments: [
      ("12", "12"), ("0.5", "1/2"), ("6/2", "3"), ("0.5/2", "1/4"), ("1/0", nil), ("", nil), ("1/", nil),
      (String(repeating: "9", count: 60), nil), ("0." + String(repeating: "0", count: 60), nil),
    ])
  func numbers(text: String, expected: String?) {
    #expect(Rational(written: text)?.description == expected)
  }
}
