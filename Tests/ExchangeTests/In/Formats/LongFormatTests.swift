import Exchange
import Meetings
import Testing

@Suite struct LongFormatTests {
  @Test("Every column of the long format is read, in any order and case")
  func everyColumn() throws {
    let work = try imported(
      """
      Answer,TASK,id,Prompt,Key,Correct,Student,Section,Grade,Taught,Group,Response,Image
      3/7,T1,p1,Work out 1/2 + 2/5,9/10,no,Ana Lopez,A,5,yes,adds across,I added them,scan1.png
      9/10,T1,p2,Work out 1/2 + 2/5,9/10,TRUE,Ben Ito,B,5,no,None,,
      """)
    #expect(work.tasks.count == 1)
    let task = try #require(work.tasks.first)
    #expect(task.title == "T1")
    #expect(task.prompt == "Work out 1/2 + 2/5")
    #expect(task.key == "9/10")
    #expect(
      task.pieces == [
        ImportedPiece(
          response: "I added them", answer: "3/7", image: "scan1.png", correct: false, section: "A", grade: "5",
          taught: true, group: .named("adds across"), identity: .given("p1"), line: 2),
        ImportedPiece(
          answer: "9/10", correct: true, section: "B", grade: "5", taught: false, group: .noneSeen,
          identity: .given("p2"), line: 3),
      ])
    #expect(work.report.format.name == "long")
    #expect(work.names.isEmpty)
  }

  @Test("One of response, answer and image is enough", arguments: ["response", "answer", "image"])
  func oneIsEnough(column: String) throws {
    let work = try imported("task,\(column)\nT,x\n")
    #expect(work.tasks.map { $0.pieces.map(\.written) } == [["x"]])
  }

  @Test("Tasks come in the order of first appearance, and one title with two prompts is two tasks")
  func tasks() throws {
    let work = try imported(
      """
      task,prompt,answer
      B,first,1
      A,,2
      B,second,3
      B,,4
      B,first,5
      A,late words,6
      """)
    #expect(work.tasks.map(\.title) == ["B", "A", "B"])
    #expect(work.tasks.map(\.prompt) == ["first", "late words", "second"])
    #expect(work.tasks.map { $0.pieces.compactMap(\.answer) } == [["1", "5"], ["2", "6"], ["3", "4"]])
  }

  @Test("Other names for the columns are understood where the right ones are missing")
  func otherNames() throws {
    let work = try imported("question,question text,student_response,is_correct\nQ7,Why?,because,yes\n")
    let piece = try #require(work.tasks.first?.pieces.first)
    #expect(work.tasks.first?.prompt == "Why?")
    #expect(piece.response == "because")
    #expect(piece.correct == true)
  }

  @Test(
    "A missing column is an error that names the nearest",
    arguments: [
      (
        "taks,response\nT,x",
        "line 1: expected a column named task (one row a piece), found taks, response; rename one, or say --map 'taks=task'"
      ),
      (
        "task,resposne,note\nT,x,y",
        "line 1: expected a column named response, answer or image (one row a piece), found task, resposne, note; "
          + "rename one, or say --map 'resposne=response'"
      ),
      (
        "\n\ntask,words of the pupil\nT,x",
        "line 3: expected a column named response, answer or image (one row a piece), found task, words of the pupil; "
          + "rename the columns, or say with --map COLUMN=ROLE which is which"
      ),
    ])
  func missing(csv: String, words: String) {
    let error = #expect(throws: ImportError.self) { try imported(csv) }
    #expect(error?.description == words)
  }

  @Test(
    "Without a prompt, a task called by what it asks has those words as its prompt",
    arguments: [
      ("Which is greater, 0.4 or 0.35? Say how you know.", true), ("Solve 3x + 5 = 20. Say why.", true),
      ("Solve 3x+5=20", true),
      ("Comparing 3/4 and 2/3", false), ("Task 1", false),
    ])
  func askingTitle(title: String, asks: Bool) throws {
    let work = try imported("Question,Work\n\"\(title)\",x\n")
    #expect(work.tasks.map(\.prompt) == [asks ? title : nil])
  }

  @Test("--map gives a column its role")
  func map() throws {
    let work = try imported("taks,what they wrote\nT,x", map: ["taks=task", "what they=response"])
    #expect(work.tasks.map(\.title) == ["T"])
    #expect(work.tasks.first?.pieces.first?.response == "x")
  }

  @Test("A key that changes is noted and the first kept")
  func otherKey() throws {
    let work = try imported("task,key,answer\nT,1,1\nT,2,1\n")
    #expect(work.tasks.first?.key == "1")
    #expect(work.report.warnings.map(\.kind) == [.otherKey])
  }

  @Test(
    "Yes and no are read as people and spreadsheets write them",
    arguments: [
      ("yes", true), ("N", false), ("TRUE", true), ("0", false), ("WAHR", true), ("FAUX", false), ("Sí", true),
      ("✓", true),
      ("perhaps", nil),
    ] as [(String, Bool?)])
  func yesNo(word: String, expected: Bool?) throws {
    let work = try imported("task,answer,correct\nT,x,\(word)\n")
    #expect(work.tasks.first?.pieces.first?.correct == expected)
    #expect(work.report.warnings.isEmpty == (expected != nil))
  }
}
