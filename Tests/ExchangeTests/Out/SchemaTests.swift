import Exchange
import Foundation
import Meetings
import TaskAnalysis
import Testing

@Suite struct SchemaTests {
  static func json(of summary: Summary, for audience: Audience, withMinutes: Bool = false) throws -> String {
    let outgoing = OutgoingSummary(summary, for: audience, withMinutes: withMinutes)
    return try #require(JSONSummary().files(of: outgoing).first).text
  }

  @Test("JSON is of the schema, for whichever meeting", arguments: Audience.allCases)
  func valid(audience: Audience) throws {
    let checker = try SchemaChecker(JSONSchema.summary)
    for summary in [try #require(FrameMeeting.summary()), try OddMeetings.empty(), try OddMeetings.full()] {
      #expect(try checker.faults(in: Self.json(of: summary, for: audience)) == [])
      #expect(try checker.faults(in: Self.json(of: summary, for: audience, withMinutes: true)) == [])
    }
  }

  @Test(
    "The checker finds what is not of the schema",
    arguments: [
      (#""seats": 6"#, #""seats": "6""#), (#""status": "planned""#, #""status": "maybe""#),
      (#""doubt": false"#, #""doubt": 0"#), (#""reason": 5"#, #""reason": -1"#), (#""goal""#, #""gaol""#),
      ("2026-01-15T20:00:00Z", "15 January"), (#""votes": null"#, #""votes": {}"#),
    ])
  func faults(written: String, instead: String) throws {
    let checker = try SchemaChecker(JSONSchema.summary)
    let text = try Self.json(of: try #require(FrameMeeting.summary()), for: .team)
    #expect(try checker.faults(in: text.replacingOccurrences(of: written, with: instead)) != [])
  }

  @Test("Shared JSON has no samples, no letters and no words of students")
  func sharing() throws {
    let text = try Self.json(of: try OddMeetings.full(), for: .sharing)
    for name in ["samples", "votes", "who", "words"] { #expect(!text.contains("\"\(name)\"")) }
    for line in text.split(separator: "\n").map({ $0.drop { $0 == " " } }) {
      for name in ["letter", "exemplar", "heard", "split", "triedBy"] where line.hasPrefix("\"\(name)\"") {
        #expect(line.dropFirst(name.count + 4).prefix(4) == "null")
      }
    }
  }
}
