import Meetings
import Screen
import TaskAnalysis
import Testing

@testable import FrontEnd

@Suite("What we differed on") struct SplitsTests {
  static let now = FrameMeeting.at(19)

  /// The votes of the frames, from A on.
  static let votes = [
    "RRRRRR", "RPPPPP", "RRRRPP", "RRRRRP", "RPPPPN", "PPPPPP", "RRRPPP", "PPPPPP", "RRRRRR", "RRPPPN", "NNNNNN",
    "PNNNNN",
  ]

  static func choices(_ votes: String) -> [BallotChoice] {
    votes.map { $0 == "R" ? .reason : $0 == "P" ? .reproduce : .noEvidence }
  }

  static func ballots() -> [Ballot] {
    votes.enumerated().map { position, votes in
      let row = FrameMeeting.rows(tags: "")[position]
      return Ballot(
        id: Ballot.ID(500 + Int64(position)), subject: .sample(row.reference), scale: .work, pass: 0, seats: 6,
        votes: choices(votes))
    }
  }

  static func state(_ edit: (inout State) -> Void = { _ in }) -> State {
    var state = FrameMeeting.state(.splits(SplitsScene()), at: now)
    state.record.tasks[1].ballots = ballots()
    edit(&state)
    return state
  }

  static func ballot(_ letter: String, in state: State) throws -> Ballot {
    try #require(state.record.tasks[1].workBallots.first { $0.subject.sample?.letter == letter })
  }

  static func names(_ state: State) -> [String] {
    guard case .splits(let splits) = state.scene else { return [] }
    return state.splitPieces(splits).map(\.name)
  }

  static func marked(_ state: State) -> String? {
    guard case .splits(let splits) = state.scene else { return nil }
    return state.markedPiece(splits)?.name
  }

  @Test("stands most divided first")
  func order() {
    #expect(Self.names(Self.state()) == ["G", "K", "C", "E", "B", "D", "M"])
  }

  @Test(
    "one key agrees for now: the room's tag, and the votes and the cases stay",
    arguments: [("r", WorkDemand.reason), ("p", .reproduce), ("x", .noEvidence)])
  func agreeing(key: String, demand: WorkDemand) throws {
    var state = Self.state()
    state.record.tasks[1].ballots[6].cases = [.reproduce: "it compares digits"]
    let before = state.record
    let changes = press(key, on: &state, at: Self.now).changes
    #expect(changes.map(\.name) == [.agreeForNow])
    let ballot = try Self.ballot("G", in: state)
    #expect(ballot.agreed == BallotChoice(demand))
    #expect(ballot.votes == Self.choices("RRRPPP") && ballot.cases == [.reproduce: "it compares digits"])
    #expect(state.record.tasks[1].shelf[6]?.tag.demand == demand)
    #expect(state.record.tasks[1].tagged[demand] == 1)
    press("u", on: &state, at: Self.now)
    #expect(state.record == before)
  }

  @Test("what is said after it names the minority")
  func minority() {
    var state = Self.state()
    press("r", on: &state, at: Self.now)
    #expect(state.message?.line.text == "For now G is ● reason. The 3 for ○ stay in the record.")
    state = Self.state { $0.record.tasks[1].ballots[6].cases = [.reproduce: "digits"] }
    press("r", on: &state, at: Self.now)
    #expect(state.message?.line.text == "For now G is ● reason. The case for ○ stays in the record.")
    state = Self.state()
    press("nx", on: &state, at: Self.now)
    #expect(state.message?.line.text == "For now K is ◌ no evidence. The 5 for ● and ○ stay in the record.")
  }

  @Test("next goes to what we have not agreed on, and round again")
  func next() {
    var state = Self.state()
    #expect(Self.marked(state) == "G")
    press("rn", on: &state, at: Self.now)
    #expect(Self.marked(state) == "K")
    press("nnnnn", on: &state, at: Self.now)
    #expect(Self.marked(state) == "M")
    press("n", on: &state, at: Self.now)
    #expect(Self.marked(state) == "K")
    press("rnrnrnrnrnr", on: &state, at: Self.now)
    press("n", on: &state, at: Self.now)
    #expect(state.message?.line.text == "We have agreed on all of them, for now.")
  }

  @Test("y accepts what all chose and nothing else, as one change, once")
  func unanimous() throws {
    var state = Self.state()
    let before = state.record
    let changes = press("y", on: &state, at: Self.now).changes
    #expect(changes.map(\.name) == [.acceptAll])
    let agreed = state.record.tasks[1].workBallots.compactMap { $0.agreed == nil ? nil : $0.subject.sample?.letter }
    #expect(agreed == ["A", "F", "H", "J", "L"])
    #expect(state.record.tasks[1].tagged == DemandTally(reason: 2, reproduce: 2, noEvidence: 1))
    #expect(press("y", on: &state, at: Self.now).changes.isEmpty)
    press("u", on: &state, at: Self.now)
    #expect(state.record == before)
  }

