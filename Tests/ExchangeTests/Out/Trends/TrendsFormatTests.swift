import Exchange
import Foundation
import Meetings
import TaskAnalysis
import Testing

@Suite struct TrendsFormatTests {
  /// Four meetings, a task each, with one text in every place that takes one.
  static func trends(saying text: String = "Fractions", heard: String = "oh, so that is why", meetings: Int = 4)
    -> Trends
  {
    var season = Season(team: Team(name: text, seats: 6))
    for index in 0..<meetings {
      let meeting = Meeting.ID(Int64(index + 1))
      let task = MathTask(id: MathTask.ID(Int64(index + 10)), title: text, prompt: text, written: .band(.reason))
      season.meetings.append(
        HeldMeeting(
          id: meeting, title: text,
          start: Moment(
            sinceBoot: 0, boot: "", wall: 1_768_489_200_000 + Int64(index) * 7 * 86_400_000, offsetMinutes: -300),
          elapsed: 2_700_000,
          log: TimeLog([
            .init(at: 0, activity: .logistics), .init(at: 300_000, activity: .planning(.studentWork)),
            .init(at: Int64(900_000 + index * 60_000), activity: .planning(.nextLesson)),
            .init(at: 1_500_000, activity: nil), .init(at: 2_400_000, activity: .break),
          ])))
      season.tasks.append(HeldTask(meeting: meeting, task: task, lettered: 49, pile: nil, isLookedAt: true))
      for (demand, count) in [(WorkDemand.reason, 19), (.reproduce, 12), (.noEvidence, 15)] {
        season.tags.append(TagCount(meeting: meeting, task: task.id, section: text, demand: demand, count: count))
      }
      season.groups.append(
        HeldGroup(task: task.id, name: text, bank: index == 0 ? text : nil, count: index == 2 ? 0 : 17))
      season.moves.append(
        HeldMove(
          move: Move(
            id: Move.ID(Int64(index)), meeting: meeting, task: task.id, group: MisconceptionGroup.ID(1), text: text,
            lesson: text, question: text, who: "2 of 6", status: index == 0 ? .tried(by: 4) : .notYet(nil), heard: heard
          ),
          misconception: text))
    }
    return Trends(season)
  }

  /// A year in a format, with all that can be asked for.
  static func text(_ format: TrendsFormat, _ trends: Trends = trends(), for audience: Audience = .team) -> String {
    let outgoing = OutgoingTrends(
      trends, for: audience, bySection: true, withMinutes: true,
      assuming: Assumptions(meetingsAYear: 30, minutes: 45, share: 50))
    return format.files(of: outgoing).map(\.text).joined(separator: "\n")
  }

  @Test("a format writes what it wrote before", arguments: TrendsFormat.allCases, Audience.allCases)
  func unchanged(format: TrendsFormat, audience: Audience) throws {
    let outgoing = OutgoingTrends(
      Self.trends(), for: audience, bySection: true, assuming: Assumptions(meetingsAYear: 30, minutes: 45, share: 50))
    for file in format.files(of: outgoing) {
      try Snapshot(of: "trends-\(audience.rawValue)/\(file.name)").expect(file.text)
    }
  }

  @Test(
    "for sharing, no small count, nobody's words, no section and nobody who tried", arguments: TrendsFormat.allCases)
  func sharing(format: TrendsFormat) {
    let shared = Self.text(format, for: .sharing)
    for words in ["oh, so that", "2 of 6", "tried by 4", "triedBy\": 4", "sections.csv", "By section", "17"] {
      #expect(!shared.contains(words), "\(words)")
    }
    #expect(shared.contains(format == .json ? "\"hidden\": true" : "hidden"))
    let names = format.files(of: OutgoingTrends(Self.trends(), for: .sharing, bySection: true)).map(\.name)
    #expect(!names.contains("sections.csv") && !names.contains("minutes.csv"), "\(names)")
    let plain = format.files(of: OutgoingTrends(Self.trends(), for: .sharing)).map(\.text).joined()
    #expect(!plain.contains("planningSeconds") && !plain.contains("recorded") && !plain.contains("hours in meetings"))
    #expect(Self.text(format).contains("oh, so that"))
  }

