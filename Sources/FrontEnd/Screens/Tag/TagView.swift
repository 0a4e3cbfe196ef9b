import Meetings
import SafeText
import Screen
import TaskAnalysis

extension State {
  /// Draws the sample on the wall with its tag and the strip of letters; without work one sentence instead.
  func drawTag(on page: inout Page, now: Moment) {
    page.head(record, screen: "TAG", now: now)
    drawTaskLine(on: &page)
    guard let task, let row else {
      drawNoWork(on: &page)
      return
    }
    let rows = TagRows(page.layout, isSuggesting: looking.showsSuggestion)
    drawSampleLine(row, of: task, on: &page, row: rows.sample)
    if row.sample.isOnPaper {
      drawPaper(row, on: &page, row: rows.words - (page.layout.isSmall ? 1 : 0))
    } else {
      drawWords(
        of: row, on: &page, row: rows.words, room: rows.room, isSuggesting: looking.showsSuggestion)
      drawAnswer(of: row, task: task, on: &page, row: rows.answer)
    }
    if looking.showsSuggestion {
      drawSuggestion(for: row, on: &page, row: rows.group)
    } else {
      drawPlaceInGroup(of: row, task: task, on: &page, row: rows.group)
    }
    drawStrip(of: task, on: &page, row: rows.strip)
    drawTally(task.tagged, on: &page, row: rows.tally)
    if page.layout.isLarge { drawTagSide(task, on: &page) }
    if let message { page.say(message) }
    page.foot(tagFooter(row, page.layout))
  }

  private func tagFooter(_ row: SampleRow, _ layout: Layout) -> [FooterEntry] {
    var actions: [Action] = [.reason, .reproduce, .noEvidence, .misconception]
    if looking.showsSuggestion {
      return footer(actions, layout) + [FooterEntry("s", "hide it")]
    }
    if !layout.isSmall {
      actions +=
        row.sample.isOnPaper ? [.addPapers, .write, .next] : [.write, .suggest, .next, .everyoneTags, .addPapers]
    }
    return footer(actions, layout)
  }

  /// The task's prompt, and which of the meeting's tasks it is; the small form has no room for it.
  func drawTaskLine(on page: inout Page) {
    guard !page.layout.isSmall, let task else { return }
    let layout = page.layout
    let of: DisplayText = "\(looking.task + 1) of \(record.tasks.count)"
    page.put("TASK \(looking.task + 1)", row: 3, column: layout.left, role: .heading)
    let room = layout.edge - layout.value - of.width - 1
    page.put(
      Line(DisplayText(task.task.wording).fitted(to: room)), row: 3, column: layout.value, role: .hint)
    page.putRight(Line(of), row: 3)
  }

  /// What the task asks, for the right end of a row: `asked to ● REASON`.
  func asked(_ task: TaskRecord) -> Line {
    task.task.written.map { "asked to \($0.band.inCapitals)" } ?? ""
  }

  /// Puts the letter, the place among all and what the task asked into one row.
  func drawSampleLine(_ sample: SampleRow, of task: TaskRecord, on page: inout Page, row: Int) {
    let name: DisplayText = sample.sample.isOnPaper ? "PAPER" : "SAMPLE"
    let end = page.put("\(name) \(sample.sample.letter)", row: row, column: page.layout.left, role: .heading)
    page.put("\(position + 1) of \(task.shelf.count)", row: row, column: end + 2, role: .value)
    page.putRight(asked(task), row: row)
  }

  private func drawNoWork(on page: inout Page) {
    let layout = page.layout
    let rows = TagRows(layout)
    if let pile = task?.pile {
      let left = pile.papers - pile.tally.total
      page.put("\(pile.papers) papers, sorted on the table.", row: rows.words, column: layout.value, role: .words)
      page.put(
        left > 0 ? "\(left) of them are not counted yet." : "All of them are counted.", row: rows.words + 2,
        column: layout.value)
      drawTally(pile.tally, on: &page, row: rows.tally)
    } else {
      let words: Line =
        task == nil ? "This meeting has no task yet." : "This task has no lettered work yet."
      page.put(words, row: rows.words, column: layout.value, role: .words)
      page.put("Papers on the table get letters, and one key tags each.", row: rows.words + 2, column: layout.value)
    }
    if let message { page.say(message) }
    let papers = task?.pile == nil ? footer([.addPapers], layout) : [FooterEntry("A", "count the piles")]
    page.foot(papers + [FooterEntry("Tab", "next screen")])
  }

  private func drawAnswer(of row: SampleRow, task: TaskRecord, on page: inout Page, row line: Int) {
    guard let answer = row.sample.answer, !answer.isEmpty else { return }
    let text = DisplayText(answer)
    let isRight = row.tag.demand != nil && openPass == nil && task.isRight(row.sample)
    page.pair("answer", isRight ? "\(text)   \(.value, "✓ right")" : Line(text), row: line)
    guard !page.layout.isSmall, !looking.showsSuggestion, let words = row.decidingText else { return }
    page.pair("words", "\"\(words)\"", row: line + 1, role: .deciding)
  }

