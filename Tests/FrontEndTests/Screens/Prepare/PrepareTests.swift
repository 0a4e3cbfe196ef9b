import Meetings
import SafeText
import Screen
import TaskAnalysis
import Testing

@testable import FrontEnd

@Suite("Getting the next meeting ready") struct PrepareTests {
  static let now = FrameMeeting.start
  static let path: String = "~/Downloads/unit 4 exit ticket.csv"

  static func reading(warnings: [String] = []) -> FileReading {
    FileReading(
      path: path, rows: 121,
      questions: [
        FileReading.Question(words: "Shade 3/4 of the bar, then 2/3 of it.", answers: 121),
        FileReading.Question(words: FrameMeeting.prompt, answers: 118),
        FileReading.Question(words: "What was hard today?", answers: 97),
      ], suggested: 1, warnings: warnings.map { "\($0)" })
  }

  /// Start of a team that has met before, with nothing prepared; its second line is marked, getting ready.
  static func start() -> State {
    State(record: Record(past: Past(meetings: 8, first: now, last: now), nextNumber: 100))
  }

  /// Getting ready with the file looked into.
  static func opened() -> State {
    var state = start()
    press([.enter, .paste("  \(path)\n"), .enter], on: &state, at: now)
    _ = reduce(&state, .arrived(.fileRead(reading())), now: now)
    return state
  }

  static func prepare(_ state: State) throws -> PrepareScene {
    guard case .prepare(let prepare) = state.scene else { throw NotPrepare() }
    return prepare
  }

  struct NotPrepare: Error {}

  /// The record as the shell hands it back once the work is in.
  static func recordWithWork(_ record: Record) -> Record {
    var record = record
    record.tasks.append(
      TaskRecord(
        task: MathTask(id: MathTask.ID(900), title: "Fractions", prompt: FrameMeeting.prompt),
        shelf: SampleShelf(count: 12)))
    return record
  }

  @Test("the file, its questions, the choice, the goal and the tasks stand where the frame has them")
  func frame() throws {
    var state = Self.start()
    press([.enter, .down, .down], on: &state, at: Self.now)
    press("24\n", on: &state, at: Self.now)
    press([.up], on: &state, at: Self.now)
    press(FrameMeeting.goal, on: &state, at: Self.now)
    press([.up, .paste(Self.path), .enter], on: &state, at: Self.now)
    _ = reduce(&state, .arrived(.fileRead(Self.reading())), now: Self.now)
    try expectFrame("prepare-80x24", state, at: Self.now)
  }

  @Test("a pasted path is trimmed and looked into with Enter")
  func pastedPath() throws {
    var state = Self.start()
    let effects = press([.enter, .paste(" \(Self.path)\r\n"), .enter], on: &state, at: Self.now)
    #expect(effects.last == .readFile(path: Self.path))
    #expect(effects.drafts == ["prepare/file": Self.path])
    #expect(state.record.meeting == nil)
  }

  @Test("Space on the number chooses by hand: what would be taken is in, and Enter brings these in")
  func byHand() throws {
    var state = Self.opened()
    let asked = BringIn(path: Self.path, question: 1, choice: .about(12))
    #expect(press(" ", on: &state, at: Self.now) == [.lookThrough(asked)])
    let pieces = (0..<40).map { PieceInFile(index: 39 - $0, answer: "3/4", words: "because \($0)") }
    _ = reduce(&state, .arrived(.pieces(pieces, chosen: [39, 5])), now: Self.now)
    for (columns, rows) in [(80, 24), (60, 18)] {
      let drawn = render(state, size: .init(columns: columns, rows: rows), now: Self.now).textRows
      #expect(drawn.contains { $0.contains("CHOOSE BY HAND") && $0.contains("2 of 40") })
      #expect(drawn.contains { $0.contains("▸ ✓ 3/4   because 0") })
      #expect(drawn.contains { $0.contains("more below") })
    }
    press("  ", on: &state, at: Self.now)
    let effects = press("\n", on: &state, at: Self.now)
    #expect(effects.last == .bringIn(BringIn(path: Self.path, question: 1, choice: .these([5, 38]))))
    #expect(state.drawer == nil)
  }

