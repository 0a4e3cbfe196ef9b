import TaskAnalysis
import Testing

@Suite struct CoefficientTextTests {
  @Test(
    "A coefficient has two decimals",
    arguments: [
      (0.6, "0.60"), (0.6012345678901234, "0.60"), (0.605001, "0.61"), (1, "1.00"), (0, "0.00"), (-0.04321, "-0.04"),
      (-0.004, "0.00"), (0.996, "1.00"), (-1, "-1.00"), (.infinity, "inf"), (1e300, "1e+300"),
    ] as [(Double, String)])
  func twoDecimals(coefficient: Double, text: String) {
    #expect(coefficient.twoDecimals == text)
  }
}
