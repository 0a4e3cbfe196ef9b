import Testing

@testable import Exchange

@Suite struct WorkCellTests {
  @Test(
    "An answer alone is told from words",
    arguments: [
      "3/4", "48 hours", "$4.50", "x = 5", "B", "C,D,E", "2x + 3", "(x - 3)(x + 1)", "\\( \\frac{1}{2} \\)", "½", "-3",
      "50%",
      "about 7",
    ])
  func answers(text: String) {
    #expect(WorkCell(text).answer == text)
    #expect(WorkCell(text).response == nil)
  }

  @Test(
    "Words stay words",
    arguments: [
      "idk", "I think 3/4", "3 times 4", "because", "3/4 because it is more", "one half", "Moses", "5 + 4\n= 9",
      "1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20",
    ])
  func words(text: String) {
    #expect(WorkCell(text).response == text)
  }

  @Test(
    "Pictures are told by their ending or where they lie",
    arguments: ["IMG 3.JPG", "a.heic", "https://drive.google.com/open?id=1"])
  func pictures(text: String) {
    #expect(WorkCell(text).image == text)
  }

  @Test(
    "A STACK record gives its answers",
    arguments: [
      ("Seed: 7; ans1: 2*x [score]; prt1: # = 1", "2*x"),
      ("Seed: 7; ans1: x [valid]; ans2: y [invalid]; ans_survey: \"{}\" [score]", "ans1: x; ans2: y"),
      ("Seed: 7; prt1: !", ""),
      ("3/4", nil),
    ] as [(String, String?)])
  func stack(text: String, expected: String?) {
    #expect(StackResponse.answers(text) == expected)
  }

  @Test(
    "Points say right, wrong or neither",
    arguments: [
      ("1.00 / 1", true), ("0 / 2", false), ("1/2", nil), ("-- / 1", nil), ("1", nil), ("x", nil), ("1/0", nil),
    ] as [(String, Bool?)])
  func points(text: String, expected: Bool?) {
    #expect(PointsCell(text, possible: nil).flatMap(\.isCorrect) == expected)
  }
}