  @Test("e asks for the case of each side that has votes, one after the other")
  func cases() throws {
    var state = Self.state()
    press("neit says why\n\nno why here\n", on: &state, at: Self.now)
    let ballot = try Self.ballot("K", in: state)
    #expect(ballot.cases == [.reason: "it says why", .noEvidence: "no why here"])
    #expect(state.drawer == nil)
    press("uu", on: &state, at: Self.now)
    #expect(try Self.ballot("K", in: state).cases.isEmpty)
    press("ehalf a thought", on: &state, at: Self.now)
    press([.escape], on: &state, at: Self.now)
    #expect(try Self.ballot("K", in: state).cases.isEmpty && state.drawer == nil)
  }

  @Test("w makes the case we agreed on into what we call it, with one key")
  func defining() throws {
    var state = Self.state { $0.record.tasks[1].ballots[6].cases = [.reason: "it argues from size"] }
    press("w", on: &state, at: Self.now)
    #expect(state.record.definitions.isEmpty && state.drawer == nil)
    press("r", on: &state, at: Self.now)
    let before = state.record
    #expect(press("w", on: &state, at: Self.now).changes.map(\.name) == [.define])
    let definition = try #require(state.record.definitions.first)
    #expect(definition.sentence == "we call this REASON because it argues from size")
    #expect(definition.against == .reproduce && definition.letter == "G")
    press("w", on: &state, at: Self.now)
    #expect(state.place == .field)
    press(", even if wrongly\n", on: &state, at: Self.now)
    #expect(state.record.definitions.map(\.because) == ["it argues from size, even if wrongly"])
    #expect(state.record.definitions.map(\.id) == [definition.id])
    press("uu", on: &state, at: Self.now)
    #expect(state.record.definitions == before.definitions)
  }

  @Test("without a case, w asks for the words; a half typed one comes back after a kill")
  func typing() throws {
    var state = Self.state()
    let drafts = press("rwit gives a why", on: &state, at: Self.now).drafts
    let text = try #require(drafts["definition/506"])
    #expect(text == "it gives a why")
    #expect(Field(draftKey: "definition/506", text: "x")?.purpose == .definition(Ballot.ID(506)))
    #expect(Field(draftKey: "case/506/noEvidence", text: "x")?.purpose == .sideCase(Ballot.ID(506), .noEvidence))
    press("\n", on: &state, at: Self.now)
    #expect(state.record.definitions.map(\.sentence) == ["we call this REASON because it gives a why"])
  }

  @Test("a definition of an earlier split comes back where we split in the same way")
  func similar() throws {
    let known = Definition(
      id: Definition.ID(9), meeting: Meeting.ID(77), task: MathTask.ID(78), sample: WorkSample.ID(79), letter: "B",
      called: .reproduce, against: .reason, because: "it counts pieces")
    let state = Self.state { $0.record.definitions = [known] }
    let rows = render(state, size: Size(columns: 80, rows: 24), now: Self.now).textRows
    #expect(rows.contains { $0.contains("before  ○ REPRODUCE because it counts pieces") })
  }

  @Test("the figures are those of the agreement report on the exported votes")
  func figures() throws {
    var state = Self.state()
    press("i", on: &state, at: Self.now)
    guard case .splits(let splits) = state.scene else {
      Issue.record("the splits are not on screen")
      return
    }
    let ratings = try #require(state.record.tasks[1].ratings)
    #expect(splits.figures == AgreementReport(ratings).sentences)
    #expect(splits.figures?.first == "On 5 of 12 pieces everyone who tagged chose the same.")
    #expect(splits.figures?.dropFirst().first == "Pieces that split us: B, C, D, E, G, K, M.")
    press("i", on: &state, at: Self.now)
    var hidden = splits
    hidden.figures = nil
    #expect(state.scene == .splits(hidden))
  }