  @Test("choosing by hand takes nothing when nothing is chosen, and Esc leaves the number as it was")
  func byHandNothing() throws {
    var state = Self.opened()
    press(" ", on: &state, at: Self.now)
    _ = reduce(
      &state, .arrived(.pieces([PieceInFile(index: 0, answer: nil, words: nil)], chosen: [])), now: Self.now)
    #expect(press("\n", on: &state, at: Self.now).isEmpty && state.drawer != nil)
    #expect(press([.escape], on: &state, at: Self.now).isEmpty)
    #expect(try state.drawer == nil && Self.prepare(state).marked == .count)
  }

  @Test("Enter brings the chosen work in, into a meeting that is made for it, and goes on to the goal")
  func bringIn() throws {
    var state = Self.opened()
    #expect(try Self.prepare(state).chosen == 1)
    let effects = press("\n", on: &state, at: Self.now)
    #expect(effects.changes.map(\.name) == [.prepareMeeting])
    #expect(effects.last == .bringIn(BringIn(path: Self.path, question: 1, choice: .about(12))))
    #expect(state.record.meeting?.stage == .prepared)
    let arrival = Arrival.workBroughtIn(Self.recordWithWork(state.record), "12 papers are in, letters A to M.")
    let after = reduce(&state, .arrived(arrival), now: Self.now)
    #expect(state.record.tasks.map(\.shelf.count) == [12])
    #expect(state.record.meeting?.title == "Fractions")
    #expect(state.message?.line.text == "12 papers are in, letters A to M.")
    #expect(after.drafts == ["prepare/file": nil, "prepare/count": nil])
    #expect(try Self.prepare(state).marked == .goal)
  }

  @Test(
    "another number, another question, another file",
    arguments: [
      ([Key.character("9")], BringIn(path: PrepareTests.path, question: 1, choice: .about(9))),
      ([.character("9"), .character("0")], BringIn(path: PrepareTests.path, question: 1, choice: .about(90))),
      ([.backspace], BringIn(path: PrepareTests.path, question: 1, choice: .about(1))),
      ([.up, .up, .enter], BringIn(path: PrepareTests.path, question: 1, choice: .about(12))),
      ([.up, .up, .up, .enter], BringIn(path: PrepareTests.path, question: 0, choice: .about(12))),
      ([.up, .character("8")], BringIn(path: PrepareTests.path, question: 1, choice: .about(8))),
    ])
  func choice(keys: [Key], order: BringIn) {
    var state = Self.opened()
    #expect(press(keys + [.enter], on: &state, at: Self.now).last == .bringIn(order))
  }

  @Test(
    "a letter or a path on the way begins another file",
    arguments: [
      ([Key.character("/"), .character("a")], "/a"), ([.paste("'/b c.csv'\n")], "'/b c.csv'"),
      ([.up, .character("~")], "~"),
    ])
  func anotherFile(keys: [Key], typed: String) throws {
    var state = Self.opened()
    press(keys, on: &state, at: Self.now)
    let prepare = try Self.prepare(state)
    #expect(prepare.file == typed)
    #expect(prepare.reading == nil)
    #expect(prepare.marked == .file)
    #expect(press("\n", on: &state, at: Self.now) == [.readFile(path: typed)])
  }

  @Test("a number that is none, or too many, brings nothing in", arguments: ["0", "501"])
  func badNumber(digits: String) {
    var state = Self.opened()
    #expect(press(digits + "\n", on: &state, at: Self.now).changes.isEmpty)
    #expect(state.record.meeting == nil)
    #expect(state.message != nil)
  }

  @Test("what is wrong with a file is said, and its line is marked again")
  func refused() throws {
    var state = Self.opened()
    _ = reduce(&state, .arrived(.fileRefused("exit.csv: there is no such file")), now: Self.now)
    #expect(state.message?.line.text == "exit.csv: there is no such file")
    #expect(try Self.prepare(state).marked == .file)
  }

  @Test("the first warning of a file stands in the message row")
  func warning() {
    var state = Self.opened()
    let reading = Self.reading(warnings: ["line 4 names someone", "line 9: a date"])
    _ = reduce(&state, .arrived(.fileRead(reading)), now: Self.now)
    #expect(state.message?.line.text == "line 4 names someone")
  }

  @Test("the goal is a draft until Enter, then the meeting's")
  func goal() throws {
    var state = Self.start()
    let effects = press([.enter, .down] + PilesTests.keys("Say why"), on: &state, at: Self.now)
    #expect(effects.drafts == ["prepare/goal": "Say why"])
    #expect(state.record.meeting == nil)
    let taken = press("\n", on: &state, at: Self.now)
    #expect(taken.changes.map(\.name) == [.prepareMeeting, .goal])
    #expect(state.record.meeting?.goal == "Say why")
    #expect(taken.drafts == ["prepare/goal": nil])
    #expect(try Self.prepare(state).marked == .pile)
  }

