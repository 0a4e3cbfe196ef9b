import Meetings
import Testing

@Suite("Words that decide") struct DecidingWordsTests {
  @Test(
    "are a part of the response, or nothing when the part does not lie in it",
    arguments: [(0, 3, "3/4"), (4, 7, "ist"), (0, 99, ""), (-1, 2, ""), (5, 2, ""), (8, 14, "größ")])
  func part(start: Int, end: Int, expected: String) {
    let words = DecidingWords.part(start: start, end: end)
    #expect(words.text(in: "3/4 ist größer") == expected)
    #expect(words.text(in: nil) == "")
  }

  @Test("on paper they are what the room wrote") func written() {
    #expect(DecidingWords.written("9/12 > 8/12").text(in: nil) == "9/12 > 8/12")
  }

  @Test("a part that cuts a letter in two does not trap", arguments: 0..<18)
  func halves(end: Int) {
    _ = DecidingWords.part(start: end / 2, end: end).text(in: "größer ±½ 日本")
  }
}
