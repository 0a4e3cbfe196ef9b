import Meetings
import SafeText
import Screen
import TaskAnalysis

extension State {
  /// What belongs to the marked row: a sample's words, and for a group what to ask and what may help.
  func drawGroupDetail(
    _ marked: BoardRow, of task: TaskRecord, _ groups: GroupsScene, on page: inout Page, row: Int
  ) {
    let layout = page.layout
    let last = layout.message - 2
    var group: GroupRecord?
    if case .group(let id) = marked.subject { group = task.group(id) }
    let wallName = group?.group.name ?? marked.name.string
    if layout.isSmall {
      let next = drawSample(marked, of: group?.group, groups, on: &page, row: row, room: last - row)
      if let group { drawMove(for: group.group, on: &page, row: next, last: last + 1) }
      return
    }
    page.put(Line(DisplayText(wallName.uppercased()).fitted(to: 45)), row: row, column: layout.left, role: .heading)
    if let group, task.hasMostlyRight(samplesInMemory(of: group)) {
      page.putRight("right answer, other reason", row: row, role: .talk)
    }
    // Blank rows go first where the list took their place.
    let isTight = last - row < 7
    let first = row + (isTight ? 1 : 2)
    let room = max(1, min(layout.isLarge ? 10 : 5, last - first - (isTight ? 2 : 3)))
    var next = drawSample(marked, of: group?.group, groups, on: &page, row: first, room: room) + (isTight ? 0 : 1)
    guard let group else { return }
    if !group.group.probe.isEmpty, next <= last {
      next = put("probe", Line(DisplayText(group.group.probe)), on: &page, row: next, last: last)
    }
    next = drawMove(for: group.group, on: &page, row: next, last: last)
    guard next <= last, let ask = askLine(for: group, of: task) else { return }
    put("ask", Line(ask, .suggested), on: &page, row: next, last: last)
  }

  /// The sample that is being read, or the words that stand for papers without letters; returns the row behind them.
  private func drawSample(
    _ marked: BoardRow, of group: MisconceptionGroup?, _ groups: GroupsScene, on page: inout Page, row: Int, room: Int
  ) -> Int {
    let layout = page.layout
    guard let sample = marked.sample(groups) else {
      let example = StudentWords(group?.example ?? "", width: layout.wordsWidth)
      if example.lines.isEmpty {
        let words = marked.count > 0 ? "no words yet" : group?.hint ?? ""
        page.put(Line(DisplayText(words).fitted(to: layout.wordsWidth)), row: row, column: layout.value, role: .hint)
        return row + (words.isEmpty ? 0 : 1)
      }
      page.words(example, row: row, room: room)
      return row + min(example.lines.count, room)
    }
    page.put(Line(DisplayText(sample.letter)), row: row, column: layout.left, role: .value)
    guard let found = self.row(of: sample) else { return row + 1 }
    if found.sample.isOnPaper {
      let written = StudentWords(found.decidingText?.string ?? "", width: layout.wordsWidth)
      if written.lines.isEmpty {
        page.put("on paper: hold it up, or pass it round", row: row, column: layout.value, role: .hint)
        return row + 1
      }
      page.words(written, row: row, room: room)
      return row + min(written.lines.count, room)
    }
    let lines = StudentWords(found.sample.response ?? "", width: layout.wordsWidth).lines.count
    // No more room than lines: here the words stand together in the large form too.
    drawWords(of: found, on: &page, row: row, room: max(1, min(lines, room)))
    return row + max(1, min(lines, room))
  }

  /// The move that is planned for the group, or one that may help.
  @discardableResult
  private func drawMove(for group: MisconceptionGroup, on page: inout Page, row: Int, last: Int) -> Int {
    guard row <= last else { return row }
    if let move = record.moves.first(where: { $0.group == group.id && !$0.text.isEmpty }) {
      let lesson = move.lesson.isEmpty ? "" : " · lesson \(move.lesson)"
      return put("move", "\(move.text)\(lesson)", on: &page, row: row, last: page.layout.isSmall ? row : last)
    }
    guard !group.nextMove.isEmpty else { return row }
    let maybe = Line("maybe \(shortened(group.nextMove.lowercasedFirst, to: 200))", .suggested)
    return put("move", maybe, on: &page, row: row, last: page.layout.isSmall ? row : last)
  }

