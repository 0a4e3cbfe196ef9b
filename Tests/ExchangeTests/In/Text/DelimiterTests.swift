import Exchange
import Testing

@Suite struct DelimiterTests {
  @Test(
    "The delimiter that cuts the rows alike is found",
    arguments: [
      ("a,b\n1,2\n", Delimiter.comma),
      ("a;b\n1,5;2\n3,25;4\n", .semicolon),
      ("a\tb\n1,5\t2;3\n", .tab),
      ("task,response\n\"a;b;c\",x\n\"d;e\",y\n", .comma),
      ("one column\nwith, commas\n", .comma),
      ("Frage; Antwort, bitte\nx;y\nz;\"1,2\"\n", .semicolon),
      ("", .comma),
      ("\"never closed", .comma),
      ("a;b\n\"x\ny\";2\n", .semicolon),
    ])
  func detection(text: String, expected: Delimiter) {
    let found = DelimiterDetection(Array(text.utf8))
    #expect(found.delimiter == expected)
    #expect(found.start == 0)
    #expect(found.firstLine == 1)
  }

  @Test("A line sep= decides and is not a row", arguments: ["\n", "\r\n"])
  func declared(lineBreak: String) {
    let text = "sep=;\(lineBreak)a,b;c\(lineBreak)"
    let found = DelimiterDetection(Array(text.utf8))
    #expect(found.delimiter == .semicolon)
    #expect(found.start == "sep=;\(lineBreak)".utf8.count)
    #expect(found.firstLine == 2)
  }
}
