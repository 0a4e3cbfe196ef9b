import Exchange
import Testing

@Suite struct AgreementDocumentTests {
  private func document(_ csv: String, withRange: Bool = true) throws -> AgreementDocument {
    AgreementDocument(try AgreementTable(Array(csv.utf8)), withRange: withRange)
  }

  private static let room = """
    piece,s1,s2,s3
    A,reason,reason,reason
    B,reason,reproduce,
    C,reproduce,reproduce,reproduce
    D,none,reproduce,none
    E,reason,reason,
    F,reproduce,reproduce,reproduce
    G,reason,reason,reason
    H,reproduce,reproduce,
    I,none,none,none
    J,reason,,
    """

  @Test("People read counts, the pieces that split and one coefficient")
  func text() throws {
    #expect(
      try document(Self.room, withRange: false).text == #"""
        10 pieces, 3 raters, 25 ratings.
        On 7 of 9 pieces everyone who tagged chose the same.
        Pieces that split us: B, D.
        Beyond luck: alpha 0.75 from 9 pieces.
        0 is what random tagging with these shares would give; 1 is perfect.
        """#)
  }

  @Test("Scripts read the same in JSON")
  func json() throws {
    #expect(
      try document(Self.room, withRange: false).json == #"""
        {
          "schema": "tellwhy.agreement/1",
          "pieces": 10,
          "raters": 3,
          "ratings": 25,
          "rated": 9,
          "unanimous": 7,
          "split": [
            "B",
            "D"
          ],
          "percentAgreement": 0.8148148148148149,
          "alpha": 0.7513513513513513,
          "range": null,
          "ac1": 0.7310743579400296
        }
        """#)
  }

  @Test("The range is there unless it is left out")
  func range() throws {
    #expect(try document(Self.room).text.contains("plausible range 0."))
    #expect(try !document(Self.room).json.contains(#""range": null"#))
  }

  @Test(
    "A figure that is not defined is words in text and null in JSON",
    arguments: [
      ("piece,A,B\n", "No piece was tagged by two people, so there is nothing to compare."),
      ("piece,A\nA,reason\nB,none\n", "No piece was tagged by two people, so there is nothing to compare."),
      ("piece,A,B\nA,,\nB,reason,\n", "No piece was tagged by two people, so there is nothing to compare."),
      ("piece,A,B\nA,reason,reason\nB,reason,reason\n", "Not defined: there was nothing to disagree about."),
    ])
  func undefined(csv: String, sentence: String) throws {
    let document = try document(csv)
    #expect(document.text.contains(sentence))
    #expect(document.json.contains(#""alpha": null"#))
    #expect(document.json.contains(#""range": null"#))
  }

  @Test("What a file calls its pieces cannot give orders to a terminal")
  func hostile() throws {
    let document = try document("piece,A,B\n\u{1B}[2J\u{202E}x,reason,none\n")
    #expect(!document.text.unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\u{202E}" })
    #expect(!document.json.unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\u{202E}" })
  }
}
