import Meetings
import SafeText
import Screen
import TaskAnalysis

extension State {
  /// Draws the board and, below it, what is said of the marked row; without a task one sentence instead.
  func drawGroups(_ groups: GroupsScene, on page: inout Page, now: Moment) {
    page.head(record, screen: "GROUPS", now: now)
    let board = board(groups)
    guard let task, let marked = board.row(groups) else {
      page.put("This meeting has no task yet.", row: 7, column: page.layout.value, role: .words)
      page.foot([FooterEntry("Tab", "next screen")])
      return
    }
    drawGroupsTaskLine(task, board, on: &page)
    let rows = GroupsRows(
      page.layout, main: board.rows.count(where: \.isMain), others: board.rows.count { !$0.isMain })
    drawBoard(board, marked: marked, groups, on: &page, rows: rows)
    if let answers = board.answers {
      drawAnswerDetail(marked, answers, groups, on: &page, row: rows.detail)
    } else {
      drawGroupDetail(marked, of: task, groups, on: &page, row: rows.detail)
    }
    if page.layout.isLarge { drawInTheirWords(marked, on: &page) }
    let hint = board.answers.map { answerHint(marked, $0) } ?? suggestionHint(groups)
    if let words = message ?? hint { page.say(words) }
    page.foot(groupsFooter(marked, board, groups, page.layout))
  }

  private func groupsFooter(
    _ marked: BoardRow, _ board: GroupsBoard, _ groups: GroupsScene, _ layout: Layout
  ) -> [FooterEntry] {
    let sample = [FooterEntry("←→", "sample")]
    if let answers = board.answers {
      let make = answers[marked.subject] == nil ? [] : [FooterEntry("y", "make a group")]
      return [FooterEntry("↑↓", "answer")] + sample + make + footer([.misconception, .divide], layout) + [
        FooterEntry("s", "suggest")
      ]
    }
    var entries = [FooterEntry("↑↓", "group")]
    if marked.samples.isEmpty {
      entries += footer([.addPapers], layout)
      if case .group = marked.subject { entries += footer([.write], layout) }
    } else {
      entries += sample + footer([.misconception], layout)
    }
    if case .group = marked.subject {
      entries.append(FooterEntry("Enter", layout.isLarge ? "finish group" : "finish"))
      entries += footer([.new, .name, .merge, .divide], layout)
    } else {
      entries += footer([.new], layout)
    }
    return entries + [FooterEntry("s", groups.suggestions == nil ? "suggest" : "hide")]
  }

  private func drawGroupsTaskLine(_ task: TaskRecord, _ board: GroupsBoard, on page: inout Page) {
    let layout = page.layout
    let open = task.letteredNotGrouped + task.papersNotLaid
    let pieces = task.shelf.count + task.papersLaid + task.papersNotLaid
    var right: Line = "\(pieces - open) of \(pieces)"
    if board.answers != nil {
      let isPart = task.shelf.rows.count < task.shelf.count
      right = isPart ? "\(task.shelf.rows.count) of \(task.shelf.count) read" : asked(task)
    }
    page.put("TASK \(looking.task + 1)", row: 3, column: layout.left, role: .heading)
    let room = layout.edge - layout.value - right.width - 1
    page.put(Line(DisplayText(task.task.wording).fitted(to: room)), row: 3, column: layout.value, role: .hint)
    page.putRight(right, row: 3)
  }

  private func drawBoard(
    _ board: GroupsBoard, marked: BoardRow, _ groups: GroupsScene, on page: inout Page, rows: GroupsRows
  ) {
    let main = board.rows.filter(\.isMain)
    let at = main.firstIndex(of: marked) ?? 0
    let window = ListWindow(count: main.count, marked: at, room: rows.room / rows.step)
    let columns = boardColumns(board, groups, page.layout)
    for index in window.shown {
      let row = rows.list + (index - window.shown.lowerBound + window.offset) * rows.step
      draw(main[index], of: board, isMarked: main[index] == marked, groups, columns, on: &page, row: row)
    }
    let column = page.layout.left + 2
    if window.above > 0 { page.put("\(window.above) more above", row: rows.list, column: column, role: .hint) }
    if window.below > 0 {
      page.put("\(window.below) more below", row: rows.list + rows.room - 1, column: column, role: .hint)
    }
    for (index, other) in board.rows.filter({ !$0.isMain }).enumerated() {
      draw(other, of: board, isMarked: other == marked, groups, columns, on: &page, row: rows.rest + index)
    }
  }

  /// Names get the room that letters, suggestions and words do not need, up to the longest name.
  private func boardColumns(_ board: GroupsBoard, _ groups: GroupsScene, _ layout: Layout) -> BoardColumns {
    let name = board.rows.map { layout.left + 2 + $0.name.width + 1 + "\($0.count)".count }.max() ?? 0
    let right = board.rows.map { item in
      let parts = [item.letters(width: layout.edge), ghosts(of: item.subject, groups), item.word]
      return parts.filter { !$0.isEmpty }.reduce(-3) { $0 + $1.width + 3 }
    }
    return BoardColumns(layout, isAnswers: board.answers != nil, name: name, right: right.max() ?? 0)
  }

  /// Name, count, letters with those that are suggested, and a word at the right end.
  private func draw(
    _ item: BoardRow, of board: GroupsBoard, isMarked: Bool, _ groups: GroupsScene, _ columns: BoardColumns,
    on page: inout Page, row: Int
  ) {
    let layout = page.layout
    let role: Role = item.isMain ? .value : .plain
    let nameRole: Role = item.isMain || board.answers != nil ? .value : .plain
    let name = item.name.fitted(to: columns.count - layout.left - 2 - "\(item.count)".count - 1)
    page.put(Line(name), row: row, column: layout.left + 2, role: nameRole)
    page.putRight("\(item.count)", row: row, edge: columns.count, role: .value)
    page.putRight(Line(item.word), row: row, role: .hint)
    let room = layout.edge - columns.letters + 1 - (item.word.isEmpty ? 0 : item.word.width + 2)
    let letters = item.letters(width: room)
    let end = page.put(Line(letters), row: row, column: columns.letters, role: role)
    let gap = letters.isEmpty ? 0 : layout.isSmall ? 2 : 3
    let ghosts = ghosts(of: item.subject, groups).fitted(to: columns.letters + room - end - gap)
    page.put(Line(ghosts), row: row, column: end + gap, role: .suggested)
    guard isMarked else { return }
    page.put("▸", row: row, column: layout.left)
    // Only one thing on a screen is reversed, and in the picker it is what can be taken.
    if case .picker = drawer { return }
    page.mark(row: row)
  }
}

/// Where count and letters stand: names of groups are long, answers are short.
private struct BoardColumns {
  /// The last column of the count.
  let count: Int
  let letters: Int

  /// As they stand with the longest name ending in one column, and so many cells needed on the right.
  init(_ layout: Layout, isAnswers: Bool, name: Int, right: Int) {
    let (usual, gap) = isAnswers ? (19, 5) : (layout.isSmall ? 27 : 29, 4)
    count = max(usual, min(name, layout.edge - gap + 1 - right))
    letters = count + gap
  }
}