  @Test("a year without a meeting is written too", arguments: TrendsFormat.allCases, Audience.allCases)
  func empty(format: TrendsFormat, audience: Audience) {
    #expect(!Self.text(format, Trends(Season()), for: audience).isEmpty)
    #expect(!Self.text(format, Trends(Season()), for: audience).contains("nan"))
  }

  @Test("nothing is projected that nobody asked for, and no section shown") func onRequest() {
    for format in TrendsFormat.allCases {
      let plain = format.files(of: OutgoingTrends(Self.trends(), for: .team)).map(\.text).joined()
      #expect(!plain.contains("11.3") && !plain.contains("11.25"))
      #expect(!plain.contains("By section") && !plain.contains("BY SECTION"))
    }
    #expect(Self.text(.json).contains("\"planningHours\": 11.25"))
    #expect(Self.text(.text).contains("11.3 of them on planning"))
  }

  @Test("under four meetings no format projects, each has the table of shares", arguments: TrendsFormat.allCases)
  func few(format: TrendsFormat) {
    let written = Self.text(format, Self.trends(meetings: 3))
    #expect(!written.contains("on planning:") && !written.contains("assumed,30"))
    #expect(written.contains("5.4"))
  }

  @Test("JSON is of the schema, for whichever year", arguments: Audience.allCases)
  func schema(audience: Audience) throws {
    let checker = try SchemaChecker(JSONSchema.trends)
    for trends in [Self.trends(), Self.trends(meetings: 3), Trends(Season())] {
      #expect(try checker.faults(in: Self.text(.json, trends, for: audience)) == [])
    }
    let plain = TrendsFormat.json.files(of: OutgoingTrends(Self.trends(), for: audience)).map(\.text).joined()
    #expect(try checker.faults(in: plain) == [])
  }

  @Test("the page is one whole: no script, nothing from elsewhere, every chart in words", arguments: Audience.allCases)
  func page(audience: Audience) {
    let page = Self.text(.html, for: audience)
    for sign in ["<script", "http:", "https:", "src=", "href=", "url(", "@import", "javascript"] {
      #expect(!page.contains(sign))
    }
    #expect(page.components("<svg ") == page.components("role=\"img\" aria-label=\""))
    #expect(page.contains("aria-label=\"Minutes of each meeting, planning first: 15 January: planning 20 of 25, "))
    #expect(page.contains("prefers-color-scheme: dark") && page.contains("@media print"))
  }

  @Test("no control or bidi character gets out", arguments: TrendsFormat.allCases, HostileTextTests.hostile)
  func visible(format: TrendsFormat, text: String) {
    for audience in Audience.allCases {
      let written = Self.text(format, Self.trends(saying: text, heard: text), for: audience)
      let allowed: Set<Unicode.Scalar> = format == .csv ? ["\r", "\n"] : ["\n"]
      for scalar in written.unicodeScalars where !(" "..."~" ~= scalar) && !allowed.contains(scalar) {
        let category = scalar.properties.generalCategory
        #expect(category != .control && category != .format && category != .lineSeparator)
      }
    }
  }

  @Test("a page has no element that it would not have without them", arguments: HostileTextTests.hostile)
  func markup(text: String) {
    func elements(_ page: String) -> [Substring] {
      page.split(separator: "<").dropFirst().map { $0.prefix { $0.isLetter || $0 == "/" } }.filter { $0 != "br" }
    }
    let plain = Self.text(.html, Self.trends(saying: "plain", heard: "plain"))
    let page = Self.text(.html, Self.trends(saying: text, heard: text))
    #expect(elements(page) == elements(plain))
    #expect(page.components("=\"") == plain.components("=\""))
  }

  @Test("no cell of a table starts a formula, and every row has its columns", arguments: HostileTextTests.hostile)
  func formulas(text: String) throws {
    for audience in Audience.allCases {
      let outgoing = OutgoingTrends(Self.trends(saying: text, heard: text), for: audience, bySection: true)
      for file in TrendsFormat.csv.files(of: outgoing) {
        let rows = try SpreadsheetReader.rows(file.text)
        let columns = try #require(rows.first).count
        for row in rows {
          #expect(row.count == columns, "\(file.name)")
          for cell in row {
            let first = cell.first { $0 != " " }
            #expect(!"=+-@\t\r\n＝＋－＠".contains(first ?? "x"), "\(file.name): \(cell)")
          }
        }
      }
    }
  }
}
