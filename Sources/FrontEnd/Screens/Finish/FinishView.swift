import Meetings
import SafeText
import Screen
import TaskAnalysis

extension State {
  /// Draws the move of a group as far as it is written; of a group that was undone a sentence instead.
  func drawFinish(_ finish: FinishScene, on page: inout Page, now: Moment) {
    page.head(record, screen: "FINISH A GROUP", now: now)
    guard let group = groupRecord(finish.group) else {
      page.put("This group is no longer there.", row: 7, column: page.layout.value, role: .words)
      page.foot([.back])
      return
    }
    let layout = page.layout
    let rows = FinishRows(layout)
    let name = DisplayText(group.group.name.uppercased())
    let row = BoardRow(
      .group(group.group.id), name: name, count: group.count, samples: group.members.first, papers: group.group.papers)
    let right: DisplayText = "\(row.letters(width: 30))   \(group.count)"
    page.putRight(Line(right), row: 3)
    page.put(
      Line(name.fitted(to: layout.edge - layout.left - right.width - 1)), row: 3, column: layout.left, role: .heading)
    drawWhatWeKnow(group, on: &page, rows: rows)
    for part in FinishScene.Part.allCases {
      draw(part, of: finish, group.group, on: &page, row: rows[part])
    }
    if let sentence = rows.sentence {
      page.put("Move and lesson are enough, for one group or more.", row: sentence, column: layout.value + 2)
    }
    page.say(message ?? missing(group))
    if typedPart(finish.group) == nil {
      page.foot([FooterEntry("↑↓", "line")] + footer([.open], layout) + [.back])
    } else {
      page.foot(
        [FooterEntry("Enter", "keep"), FooterEntry("↑↓", "line"), FooterEntry("Esc", "as it was")], last: .clock)
    }
  }

  /// The line that is being typed; nil while none is.
  private func typedPart(_ group: MisconceptionGroup.ID) -> (part: FinishScene.Part, text: String)? {
    guard case .field(let field) = drawer, case .move(group, let part) = field.purpose else { return nil }
    return (part, field.text)
  }

  /// Whether a field is typed in its place on this screen, so that no drawer is laid over it.
  func isTypedInPlace(_ field: Field) -> Bool {
    guard case .finish(let finish) = scene, case .move(finish.group, _) = field.purpose else { return false }
    return true
  }

  /// What is still needed; for an empty move line, how the one that may help is taken.
  private func missing(_ group: GroupRecord) -> Message {
    if let typed = typedPart(group.group.id), typed.part == .move, typed.text.isEmpty,
      !offeredMove(group.group).isEmpty, move(for: group.group.id)?.text.isEmpty ?? true
    {
      return Message(
        "Type the move, or \(.key, "Enter") takes the one below.   \(.key, "←→") another kind",
        short: "\(.key, "Enter") takes the one below.   \(.key, "←→") another kind")
    }
    let what: Line
    switch (move(for: group.group.id)?.text.isEmpty ?? true, move(for: group.group.id)?.lesson.isEmpty ?? true) {
    case (true, true): what = "Move and lesson are missing."
    case (true, false): what = "Only the move is missing."
    case (false, true): what = "Only the lesson is missing."
    case (false, false): return "Move and lesson are there.   \(.key, "Esc") back"
    }
    return Message("\(what) Everything is kept as you type.", short: "\(what) All is kept as you type.")
  }

  /// What the task asked and what we saw, filled in from the other screens.
  private func drawWhatWeKnow(_ group: GroupRecord, on page: inout Page, rows: FinishRows) {
    let task = record.index(of: group.group.task).map { record.tasks[$0] }
    let column = page.layout.value + 2
    let width = page.layout.edge - 3 - column + 1
    put("asked", on: &page, row: rows.asked, isThere: task?.task.written != nil)
    if let written = task?.task.written {
      let level: Line = written.level.map { "   \($0.wallName.string.lowercasedFirst)" } ?? ""
      page.put((written.band.inCapitals + level).fitted(to: width), row: rows.asked, column: column)
    } else {
      page.put("nobody has said yet", row: rows.asked, column: column, role: .hint)
    }
    let seen = samplesInMemory(of: group)
    let saw = whatWeSaw(group, seen)
    put("saw", on: &page, row: rows.saw, isThere: saw != nil)
    page.put((saw ?? Line("no words yet", .hint)).fitted(to: width), row: rows.saw, column: column)
    guard let task, task.hasMostlyRight(seen), !page.layout.isSmall else { return }
    page.put("right answer, other reason", row: rows.saw + 1, column: column)
  }

