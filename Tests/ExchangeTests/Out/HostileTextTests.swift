import Exchange
import Meetings
import TaskAnalysis
import Testing

/// What students, and anybody who types, may have put in, everywhere where text can be.
@Suite struct HostileTextTests {
  /// The frame meeting with one text in every place that takes one.
  static func summary(saying text: String) throws -> Summary {
    try #require(
      FrameMeeting.summary { record in
        record.team.name = text
        record.meeting?.title = text
        record.meeting?.goal = text
        for index in record.tasks.indices {
          record.tasks[index].task.title = text
          record.tasks[index].task.prompt = text
          record.tasks[index].sections = [
            TaskInSection(task: record.tasks[index].task.id, section: text, justTaught: true),
            TaskInSection(task: record.tasks[index].task.id, section: text + "2", justTaught: true),
          ]
          for group in record.tasks[index].groups.indices {
            record.tasks[index].groups[group].group.name = text
            record.tasks[index].groups[group].group.probe = text
            record.tasks[index].groups[group].group.nextMove = text
            record.tasks[index].groups[group].group.example = text
          }
        }
        record.tasks[0].ballots = [
          Ballot(
            id: Ballot.ID(1), subject: .task(record.tasks[0].task.id), scale: .bands, pass: 0, seats: 2,
            votes: [.reason, .reproduce], cases: [.reason: text, .reproduce: text])
        ]
        var log = record.timeLog
        log.name(0, text)
        record.timeLog = log
        record.moves[0].text = text
        record.moves[0].lesson = text
        record.moves[0].question = text
        record.moves[0].who = text
        record.moves[0].heard = text
      })
  }

  static let hostile = [
    "<script>alert(1)</script>", "</style><img src=x onerror=alert(1)>", "\"><svg onload=alert(1)>", "'&lt;b&gt;",
    "=cmd|' /C calc'!A0", "+1+1", "-2+3", "@SUM(A1)", "\t=1+1", "\r\n=1+1", "  =1+1", "\u{1B}[2J\u{1B}]0;x\u{7}",
    "abc\u{202E}def\u{200B}", "a | b ` c * d _ e", "[x](http://evil.example)", "![x](//evil.example/x.png)",
    "www.evil.example and me@evil.example",
    "# head\n- list\n> quote\n1. one", "a\\", "--- \n===", "a,b\"c\nd", "﹤＝1",
  ]

  @Test("No control, bidi control or invisible character gets out", arguments: SummaryFormats.all.map(\.name), hostile)
  func visible(format: String, text: String) throws {
    for audience in Audience.allCases {
      let written = try FormatTests.text(format, Self.summary(saying: text), for: audience)
      let allowed: Set<Unicode.Scalar> = format == "csv" ? ["\r", "\n"] : ["\n"]
      for scalar in written.unicodeScalars where !(" "..."~" ~= scalar) && !allowed.contains(scalar) {
        let category = scalar.properties.generalCategory
        #expect(category != .control && category != .format && category != .lineSeparator)
      }
    }
  }

  @Test("A page has no element that it would not have without them", arguments: hostile)
  func markup(text: String) throws {
    let plain = try FormatTests.text("html", Self.summary(saying: "plain"))
    let page = try FormatTests.text("html", Self.summary(saying: text))
    func elements(_ page: String) -> [Substring] {
      page.split(separator: "<").dropFirst().map { $0.prefix { $0.isLetter || $0 == "/" } }.filter { $0 != "br" }
    }
    #expect(elements(page) == elements(plain))
    // Quotes inside an attribute would make another one.
    #expect(page.components("=\"") == plain.components("=\""))
  }

  @Test("No cell of a table starts a formula, and every row has its columns", arguments: hostile)
  func formulas(text: String) throws {
    for audience in Audience.allCases {
      for file in CSVSummary().files(of: OutgoingSummary(try Self.summary(saying: text), for: audience)) {
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

  @Test(
    "Markdown finds no markup and no link in it",
    arguments: [
      ("<b>x</b> &lt; a<b", "# &lt;b>x&lt;/b> &amp;lt; a&lt;b"), ("3/4 > 2/3 < 1 & 2", "# 3/4 > 2/3 < 1 & 2"),
      ("a | b ` c * d _ e ~ $", "# a \\| b \\` c \\* d \\_ e \\~ \\$"), ("[x](http://y.z)", "# \\[x\\](http:// y.z)"),
      ("![x](y)", "# !\\[x\\](y)"), ("WWW.y.z", "# WWW\\.y.z"), ("me@y.z", "# me@ y.z"), ("a\\", "# a\\\\"),
      ("# x", "# \\# x"), ("    # x", "#  \\# x"), ("- x", "# \\- x"), ("-3", "# -3"), ("---", "# \\---"),
      ("===", "# \\==="), ("> x", "# \\> x"), ("12. x", "# 12\\. x"), ("3.5", "# 3.5"), ("1)", "# 1\\)"),
      ("a\u{202E}b\u{1B}", "# ab·"), ("x<", "# x&lt;"),
    ])
  func escaped(text: String, expected: String) throws {
    let markdown = try FormatTests.text("markdown", Self.summary(saying: text))
    #expect(markdown.prefix { $0 != "\n" } == expected)
  }

  @Test("Lines stay lines where somebody is quoted, and become one elsewhere")
  func lines() throws {
    let summary = try Self.summary(saying: "one\ntwo")
    let markdown = try FormatTests.text("markdown", summary)
    #expect(markdown.hasPrefix("# one two\n"))
    #expect(markdown.contains("“one / two”"))
    #expect(try FormatTests.text("html", summary).contains("<q>one<br>two</q>"))
  }
}

/// Reads RFC 4180 back, as a spreadsheet would.
enum SpreadsheetReader {
  static func rows(_ text: String) throws -> [[String]] {
    var (rows, row, cell, isQuoted) = ([[String]](), [String](), "", false)
    var rest = Substring(text)
    while let character = rest.popFirst() {
      if isQuoted {
        if character != "\"" {
          cell.append(character)
        } else if rest.first == "\"" {
          cell.append("\"")
          rest.removeFirst()
        } else {
          isQuoted = false
        }
        continue
      }
      switch character {
      case "\"": isQuoted = true
      case ",":
        row.append(cell)
        cell = ""
      case "\r\n":
        rows.append(row + [cell])
        (row, cell) = ([], "")
      default: cell.append(character)
      }
    }
    #expect(!isQuoted && row.isEmpty && cell.isEmpty)
    return rows
  }
}
