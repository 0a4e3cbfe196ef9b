import Exchange
import TaskAnalysis
import Testing

@Suite struct CSVReaderTests {
  private func rows(_ text: String, _ delimiter: Delimiter = .comma) throws -> [[String]] {
    var reader = CSVReader(Array(text.utf8), delimiter: delimiter)
    var rows: [[String]] = []
    while try reader.advance() { rows.append((0..<reader.count).map(reader.text)) }
    return rows
  }

  @Test(
    "Rows are cut as RFC 4180 says",
    arguments: [
      ("", []),
      ("a", [["a"]]),
      ("a\n", [["a"]]),
      ("a,b\nc,d\n", [["a", "b"], ["c", "d"]]),
      ("a,b\r\nc,d\r\n", [["a", "b"], ["c", "d"]]),
      ("a,b\rc,d\r", [["a", "b"], ["c", "d"]]),
      ("a\n\nb", [["a"], [""], ["b"]]),
      ("a\r\n\rb\n", [["a"], [""], ["b"]]),
      ("1,", [["1", ""]]),
      ("1,\n", [["1", ""]]),
      ("1,\"\"", [["1", ""]]),
      (",", [["", ""]]),
      ("\"a,b\",c", [["a,b", "c"]]),
      ("\"a\nb\",c", [["a\nb", "c"]]),
      ("\"a\r\nb\",c", [["a\r\nb", "c"]]),
      ("\"he said \"\"no\"\"\"", [["he said \"no\""]]),
      ("\"\"\"\"", [["\""]]),
      ("\"\",x", [["", "x"]]),
      (" a , b ", [[" a ", " b "]]),
      ("5\" long,x", [["5\" long", "x"]]),
      ("a\u{2028}b,c", [["a\u{2028}b", "c"]]),
      ("a,\u{301}b", [["a", "\u{301}b"]]),
      ("\"a\"\u{301},b", [["a", "b"]]),
      ("½,−3", [["½", "−3"]]),
    ] as [(String, [[String]])])
  func rowsOfText(text: String, expected: [[String]]) throws {
    #expect(try rows(text) == expected)
  }

  @Test("Semicolons and tabs divide as commas do", arguments: [Delimiter.semicolon, .tab])
  func otherDelimiters(delimiter: Delimiter) throws {
    let text = "a\(delimiter.rawValue)\"b\(delimiter.rawValue)c\"\n1,5\(delimiter.rawValue)x"
    #expect(try rows(text, delimiter) == [["a", "b\(delimiter.rawValue)c"], ["1,5", "x"]])
  }

  @Test(
    "Every row knows the line it began on",
    arguments: [
      ("a\nb\nc", [1, 2, 3]),
      ("a\r\nb\r\nc", [1, 2, 3]),
      ("a\rb\rc", [1, 2, 3]),
      ("\"a\nb\"\nc", [1, 3]),
      ("\"a\r\nb\rc\nd\"\r\ne", [1, 5]),
      ("a\n\n\nb", [1, 2, 3, 4]),
    ])
  func lines(text: String, expected: [Int]) throws {
    var reader = CSVReader(Array(text.utf8))
    var lines: [Int] = []
    while try reader.advance() { lines.append(reader.line) }
    #expect(lines == expected)
  }

  @Test(
    "A quotation mark that is never closed names the line it stands on",
    arguments: [
      ("\"oops", 1),
      ("a\nb,\"c\nd\n", 2),
      ("a\n\"b\nc\"\n\"d", 4),
      ("a\r\r\"b\"\"", 3),
    ])
  func unclosedQuote(text: String, line: Int) throws {
    #expect(throws: UnclosedQuote.self) { try rows(text) }
    do {
      _ = try rows(text)
    } catch let error as UnclosedQuote {
      #expect(error.line == line)
    }
  }

  @Test("Text behind a closing quotation mark is a flaw of its row and of no other")
  func textAfterQuote() throws {
    var reader = CSVReader(Array("x,\"a\"b,c\n\"a\",d".utf8))
    #expect(try reader.advance())
    #expect(reader.flaw == .textAfterQuote(column: 2))
    #expect(reader.count == 3)
    #expect(try reader.advance())
    #expect(reader.flaw == nil)
  }

  @Test("A quotation mark inside a plain cell is kept and noted")
  func strayQuote() throws {
    var reader = CSVReader(Array("a \"b\" c,d\nplain,\"q\"".utf8))
    #expect(try reader.advance())
    #expect(reader.hasStrayQuote)
    #expect(reader.text(0) == "a \"b\" c")
    #expect(try reader.advance())
    #expect(!reader.hasStrayQuote)
  }

  @Test(
    "Trimming takes white space and makes every line break LF",
    arguments: [
      ("  a b\t", "a b"),
      ("\"\r\n a\r\nb\rc \n\"", "a\nb\nc"),
      ("\u{A0}3/4\u{A0}", "3/4"),
      ("\" \"\"a\"\" \"", "\"a\""),
      ("\"\"", nil),
      ("   ", nil),
    ] as [(String, String?)])
  func trimmed(text: String, expected: String?) throws {
    var reader = CSVReader(Array(text.utf8))
    #expect(try reader.advance())
    #expect(reader.trimmed(0) == expected)
    #expect(reader.isBlank(0) == (expected == nil))
    #expect(reader.trimmed(7) == nil)
    #expect(reader.text(-1).isEmpty)
  }

  @Test("Whatever fields are written come back, in every delimiter and line break", arguments: 0..<60)
  func roundTrip(seed: Int) throws {
    var random = SplitMix64(seed: UInt64(seed))
    let pieces = [
      "a", "3/4", "\"", "\"\"", ",", ";", "\t", "\n", "\r\n", "\r", " ", "é", "\u{301}", "🙂", "", "\u{1B}[2J",
    ]
    let delimiter = Delimiter.allCases[seed % 3]
    let lineBreak = ["\n", "\r\n", "\r"][seed / 3 % 3]
    let width = Int.random(in: 1...5, using: &random)
    let table = (0..<Int.random(in: 1...20, using: &random)).map { _ in
      (0..<width).map { _ in
        (0..<Int.random(in: 0...6, using: &random)).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
      }
    }
    let written = table.map { row in
      row.map { field in
        "\"" + field.unicodeScalars.map { $0 == "\"" ? "\"\"" : String($0) }.joined() + "\""
      }.joined(separator: delimiter.rawValue)
    }.joined(separator: lineBreak)
    let read = try rows(written, delimiter)
    #expect(read.map { $0.map { Array($0.utf8) } } == table.map { $0.map { Array($0.utf8) } })
  }
}
