import Meetings
import Screen
import TaskAnalysis
import Testing

@testable import FrontEnd

@Suite("Start") struct StartViewTests {
  static let day = FrameMeeting.at(0)

  static func past() -> Past {
    let texts = [
      ("put 1/4, 1/3 and 1/2 on one number line", "4.3", Move.Status.tried(by: 4)),
      ("cut equal strips into 3 and into 4 parts", "4.4", .notYet(nil)),
      ("a poster of rules for comparing", "4.4", .setAside),
    ]
    let moves = texts.enumerated().map { index, move in
      Move(
        id: Move.ID(Int64(50 + index)), meeting: Meeting.ID(9), task: FrameMeeting.greater,
        group: MisconceptionGroup.ID(8), text: move.0, lesson: move.1, status: move.2,
        heard: index == 0 ? "fourths are smaller, so 3/4 is nearer to 1" : "")
    }
    let september = FrameMeeting.start.adding(milliseconds: -120 * 86_400_000)
    return Past(
      meetings: 8, first: september, last: FrameMeeting.start.adding(milliseconds: -7 * 86_400_000), moves: moves)
  }

  static func prepared() -> State {
    var record = FrameMeeting.record(at: day)
    record.tasks.removeFirst()
    record.team.name = "Grade 5 team"
    record.meeting?.stage = .prepared
    record.past = past()
    return State(record: record)
  }

  @Test("a prepared meeting begins with one Enter", arguments: ["80x24", "60x18"])
  func prepared(size: String) throws {
    try expectFrame("start-\(size)", Self.prepared(), at: Self.day)
  }

  @Test("a meeting that was left is gone on with") func resume() throws {
    var state = Self.prepared()
    state.record.meeting?.stage = .paused(start: FrameMeeting.start, at: 760_000)
    state.record.timeLog = TimeLog([.init(at: 0, activity: .logistics)])
    state.record.tasks[0].tagged = DemandTally(reason: 3, reproduce: 3)
    try expectFrame("start-resume-80x24", state, at: FrameMeeting.at(20))
  }

  @Test("going on with a meeting comes back to the paper that was on the wall") func resumeWhere() {
    var record = FrameMeeting.record(at: FrameMeeting.at(12))
    record.meeting?.stage = .paused(start: FrameMeeting.start, at: 720_000)
    let paper = FrameMeeting.rows(tags: "")[4].sample.id
    record.attention = Attention([.init(at: 600_000, task: FrameMeeting.greater, sample: paper)])
    var state = State(record: record)
    press("\n", on: &state, at: FrameMeeting.at(12, 30))
    #expect(state.scene == .tag && state.looking.task == 1 && state.position == 4)
  }

  @Test("how many of us there are goes for the meeting that is ready, too") func seats() {
    var state = Self.prepared()
    state.history = .here(History())
    let before = state.record
    press("e\n\n", on: &state, at: Self.day)
    press([.backspace], on: &state, at: Self.day)
    press("3\n", on: &state, at: Self.day)
    #expect(state.record.team.seats == 3 && state.record.meeting?.seats == 3)
    press("u", on: &state, at: Self.day)
    #expect(state.record.team == before.team && state.record.meeting == before.meeting)
  }

  @Test("the first day shows what 45 minutes hold") func first() throws {
    let day = Moment(
      sinceBoot: 1, boot: "one", wall: CivilDate.days(year: 2025, month: 9, day: 11) * 86_400_000, offsetMinutes: 0)
    try expectFrame("start-empty-80x24", State(record: Record()), at: day)
  }

  @Test("a move goes round tried, set aside and not yet, and tried asks by how many") func moves() {
    var state = Self.prepared()
    press([.end, .up, .character(" ")], on: &state, at: Self.day)
    press([.backspace], on: &state, at: Self.day)
    press("2\n", on: &state, at: Self.day)
    #expect(state.record.past.moves[1].status == .tried(by: 2))
    press("It is the same\n", on: &state, at: Self.day)
    #expect(state.record.past.moves[1].heard == "It is the same")
    press(" ", on: &state, at: Self.day)
    #expect(state.record.past.moves[1].status == .setAside)
    press(" ", on: &state, at: Self.day)
    #expect(state.record.past.moves[1].status == .notYet(nil))
  }

  @Test("what earlier meetings left open is said above all else") func leftOpen() {
    var state = Self.prepared()
    let ballot = Ballot(
      id: Ballot.ID(70), subject: .task(MathTask.ID(71)), scale: .bands, pass: 0, seats: 2,
      votes: [.reason, .reproduce])
    state.record.past.openSplits = [OpenSplit(task: MathTask(id: MathTask.ID(71), title: "Old"), ballot: ballot)]
    func row() -> String { render(state, size: Size(columns: 80, rows: 24), now: Self.day).textRows[3] }
    #expect(row().contains("Left open: 1 that we differed on. Splits brings them back."))
    state.record.past.openSplits[0].ballot.agreed = .reason
    #expect(row().allSatisfy { $0 == " " })
  }

  @Test("a long title leaves room for how many papers are tagged") func longTitle() {
    var state = Self.prepared()
    state.record.meeting?.title = "Solving equations with brackets on both sides"
    state.record.meeting?.stage = .running(start: Self.day)
    let rows = render(state, size: Size(columns: 80, rows: 24), now: Self.day).textRows
    #expect(rows.contains { $0.contains("…, 0 of 12 papers tagged") })
  }
}
