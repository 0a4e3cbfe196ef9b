import Exchange
import Meetings
import Testing

@Suite struct WideFormatTests {
  @Test("A question's words become its prompt, and only work is brought in")
  func questions() throws {
    let work = try imported(
      """
      Student,Class,What is 1/2 + 2/5?,Explain how you know.,Score
      Ana Lopez,7B,3/7,I added them,1
      Ben Ito,7A,9/10,,2
      """)
    #expect(work.report.format.name == "wide")
    #expect(work.tasks.map(\.prompt) == ["What is 1/2 + 2/5?", "Explain how you know."])
    #expect(work.tasks.map { $0.pieces.map(\.written) } == [["3/7", "9/10"], ["I added them"]])
    #expect(work.tasks.first?.pieces.map(\.section) == ["7B", "7A"])
    #expect(work.report.leftOut.map(\.reason) == [.namesAPerson, .points])
    #expect(work.report.piecesByTask.map(\.blank) == [0, 1])
  }

  @Test("Columns of names are left out by their cells, too")
  func unnamedNames() throws {
    let work = try imported(
      "Who,2+2\nAna Lopez,4\nBen Ito,4\nChen Li,5\nDua Rahman,22\nEli Stone,4\n")
    #expect(work.tasks.map(\.title) == ["2+2"])
    #expect(work.report.leftOut.map(\.reason) == [.valuesLookLikeNames])
    let kept = try imported(
      "Who,2+2\nAna Lopez,4\nBen Ito,4\nChen Li,5\nDua Rahman,22\nEli Stone,4\n", map: ["Who=question"])
    #expect(kept.tasks.map(\.title) == ["Who", "2+2"])
  }

  @Test("Questions with equal words stay apart")
  func equalWords() throws {
    let work = try imported("Q,Why?,Why?\n1,a,b\n")
    #expect(work.tasks.map(\.title) == ["Q", "Why?", "Why? (2)"])
    #expect(work.tasks.map(\.prompt) == ["Q", "Why?", "Why?"])
  }

  @Test("A question named after another is no points column")
  func namedAlike() throws {
    let work = try imported("Explain,Part b: Explain,Points - Part b: Explain\nit is more,it is less,2\n")
    #expect(work.tasks.map(\.title) == ["Explain", "Part b: Explain"])
  }

  @Test("A row of names without end is refused")
  func tooManyColumns() {
    let csv = String(repeating: "a,", count: 5000) + "b\n1\n"
    #expect(throws: ImportError.tooManyColumns(5001, line: 1)) { try imported(csv) }
  }

  @Test("--map puts an answer, its reason and its picture together")
  func pairing() throws {
    let work = try imported(
      "What is 3/4 of 8?,Explain,Photo of your work,Other\n6,I drew it,work.jpg,x\n",
      map: ["What is 3/4=answer", "Explain=response", "Photo=image"])
    #expect(work.tasks.map(\.prompt) == ["What is 3/4 of 8?", "Other"])
    let piece = try #require(work.tasks.first?.pieces.first)
    #expect(piece.answer == "6")
    #expect(piece.response == "I drew it")
    #expect(piece.image == "work.jpg")
  }

  @Test("A file without a question is refused with the way out")
  func noQuestions() {
    let error = #expect(throws: ImportError.self) { try imported("Name,Score\nAna,3\n", format: "wide") }
    #expect(
      error?.description
        == "line 1: expected a column with students' work, found Name, Score; say with --map COLUMN=question which one holds it"
    )
  }

  @Test("A long question is shortened for its title and whole in its prompt")
  func longQuestion() throws {
    let words = "A recipe takes 2 cups of flour for every 3 cups of milk. How much flour goes with 12 cups of milk?"
    let work = try imported("Name,\(words)\nAna,8\n")
    #expect(work.tasks.first?.prompt == words)
    #expect(work.tasks.first?.title == "A recipe takes 2 cups of flour for every 3 cups of milk.…")
  }
}
