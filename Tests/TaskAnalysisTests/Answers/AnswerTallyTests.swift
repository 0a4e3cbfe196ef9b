import TaskAnalysis
import Testing

@Suite("Answer tally")
struct AnswerTallyTests {
  @Test("equal answers count together, the most frequent first, ties by first appearance")
  func counts() throws {
    let key = try #require(AnswerKey("48 hours"))
    let tally = AnswerTally(
      ["64 hours", "48 hours", nil, "768", "\\( 48 \\) hours", "48 hours", "768 hours", " ", "64", "idk"], key: key)
    #expect(tally.entries.map(\.text) == ["48 hours", "64 hours", "768", "idk"])
    #expect(tally.entries.map(\.count) == [3, 2, 2, 1])
    #expect(tally.entries.map(\.correctness) == [.right, .wrong, .wrong, .cannotTell])
    #expect(tally.entries.map(\.pieces) == [[1, 4, 5], [0, 8], [3, 6], [9]])
    #expect(tally.entries[0].written.map(\.text) == ["48 hours", "\\( 48 \\) hours"])
    #expect(tally.entries[0].written.map(\.count) == [2, 1])
    #expect(tally.blank == [2, 7])
  }

  @Test("forms of one answer that the key judges differently have an entry each")
  func notSimplified() throws {
    let key = try #require(AnswerKey("1/3", prompt: "What fraction? Give it in its simplest form."))
    let tally = AnswerTally(["3/9", "1/3", "\\( \\frac{3}{9} \\)", "3/6", "1/2"], key: key)
    #expect(tally.entries.map(\.text) == ["3/9", "3/6", "1/3"])
    #expect(tally.entries.map(\.correctness) == [.rightNotSimplified, .wrong, .right])
  }

  @Test("a letter counts with its text where some wrote both")
  func letters() {
    let tally = AnswerTally(["B) 3/4", "b", "0.75", "C", "A", "A) 2/3", "A) 1/2"])
    #expect(tally.entries.map(\.answer.canonical) == ["B) 3/4", "C", "A", "A) 2/3", "A) 1/2"])
    #expect(tally.entries[0].pieces == [0, 1, 2])
  }

  @Test("a text shuffled over several letters counts by itself")
  func shuffled() {
    let tally = AnswerTally(["A) 3/4", "B) 3/4", "3/4", "B"])
    #expect(tally.entries.map(\.count) == [3, 1])
    #expect(tally.entries[0].answer == Answer("3/4"))
  }

  @Test("without a key nothing is judged")
  func withoutKey() {
    #expect(AnswerTally(["1", "2/2"]).entries.map(\.correctness) == [.cannotTell])
    #expect(AnswerTally([]).entries.isEmpty)
  }

  @Test(
    "words that only compare, agree or deny are one answer, and nothing beyond them is",
    arguments: [
      (["same", "Equal", "They are the same.", "equivalent", "="], 1), (["bigger", "greater than", "larger", ">"], 1),
      (["yes", "Yeah", "yep"], 1), (["true", "It's true"], 1), (["no", "nope", "true"], 2),
      (["same", "the same size"], 2), (["bigger", "bigger because of the 4"], 2), (["greater", "less", "equal"], 3),
    ])
  func comparisons(written: [String], answers: Int) {
    #expect(AnswerTally(written).entries.count == answers)
  }
}
