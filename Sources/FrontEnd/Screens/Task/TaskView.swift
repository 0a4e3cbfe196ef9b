import Meetings
import SafeText
import Screen
import TaskAnalysis

extension State {
  /// Draws the task on the wall, with the agenda's step in the message row where there is no message.
  func drawTask(on page: inout Page, now: Moment) {
    page.head(record, screen: "TASK", now: now)
    let layout = page.layout
    if let task {
      let prompt = WrittenPrompt(task.task, layout)
      let groups = task.groups.map(\.group).filter(\.anticipated)
      let rows = TaskRows(layout, prompt: prompt.lines.count, groups: groups.count)
      drawPrompt(prompt, of: task, on: &page)
      drawQuestion(task, on: &page, row: rows.question)
      drawAnticipated(groups, on: &page, rows: rows)
      if !layout.isSmall { drawDone(task, on: &page, row: rows.done, now: now) }
      if layout.isLarge { drawTaskSide(task, on: &page) }
    } else {
      let row = layout.isSmall ? 5 : 7
      page.put("This meeting has no task yet.", row: row, column: layout.value, role: .words)
      page.put("Write what we ask, or put papers on the table.", row: row + 2, column: layout.value)
    }
    if let message {
      page.say(message)
    } else if let line = stepLine(now: now) {
      page.say(line)
    }
    page.foot(taskFooter(layout))
  }

  private func taskFooter(_ layout: Layout) -> [FooterEntry] {
    guard task != nil else { return footer([.write, .addPapers, .nextScreen], layout) }
    let way: [Action] = task?.gap.isOpen == true ? [.onTheWay] : []
    return footer([.reason, .reproduce, .open] + way + [.misconception, .addPapers, .write, .next, .yes], layout)
  }

  private func drawPrompt(_ prompt: WrittenPrompt, of task: TaskRecord, on page: inout Page) {
    let layout = page.layout
    page.put("TASK \(looking.task + 1)", row: 3, column: layout.left, role: .heading)
    for (index, line) in prompt.lines.enumerated() {
      page.put(Line(line), row: 3 + index, column: layout.value, role: prompt.isMissing ? .hint : .words)
    }
    page.putRight("\(looking.task + 1) of \(record.tasks.count)", row: 3)
    guard !layout.isSmall, !task.task.key.isEmpty else { return }
    page.pair("answer", Line(DisplayText(task.task.key)), row: 3 + prompt.lines.count)
  }

  private func drawQuestion(_ task: TaskRecord, on page: inout Page, row: Int) {
    let layout = page.layout
    page.put("DOES IT ASK US TO REASON OR TO REPRODUCE?", row: row, column: layout.left, role: .heading)
    let bands: [(key: DisplayText, band: DemandBand, words: DisplayText)] = [
      ("r", .reason, "to say why"), ("p", .reproduce, "to give steps or a rule"),
    ]
    for (index, line) in bands.enumerated() {
      let row = row + 1 + index
      page.put(Line(line.key), row: row, column: layout.left + 2, role: .key)
      if task.task.written?.band == line.band { page.put("✓", row: row, column: layout.value - 2, role: .value) }
      page.put(line.band.inCapitals, row: row, column: layout.value)
      page.put(Line(line.words), row: row, column: layout.value + 14)
    }
    page.put("y", row: row + 3, column: layout.left + 2, role: .key)
    page.put("just taught", row: row + 3, column: layout.value)
    let taught = task.justTaughtWords.fitted(to: layout.edge - layout.value - 13)
    page.put(Line(taught), row: row + 3, column: layout.value + 14, role: .value)
  }

  /// The misconceptions that we anticipate, with what each says; the small form has their names only.
  private func drawAnticipated(_ groups: [MisconceptionGroup], on page: inout Page, rows: TaskRows) {
    let layout = page.layout
    let heading: Line = layout.isSmall ? "WE ANTICIPATE" : "WHAT WE ANTICIPATE, BEFORE WE LOOK"
    page.put(heading, row: rows.anticipated, column: layout.left, role: .heading)
    if !layout.isSmall {
      page.putRight(groups.isEmpty ? "none yet" : "\(groups.count) so far", row: rows.anticipated)
    }
    let fits = groups.count <= rows.room
    for (index, group) in groups.prefix(fits ? rows.room : rows.room - 1).enumerated() {
      let row = rows.anticipated + 1 + index
      let width = layout.isSmall ? layout.edge - layout.value + 1 : 38 - layout.value - 2
      page.put(Line(DisplayText(group.name).fitted(to: width)), row: row, column: layout.value)
      guard !layout.isSmall else { continue }
      page.put(
        Line(DisplayText(group.hint).fitted(to: layout.edge - 37)), row: row, column: 38, role: .hint)
    }
    guard !fits else { return }
    page.put(
      "\(groups.count - rows.room + 1) more below", row: rows.anticipated + rows.room, column: layout.value,
      role: .hint)
  }

  private func drawDone(_ task: TaskRecord, on page: inout Page, row: Int, now: Moment) {
    let layout = page.layout
    if let time = didTask(now: now) {
      page.put("We did the task ourselves", row: row, column: layout.value)
      page.put("✓ \(time)", row: row, column: 38, role: .value)
    }
    page.put("Papers", row: row + 1, column: layout.value)
    if let papers = task.papersInWords {
      page.put("✓ \(papers)", row: row + 1, column: 38, role: .value)
    } else {
      page.put("none yet", row: row + 1, column: 38, role: .hint)
    }
    guard task.gap.isOpen || task.onTheWay != nil else { return }
    page.put("What changed on the way", row: row + 2, column: layout.value)
    if let factors = task.onTheWay?.factors {
      page.put(factors.isEmpty ? "nothing marked" : "✓ \(factors.count) marked", row: row + 2, column: 38, role: .value)
    } else {
      page.put("\(.key, "w") marks it", row: row + 2, column: 38)
    }
  }
}

/// The rows of the Task screen below its prompt.
struct TaskRows {
  let question: Int
  let anticipated: Int
  /// How many rows the list of what we anticipate may take.
  let room: Int
  let done: Int

  init(_ layout: Layout, prompt: Int, groups: Int) {
    let extra = max(0, layout.size.rows - (layout.isSmall ? 18 : 24))
    let shift = min(extra, max(0, prompt - 2))
    question = 6 + shift
    anticipated = 12 + shift
    room = 3 + extra - shift
    done = max(17 + shift, anticipated + min(groups, room) + 2)
  }
}
