import Meetings
import SafeText
import Screen
import TaskAnalysis

extension DemandLevel {
  /// What doing it is like, in a few words.
  var hint: DisplayText {
    switch self {
    case .doingMathematics: "find your own way"
    case .proceduresWithConnections: "a method, to see why"
    case .proceduresWithoutConnections: "run a known method"
    case .memorization: "give back a fact"
    }
  }
}

extension SetUp {
  /// The lines of the drawer: the four levels, highest first, then differed by class.
  static let lines: [SetUp] = DemandLevel.allCases.map(SetUp.level) + [.differedByClass]

  /// Nil where it differed by class.
  var level: DemandLevel? {
    if case .level(let level) = self { level } else { nil }
  }
}

extension State {
  /// Opens what a task asks as written; where only the band is said, its highest level is marked.
  mutating func openLevels() -> [Effect] {
    guard let task else { return sayNoTask() }
    let written = task.task.written
    let marked = DemandLevel.allCases.firstIndex { $0 == written?.level || $0.band == written?.band }
    let exact = DemandLevel.allCases.firstIndex { $0 == written?.level }
    return lay(.levels(marked: exact ?? marked ?? 0))
  }

  /// The four levels, as written and as set up.
  mutating func reduceLevels(_ marked: Int, _ action: Action) -> [Effect] {
    let last = SetUp.lines.count - 1
    let marked = max(0, min(marked, last))
    switch action {
    case .up: return lay(.levels(marked: max(0, marked - 1)))
    case .down: return lay(.levels(marked: min(last, marked + 1)))
    case .first: return lay(.levels(marked: 0))
    case .last: return lay(.levels(marked: last))
    case .open: return setLevel(SetUp.lines[marked])
    case .space: return setUp(as: SetUp.lines[marked])
    case .onTheWay: return openOnTheWay(of: task)
    case .undo: return undo()
    case .redo: return redo()
    case .help: return lay(.help(HelpPage(of: .levels)))
    case .back:
      drawer = nil
      return []
    default: return []
    }
  }

  private mutating func setLevel(_ line: SetUp) -> [Effect] {
    guard let level = line.level else {
      message = "As written it has one level; \(.key, "Space") sets it up so."
      return []
    }
    if case .splits(let splits) = scene, let piece = markedPiece(splits), piece.ballot.subject.sample == nil {
      return agree(BallotChoice(level), on: piece)
    }
    guard let task else { return [] }
    return edit(task.task.id, as: .taskDemand) { $0.written = .level(level) }
  }

  /// Sets all sections up so; the same again takes it off.
  private mutating func setUp(as line: SetUp) -> [Effect] {
    guard let task else { return [] }
    let setUp = task.setUp == line ? nil : line
    return editSections(of: task, as: .setUp) { $0.setUp = setUp }
  }

  /// Draws the drawer with both columns and, below, what the marked level means; nothing without a task.
  func drawLevels(_ marked: Int, on page: inout Page) {
    guard let task else { return }
    let layout = page.layout
    let isSmall = layout.isSmall
    page.clear(from: layout.drawer)
    page.rule(row: layout.drawer)
    page.put("FOUR LEVELS", row: layout.drawer + 1, column: layout.left, role: .heading)
    page.putRight("as written   as set up", row: layout.drawer + 1)
    var row = layout.drawer + 2
    var band: DemandBand?
    for (index, line) in SetUp.lines.enumerated() {
      if let next = line.level?.band, next != band, !isSmall {
        page.put(next.inCapitals, row: row, column: layout.left + 2)
        row += 1
        band = next
      }
      draw(line, of: task, isMarked: index == marked, on: &page, row: row)
      row += 1
    }
    drawDifference(of: task, on: &page, row: isSmall ? row : row + 1)
    drawCriteria(of: SetUp.lines[max(0, min(marked, SetUp.lines.count - 1))], on: &page, row: row + 3)
    if let message { page.say(message) }
    page.foot([
      FooterEntry("↑↓", "level"), FooterEntry("Enter", "written"), FooterEntry("Space", "set up"), .back,
    ])
  }

  /// One line of the drawer; the small form has no rows for the bands, so their marks stand before the levels.
  private func draw(_ line: SetUp, of task: TaskRecord, isMarked: Bool, on page: inout Page, row: Int) {
    let layout = page.layout
    if let level = line.level {
      page.put(Line(level.wallName), row: row, column: layout.left + 4)
      if layout.isSmall {
        page.put(Line(level.band.mark, level.band.role), row: row, column: layout.left + 2)
      } else {
        page.put(Line(level.hint), row: row, column: 38, role: .hint)
      }
      if task.task.written?.level == level { page.put("✓", row: row, column: layout.edge - 16, role: .value) }
    } else {
      page.put("differed by class", row: row, column: layout.left + 4)
    }
    let column = layout.edge - 5
    if task.setUp == line {
      page.put("✓", row: row, column: column, role: .value)
    } else if line == .differedByClass {
      page.put("·", row: row, column: column, role: .value)
    }
    guard isMarked else { return }
    page.put("▸", row: row, column: layout.left)
    page.mark(row: row)
  }

  /// By what the marked level is known, where there are rows for it; elsewhere help has it.
  private func drawCriteria(of line: SetUp, on page: inout Page, row: Int) {
    guard page.layout.isLarge, let level = line.level else { return }
    page.put(Line(level.wallName), row: row, column: page.layout.left, role: .heading)
    for (offset, words) in ([level.asks] + level.criteria).enumerated() {
      page.put(Line(DisplayText(words)), row: row + 1 + offset, column: page.layout.left + 2)
    }
  }

  /// Where the task was set up in the other band than it is written, a question that accuses nobody.
  private func drawDifference(of task: TaskRecord, on page: inout Page, row: Int) {
    guard let written = task.task.written?.band, let setUp = task.setUp?.level?.band, written != setUp else { return }
    let layout = page.layout
    let words: Line = "Written to \(written.rawValue), set up to \(setUp.rawValue)."
    let question: Line = "\(.key, "w") What changed on the way?"
    let end = page.put(words, row: row, column: layout.left, role: .talk)
    if !layout.isSmall {
      page.put(question, row: row, column: end + 1)
    } else if message == nil {
      page.put(question, row: row + 1, column: layout.left)
    }
  }
}
