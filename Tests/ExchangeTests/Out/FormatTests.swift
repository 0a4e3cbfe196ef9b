import Exchange
import Meetings
import TaskAnalysis
import Testing

@Suite struct FormatTests {
  static func text(_ name: String, _ summary: Summary, for audience: Audience = .team) throws -> String {
    let format = try #require(SummaryFormats[name])
    return format.files(of: OutgoingSummary(summary, for: audience)).map(\.text).joined(separator: "\n")
  }

  @Test("Formats go by their names", arguments: ["markdown", "html", "csv", "json"])
  func named(name: String) {
    #expect(SummaryFormats[name]?.name == name)
    #expect(SummaryFormats["pdf"] == nil)
  }

  @Test(
    "A meeting in which nothing happened is written too", arguments: SummaryFormats.all.map(\.name), Audience.allCases)
  func empty(format: String, audience: Audience) throws {
    #expect(try !Self.text(format, OddMeetings.empty(), for: audience).isEmpty)
  }

  @Test("Of nothing, Markdown says so")
  func emptyMarkdown() throws {
    #expect(
      try Self.text("markdown", OddMeetings.empty()) == """
        # What the work shows

        not held yet · 6 of us

        ## What we asked, and what the work shows

        **No task was looked at in this meeting.**

        ## Where the minutes went

        No clock has run.

        ## What we try next

        No move is planned yet.

        *Counts are of papers, not of students. Letters are those on the papers; no names stand here.*

        """)
  }

  @Test(
    "What is only sometimes there is said where it is",
    arguments: [
      "2 papers without a tag.", "3 papers of the pile not sorted.", "in doubt A", "**17** A and 16 without letters",
      "“both miss one / so equal” (A)", "draw both · no lesson yet", "No group has a lesson yet.",
      "tried by 4 of us; heard: “oh, they are not the same size”", "Set up differently from class to class.",
      "The method had just been taught in class Period 1.", "Set up as memorization in class Period 2.",
      "everyone who tagged chose the same on 5 of 12 papers. We differed on C G.",
      "Beyond luck: alpha 0.61, plausible range 0.20 to 0.90.", "we call this REASON because it says why (G)",
      "No misconception seen in 20 papers. 24 papers not looked at.",
      """
      **G** (task 1): 3 ● reason, 2 ○ reproduce. The case for ○ reproduce: “it names the digits only”. \
      The case for ◌ no evidence: “we cannot hear it”. For now we call it ● reason.
      """,
      "**Task 1** itself: 1 doing mathematics, 4 procedures with connections. Left open.",
    ])
  func sometimes(sentence: String) throws {
    #expect(try Self.text("markdown", OddMeetings.full()).contains(sentence))
  }

  @Test(
    "For sharing, no student's words, no letters and nobody who tried leave the room",
    arguments: SummaryFormats.all.map(\.name))
  func sharing(format: String) throws {
    let frame = try Self.text(format, #require(FrameMeeting.summary()), for: .sharing)
    for words in FrameMeeting.words.values.flatMap({ $0.split(separator: "\n") }) where words != "3/4" {
      #expect(!frame.contains(words))
    }
    #expect(!frame.contains("because 4 is bigger") && !frame.contains("C F G K") && !frame.contains("everyone"))
    let full = try Self.text(format, OddMeetings.full(), for: .sharing)
    for words in ["both miss one", "not the same size", "2 of 6", "Period", "4 of us", "C G", "names the digits"] {
      #expect(!full.contains(words), "\(words)")
    }
  }

  @Test(
    "From what is shared of few votes nothing of how we agreed can be computed",
    arguments: SummaryFormats.all.map(\.name), [(9, 5), (12, 5), (30, 25)])
  func fewVotes(format: String, count: (pieces: Int, unanimous: Int)) throws {
    func shared(alpha: Double?, range: ClosedRange<Double>?, ac1: Double?) throws -> String {
      let agreement = AgreementSummary(
        pieces: count.pieces, unanimous: count.unanimous, split: ["C"], alpha: alpha, range: range, ac1: ac1)
      return try Self.text(format, OddMeetings.full(agreement: agreement), for: .sharing)
    }
    let one = try shared(alpha: 0.6012345678901234, range: 0.1234...0.9876, ac1: 0.75)
    #expect(try one == shared(alpha: -0.25, range: -0.5...0.25, ac1: nil))
    #expect(!one.contains("0.60") && !one.contains("plausible range"))
  }

  @Test(
    "A coefficient is written with two decimals, but in the team's JSON",
    arguments: SummaryFormats.all.map(\.name), Audience.allCases)
  func twoDecimals(format: String, audience: Audience) throws {
    let agreement = AgreementSummary(
      pieces: 30, unanimous: 15, split: ["C"], alpha: 0.6012345678901234, range: -0.04321...0.9, ac1: nil)
    let text = try Self.text(format, OddMeetings.full(agreement: agreement), for: audience)
    let isPrecise = format == "json" && audience == .team
    #expect(text.contains("0.6012345678901234") == isPrecise)
    #expect(text.contains("0.60") && !text.contains("'-0.04"))
    #expect(text.contains("-0.04321") == isPrecise && text.contains("-0.04"))
    #expect(text.contains("0.90") == !isPrecise)
  }

  @Test("For sharing, a table stands only where most of its counts may be seen")
  func sharedTable() throws {
    let hidden = try Self.text("markdown", #require(FrameMeeting.summary()), for: .sharing)
    #expect(!hidden.contains("| Task 2 |"))
    #expect(hidden.contains("19 papers give steps or a rule."))
    let shown = try Self.text("markdown", OddMeetings.full(), for: .sharing)
    #expect(shown.contains("| Task 1 | 12 | 14 | 30 |"))
    #expect(shown.contains("**Gap thinking** (17 papers)."))
  }

  @Test(
    "The page is one whole: no script, nothing from elsewhere, one title, every picture in words",
    arguments: Audience.allCases)
  func page(audience: Audience) throws {
    let page = try Self.text("html", #require(FrameMeeting.summary()), for: audience)
    for sign in ["<script", "http:", "https:", "src=", "href=", "url(", "@import", "javascript"] {
      #expect(!page.contains(sign))
    }
    #expect(page.hasPrefix("<!DOCTYPE html>\n<html lang=\"en\">"))
    #expect(page.components("<h1>") == 1)
    #expect(page.components("<table>") == page.components("<caption>"))
    #expect(page.components("<svg ") == page.components("role=\"img\" aria-label=\""))
    #expect(page.components("<th ") == page.components("<th scope="))
  }
}

extension String {
  /// How often something stands in it.
  func components(_ part: String) -> Int {
    split(separator: part, omittingEmptySubsequences: false).count - 1
  }
}