  /// A label and its value, on two rows where it is long and they are free; returns the row behind it.
  @discardableResult
  private func put(_ label: DisplayText, _ line: Line, on page: inout Page, row: Int, last: Int) -> Int {
    let layout = page.layout
    let width = layout.edge - layout.value + 1
    guard line.width > width, row < last, let span = line.spans.first, line.spans.count == 1 else {
      page.pair(label, line, row: row)
      return row + 1
    }
    let lines = span.text.wrapped(at: width)
    page.pair(label, Line(lines.first ?? .empty, span.role), row: row)
    let rest = lines.dropFirst().joined(separator: " ")
    page.put(Line(rest.fitted(to: width), span.role), row: row + 1, column: layout.value)
    return row + 2
  }

  /// Members of a group whose rows are in memory; of a large one the first.
  func samplesInMemory(of group: GroupRecord) -> [SampleRow] {
    group.members.first.prefix(40).compactMap(row(of:))
  }

  /// The item to ask next, and what it would tell; nil where nothing is known of such a task.
  ///
  /// - Complexity: about 150 items are tried, see ``TaskExamination/askNext(for:)``.
  private func askLine(for group: GroupRecord, of task: TaskRecord) -> DisplayText? {
    guard let examination = TaskExamination(prompt: task.task.prompt) else { return nil }
    let rows = samplesInMemory(of: group)
    if let bank = group.group.bank, task.hasMostlyRight(rows) || rows.isEmpty,
      let item = examination.askNext(showing: bank),
      let thinking = item.predictions.first(where: { $0.misconception.id == bank && $0.answer != item.correct })
    {
      return "\(item.inShort) next: this thinking says \(thinking.answer.description), "
        + "sense says \(item.correct.description)"
    }
    let tally = AnswerTally(rows.map(\.sample.answer), key: task.answerKey(examination))
    guard let wrong = tally.entries.first(where: { !$0.correctness.isRightOnPaper }) else { return nil }
    let rules = examination.rules(consistentWith: wrong.answer)
    guard let item = examination.askNext(for: wrong.answer) else { return nil }
    let answers = item.answers(of: rules)
    return answers.count < 2 ? nil : "\(item.inShort) next: \(orList(answers)) tells which rule it is"
  }
}

extension TaskRecord {
  /// Whether more than half of the answers in some rows are right.
  func hasMostlyRight(_ rows: [SampleRow]) -> Bool {
    guard !rows.isEmpty else { return false }
    let key = AnswerKey(task.key, prompt: task.prompt)
    let right = rows.count { row in
      row.sample.markedCorrect ?? row.sample.answer.flatMap { key?.judge($0).isRightOnPaper } ?? false
    }
    return right * 2 > rows.count
  }
}

extension NextItem {
  /// The item without the words of its question, where the numbers say enough: `2/3 or 3/5`.
  var inShort: DisplayText {
    guard prompt.hasSuffix("?"), let comma = prompt.firstIndex(of: ",") else { return DisplayText(prompt) }
    return DisplayText(String(prompt[comma...].dropFirst().dropLast()).trimmed)
  }

  /// The different answers that some rules give to the item, in their order.
  func answers(of rules: [Prediction]) -> [DisplayText] {
    rules.compactMap { rule in predictions.first { $0.id == rule.id }?.answer.description }
      .reduce(into: [String]()) { kept, answer in
        if !kept.contains(answer) { kept.append(answer) }
      }.map { DisplayText($0) }
  }
}

/// `217 or 197`, `183, 93 or 200`.
func orList(_ parts: [DisplayText]) -> DisplayText {
  guard parts.count > 1, let last = parts.last else { return parts.first ?? .empty }
  return parts.dropLast().joined(separator: ", ") + " or " + last
}
