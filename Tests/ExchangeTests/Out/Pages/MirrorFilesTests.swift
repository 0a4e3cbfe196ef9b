import Exchange
import Meetings
import TaskAnalysis
import Testing

@Suite("A mirror as pages") struct MirrorFilesTests {
  static func page(_ text: String = "so that we see", id: String = "us") throws -> MirrorPage {
    let file = """
      name: \(text)
      about: \(text)
      source: ours
      choose: Where are we?
        level: here
        level: there
      marks: Flags
        mark: \(text)
      yes or no: Was it good?
      minutes: How long?
      clock: Our minutes
      write: Beginning
      write: Midway
      write: Today
      """
    let mirror = try Mirror(id: id, reading: Array(file.utf8))
    let day = AgendaPageTests.last
    var first = Reflection(
      id: Identifier(1), mirror: id, title: mirror.name, day: day.adding(milliseconds: -86_400_000 * 30))
    first.answer("Where are we?", "here", in: mirror)
    var second = Reflection(id: Identifier(2), mirror: id, title: mirror.name, day: day)
    second.answer("Where are we?", "there", in: mirror)
    if case .marks(let marks) = mirror.items[1].kind { second.mark(marks[0], of: "Flags", in: mirror) }
    second.answer("How long?", "25", in: mirror)
    second.answer("Today", text, in: mirror)
    let months = MonthMinutes.months([
      (day, TimeSpent(TimeLog([.init(at: 0, activity: .logistics)]), until: 2_700_000))
    ])
    return MirrorPage(mirror: mirror, shown: second, all: [first, second], months: months)
  }

  @Test("says the day, what was ticked, all dates, and that it is an opinion") func markdown() throws {
    let files = MirrorFiles.files(of: try Self.page())
    #expect(files.map(\.name) == ["us-2026-01-08.html", "us-2026-01-08.md"])
    #expect(
      files[1].text == """
        # so that we see

        Our opinion on 8 January 2026

        ## What it is for

        so that we see

        ## Where are we?

        - · here
        - ✓ **there**

        ## Flags

        - ✓ **so that we see**

        ## Was it good?

        –

        ## How long?

        25 minutes

        ## Our minutes

        Whole minutes of our own clock:

        | month | meetings | logistics |
        | --- | ---: | ---: |
        | January 2026 | 1 | 45 |

        ## In our own words

        In our own words:

        | Beginning | Midway | Today |
        | --- | --- | --- |
        | – | – | so that we see |

        ## All dates

        What was ticked on which day:

        |  | 9 December 2025 | 8 January 2026 |
        | --- | --- | --- |
        | here | ✓ | · |
        | there | · | ✓ |
        | so that we see | · | ✓ |

        *Source: ours.*

        *An opinion on a date: not averaged, not compared with other teams, not computed from our meetings.*

        """)
  }

  @Test(
    "a page needs nothing but itself, and no text in it is markup",
    arguments: ["<script>alert(1)</script>", "\"><svg onload=alert(1)>", "[x](http://evil.example) | b"])
  func hostile(text: String) throws {
    let files = MirrorFiles.files(of: try Self.page(text))
    #expect(!files[0].text.contains("<script") && !files[0].text.contains("<svg onload"))
    #expect(!files[0].text.contains("src=") && !files[1].text.contains("[x]("))
  }

  @Test(
    "whatever a mirror's file is called, the page's name is a plain one",
    arguments: [("../é/x", "x-2026-01-08.md"), ("%%", "mirror-2026-01-08.md")])
  func names(id: String, name: String) throws {
    #expect(MirrorFiles.files(of: try Self.page(id: id)).map(\.name).last == name)
  }
}
