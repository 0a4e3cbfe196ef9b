import Exchange
import Meetings
import TaskAnalysis
import Testing

@Suite struct WorkFileTests {
  @Test("Cells that a spreadsheet was told to leave alone lose their wrapping")
  func leftAlone() throws {
    #expect(try imported("task,answer\nT,\"=\"\"3/4\"\"\"\n").tasks.first?.pieces.first?.answer == "3/4")
  }

  @Test("A row may lack its last fields when no work is in them, and may have blank ones too many")
  func raggedRows() throws {
    let work = try imported("task,answer,correct,group\nT,1\nT,2,yes,none,,\nT\nT,3,no,x,y\n")
    #expect(work.tasks.first?.pieces.compactMap(\.answer) == ["1", "2"])
    #expect(
      work.report.skipped == [
        SkippedRow(line: 4, reason: .tooFewCells(expected: 4, found: 1)),
        SkippedRow(line: 5, reason: .tooManyCells(expected: 4, found: 5)),
      ])
    #expect(
      work.report.warnings.map(\.description) == ["line 2: the last fields are missing; they were taken as blank"])
  }

  @Test("The key may stand in a row without work")
  func keyBesideNothing() throws {
    let task = try imported("task,key,answer\nT,5/6,\nT,,2/5\n").tasks.first
    #expect(task?.key == "5/6")
    #expect(task?.pieces.compactMap(\.answer) == ["2/5"])
  }

  @Test("Tasks that nobody answered are in the report and nowhere else")
  func unanswered() throws {
    let work = try imported("Name,2+2,3+3\nAna,,6\n", keepsNames: true)
    #expect(work.tasks.map(\.title) == ["3+3"])
    #expect(work.names.map(\.task) == [0])
    #expect(work.report.piecesByTask.map(\.pieces) == [0, 1])
  }

  @Test("A chosen format is not guessed at")
  func chosenFormat() throws {
    let csv = "task,response\nT,x\n"
    #expect(try imported(csv, format: "wide").tasks.map(\.title) == ["task", "response"])
    #expect(throws: ImportError.self) { try imported(csv, format: "moodle") }
    #expect(throws: ImportError.self) { try imported(csv, format: "canvas") }
    #expect(throws: ImportError.self) { try imported("a,b\n1,2\n", format: "long") }
  }

  @Test("The words of --format are those of the formats")
  func formatWords() {
    #expect(
      Set(FormatChoice.words)
        == ["auto", "long", "wide", "google-forms", "ms-forms", "canvas", "moodle", "gradescope"])
    #expect(FormatChoice.words.allSatisfy { FormatChoice($0) != nil })
    #expect(FormatChoice("word") == nil)
  }

  @Test("No bytes trap, and what is read has its lines within the file", arguments: 0..<300)
  func anyBytes(seed: Int) throws {
    var random = SplitMix64(seed: UInt64(seed))
    let heads = [
      "", "task,response,id,correct\n", "Timestamp,Q [Score],Q\n", "ID,Start time,Completion time,Q,Points - Q\n",
      "name,submitted,attempt,1001: Q,1.0\n", "Last name,Status,Grade/1.00,Response 1,Question 1\n", "\u{FEFF}sep=;\n",
    ]
    let pieces: [[UInt8]] =
      [
        "\"", ",", ";", "\t", "\n", "\r", "a", "3/4", "#NAME?", "Mr L", "@", "<p>", "&#x;", "1:00", "=\"", "Seed: ",
        "é",
      ]
      .map { Array($0.utf8) } + [[0], [0xFF], [0xC3], [0xEF, 0xBB, 0xBF], [0xFF, 0xFE]]
    var file = Array((heads.randomElement(using: &random) ?? "").utf8)
    for _ in 0..<Int.random(in: 0...200, using: &random) {
      if Int.random(in: 0..<10, using: &random) == 0 {
        file.append(UInt8.random(in: 0...255, using: &random))
      } else {
        file += pieces.randomElement(using: &random) ?? []
      }
    }
    let format = FormatChoice.words.randomElement(using: &random) ?? "auto"
    guard let work = try? imported(file, format: format, keepsNames: true) else { return }
    let lines = file.count { $0 == 0x0A || $0 == 0x0D } + 1
    for task in work.tasks {
      #expect(!task.pieces.isEmpty)
      for piece in task.pieces {
        #expect((1...lines).contains(piece.line))
        #expect(!piece.written.isEmpty)
      }
    }
    #expect(work.names.allSatisfy { work.tasks[$0.task].pieces.indices.contains($0.piece) })
    #expect(!work.report.lines.isEmpty)
  }
}

@Suite struct OverrideTests {
  @Test("--map has the last word in every format")
  func lastWord() throws {
    let canvas = """
      name,group,submitted,attempt,1001: What is 2+2?,1.0,1002: Why?,1.0
      Ana,Blue,2026-01-12 20:01:01 UTC,1,four,1.0,x,0
      """
    let work = try imported(canvas, map: ["group=section", "1001=answer", "1002=ignore"])
    let piece = try #require(work.tasks.first?.pieces.first)
    #expect(work.tasks.count == 1)
    #expect(piece.section == "Blue")
    #expect(piece.answer == "four")
    #expect(work.report.leftOut.contains { $0.name == "1002: Why?" && $0.reason == .asAsked })
  }

  @Test("A column that a form seems to have for itself can be the question")
  func question() throws {
    let work = try imported("Timestamp,Age,Q\n1/2/2026 9:00:00,12,7\n", map: ["Age=question", "Q=ignore"])
    #expect(work.tasks.map(\.title) == ["Age"])
    #expect(throws: ImportError.noQuestions(found: ["Timestamp", "Q"], line: 1)) {
      try imported("Timestamp,Q\n1/2/2026 9:00:00,7\n", map: ["Q=ignore"])
    }
  }

  @Test("Whoever names the task's column says that a row is a piece")
  func task() throws {
    let work = try imported("Timestamp,Item,Reply\n1/2/2026 9:00:00,T,7\n", map: ["Item=task", "Reply=answer"])
    #expect(work.tasks.map(\.title) == ["T"])
    #expect(work.report.format.name == "long")
  }

  @Test("A title above the names of the columns is passed over", arguments: [",", ";", "\t"])
  func titleAbove(delimiter: String) throws {
    let csv = ["Exit ticket, unit 4", "", "Name|2 + 2|Why?", "Ana|4|x", "Ben|5|y"].joined(separator: "\n")
    let work = try imported(csv.map { $0 == "|" ? delimiter : String($0) }.joined().replacingTitle(delimiter))
    #expect(work.tasks.map(\.title) == ["2 + 2", "Why?"])
    #expect(work.tasks.first?.pieces.map(\.line) == [4, 5])
  }

  @Test("A first column of first names is left out, one of shapes is not")
  func firstNames() throws {
    let work = try imported("Who are you,Shape\nAna,Kite\nBen,Rhombus\nCai,Square\nDua,Trapezoid\n")
    #expect(work.tasks.map(\.title) == ["Shape"])
  }
}

extension String {
  /// A title with a comma in it needs quotation marks where commas divide.
  fileprivate func replacingTitle(_ delimiter: String) -> String {
    delimiter == "," ? "\"Exit ticket, unit 4\"" + dropFirst("Exit ticket, unit 4".count) : self
  }
}
