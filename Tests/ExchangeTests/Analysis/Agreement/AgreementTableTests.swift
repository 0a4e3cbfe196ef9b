import Exchange
import TaskAnalysis
import Testing

@Suite struct AgreementTableTests {
  @Test(
    "A table is read however its cells are written",
    arguments: [
      ("piece,A,B\nA,reason,reproduce\nB,,reason\n", ["reason", "reproduce", nil, "reason"]),
      ("\u{FEFF}piece;A;B\r\nA;reason;reproduce\r\nB;;reason\r\n", ["reason", "reproduce", nil, "reason"]),
      ("sep=;\npiece;A;B\nA;reason;reproduce\n;;\nB;;reason", ["reason", "reproduce", nil, "reason"]),
      ("piece,A,B,,\nA,\" reason \",Reproduce,,\n\nB,  ,REASON,,", ["reason", "reproduce", nil, "reason"]),
      ("piece,A,B\nA,none,noEvidence\nB,NONE,noevidence", ["noEvidence", "noEvidence", "noEvidence", "noEvidence"]),
    ] as [(String, [String?])])
  func read(csv: String, cells: [String?]) throws {
    let expected = try Ratings(
      categories: AgreementTable.usualCategories, rows: [Array(cells[..<2]), Array(cells[2...])], pieces: ["A", "B"])
    #expect(try AgreementTable(Array(csv.utf8)).ratings == expected)
  }

  @Test("Declared categories go before other capitals, and a piece without a name is called by its row")
  func categories() throws {
    let table = try AgreementTable(
      Array("piece,x,y\n,a,A\nP,\"say \"\"b\"\"\",none".utf8), categories: ["a", "A", "say \"b\"", "none"])
    #expect(
      try table.ratings
        == Ratings(
          categories: ["a", "A", "say \"b\"", "none"], rows: [["a", "A"], ["say \"b\"", "none"]],
          pieces: ["row-1", "P"]))
  }

  @Test(
    "A list of categories is cut at its commas",
    arguments: [("a,b", ["a", "b"]), (" a , b,, ", ["a", "b"]), ("", []), ("no evidence", ["no evidence"])])
  func list(list: String, expected: [String]) {
    #expect(AgreementTable.categories(in: list) == expected)
  }

  @Test(
    "What is no table of ratings says where and why",
    arguments: [
      ("", "line 1: expected a row of column names, found an empty file"),
      ("\n,,\n", "line 1: expected a row of column names, found an empty file"),
      ("piece\nA\n", "line 1: expected a column for the piece and one for each rater, found one column"),
      (
        "A,reason,reproduce\nB,reason,reason",
        "line 1: expected the names of the columns, found ratings; put a row such as piece,A,B,C before it"
      ),
      ("piece,A,B\nA,reason\n", "line 2: expected 3 fields, found 2"),
      ("piece,A,B\n\nA,reason,,none\n", "line 3: expected 3 fields, found 4"),
      (
        "piece,A,B\n\"A\nB\",,\nC,reason,maybe\n",
        "line 4: expected reason, reproduce, noEvidence or an empty cell for \"B\", found \"maybe\"; "
          + "say with --categories a,b,c which tags there are"
      ),
      (
        "piece,A\nA,\"reason\n",
        "line 2: expected a quotation mark that closes the cell opened here, found the end of the file"
      ),
      (
        "piece,A\nA,\"reason\" or so\n",
        "line 2: expected the end of field 2 behind its closing quotation mark, found more text"
      ),
      (
        "%PDF-1.4 …",
        "line 1: expected CSV text, found a PDF; open it, save it as CSV (UTF-8) and import that"
      ),
    ])
  func refused(csv: String, sentence: String) {
    #expect(throws: AgreementTableError.self) { try AgreementTable(Array(csv.utf8)) }
    do throws(AgreementTableError) {
      _ = try AgreementTable(Array(csv.utf8))
    } catch {
      #expect(error.description == sentence)
    }
  }

  @Test(
    "Categories that cannot be told apart are refused before the file is read",
    arguments: [
      ([], "--categories: expected at least one category, found none"),
      (["a", "a"], "--categories: expected each category once, found 'a' twice"),
      ((0..<256).map(String.init), "--categories: expected at most 255 categories, found 256"),
    ] as [([String], String)])
  func refusedCategories(categories: [String], sentence: String) {
    do throws(AgreementTableError) {
      _ = try AgreementTable([], categories: categories)
      Issue.record("nothing was thrown")
    } catch {
      #expect(error.description == sentence)
    }
  }

  @Test("No bytes make it stop", arguments: 0..<200)
  func anyBytes(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    let alphabet = Array("ab,;\t\"\n\r =\u{FEFF}é\0".utf8)
    let bytes = (0..<200).compactMap { _ in alphabet.randomElement(using: &generator) }
    let table = try? AgreementTable(Array("p,A,B\n".utf8) + bytes, categories: ["a", "b"])
    if let table { #expect(AgreementDocument(table, withRange: false).json.hasPrefix("{")) }
  }
}