  @Test("a number makes a task with a pile, and Start takes it back with u")
  func pile() throws {
    var state = Self.start()
    let effects = press([.enter, .down, .down] + PilesTests.keys("24\n"), on: &state, at: Self.now)
    #expect(effects.changes.map(\.name) == [.prepareMeeting, .addPapers])
    #expect(state.record.tasks.map(\.pile?.papers) == [24])
    press([.escape], on: &state, at: Self.now)
    press("u", on: &state, at: Self.now)
    #expect(state.record.tasks.isEmpty)
    #expect(state.record.meeting?.stage == .prepared)
  }

  @Test("what was typed comes back when the screen opens, also after the program was killed")
  func comesBack() throws {
    let drafts = ["prepare/file": Self.path, "prepare/goal": "Say why", "prepare/count": "9", "prepare/pile": "2"]
    var (state, _) = State.opening(
      Self.start().record, lastHeardOf: nil, drafts: drafts, options: Options(), now: Self.now)
    #expect(press("\n", on: &state, at: Self.now) == [.readFile(path: Self.path)])
    let prepare = try Self.prepare(state)
    #expect([prepare.file, prepare.goal, prepare.count, prepare.pile] == [Self.path, "Say why", "9", "2"])
    press([.escape, .enter], on: &state, at: Self.now)
    #expect(try Self.prepare(state).goal == "Say why")
  }

  @Test("tasks that wait come into the meeting that is prepared")
  func waiting() {
    let task = MathTask(id: MathTask.ID(7), title: "Ratios")
    var record = Self.start().record
    record.past.waiting = [WaitingTask(task: task, pieces: 12)]
    record.unseated[task.id] = TaskRecord(task: task, shelf: SampleShelf(count: 12))
    var state = State(record: record, scene: .prepare(PrepareScene()))
    press([.down] + PilesTests.keys("Say why\n"), on: &state, at: Self.now)
    #expect(state.record.meeting?.title == "Ratios")
    #expect(state.record.tasks.map(\.task.id) == [task.id])
  }

  @Test("an ended meeting is let go before the next is prepared")
  func ended() {
    var record = FrameMeeting.record(at: FrameMeeting.at(45))
    record.meeting?.stage = .ended(start: FrameMeeting.start, at: 2_700_000)
    var state = State(record: record)
    let effects = state.openPrepare(now: FrameMeeting.at(50))
    #expect(effects.contains(.load(.record(nil))))
    #expect(state.record.meeting == nil)
  }

  @Test("the next day one Enter begins")
  func nextDay() {
    var state = Self.start()
    press([.enter, .down] + PilesTests.keys("Say why\n") + [.escape], on: &state, at: Self.now)
    press("\n", on: &state, at: FrameMeeting.at(1440))
    #expect(state.record.meeting?.isRunning == true)
    #expect(state.record.meeting?.goal == "Say why")
  }

  @Test(
    "the marked line is in sight at every size", arguments: [Size(columns: 60, rows: 18), Size(columns: 80, rows: 24)])
  func inSight(size: Size) {
    var state = Self.start()
    press([.enter, .paste(Self.path), .enter], on: &state, at: Self.now)
    let questions = (1...30).map { FileReading.Question(words: "Question \($0)", answers: $0) }
    let reading = FileReading(path: Self.path, rows: 30, questions: questions, suggested: 19)
    _ = reduce(&state, .arrived(.fileRead(reading)), now: Self.now)
    for key in Array(repeating: Key.up, count: 40) + Array(repeating: .down, count: 40) {
      press([key], on: &state, at: Self.now)
      let rows = render(state, size: size, now: Self.now).textRows
      #expect(rows.contains { $0.contains("▸") })
      #expect(rows.contains { $0.contains("more below") || $0.contains("more above") })
    }
  }

