import Exchange
import Meetings
import TaskAnalysis
import Testing

@Suite("The sheet of what we look for") struct LookForSheetTests {
  static func definition(
    _ id: Int64, _ called: BallotChoice, because: String, against: BallotChoice? = nil, isOfTask: Bool = false
  ) -> Definition {
    Definition(
      id: Definition.ID(id), meeting: Meeting.ID(3), task: FrameMeeting.greater.id,
      sample: isOfTask ? nil : WorkSample.ID(106), letter: isOfTask ? "" : "G", called: called, against: against,
      because: because)
  }

  static func text(_ definitions: [Definition], moves: [Move] = []) -> String {
    LookForSheet(team: FrameMeeting.record.team, definitions: definitions, moves: moves).file.text
  }

  @Test("puts our sentences under what we call them, and the moves with their question")
  func whole() {
    var gone = FrameMeeting.move
    gone.text = "draw ten pizzas"
    gone.status = .setAside
    let text = Self.text(
      [
        Self.definition(1, .reason, because: "it gives a why about the numbers", against: .reproduce),
        Self.definition(2, .noEvidence, because: "an answer was copied"),
        Self.definition(3, .memorization, because: "it was on the poster", isOfTask: true),
      ], moves: [FrameMeeting.move, gone])
    #expect(text.contains("<li>because it gives a why about the numbers (some of us had said reproduce)</li>"))
    #expect(text.contains("<p>memorization: students give back a fact, a rule or a definition</p>"))
    #expect(text.contains("compare 3/4 and 2/3 on one number line. We ask: <q>can you tell me why?</q>"))
    #expect(!text.contains("pizzas"))
    #expect(text.contains("For rooms, not for rating people."))
    #expect(!text.contains("(G)") && !text.contains("doing mathematics"))
  }

  @Test("keeps to the latest where there are many")
  func many() {
    let text = Self.text((1...20).map { Self.definition($0, .reason, because: "number \($0).") })
    #expect(text.contains("number 20.") && text.contains("number 15.") && !text.contains("number 14."))
  }

  @Test("is nothing before we agreed on anything")
  func empty() {
    let team = FrameMeeting.record.team
    #expect(LookForSheet(team: team, definitions: [], moves: []).isEmpty)
    #expect(!LookForSheet(team: team, definitions: [], moves: [FrameMeeting.move]).isEmpty)
  }

  @Test("has no element that it would not have without what somebody typed", arguments: HostileTextTests.hostile)
  func hostile(text: String) {
    func elements(_ words: String) -> [Substring] {
      var move = FrameMeeting.move
      (move.text, move.question) = ("x\(words)", words)
      let page = LookForSheet(
        team: Team(name: words, course: words), definitions: [Self.definition(1, .reason, because: words)],
        moves: [move]
      ).file.text
      return page.split(separator: "<").dropFirst().map { $0.prefix { $0.isLetter || $0 == "/" } }
    }
    #expect(elements(text) == elements("plain"))
  }
}
