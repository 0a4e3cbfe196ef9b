import Exchange
import TaskAnalysis
import Testing

@Suite struct AnalysisReportTests {
  private func report(_ csvs: String...) throws -> AnalysisReport {
    AnalysisReport(IdentifiedWork(try csvs.map { try imported($0) }))
  }

  private static let fractions = """
    id,task,prompt,key,response,answer
    s01,Add,What is 1/2 + 2/5? Explain how you know.,9/10,I added the tops and the bottoms,3/7
    s02,Add,What is 1/2 + 2/5? Explain how you know.,9/10,because 1/2 is 5/10 and 2/5 is 4/10,9/10
    s03,Add,What is 1/2 + 2/5? Explain how you know.,9/10,,\\( \\frac{3}{7} \\)
    s04,Add,What is 1/2 + 2/5? Explain how you know.,9/10,I made tenths,18/20
    s05,Add,What is 1/2 + 2/5? Explain how you know.,9/10,idk,
    """

  @Test("People read a task in lines")
  func text() throws {
    #expect(
      try report(Self.fractions).text == #"""
        Add
          asked: What is 1/2 + 2/5? Explain how you know.
          key: 9/10
          5 pieces, 1 without an answer
          the prompt may ask to reason: it asks how one can know "Explain how you know"; it asks to explain the answer "Explain how you"
          by its words the work may show: 2 reproduce, 2 no evidence, 1 cannot be told
               1  reproduce: it tells what was done "i added"
               1  reproduce: its "because" names a step "because 1"
               1  no evidence: an answer and nothing else
               1  no evidence: it shows no working "idk"
          answers:
               2  3/7  not right; consistent with Add tops and bottoms
               2  9/10  right
          groups that may be one way of thinking:
               2  Add tops and bottoms: same answer 3/7, fits 1 rule (s01, s03)
        """#)
  }

  @Test("Marks that say otherwise than the key are pointed out")
  func marksAgainstKey() throws {
    let marked = "task,key,answer,correct\nT,5,5,no\nT,5,6,yes\nT,5,6,no\nT,5,7,no\n"
    #expect(
      try report(marked).text.contains(
        "note: the file marks 6, 5 otherwise than its key; the marks count where they agree"))
    #expect(try !report("task,key,answer,correct\nT,5,5,yes\nT,5,6,no\n").text.contains("note"))
  }

  @Test("Of many pieces, equal and different, every one is counted")
  func manyPieces() throws {
    let words = ["idk", "because the parts are the same size", "i added the tops", "first I drew it then I saw"]
    let rows = (0..<900).map { (response: "\(words[$0 % 4]) \($0 % 300)", answer: "\($0 % 7)") }
    let demands = rows.map { DemandSuggester.suggestion(forWork: $0.response, answer: $0.answer).demand }
    let json = try report("task,response,answer\n" + rows.map { "T,\($0.response),\($0.answer)\n" }.joined()).json
    let counts = [
      ("reason", WorkDemand.reason), ("reproduce", .reproduce), ("noEvidence", .noEvidence), ("silent", nil),
    ]
    for (name, demand) in counts {
      #expect(json.contains("\"\(name)\": \(demands.count { $0 == demand })"), "\(name)")
    }
  }

  @Test("Scripts read the same in JSON")
  func json() throws {
    #expect(
      try report(Self.fractions).json == #"""
        {
          "schema": "tellwhy.analysis/1",
          "tasks": [
            {
              "id": "Add",
              "prompt": "What is 1/2 + 2/5? Explain how you know.",
              "key": "9/10",
              "pieces": 5,
              "withoutAnswer": 1,
              "demand": {
                "suggested": "reason",
                "because": [
                  {
                    "words": "Explain how you know",
                    "cue": "t-explain-know",
                    "weight": 2,
                    "says": "it asks how one can know"
                  },
                  {
                    "words": "Explain how you",
                    "cue": "t-explain-weak",
                    "weight": 0.5,
                    "says": "it asks to explain the answer"
                  }
                ]
              },
              "answers": [
                {
                  "text": "3/7",
                  "count": 2,
                  "correct": false,
                  "written": [
                    "3/7",
                    "\\( \\frac{3}{7} \\)"
                  ],
                  "consistentWith": [
                    "fr-add-across"
                  ]
                },
                {
                  "text": "9/10",
                  "count": 2,
                  "correct": true,
                  "written": [
                    "9/10",
                    "18/20"
                  ],
                  "consistentWith": []
                }
              ],
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
              "cannotTellApart": [],
              "rightForOtherReasons": [],
              "askNext": null,
              "work": {
                "reason": 0,
                "reproduce": 2,
                "noEvidence": 2,
                "silent": 1
              },
              "workWords": [
                {
                  "demand": "reproduce",
                  "cue": "r-then-i",
                  "says": "it tells what was done",
                  "pieces": 1,
                  "words": [
                    "i added"
                  ]
                },
                {
                  "demand": "reproduce",
                  "cue": "r-because-steps",
                  "says": "its \"because\" names a step",
                  "pieces": 1,
                  "words": [
                    "because 1"
                  ]
                },
                {
                  "demand": "noEvidence",
                  "cue": "r-answer-only",
                  "says": "an answer and nothing else",
                  "pieces": 1,
                  "words": []
                },
                {
                  "demand": "noEvidence",
                  "cue": "r-noevidence",
                  "says": "it shows no working",
                  "pieces": 1,
                  "words": [
                    "idk"
                  ]
                }
              ],
              "notes": []
            }
          ]
        }
        """#)
  }

  @Test(
    "Awkward work gets a sentence and no claim",
    arguments: [
      ("task,answer\nT,\n", "There is no work in here: no row has a response, an answer or a picture."),
      ("task,answer\nT,5\n", "right or not: cannot tell"),
      ("task,answer\nT,5\n", "asked: not in the file"),
      ("task,answer\nT,5\n", "1 piece"),
      ("task,image\nT,a.png\n", "the words of the work do not tell what it shows"),
      ("task,image\nT,a.png\n", "answers: none in the file"),
      ("task,prompt,answer\nT,¿Cuánto es 1/2 + 2/5?,3/7\n", "asked: ¿Cuánto es 1/2 + 2/5?"),
      ("task,prompt,key,answer\nT,1/2 + 2/5,3/7,3/7\n", "3/7  right"),
      (
        "task,prompt,key,answer\nT,1/2 + 2/5,3/7,3/7\n",
        "note: the key is not what the prompt, as it was read, asks for (9/10), so no rules were compared"
      ),
      ("task,prompt,answer,correct\nT,1/2 + 2/5,3/7,yes\n", "3/7  right"),
      ("task,prompt,answer\nT,1/2 + 2/5,3/7\n", "consistent with"),
      (
        "task,prompt,key,answer\nT,Write 18/20 in simplest form.,9/10,18/20\n", "right, not simplified as asked"
      ),
    ])
  func awkward(csv: String, words: String) throws {
    #expect(try report(csv).text.contains(words))
  }

  @Test("An answer that the file or the key calls right is consistent with no rule", arguments: ["yes", ""])
  func right(mark: String) throws {
    let text = try report("task,prompt,key,answer,correct\nT,1/2 + 2/5,\(mark.isEmpty ? "3/7" : ""),3/7,\(mark)\n").text
    #expect(!text.contains("consistent with"))
  }

  @Test("Many different answers are cut short in text and whole in JSON")
  func many() throws {
    let report = try report("task,answer\n" + (1...30).map { "T,\($0)" }.joined(separator: "\n"))
    #expect(report.text.contains("and 10 other answers in 10 pieces"))
    #expect(report.json.contains(#""text": "30""#))
  }

  @Test("Ten thousand words, and nothing but signs, are read to the end")
  func long() throws {
    let words = String(repeating: "because it is one tenth less ", count: 2_000)
    let text = try report(
      "task,prompt,response\nT,\"\(words)?\",\"\(words)\"\nT,,\"\(String(repeating: "½÷", count: 5_000))\""
    ).text
    #expect(text.contains("2 pieces"))
    #expect(text.split(separator: "\n").allSatisfy { $0.count < 600 })
  }

  @Test("What a file says cannot give orders to a terminal")
  func hostile() throws {
    let report = try report(
      "task,prompt,key,response,answer\n\u{1B}[2JT,\u{202E}why?,\u{7}5,because \u{1B}]0;x\u{7} it is,\u{9B}31m7\n")
    let orders: Set<Unicode.Scalar> = ["\u{1B}", "\u{202E}", "\u{7}", "\u{9B}"]
    #expect(!report.text.unicodeScalars.contains(where: orders.contains))
    #expect(!report.json.unicodeScalars.contains(where: orders.contains))
  }

  @Test("Two files about one task are counted together")
  func together() throws {
    let text = try report("task,prompt,answer\nT,1/2 + 2/5,3/7\n", "task,prompt,key,answer\nT,1/2 + 2/5,9/10,3/7\n")
      .text
    #expect(text.contains("2 pieces"))
    #expect(text.contains("key: 9/10"))
  }
}
