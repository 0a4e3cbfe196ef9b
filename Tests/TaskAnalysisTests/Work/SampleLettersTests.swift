import TaskAnalysis
import Testing

@Suite struct SampleLettersTests {
  @Test(
    "Letters skip I and O and go on with two",
    arguments: [
      (0, "A"), (7, "H"), (8, "J"), (12, "N"), (13, "P"), (23, "Z"), (24, "AA"), (25, "AB"), (47, "AZ"), (48, "BA"),
      (599, "ZZ"), (600, "AAA"), (-1, "A"),
    ])
  func letters(index: Int, expected: String) {
    #expect(SampleLetters.letter(index) == expected)
  }

  @Test("A letter has its place, in capitals or not; what is no sample's letter has none")
  func places() {
    #expect((0..<700).allSatisfy { SampleLetters.place(SampleLetters.letter($0)) == $0 })
    #expect(SampleLetters.place("b") == 1 && SampleLetters.place("ab") == 25)
    for word in ["", "I", "o", "3", "A B", "ß", String(repeating: "z", count: 400)] {
      #expect(SampleLetters.place(word) == nil)
    }
  }

  @Test("No two places share a letter, and none has an I or an O")
  func distinct() {
    let letters = (0..<20_000).map(SampleLetters.letter)
    #expect(Set(letters).count == letters.count)
    #expect(letters.allSatisfy { !$0.contains("I") && !$0.contains("O") })
  }
}
