import Testing

@testable import TaskAnalysis

struct LikeWordingTests {
  @Test(
    "Wording divides into three, and what is written alike is never divided",
    arguments: [
      ([], []),
      (["1"], [[0]]),
      (["1", "1", "1", "1"], [[0, 1, 2, 3]]),
      (["1", "2", "3"], [[0], [1], [2]]),
      (["1", "2", "1", "3", "2", "1"], [[0, 2, 5], [1, 4], [3]]),
      (["", "1", "", "2"], [[0, 2], [1], [3]]),
      (["1 2", "5", "1 2", "1 2 3", "5 6", "9", "9"], [[0, 2, 3], [1, 4], [5, 6]]),
    ])
  func clusters(texts: [String], expected: [[Int]]) {
    #expect(LikeWording.clusters(vectors(texts)) == expected)
  }

  @Test("Answers explained alike are put together, others stay by themselves")
  func joined() {
    let texts = ["two negatives", "two negatives", "two negatives", "two negatives", "8 and 5", "8 and 5"]
    #expect(LikeExplanations.joined([[0, 1], [2, 3], [4, 5]], vectors: vectors(texts)) == [[0, 1], [2]])
    #expect(LikeExplanations.joined([], vectors: []) == [])
    #expect(LikeExplanations.joined([[0], [2], [4]], vectors: vectors(texts)) == [[0], [1], [2]])
  }

  @Test("Of very many answers the most frequent are compared")
  func manyAnswers() {
    let texts = (0..<420).map { "\($0 / 2) 7" }
    let answers = (0..<210).map { [2 * $0, 2 * $0 + 1] }
    let joined = LikeExplanations.joined(answers, vectors: vectors(texts))
    #expect(joined.flatMap(\.self).sorted() == Array(0..<210))
    #expect(joined.suffix(10) == (200..<210).map { [$0] }[...])
  }

  private func vectors(_ texts: [String]) -> [FeatureVector] {
    TypicalEvidence(
      texts.map { ResponseFeatures($0, taskNumbers: []).observed }, weights: [.numbers: 1, .operations: 1]
    ).vectors
  }
}
