import Exchange
import Testing

@Suite struct ImportReportTests {
  @Test("The report says what came, what did not and why, line by line")
  func lines() throws {
    let work = try imported(
      """
      id,task,prompt,student,response,answer
      1,T,What is 1/2 + 2/5?,Ana,Mr L. said add,3/7

      2,T,What is 1/2 + 2/5?,Ben,,
      3,T
      4,T,What is 1/2 + 2/5?,Cai,one, two,three,four
      5,T,What is 1/2 + 2/5?,Dua,"x"y,1
      1,T,What is 1/2 + 2/5?,Eli,again,3
      6,,,Flo,no task,4
      7,T,What is 1/2 + 2/5?,Gus,,3-Apr
      8,T,What is 1/2 + 2/5?,Hal,,#NAME?
      9,U,\u{1B}[2J,Ida,kept,9
      """)
    #expect(
      work.report.lines == [
        "one row a piece, UTF-8, comma: 11 rows, 4 pieces of work",
        "  3 (1 blank)  T",
        "  1  U",
        "not brought in:",
        "  who it was: student",
        "skipped 7 rows:",
        "  line 3: the row is blank",
        "  line 4: no response, answer or picture",
        "  line 5: expected 6 fields, found 2",
        "  line 6: expected 6 fields, found 8",
        "  line 7: text after the closing quotation mark of field 5",
        "  line 8: the same id and task as line 2",
        "  line 9: no task",
        "look at:",
        "  line 2: the words seem to name a person; look before they go on the wall",
        "  line 11: a spreadsheet put an error where something was written; look at the original",
        "  line 10: a date where a fraction may have been; format the column as text and export again",
      ])
  }

  @Test("Of many rows the first are told")
  func manySkipped() throws {
    let work = try imported("task,answer\n" + String(repeating: ",1\n", count: 30) + "T,1\n")
    #expect(work.report.lines.suffix(2) == ["  line 21: no task", "  and 10 more"])
    #expect(work.report.skipped.count == 30)
  }

  @Test("A report holds nothing that a terminal would obey")
  func safe() throws {
    let work = try imported("task,answer,\u{1B}]0;x\u{7}\nT\u{1B}[2J\u{202E},1,2\n")
    for line in work.report.lines {
      #expect(!line.unicodeScalars.contains { $0.value < 0x20 || $0.value == 0x202E })
    }
  }
}

@Suite struct ImportErrorTests {
  @Test(
    "Every error says where, what was expected, what was found and what to do",
    arguments: [
      (
        ImportError.empty,
        "line 1: expected a row of column names, found an empty file; export the responses again as CSV"
      ),
      (
        .notText(.workbook),
        "line 1: expected CSV text, found a workbook (.xlsx or .ods) or another packed file; open it, save it as CSV (UTF-8) "
          + "and import that"
      ),
      (
        .unclosedQuote(line: 12),
        "line 12: expected a quotation mark that closes the cell opened here, found the end of the file; close it or export "
          + "the file again, nothing of it was imported"
      ),
      (
        .holdsNoWork(.canvasGradebook),
        "line 1: expected students' work, found a Canvas gradebook, which holds only points; in Canvas open the quiz, then "
          + "Quiz Statistics, then Student Analysis, and import the file it makes"
      ),
      (
        .unknownColumn("Q9", found: ["Name", "Q1"], nearest: nil),
        "--map: expected a column of the file, found \"Q9\"; its columns are Name, Q1"
      ),
      (
        .unknownRole("anser", nearest: "answer"),
        "--map: expected one of task, prompt, key, response, answer, image, correct, student, section, grade, taught, id, "
          + "group, question, ignore, found \"anser\"; did you mean answer"
      ),
      (.unreadableMapping("x"), "--map: expected COLUMN=ROLE, found \"x\"; write --map 'Question 2=response'"),
      (
        .roleTwice(.task, "a", "b"),
        "--map: expected one column for task, found \"a\" and \"b\"; leave one out"
      ),
    ])
  func words(error: ImportError, words: String) {
    #expect(error.description == words)
  }

  @Test("An empty file has no names of columns", arguments: ["", "\n\n", " , \n", "\u{FEFF}"])
  func empty(csv: String) {
    #expect(throws: ImportError.empty) { try imported(csv) }
  }

  @Test("Nothing of a file with an unclosed quotation mark is imported")
  func unclosedQuote() {
    #expect(throws: ImportError.unclosedQuote(line: 3)) { try imported("task,answer\nT,1\nT,\"2\nT,3\n") }
  }
}

@Suite struct LineWordsTests {
  @Test(
    "Lines are listed as people say them",
    arguments: [
      ([3], "line 3: "), ([3, 9], "lines 3 and 9: "), ([3, 9, 12], "lines 3, 9 and 12: "),
      (Array(2...12), "lines 2, 3, 4, 5, 6, 7, 8, 9 and 3 more: "),
    ])
  func words(lines: [Int], expected: String) throws {
    let csv = "task,answer\n" + (2...12).map { lines.contains($0) ? "T,#REF!\n" : "T,\($0)\n" }.joined()
    let warning = try #require(try imported(csv).report.warnings.first)
    #expect(warning.description.hasPrefix(expected))
  }
}