  @Test("tasks are split in four levels; a band keeps a level that lies in it, Enter settles the level")
  func tasks() throws {
    var state = Self.state { state in
      state.record.tasks[1].ballots = [
        Ballot(
          id: Ballot.ID(600), subject: .task(FrameMeeting.greater), scale: .levels, pass: 0, seats: 6,
          votes: [.doingMathematics, .proceduresWithConnections, .proceduresWithoutConnections])
      ]
      state.record.tasks[1].task.written = .level(.proceduresWithConnections)
    }
    #expect(Self.names(state) == ["2"])
    #expect(press("x", on: &state, at: Self.now).changes.isEmpty)
    press("r", on: &state, at: Self.now)
    #expect(state.record.tasks[1].ballots[0].agreed == .reason)
    #expect(state.record.tasks[1].task.written == .level(.proceduresWithConnections))
    press("p", on: &state, at: Self.now)
    #expect(state.record.tasks[1].task.written == .band(.reproduce))
    press([.enter, .home, .enter], on: &state, at: Self.now)
    #expect(state.record.tasks[1].task.written == .level(.doingMathematics))
    #expect(state.record.tasks[1].ballots[0].agreed == .doingMathematics)
  }

  @Test("what an earlier meeting left open is offered again")
  func earlier() throws {
    let task = MathTask(id: MathTask.ID(40), title: "Old", prompt: "Why?")
    let reference = SampleReference(id: WorkSample.ID(41), task: task.id, position: 3)
    let old = Ballot(
      id: Ballot.ID(42), subject: .sample(reference), scale: .work, pass: 0, seats: 4,
      votes: [.reason, .reason, .noEvidence])
    var state = Self.state { $0.record.past.openSplits = [OpenSplit(task: task, ballot: old)] }
    let loads = press([.left], on: &state, at: Self.now)
    #expect(loads.contains(.load(.rows([reference.id]))))
    #expect(Self.names(state) == ["D"])
    let row = SampleRow(sample: WorkSample(id: reference.id, task: task.id, position: 3, response: "so"))
    _ = reduce(&state, .arrived(.rows([row])), now: Self.now)
    let edits = press("r", on: &state, at: Self.now).changes.first?.edits.count
    #expect(edits == 2)
    #expect(state.record.past.openSplits.first?.ballot.agreed == .reason)
    press("u", on: &state, at: Self.now)
    #expect(state.record.past.openSplits.first?.ballot == old)
  }

  @Test("a task left open is settled, settled otherwise and taken back, and the task is what it was")
  func earlierTask() throws {
    let task = MathTask(id: MathTask.ID(40), title: "Old", prompt: "Why?")
    let old = Ballot(
      id: Ballot.ID(42), subject: .task(task.id), scale: .bands, pass: 0, seats: 4,
      votes: [.reason, .reason, .reproduce])
    var state = Self.state { $0.record.past.openSplits = [OpenSplit(task: task, ballot: old)] }
    press([.left], on: &state, at: Self.now)
    let footer = render(state, size: Size(columns: 80, rows: 24), now: Self.now).textRows[23]
    #expect(footer.contains("r p we agree") && !footer.contains("levels"))
    press("x", on: &state, at: Self.now)
    #expect(state.message?.line.text == "A task asks for one or the other: r or p")
    press("rp", on: &state, at: Self.now)
    #expect(state.record.past.openSplits.first?.task.written == .band(.reproduce))
    press("u", on: &state, at: Self.now)
    #expect(state.record.past.openSplits.first?.task.written == .band(.reason))
    press("u", on: &state, at: Self.now)
    #expect(state.record.past.openSplits == [OpenSplit(task: task, ballot: old)])
  }

  @Test("a single vote agrees with nobody: it is not among those on which all chose the same") func single() throws {
    var state = Self.state { state in
      state.record.tasks[1].ballots = [
        SplitsTests.ballots()[0].with([.reason]), SplitsTests.ballots()[1].with([.reason, .reason]),
      ]
    }
    press("y", on: &state, at: Self.now)
    #expect(state.record.tasks[1].ballots.map(\.agreed) == [nil, .reason])
  }

  @Test("the step of the agenda and Tab come here; nothing voted, the step stays at Tag")
  func opening() {
    var state = Self.state { $0.scene = .tag }
    press([.tab], on: &state, at: Self.now)
    #expect(state.place == .splits)
    var early = FrameMeeting.state(.tag, at: FrameMeeting.at(12))
    early.record.tasks[1].ballots = Self.ballots()
    press(">", on: &early, at: FrameMeeting.at(16))
    #expect(early.place == .splits)
    var none = FrameMeeting.state(.tag, at: FrameMeeting.at(12))
    press(">", on: &none, at: FrameMeeting.at(16))
    #expect(none.place == .tag)
  }
}

extension Ballot {
  /// The same vote with other votes.
  fileprivate func with(_ votes: [BallotChoice]) -> Ballot {
    Ballot(id: id, subject: subject, scale: scale, pass: pass, seats: seats, votes: votes)
  }
}