  private func drawPlaceInGroup(of row: SampleRow, task: TaskRecord, on page: inout Page, row line: Int) {
    guard !(page.layout.isSmall && row.sample.isOnPaper) else { return }
    switch row.place {
    case .group(let id):
      guard let group = task.group(id) else { return }
      page.pair("group", "\(group.group.name), \(group.count) so far", row: line)
    case .noneSeen: page.pair("group", "none seen", row: line)
    case nil: break
    }
  }

  /// Marks under their letters, a window around the sample on the wall where they do not fit.
  private func drawStrip(of task: TaskRecord, on page: inout Page, row: Int) {
    let layout = page.layout
    let toGo: DisplayText = "\(task.untagged) to go"
    let strip = LetterStrip(count: task.shelf.count, at: position, from: layout.value, through: layout.edge)
    for (place, column) in strip.places {
      let isHere = place == position
      let letter = SampleLetters.letter(place)
      page.put(Line(DisplayText(letter)), row: row, column: column, role: isHere ? .marked : .plain)
      if isHere {
        page.put("▸", row: row + 1, column: column, role: .marked)
      } else if let demand = task.shelf[place]?.tag.demand {
        page.put(Line(demand.mark, demand.role), row: row + 1, column: column)
      } else {
        page.put("·", row: row + 1, column: column)
      }
    }
    if let before = strip.cutBefore { page.put("…", row: row, column: before) }
    if let behind = strip.cutBehind { page.put("…", row: row, column: behind) }
    if strip.end + 2 <= layout.edge - toGo.width + 1 { page.putRight(Line(toGo), row: row + 1) }
  }

  /// The tally, which is the legend too.
  func drawTally(_ tally: DemandTally, on page: inout Page, row: Int) {
    let noEvidence: DisplayText = "◌ \(tally.noEvidence) no evidence"
    let line: Line =
      "\(.reason, "● \(tally.reason) reason")   \(.reproduce, "○ \(tally.reproduce) reproduce")   \(.noEvidence, noEvidence)"
    let end = page.put(line, row: row, column: page.layout.value)
    switch page.layout.form {
    case .small:
      page.put(Line(WorkDemand.noEvidenceMeans), row: row + 1, column: end - noEvidence.width, role: .hint)
    case .medium: page.put(": \(WorkDemand.noEvidenceMeans)", row: row, column: end, role: .hint)
    case .large: break
    }
  }
}

/// The rows of the Tag screen.
struct TagRows {
  let sample: Int
  let words: Int
  /// How many rows the student's words may take.
  let room: Int
  let answer: Int
  let group: Int
  let strip: Int
  let tally: Int

  init(_ layout: Layout, isSuggesting: Bool = false) {
    let extra = layout.extraRows
    switch layout.form {
    case .medium where isSuggesting:
      (sample, words, room, answer, group, strip, tally) =
        (5, 7, 3 + extra, 11 + extra, 13 + extra, 17 + extra, 20 + extra)
    case .small where isSuggesting:
      (sample, words, room, answer, group, strip, tally) =
        (3, 5, 3 + extra, 8 + extra, 9 + extra, 12 + extra, 14 + extra)
    case .small:
      (sample, words, room, answer, group, strip, tally) =
        (3, 5, 4 + extra, 9 + extra, 10 + extra, 12 + extra, 14 + extra)
    case .medium:
      (sample, words, room, answer, group, strip, tally) =
        (5, 7, 5 + extra, 13 + extra, 15 + extra, 17 + extra, 20 + extra)
    case .large:
      (sample, words, room, answer, group, strip, tally) =
        (5, 7, 10 + extra, 18 + extra, 20 + extra, 25 + extra, 28 + extra)
    }
  }
}

/// Which letters of a row of samples are shown, and in which columns.
struct LetterStrip {
  private(set) var places: [(place: Int, column: Int)] = []
  /// Where a `…` stands for letters that are cut off.
  private(set) var cutBefore: Int?
  private(set) var cutBehind: Int?
  /// The last column that is used.
  private(set) var end: Int

  init(count: Int, at position: Int, from first: Int, through last: Int) {
    end = first
    guard count > 0 else { return }
    let step = SampleLetters.letter(count - 1).count + 1
    let room = max(1, (last - first + 1) / step)
    var lower = 0
    var upper = count
    if count > room {
      let window = max(1, room - 2)
      // It goes on by half of itself at a time, so that the letters stand still while the mark walks over them.
      let half = max(1, window / 2)
      lower = min(max(0, (position - window / 4) / half * half), count - window)
      upper = min(count, lower + window)
      if lower > 0 { cutBefore = first }
      if upper < count { cutBehind = first + (upper - lower + 1) * step }
    }
    let shift = count > room ? 1 : 0
    places = (lower..<upper).map { ($0, first + ($0 - lower + shift) * step) }
    end = max(places.last?.column ?? first, cutBehind ?? first) + step - 2
  }
}
