import Exchange
import Meetings
import TaskAnalysis
import Testing

@Suite("The agenda as a text") struct AgendaPageTests {
  static let last = Moment(
    sinceBoot: 0, boot: "one", wall: CivilDate.days(year: 2026, month: 1, day: 8) * 86_400_000 + 54_000_000,
    offsetMinutes: 0)

  static func record(saying text: String? = nil) -> Record {
    var record = Record(team: Team(name: text ?? "Grade 5 team"))
    record.meeting = Meeting(
      id: Identifier(2), title: text ?? "Fractions", goal: text ?? "Every student can say why", length: 30,
      bellTime: 945)
    record.meeting?.agenda.steps[0].name = text ?? "Last time and goal"
    record.past = Past(
      meetings: 1, first: last, last: last,
      moves: [
        Move(
          id: Identifier(3), meeting: Identifier(1), task: Identifier(4), group: Identifier(5),
          text: text ?? "one number line", lesson: text ?? "4.3", question: text ?? "can you tell me why?",
          status: .tried(by: 4), heard: text ?? "words of a student"),
        Move(id: Identifier(6), meeting: Identifier(1), task: Identifier(4), group: Identifier(5), text: "strips"),
      ],
      waiting: [WaitingTask(task: MathTask(id: Identifier(4), title: text ?? "3/4 or 2/3"), pieces: 12)])
    return record
  }

  @Test("follows up first, then the steps with their times, then what lies ready") func whole() {
    #expect(
      AgendaPage.markdown(of: NextAgenda(Self.record())) == """
        # Our next meeting: Fractions

        Grade 5 team · 30 minutes · the bell at 15:45

        **Goal:** Every student can say why

        ## What we follow up

        Planned on 8 January:

        - **one number line** · lesson 4.3 · everyone · tried by 4 of us. We ask: “can you tell me why?”
        - **strips** · no lesson yet · everyone · to be told. We ask: “can you tell me why?”

        By how many of us was it tried? What did students say when asked why?

        ## Steps

        Student work in 45 minutes

        The bell ends the meeting; what is late never eats the move:

        | step | minutes | what we do | until |
        | --- | ---: | --- | --- |
        | **Last time and goal** | 3 | What we tried, and what we want today. | 15:16 |
        | **Do the task** | 4 | We do it ourselves, before we look. | 15:18 |
        | **Tag alone** | 7 | In silence: does the paper say why? | 15:22 |
        | **Splits** | 9 | We talk about three papers we differ on. | 15:26 |
        | **Name the thinking** | 7 | We put together what thinks alike. | 15:30 |
        | **Next move** | 10 | One thing to try in the next lesson. | 15:40 |
        | **Close** | 2 | We read it back. | 15:42 |
        | **Slack** | 3 |  | 15:45 |

        ## What lies ready

        - **3/4 or 2/3**, 12 papers

        """)
  }

  @Test("after a meeting that ended, its own moves are followed up, and its agenda comes again") func afterwards() {
    var record = Self.record()
    record.meeting?.stage = .ended(start: Self.last, at: 2_700_000)
    record.moves = [
      Move(
        id: Identifier(9), meeting: Identifier(2), task: Identifier(4), group: Identifier(5), text: "draw it")
    ]
    let next = NextAgenda(record)
    #expect(next.moves.map(\.text) == ["draw it"] && next.goal.isEmpty && next.title.isEmpty)
    let text = AgendaPage.markdown(of: next)
    // Nobody has said when the next one is, so no time of day stands there.
    #expect(!text.contains("the bell at") && !text.contains("| 15:"))
    #expect(text.contains("| 3 minutes |") && text.contains("| 30 minutes |"))
    #expect(text.contains("**draw it**") && !text.contains("number line"))
  }

  @Test("the first meeting has nothing to follow up") func first() {
    let text = AgendaPage.markdown(of: NextAgenda(Record()))
    #expect(text.contains("This is our first meeting.") && text.contains("No task lies ready yet."))
  }

  @Test("nothing that somebody typed is markup, and no student's words leave", arguments: HostileTextTests.hostile)
  func hostile(text: String) {
    let written = AgendaPage.markdown(of: NextAgenda(Self.record(saying: text)))
    let plain = AgendaPage.markdown(of: NextAgenda(Self.record(saying: "plain")))
    #expect(
      written.split(separator: "\n", omittingEmptySubsequences: false).count
        == plain.split(separator: "\n", omittingEmptySubsequences: false).count)
    for scalar in written.unicodeScalars where !(" "..."~" ~= scalar) && scalar != "\n" {
      let category = scalar.properties.generalCategory
      #expect(category != .control && category != .format && category != .lineSeparator)
    }
    #expect(!written.contains("<script") && !written.contains("<img") && !written.contains("[x]("))
    #expect(!AgendaPage.markdown(of: NextAgenda(Self.record())).contains("words of a student"))
  }
}
