import Meetings
import SafeText
import Screen
import TaskAnalysis

/// One row of getting ready.
struct PrepareRow {
  /// What goes first when rows are missing: blank rows, then hints.
  enum Weight { case blank, hint, needed }

  var weight = Weight.needed
  /// The line that the row stands for, where it can be marked.
  var line: PrepareScene.Line?
  var label: DisplayText = ""
  var isChosen = false
  var text: DisplayText = ""
  var role = Role.plain
  var right: DisplayText = ""
  var rightRole = Role.plain
  /// Whether a cursor stands behind the text while the row is marked.
  var isTyped = false

  static let blank = PrepareRow(weight: .blank)
}

/// The rows of getting ready from top to bottom, as they stand where there is room for all of them.
struct PrepareRows {
  /// All of them; what has no room goes by its weight.
  private(set) var rows: [PrepareRow]

  init(_ prepare: PrepareScene, _ record: Record, isSmall: Bool) {
    rows = [
      PrepareRow(
        line: .file, label: "file", text: DisplayText(prepare.file),
        right: prepare.reading.map { "\($0.rows) rows" } ?? "", isTyped: true)
    ]
    rows += PrepareRows.questions(prepare, isSmall: isSmall)
    rows += [
      .blank,
      PrepareRow(
        line: .goal, label: "goal", text: DisplayText(prepare.goal),
        right: prepare.goal.isEmpty ? "" : "a draft", rightRole: .hint, isTyped: true),
      .blank,
    ]
    rows += PrepareRows.tasks(prepare, record)
    let agenda = record.meeting?.agenda ?? .standard
    rows.append(
      PrepareRow(
        line: .agenda, label: "agenda", text: DisplayText(agenda.wallName),
        right: record.meeting?.bellTime.map { "bell at \(CivilDate.timeOfDay($0))" } ?? "", rightRole: .hint))
    let words: DisplayText =
      isSmall ? "Everything is kept as you go." : "The clock does not run. Everything is kept as you go."
    rows += [.blank, PrepareRow(weight: .hint, text: words)]
  }

  private static func questions(_ prepare: PrepareScene, isSmall: Bool) -> [PrepareRow] {
    guard let reading = prepare.reading, !reading.questions.isEmpty else { return [] }
    var rows: [PrepareRow] = [
      .blank, PrepareRow(text: "QUESTIONS IN IT", role: .heading, right: "answers", rightRole: .hint),
    ]
    for (index, question) in reading.questions.enumerated() {
      let isChosen = index == prepare.chosen
      rows.append(
        PrepareRow(
          line: .question(index), isChosen: isChosen, text: DisplayText(question.words),
          role: isChosen ? .words : .plain, right: "\(question.answers)", rightRole: .value))
    }
    guard let question = prepare.question else { return rows }
    let said = [lettering(prepare.wanted, of: question), "Names stay in the file."].filter { !$0.isEmpty }
    rows += [
      .blank, PrepareRow(line: .count, text: choice(prepare, of: question)),
      PrepareRow(weight: .hint, text: said.joined(separator: " "), role: .hint),
    ]
    return rows
  }

  /// How many papers come in, of how many; the number that is typed comes first, also where Enter refuses it.
  private static func choice(_ prepare: PrepareScene, of question: FileReading.Question) -> DisplayText {
    guard !prepare.count.isEmpty else { return "How many of \(question.answers) papers?" }
    guard let wanted = prepare.wanted else {
      return "\(DisplayText(prepare.count)) asked for: a number from 1 to \(State.mostPapers) goes here"
    }
    let coming = question.comingIn(of: wanted)
    guard coming < wanted else {
      return "\(wanted) of \(question.answers) papers come in: every common answer once"
    }
    let left: DisplayText = question.blank == 0 ? "" : "; \(question.blank) left blank"
    return "\(wanted) asked for: \(coming) of \(question.answers) papers come in\(left)"
  }

  private static func lettering(_ wanted: Int?, of question: FileReading.Question) -> DisplayText {
    let coming = question.comingIn(of: wanted ?? 0)
    guard coming > 0 else { return "" }
    let words = lettersInWords(0..<coming).string.split(separator: " ").dropFirst().joined(separator: " ")
    return "They get letters, \(words)."
  }

  private static func tasks(_ prepare: PrepareScene, _ record: Record) -> [PrepareRow] {
    var rows = record.tasks.enumerated().map { index, task in
      PrepareRow(label: "task \(index + 1)", text: words(of: task))
    }
    let label: DisplayText = "task \(record.tasks.count + 1)"
    if prepare.isPending {
      rows.append(PrepareRow(label: label, text: "this question, \(coming(prepare)) papers"))
    } else if prepare.marked == .pile || !prepare.pile.isEmpty {
      rows.append(PrepareRow(line: .pile, label: label, text: DisplayText(prepare.pile), isTyped: true))
    } else {
      rows.append(
        PrepareRow(line: .pile, label: label, text: "a number makes a pile to sort on the table", role: .hint))
    }
    return rows
  }

  /// How many papers of the chosen question come in.
  private static func coming(_ prepare: PrepareScene) -> Int {
    prepare.question?.comingIn(of: prepare.wanted ?? 0) ?? 0
  }

  private static func words(of task: TaskRecord) -> DisplayText {
    var parts: [DisplayText] = []
    let isUntitled = task.task.title.hasPrefix(MathTask.untitled) && task.task.prompt.isEmpty
    if !isUntitled { parts.append(DisplayText(task.task.title.firstWords)) }
    if task.shelf.count > 0 { parts.append("\(task.shelf.count) papers") }
    if let pile = task.pile { parts.append("\(pile.papers) papers to sort on the table") }
    return parts.isEmpty ? DisplayText(task.task.title) : parts.joined(separator: ", ")
  }

  /// The rows that fit: without blank rows and hints as far as needed, then a window around the marked line.
  func fitted(to room: Int, marked: PrepareScene.Line) -> [PrepareRow] {
    var rows = rows
    for weight in [PrepareRow.Weight.blank, .hint] {
      while rows.count > room, let last = rows.lastIndex(where: { $0.weight == weight }) { rows.remove(at: last) }
    }
    guard rows.count > room, room > 2 else { return rows }
    let place = rows.firstIndex { $0.line == marked } ?? 0
    let start = max(0, min(place - room / 2, rows.count - room))
    let end = start + room
    var shown = Array(rows[start..<end])
    if start > 0 { shown[0] = PrepareRow(text: "\(start + 1) more above", role: .hint) }
    if end < rows.count {
      shown[room - 1] = PrepareRow(text: "\(rows.count - end + 1) more below", role: .hint)
    }
    return shown
  }
}