  /// The words that stand for a group: those that decided, else the example, else the first response.
  private func whatWeSaw(_ group: GroupRecord, _ rows: [SampleRow]) -> Line? {
    if let row = rows.first(where: { $0.decidingText != nil }), let words = row.decidingText {
      return "\(.deciding, "\"\(words.fitted(to: 50))\"") (\(row.sample.letter))"
    }
    if !group.group.example.isEmpty { return Line("\"\(group.group.example)\"", .words) }
    let first = rows.lazy.compactMap { row in row.wordsInShort.map { (row.sample.letter, $0) } }.first
    return first.map { "\(.words, "\"\($0.1.fitted(to: 50))\"") (\($0.0))" }
  }

  private func put(_ label: DisplayText, on page: inout Page, row: Int, isThere: Bool) {
    page.put(Line(label), row: row, column: page.layout.left + 2, role: .label)
    page.putRight(isThere ? "✓" : "·", row: row, role: .value)
  }

  private func draw(
    _ part: FinishScene.Part, of finish: FinishScene, _ group: MisconceptionGroup, on page: inout Page, row: Int
  ) {
    let layout = page.layout
    let column = layout.value + 2
    let width = layout.edge - 2 - column
    let kept = line(part, of: finish.group)
    put(part.label, on: &page, row: row, isThere: !kept.isEmpty)
    let typed = typedPart(finish.group)
    let isTyped = typed?.part == part
    if part == finish.marked || isTyped { page.put("▸", row: row, column: layout.left, role: .marked) }
    if isTyped {
      page.input(DisplayText(typed?.text ?? ""), row: row, column: column, width: width)
    } else {
      page.put(Line(part.shown(kept).fitted(to: width)), row: row, column: column)
      if part == finish.marked, typed == nil { page.mark(row: row) }
    }
    let isMarked = part == finish.marked || isTyped
    let hint =
      part == .move
      ? kindLine(finish, group, kept: kept, isMarked: isMarked) : hint(part, kept: kept, isMarked: isMarked)
    page.put(hint.fitted(to: width), row: row + 1, column: column, role: .hint)
  }

  private func hint(_ part: FinishScene.Part, kept: String, isMarked: Bool) -> Line {
    switch part {
    case .lesson where isMarked || kept.isEmpty: "which coming lesson"
    case .who: "or 2 of \(record.meeting?.seats ?? record.team.seats); no names"
    case .move, .lesson, .question: ""
    }
  }
}

extension FinishScene.Part {
  fileprivate var label: DisplayText {
    switch self {
    case .move: "move"
    case .lesson: "lesson"
    case .question: "ask"
    case .who: "who"
    }
  }

  /// What is kept, as the line says it.
  fileprivate func shown(_ kept: String) -> DisplayText {
    switch self {
    case .move, .lesson: DisplayText(kept)
    case .question: kept.isEmpty ? .empty : "\"\(kept)\""
    case .who: "tried by: \(kept)"
    }
  }
}

/// The rows of the lines; in the small form they stand closer.
private struct FinishRows {
  let asked: Int
  let saw: Int
  /// Nil where there is no room for it.
  let sentence: Int?
  private let parts: [FinishScene.Part: Int]

  init(_ layout: Layout) {
    if layout.isSmall {
      (asked, saw, sentence) = (5, 6, nil)
      parts = [.move: 8, .lesson: 10, .question: 12, .who: 13]
    } else {
      (asked, saw, sentence) = (5, 7, 20)
      parts = [.move: 10, .lesson: 12, .question: 15, .who: 17]
    }
  }

  subscript(part: FinishScene.Part) -> Int { parts[part] ?? 0 }
}
