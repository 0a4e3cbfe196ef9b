import Testing

@testable import TaskAnalysis

struct ColdSuggestionTests {
  @Test("The same answer makes a group, however it is written; what could be simplified is another")
  func sameAnswer() {
    let task = task(["3/8", "\\( \\frac{3}{8} \\)", "6/16", "3/15", "3 / 15", "7"])
    let groups = ColdSuggestion.groups(of: task)
    #expect(groups.map(\.members) == [[0, 1], [3, 4]])
    #expect(groups.map(\.name) == ["3/8", "3/15"])
    #expect(groups.map(\.because) == ["same answer 3/8", "same answer 3/15"])
  }

  @Test("Answers of the very same rules are one group, named by the rule where one fits")
  func sameRules() throws {
    let bank = try #require(MisconceptionBank.entries.first)
    let pieces = ["1", "1", "2", "5", "5"].map {
      PieceToGroup(id: $0, response: "", answer: $0, consistentWith: $0 == "5" ? ["a", "b"] : [bank.id])
    }
    let groups = ColdSuggestion.groups(of: GroupingTask(prompt: nil, pieces: pieces))
    #expect(groups.map(\.members) == [[0, 1, 2], [3, 4]])
    #expect(groups.map(\.name) == [bank.name, "5"])
    #expect(groups.map(\.because) == ["answers 1 and 2, fits 1 rule", "same answer 5, fits 2 rules"])
    #expect(groups.map(\.consistentWith) == [[bank.id], ["a", "b"]])
  }

  @Test("Different answers explained alike are one group, and the words that made it are said")
  func explainedAlike() throws {
    let task = GroupingTask(
      prompt: "-8 - -5",
      pieces: [
        ("two negatives make a positive", "13"), ("two negatives make a positive", "13"),
        ("two negatives make a positive", "3"), ("two negatives make a positive", "3"),
        ("8 - 5 = 3 and keep the minus", "-13"), ("8 - 5 and keep the minus", "-13"),
      ].map { PieceToGroup(id: "p", response: $0.0, answer: $0.1) })
    let groups = ColdSuggestion.groups(of: task)
    #expect(groups.map(\.members) == [[0, 1, 2, 3], [4, 5]])
    #expect(groups.map(\.name) == ["13 or 3", "-13"])
    #expect(try #require(groups.first).because.hasPrefix("answers 13 and 3, explained alike: says \""))
  }

  @Test("Where the answer is missing or the same, the wording divides")
  func wording() {
    let words = ["4 times", "4 times", "4 times", "3 people", "3 people", "no idea", "dunno"]
    for answer in ["3/4", nil] {
      let task = GroupingTask(
        prompt: nil, pieces: words.map { PieceToGroup(id: $0, response: $0, answer: answer) })
      let groups = ColdSuggestion.groups(of: task)
      #expect(groups.map(\.members) == [[0, 1, 2], [3, 4], [5, 6]])
      #expect(groups.last?.name == "no numbers, no operation")
      #expect(groups.first?.because == "similar words: says \"4\" and \"4 times\"")
    }
  }

  @Test("Where there are no words, one answer is one group, and no answer none")
  func noWords() {
    #expect(ColdSuggestion.groups(of: task(["5", "5", "5"])).map(\.because) == ["same answer 5"])
    let blank = GroupingTask(prompt: nil, pieces: ["", " ", "\n"].map { PieceToGroup(id: $0, response: $0) })
    #expect(ColdSuggestion.groups(of: blank).isEmpty)
  }

  @Test("One wrong answer among right ones is one group, however it is explained")
  func oneWrongAnswer() {
    let pieces = ["4 times", "4 times", "3 people", "3 people", "8 + 1", "9"].enumerated().map {
      PieceToGroup(id: $1, response: $1, answer: $0 < 5 ? "2" : "1", isRight: $0 == 5)
    }
    let groups = ColdSuggestion.groups(of: GroupingTask(prompt: nil, pieces: pieces))
    #expect(groups.map(\.members) == [[0, 1, 2, 3, 4]])
    #expect(groups.map(\.name) == ["2"])
  }

  @Test("Right answers are left out, unless all are right")
  func rightAnswers() {
    func task(_ right: [Bool]) -> GroupingTask {
      GroupingTask(
        prompt: nil,
        pieces: right.map { PieceToGroup(id: "p", response: "4", answer: $0 ? "1" : "2", isRight: $0) })
    }
    #expect(ColdSuggestion.groups(of: task([true, false, true, false])).map(\.members) == [[1, 3]])
    #expect(ColdSuggestion.groups(of: task([true, true])).map(\.members) == [[0, 1]])
  }

  @Test("Above two thousand pieces only answers and rules are used, and that is said")
  func many() {
    let few = task(Array(repeating: "5", count: 2_000))
    let many = GroupingTask(
      prompt: nil,
      pieces: (0..<2_001).map { PieceToGroup(id: "\($0)", response: "two", answer: $0 % 2 == 0 ? "4" : "5") })
    #expect(ColdSuggestion.note(on: few) == nil)
    #expect(ColdSuggestion.groups(of: many).map(\.members.count) == [1_001, 1_000])
    #expect(
      ColdSuggestion.note(on: many)
        == "2001 pieces: grouped by answers and rules only, wording is compared up to 2000")
  }

  @Test("A key and a prompt tell which answers are right and which rules give the others")
  func reading() throws {
    let pieces = ["173", "227", "nonsense", nil].map { PieceToGroup(id: "p", response: "", answer: $0) }
    let keyed = GroupingTask(prompt: "300 - 127. Show your work.", key: "173", reading: pieces).pieces
    #expect(keyed.map(\.isRight) == [true, false, nil, nil])
    #expect(keyed[1].consistentWith.contains("sub-smaller-from-larger"))
    #expect(keyed[0].consistentWith.isEmpty)
    let unkeyed = GroupingTask(prompt: "300 - 127. Show your work.", key: nil, reading: pieces).pieces
    #expect(unkeyed.map(\.isRight) == [true, false, nil, nil])
    let thirds = ["1/3", "3/9"].map { PieceToGroup(id: $0, response: "", answer: $0) }
    let simplest = GroupingTask(prompt: "Write 3/9 in its simplest form.", key: "1/3", reading: thirds)
    #expect(simplest.pieces.map(\.isRight) == [true, false])
    let unread = GroupingTask(prompt: nil, key: nil, reading: pieces)
    #expect(unread.pieces.allSatisfy { $0.isRight == nil && $0.consistentWith.isEmpty })
  }

  private func task(_ answers: [String]) -> GroupingTask {
    GroupingTask(prompt: nil, pieces: answers.map { PieceToGroup(id: $0, response: "", answer: $0) })
  }
}
