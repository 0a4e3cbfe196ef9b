import Meetings
import SafeText
import Screen
import TaskAnalysis

extension State {
  /// Draws the drawer; a name that no group has stands in the last row, as a new group.
  func drawPicker(_ picker: Picker, on page: inout Page) {
    let layout = page.layout
    let choices = choices(picker)
    page.clear(from: layout.drawer)
    page.rule(row: layout.drawer)
    page.put(Line(heading(of: picker)), row: layout.drawer + 1, column: layout.left, role: .heading)
    page.putRight(Line(subject(of: picker).fitted(to: 30)), row: layout.drawer + 1)
    page.put("find", row: layout.drawer + 2, column: layout.left, role: .label)
    page.input(DisplayText(picker.typed), row: layout.drawer + 2, column: layout.value, width: 24)
    page.putRight("\(choices.count) of \(choices.total)", row: layout.drawer + 2)
    let newRow = layout.keys - (layout.isSmall ? 1 : 2)
    let first = layout.drawer + (layout.isSmall ? 3 : 4)
    let marked = max(0, min(picker.marked, choices.all.count - 1))
    draw(choices.found, marked: marked, on: &page, rows: first..<newRow - (layout.isSmall ? 0 : 1))
    if case .new(let name) = choices.new {
      let line: DisplayText = "or a new group called \"\(name)\""
      page.put(Line(line.fitted(to: layout.edge - layout.left - 1)), row: newRow, column: layout.left + 2)
      if marked == choices.found.count { mark(row: newRow, on: &page) }
    }
    page.foot(
      [
        FooterEntry("type", "to find"), FooterEntry("↑↓", "choose"), FooterEntry("Enter", taking(picker)), .back,
      ], last: .clock)
  }

  private func draw(_ found: [PickerChoice], marked: Int, on page: inout Page, rows: Range<Int>) {
    let layout = page.layout
    let window = ListWindow(count: found.count, marked: marked, room: rows.count)
    for index in window.shown {
      let row = rows.lowerBound + index - window.shown.lowerBound + window.offset
      draw(PickerLine(found[index], noneSeen: noneSeenLetters), on: &page, row: row)
      if index == marked { mark(row: row, on: &page) }
    }
    if window.above > 0 {
      page.put("\(window.above) more above", row: rows.lowerBound, column: layout.left + 2, role: .hint)
    }
    if window.below > 0 {
      page.put("\(window.below) more below", row: rows.upperBound - 1, column: layout.left + 2, role: .hint)
    }
  }

  private func draw(_ line: PickerLine, on page: inout Page, row: Int) {
    let layout = page.layout
    let (middle, last) = layout.isSmall ? (46, 46) : (48, 63)
    page.put(Line(line.name.fitted(to: middle - layout.left - 4)), row: row, column: layout.left + 2)
    if layout.isSmall {
      // Letters are never cut; of the bank's two columns the example goes.
      let shown = line.isInTask ? line.detail : line.place
      page.put(Line(shown.fitted(to: layout.edge - last + 1), line.isInTask ? nil : .hint), row: row, column: last)
    } else {
      page.put(Line(line.place), row: row, column: middle, role: .hint)
      page.put(Line(line.detail.fitted(to: layout.right - last + 1)), row: row, column: last)
    }
  }

  private func mark(row: Int, on page: inout Page) {
    page.put("▸", row: row, column: page.layout.left)
    page.mark(row: row)
  }

  private var noneSeenLetters: DisplayText {
    task.map { lettersInARow($0.noneSeen.first, of: $0.noneSeen.count, width: 15) } ?? .empty
  }

  private func heading(of picker: Picker) -> DisplayText {
    switch picker.purpose {
    case .place: "WHICH MISCONCEPTION?"
    case .anticipate: "WHAT DO WE ANTICIPATE?"
    case .merge: "PUT IT TOGETHER WITH WHICH?"
    }
  }

  private func subject(of picker: Picker) -> DisplayText {
    switch picker.purpose {
    case .place(let sample): "sample \(sample.letter)"
    case .anticipate: .empty
    case .merge(let id): DisplayText(groupRecord(id)?.group.name ?? "")
    }
  }

  private func taking(_ picker: Picker) -> DisplayText {
    switch picker.purpose {
    case .place(let sample): "put \(sample.letter) there"
    case .anticipate: "anticipate it"
    case .merge: "put together"
    }
  }
}

/// A choice as a line: its name, where it is from, and letters or an example.
private struct PickerLine {
  let name: DisplayText
  let place: DisplayText
  let detail: DisplayText
  let isInTask: Bool

  init(_ choice: PickerChoice, noneSeen: DisplayText) {
    switch choice {
    case .group(let record):
      name = DisplayText(record.group.name)
      (place, isInTask) = ("in this task", true)
      let row = BoardRow(
        .group(record.group.id), name: .empty, count: record.count, samples: record.members.first,
        papers: record.group.papers)
      detail = row.letters(width: 15)
    case .noneSeen: (name, place, detail, isInTask) = ("none seen", "in this task", noneSeen, true)
    case .bank(let entry):
      (name, place, isInTask) = (DisplayText(entry.name), "in the bank", false)
      detail = DisplayText(entry.example)
    case .new(let text): (name, place, detail, isInTask) = (DisplayText(text), .empty, .empty, false)
    }
  }
}
