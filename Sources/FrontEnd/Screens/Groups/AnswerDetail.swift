import Meetings
import SafeText
import Screen
import TaskAnalysis

extension State {
  /// What the marked answer is consistent with, and the item that would tell the rules apart.
  func drawAnswerDetail(
    _ marked: BoardRow, _ board: AnswerBoard, _ groups: GroupsScene, on page: inout Page, row: Int
  ) {
    let layout = page.layout
    let last = layout.message - 2
    var next = row
    if let wrong = board[marked.subject] {
      next = drawRules(of: wrong, on: &page, row: row, last: last, board)
    } else if marked.subject == .rightAnswers, let lucky = board.examination?.rightByLuck, !lucky.isEmpty {
      page.put("\(marked.name) IS ALSO GIVEN BY", row: row, column: layout.left, role: .heading)
      next = draw(lucky.map { RuleLine($0) }, on: &page, row: row + 2, last: last) + 1
    }
    guard next <= last, let sample = marked.sample(groups) else { return }
    page.put(Line(DisplayText(sample.letter)), row: next, column: layout.left, role: .value)
    guard let found = self.row(of: sample) else { return }
    drawWords(of: found, on: &page, row: next, room: last - next + 1)
  }

  private func drawRules(
    of wrong: AnswerBoard.Wrong, on page: inout Page, row: Int, last: Int, _ board: AnswerBoard
  ) -> Int {
    let layout = page.layout
    guard let examination = board.examination, !wrong.rules.isEmpty else { return row }
    let name = wrong.text.fitted(to: 20)
    page.put("\(name) IS CONSISTENT WITH", row: row, column: layout.left, role: .heading)
    let item = examination.askNext(for: wrong.answer)
    let lines = wrong.rules.map { rule in
      RuleLine(rule, next: item?.predictions.first { $0.id == rule.id }?.answer.description)
    }
    if let item, !layout.isSmall { drawItems(examination.problem.prompt, item.prompt, lines, on: &page, row: row) }
    let next = draw(lines, on: &page, row: row + (layout.isSmall ? 1 : 2), last: last) + (layout.isSmall ? 0 : 1)
    guard let item, next <= last else { return next }
    return drawAsk(item, wrong, board, on: &page, row: next, last: last) + (layout.isSmall ? 0 : 1)
  }

  /// The two items above what each rule answers to them, written as in column arithmetic where they are that.
  private func drawItems(_ here: String, _ next: String, _ lines: [RuleLine], on page: inout Page, row: Int) {
    let columns = RuleColumns(lines, page.layout)
    if let one = ColumnItem(here), let other = ColumnItem(next) {
      let items = [(one.first, other.first), (one.second, other.second)]
      for (index, item) in items.enumerated() {
        columns.put(item.0, item.1, on: &page, row: row + index, role: .hint)
      }
    } else {
      columns.put("here", "next", on: &page, row: row + 1, role: .hint)
    }
  }

  private func draw(_ lines: [RuleLine], on page: inout Page, row: Int, last: Int) -> Int {
    let layout = page.layout
    let columns = RuleColumns(lines, layout)
    let room = min(4, last - row + 1)
    let shown = lines.count > room ? max(0, room - 1) : lines.count
    for (index, line) in lines.prefix(shown).enumerated() {
      let name = line.name.fitted(to: columns.does - layout.left - 3)
      page.put(Line(name), row: row + index, column: layout.left + 2)
      let does = line.does.fitted(to: columns.first - columns.does - 2)
      page.put(Line(does), row: row + index, column: columns.does, role: .hint)
      columns.put(line.here, line.next, on: &page, row: row + index, role: .value)
    }
    guard shown < lines.count, room > 0 else { return row + shown }
    page.put("\(lines.count - shown) more", row: row + shown, column: layout.left + 2, role: .hint)
    return row + shown + 1
  }

  private func drawAsk(
    _ item: NextItem, _ wrong: AnswerBoard.Wrong, _ board: AnswerBoard, on page: inout Page, row: Int, last: Int
  ) -> Int {
    let layout = page.layout
    page.put("ASK", row: row, column: layout.left, role: .heading)
    let end = page.put("\(item.inShort) next.", row: row, column: layout.value, role: .value)
    let told = orList(item.answers(of: wrong.rules))
    let sentence: DisplayText = "\(told) tells which rule it is."
    page.put(Line(sentence.fitted(to: layout.edge - end - 1)), row: row, column: end + 2)
    let other = board.wrong.first { other in
      other.rules.count > 1 && other.answer != wrong.answer && item.answers(of: other.rules).count == other.rules.count
    }
    guard let other, row < last, !layout.isSmall else { return row + 1 }
    let answers = orList(item.answers(of: other.rules))
    let also: DisplayText =
      "It also tells the \(numberWord(other.rules.count)) rules behind \(other.text) apart: \(answers)."
    page.put(Line(also.fitted(to: layout.edge - layout.value + 1)), row: row + 1, column: layout.value)
    return row + 2
  }
}

/// One rule that fits an answer: its name, what it does, and what it answers here and to the next item.
private struct RuleLine {
  let name: DisplayText
  let does: DisplayText
  let here: DisplayText
  let next: DisplayText

  init(_ rule: Prediction, next: String? = nil) {
    name = DisplayText(rule.misconception.name)
    does = DisplayText(rule.inShort)
    here = DisplayText(rule.answer.description)
    self.next = DisplayText(next ?? "")
  }
}

/// Where the rules' answers stand, right-aligned under the items.
private struct RuleColumns {
  /// The column in which it says what a rule does.
  let does: Int
  /// The first column of the answers.
  let first: Int
  private let here: Int
  private let next: Int

  init(_ lines: [RuleLine], _ layout: Layout) {
    let wide = lines.map(\.here.width).max() ?? 0
    let nextWide = lines.map(\.next.width).max() ?? 0
    if layout.isSmall {
      (does, here, next) = (24, layout.edge - (nextWide > 0 ? nextWide + 2 : 0), layout.edge)
    } else if wide <= 5, nextWide <= 5 {
      (does, here, next) = (26, 64, 70)
    } else {
      (does, here, next) = (26, layout.edge - (nextWide > 0 ? nextWide + 2 : 0), layout.edge)
    }
    first = here - max(wide, 4) + 1
  }

  func put(_ one: DisplayText, _ other: DisplayText, on page: inout Page, row: Int, role: Role) {
    let gap = max(0, next - here - other.width)
    let text = other.isEmpty ? one : one + DisplayText(repeating: " ", count: gap) + other
    page.put(Line(text), row: row, column: here - one.width + 1, role: role)
  }
}

/// A calculation with two numbers, as it is written in columns.
private struct ColumnItem {
  let first: DisplayText
  let second: DisplayText

  /// Nil for anything but `300 - 127` and its like.
  init?(_ prompt: String) {
    let parts = prompt.split(separator: " ")
    guard parts.count == 3, parts[1].count == 1, parts[0].count <= 5, parts[2].count <= 4,
      (parts[0] + parts[2]).allSatisfy(\.isNumber)
    else { return nil }
    first = DisplayText(String(parts[0]))
    second = DisplayText(String(parts[1] + parts[2]))
  }
}
