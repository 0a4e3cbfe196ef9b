import Exchange
import Meetings
import TaskAnalysis
import Testing

@Suite struct WorkPickerTests {
  private func pieces(_ work: [(String?, String?)]) -> [ImportedPiece] {
    work.enumerated().map { line, written in
      ImportedPiece(
        response: written.0, answer: written.1, identity: .content(occurrence: 0), line: line + 2)
    }
  }

  private func picked(_ count: Int, _ work: [(String?, String?)]) -> [Int] {
    WorkPicker.pick(about: count, from: pieces(work)) { $0 == "0.75" ? "3/4" : $0 }
  }

  @Test("Every common answer comes once before any comes twice")
  func commonAnswers() {
    let work: [(String?, String?)] =
      Array(repeating: ("same words", "3/4"), count: 20) + Array(repeating: ("other words", "2/3"), count: 3)
      + [("once", "7"), ("more", "5/7"), ("more words", "5/7")]
    let answers = Set(picked(3, work).map { work[$0].1 })
    #expect(answers == ["3/4", "2/3", "5/7"])
  }

  @Test("Answers that are one are one")
  func oneAnswer() {
    let work: [(String?, String?)] = [("a", "3/4"), ("b", "0.75"), ("c", "2/3"), ("d", "2/3")]
    #expect(Set(picked(2, work).map { work[$0].1 == "2/3" }) == [true, false])
  }

  @Test("Words that begin with an answer count as that answer")
  func leadingAnswer() {
    let work: [(String?, String?)] = [
      ("3/4 because it is nearer", nil), ("its 3/4, i lined them up", nil), ("2/3: bigger pieces", nil), (nil, "2/3"),
      ("it is nearer", nil),
    ]
    let set = Set(picked(2, work))
    #expect(set.intersection([0, 1]).count == 1)
    #expect(set.intersection([2, 3]).count == 1)
  }

  @Test("Blanks are left out", arguments: ["idk", "I don't know", "?", "-", "  ", "n/a", "IDK!!", "weiß nicht"])
  func blanks(words: String) {
    #expect(picked(12, [(words, nil), ("3 fourths", nil), (nil, words)]) == [1])
  }

  @Test("Signs and short answers are no blanks", arguments: ["=", "<", "0", "no", "x"])
  func notBlank(words: String) {
    #expect(picked(12, [(words, nil)]) == [0])
  }

  @Test("Within one answer the words differ")
  func variedWords() {
    let work: [(String?, String?)] = [
      ("I added the tops and the bottoms", "3/7"), ("I added the tops and bottoms", "3/7"),
      ("the bigger piece wins", "3/7"), ("I added tops and the bottoms", "3/7"),
    ]
    #expect(picked(2, work) == [0, 2])
  }

  @Test("The answer of most does not crowd out those given once")
  func shares() {
    let work: [(String?, String?)] =
      (0..<30).map { ("words number \($0)", "3/4") } + (0..<6).map { ("reason \($0)", "\($0)") }
    let answers = picked(12, work).map { work[$0].1 }
    #expect(answers.count { $0 == "3/4" } == 6)
    #expect(answers.count == 12)
  }

  @Test("No more than there are, none when none are asked for", arguments: [(-1, 0), (0, 0), (2, 2), (99, 3)])
  func bounds(count: Int, expected: Int) {
    #expect(picked(count, [("a", "1"), ("b", "2"), ("c", nil)]).count == expected)
  }

  @Test("The same class gives the same set, ascending and without repeats", arguments: 0..<20)
  func deterministic(seed: Int) {
    var random = SplitMix64(seed: UInt64(seed))
    let words = ["because", "it", "is", "more", "less", "tops", "bottoms", "idk"]
    let work: [(String?, String?)] = (0..<60).map { _ in
      let said = (0..<Int.random(in: 0...5, using: &random)).compactMap { _ in words.randomElement(using: &random) }
      return (said.joined(separator: " "), ["3/4", "0.75", "2/3", nil].randomElement(using: &random) ?? nil)
    }
    let first = picked(12, work)
    #expect(first == picked(12, work))
    #expect(first == Set(first).sorted())
  }
}

@Suite struct QuestionInFileTests {
  private func question(_ words: String, answers: [String] = ["x"]) -> QuestionInFile {
    QuestionInFile(
      ImportedTask(
        title: words, prompt: words,
        pieces: answers.map { ImportedPiece(response: $0, identity: .content(occurrence: 0), line: 2) }))
  }

  @Test(
    "Work is told from how the lesson was",
    arguments: [
      ("Shade 3/4 of the bar, then 2/3 of it.", true, false),
      ("Which is greater, 3/4 or 2/3? Explain how you know.", true, true),
      ("What was hard today?", false, false), ("Explain what helped you today", false, true),
      ("Solve the equation", true, false),
      ("Why does that work?", true, true),
    ])
  func looksLikeWork(words: String, isWork: Bool, asksWhy: Bool) {
    #expect(question(words).looksLikeWork == isWork)
    #expect(question(words).asksWhy == asksWhy)
  }

  @Test("The question offered first asks for reasons, then has most answers")
  func firstChoice() {
    let questions = [
      question("Shade 3/4 of the bar.", answers: ["a", "b", "c"]), question("Which is greater, 3/4 or 2/3? Explain."),
      question("Is 1/2 > 1/3? Why?", answers: ["a", "b"]),
      question("What was hard today?", answers: ["a", "b", "c", "d"]),
    ]
    #expect(QuestionInFile.firstChoice(of: questions) == 2)
    #expect(QuestionInFile.firstChoice(of: [questions[3], questions[0]]) == 1)
    #expect(QuestionInFile.firstChoice(of: [questions[0], questions[0]]) == 0)
    #expect(QuestionInFile.firstChoice(of: []) == nil)
  }
}