  @Test(
    "why a file is refused is said whole, over as many rows as it needs",
    arguments: [Size(columns: 60, rows: 18), Size(columns: 80, rows: 24)])
  func refusedAtLength(size: Size) throws {
    var state = Self.start()
    press([.enter, .paste(Self.path), .enter], on: &state, at: Self.now)
    let words = "line 1: expected CSV text, found a workbook (.xlsx or .ods) or another packed file; open it in a "
    let remedy = "spreadsheet and save it as CSV"
    _ = reduce(&state, .arrived(.fileRefused(DisplayText(words + remedy))), now: Self.now)
    let rows = render(state, size: size, now: Self.now).textRows
    let said = rows.map { $0.split(separator: " ").joined(separator: " ") }.joined(separator: " ")
    #expect(said.contains(words + remedy))
    #expect(rows[size.rows - 2].split(separator: " ").last == "CSV")
    #expect(rows.contains { $0.contains("a number makes a pile") })
  }

  @Test("a message without end leaves the marked line in sight, and its first and last words")
  func endlessMessage() {
    var state = Self.start()
    press([.enter], on: &state, at: Self.now)
    let words = "first " + String(repeating: "x", count: 800) + " last"
    _ = reduce(&state, .arrived(.fileRefused(DisplayText(words))), now: Self.now)
    let rows = render(state, size: Size(columns: 60, rows: 18), now: Self.now).textRows
    #expect(rows.contains { $0.contains("▸ file") } && rows.contains { $0.hasPrefix(" first") })
    #expect(rows[16].contains("last") && rows.count { $0.contains("xxx") } <= 4)
  }

  @Test("a path left with Esc on its own line does not come back")
  func escapedPath() throws {
    var state = Self.start()
    press([.enter, .paste("~/work.xlsx")], on: &state, at: Self.now)
    #expect(press([.escape], on: &state, at: Self.now).drafts == ["prepare/file": nil, "prepare/count": nil])
    press([.enter], on: &state, at: Self.now)
    #expect(try Self.prepare(state).file.isEmpty)
  }

  @Test("Ctrl-U empties the line, Ctrl-W takes its last word")
  func erasing() throws {
    var state = Self.start()
    press([.enter, .paste("/a/unit 4 exit  "), .control("w")], on: &state, at: Self.now)
    #expect(try Self.prepare(state).file == "/a/unit 4 ")
    press([.control("w"), .control("w"), .control("w"), .control("w")], on: &state, at: Self.now)
    #expect(try Self.prepare(state).file.isEmpty)
    press([.paste("/a/b"), .control("u")], on: &state, at: Self.now)
    #expect(try Self.prepare(state).file.isEmpty)
  }

  @Test(
    "how many papers come in is what comes in, and so are their letters",
    arguments: [
      (10, 1, "12", "12 asked for: 9 of 10 papers come in; 1 left blank", "A to J.", 9),
      (10, 0, "12", "12 asked for: 10 of 10 papers come in", "A to K.", 10),
      (10, 1, "9", "9 of 10 papers come in: every common answer once", "A to J.", 9),
      (118, 20, "12", "12 of 118 papers come in: every common answer once", "A to M.", 12),
      (10, 10, "12", "12 asked for: 0 of 10 papers come in; 10 left blank", "Names stay", 0),
      (3, 0, "600", "600 asked for: a number from 1 to 500 goes here", "Names stay", 0),
      (3, 0, "0", "0 asked for: a number from 1 to 500 goes here", "Names stay", 0),
    ])
  func comingIn(answers: Int, blank: Int, typed: String, words: String, letters: String, coming: Int) {
    var state = Self.start()
    press([.enter, .paste(Self.path), .enter], on: &state, at: Self.now)
    let question = FileReading.Question(words: FrameMeeting.prompt, answers: answers, blank: blank)
    let reading = FileReading(path: Self.path, rows: answers, questions: [question], suggested: 0)
    _ = reduce(&state, .arrived(.fileRead(reading)), now: Self.now)
    press(typed, on: &state, at: Self.now)
    for size in [Size(columns: 60, rows: 18), Size(columns: 80, rows: 24)] {
      let rows = render(state, size: size, now: Self.now).textRows
      #expect(rows.contains { $0.contains(words) })
      #expect(rows.contains { $0.contains(letters) } && rows.contains { $0.contains("\(coming) papers") })
    }
  }

  @Test("of letters nothing is said where no paper comes in", arguments: ["0", "600"])
  func noLetters(typed: String) throws {
    var state = Self.opened()
    press(typed, on: &state, at: Self.now)
    let rows = try PrepareRows(Self.prepare(state), state.record, isSmall: false).rows
    #expect(rows.contains { $0.text == "Names stay in the file." })
  }
}
