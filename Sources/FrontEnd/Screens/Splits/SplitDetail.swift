import Meetings
import SafeText
import Screen
import TaskAnalysis

/// What is said of the marked piece, row by row, in the order of need.
struct SplitDetail {
  /// One row: a label, and its line; the student's own words have their bar.
  enum Row {
    case words(StudentWords.Line)
    case pair(DisplayText, Line, Role)
    case line(Line)
  }

  private(set) var rows: [Row] = []

  /// Whether its first row says which line the split runs along, in the weight of a hint, so that it parts by itself.
  private(set) var beginsWithFrontier = false

  init(_ piece: SplitPiece, _ state: State, _ layout: Layout) {
    addWords(of: piece, layout)
    guard !layout.isSmall else { return }
    addCases(of: piece, layout)
    if let frontier = piece.ballot.frontier {
      beginsWithFrontier = true
      rows.insert(.pair("between", Line(DisplayText(frontier.words)), .hint), at: 0)
    }
    if let own = state.definition(of: piece) {
      rows.append(.pair("call it", SplitDetail.line(own), .plain))
      return
    }
    let hardCase = state.hardCase(of: piece)
    if let hardCase { add("rule", DisplayText(hardCase.rule), layout) }
    let helping = state.record.definitions.helping(
      between: Set(piece.ballot.sides), hardCase: hardCase?.rawValue, besides: piece.task.id,
      piece.ballot.subject.sample?.id)
    if let before = helping.first { rows.append(.pair("before", SplitDetail.line(before), .plain)) }
  }

  /// `● REASON because it gives a why about the numbers`.
  private static func line(_ definition: Definition) -> Line {
    "\(definition.called.inCapitals) because \(definition.because)"
  }

  /// Two lines of the student's words in the small and the middle form, more where there is room.
  private mutating func addWords(of piece: SplitPiece, _ layout: Layout) {
    let most = (layout.isLarge ? 6 : 2) + layout.extraRows / 2
    let text: String
    if piece.ballot.subject.sample == nil {
      text = piece.task.wording
    } else if let row = piece.row, !row.sample.isOnPaper {
      text = row.sample.response ?? row.sample.answer ?? ""
    } else {
      let written: DisplayText = piece.row?.decidingText.map { ": \"\($0)\"" } ?? ""
      rows.append(.line("Hold paper \(piece.name) up, or pass it round\(written)"))
      return
    }
    let words = StudentWords(text, width: layout.wordsWidth, marked: piece.row?.decidingPart)
    let first = words.lines.firstIndex { $0.marked != nil } ?? 0
    let start = max(0, min(first, words.lines.count - most))
    rows += words.lines[start...].prefix(most).map(Row.words)
    if words.lines.isEmpty { rows.append(.line("nothing written")) }
  }

  /// A place for one sentence for each side that has votes.
  private mutating func addCases(of piece: SplitPiece, _ layout: Layout) {
    let sides = piece.ballot.sides
    let width = sides.map(\.marked.width).max() ?? 0
    for side in sides {
      let blank = DisplayText(repeating: " ", count: width - side.marked.width + 3)
      let head: Line = "a case for \(side.marked)\(blank)"
      let words: Line = piece.ballot.cases[side].map { Line(DisplayText($0)) } ?? Line("…", .hint)
      rows.append(.line(head + words))
    }
  }

  private mutating func add(_ label: DisplayText, _ text: DisplayText, _ layout: Layout) {
    for (index, line) in text.wrapped(at: layout.edge - layout.value + 1).enumerated() {
      rows.append(.pair(index == 0 ? label : "", Line(line), .plain))
    }
  }
}

extension State {
  /// Draws rows from a first to a last one of the page; those behind the last are left out without a word.
  func drawDetail(_ detail: SplitDetail, on page: inout Page, row first: Int, through last: Int) {
    let layout = page.layout
    let isSmall = layout.isSmall
    var isFirstOfWords = true
    for (index, item) in detail.rows.enumerated() where first + index <= last {
      let row = first + index
      switch item {
      case .words(let line):
        if isSmall, isFirstOfWords, case .splits(let splits) = scene, let piece = markedPiece(splits) {
          page.put(Line(DisplayText(piece.name)), row: row, column: layout.left, role: .value)
        }
        isFirstOfWords = false
        page.put("▌", row: row, column: layout.value - 3, role: .words)
        page.put(Line(line.text), row: row, column: layout.value, role: .words)
        if let marked = line.marked, !isSmall {
          page.paint(
            row: row, columns: layout.value + marked.lowerBound..<layout.value + marked.upperBound, role: .deciding)
        }
      case .pair(let label, let line, let role): page.pair(label, line, row: row, role: role)
      case .line(let line):
        page.put(line.fitted(to: layout.edge - layout.value + 1), row: row, column: layout.value)
      }
    }
  }
}
