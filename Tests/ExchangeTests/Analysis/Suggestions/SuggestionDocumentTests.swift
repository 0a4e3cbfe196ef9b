import Exchange
import Testing

@Suite struct SuggestionDocumentTests {
  private func work(_ csv: String) throws -> IdentifiedWork {
    IdentifiedWork([try imported(csv)])
  }

  private static let fractions = """
    id,task,prompt,key,response,answer,group
    s01,Add,1/2 + 2/5,9/10,I added the tops and the bottoms,3/7,adds across
    s02,Add,1/2 + 2/5,9/10,5/10 + 4/10,9/10,none
    s03,Add,1/2 + 2/5,9/10,tops and bottoms,3/7,
    s04,Add,1/2 + 2/5,9/10,I made tenths,9/10,
    """

  @Test("Cold suggestions are groups with what made them")
  func cold() throws {
    #expect(
      try SuggestionDocument.cold(work(Self.fractions)).json == #"""
        {
          "groups": [
            {
              "task": "Add",
              "name": "Add tops and bottoms",
              "members": [
                "s01",
                "s03"
              ],
              "because": "same answer 3/7, fits 1 rule",
              "consistentWith": [
                "fr-add-across"
              ]
            }
          ],
          "suggestions": [],
          "notes": []
        }
        """#)
  }

  @Test("Learned suggestions are for the rows without a group")
  func learned() throws {
    #expect(
      try SuggestionDocument.learned(from: work(Self.fractions)).json == #"""
        {
          "groups": [],
          "suggestions": [
            {
              "task": "Add",
              "id": "s03",
              "group": "adds across",
              "confidence": 0.7654,
              "because": "same answer 3/7"
            },
            {
              "task": "Add",
              "id": "s04",
              "group": "none",
              "confidence": 0.9123,
              "because": "same answer 9/10, no operation"
            }
          ],
          "notes": []
        }
        """#)
  }

  @Test(
    "Work with nothing to suggest from gives an empty list or a careful none",
    arguments: [
      "task,answer\nT,\n", "task,answer\nT,5\n", "task,response\nT,idk\nT,\n", "task,image\nT,a.png\nT,b.png\n",
    ])
  func nothing(csv: String) throws {
    let work = try work(csv)
    #expect(SuggestionDocument.cold(work).json.contains(#""groups": []"#))
    let learned = SuggestionDocument.learned(from: work).json
    #expect(!learned.contains(#""group": "#) || learned.contains(#""confidence": 0.5"#))
  }

  @Test("Above 2,000 pieces the wording is left aside, and the document says so")
  func many() throws {
    let rows = (0..<2_001).map { "T,\($0 % 3)" }.joined(separator: "\n")
    let json = try SuggestionDocument.cold(work("task,answer\n\(rows)")).json
    #expect(json.contains("T: 2001 pieces: grouped by answers and rules only, wording is compared up to 2000"))
  }
}
