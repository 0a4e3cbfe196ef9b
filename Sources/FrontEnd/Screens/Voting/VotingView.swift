import Meetings
import SafeText
import Screen
import TaskAnalysis

extension State {
  /// What is voted on, and of the votes only how many are in; with hands the counts of this piece, gone with the next.
  func drawVoting(_ voting: VotingScene, on page: inout Page, now: Moment) {
    guard let pass = openPass else {
      page.head(record, screen: "EVERYONE TAGS", now: now)
      page.put("No vote is open.", row: 7, column: page.layout.value, role: .words)
      if let message { page.say(message) }
      page.foot([.back])
      return
    }
    page.head(record, screen: pass.kind == .tasks ? "EVERYONE SORTS" : "EVERYONE TAGS", now: now)
    let rows = VotingRows(page.layout)
    if pass.kind == .tasks { drawTaskToSort(rows, on: &page) } else { drawWorkToTag(rows, on: &page) }
    switch pass.method {
    case .hands: drawHands(voting, pass, rows, on: &page)
    case .keys: drawKeys(pass, rows, on: &page)
    case .passing: drawPassing(voting, pass, rows, on: &page)
    }
  }

  private func drawWorkToTag(_ rows: VotingRows, on page: inout Page) {
    drawTaskLine(on: &page)
    guard let task, let row else { return }
    drawSampleLine(row, of: task, on: &page, row: rows.subject)
    guard !row.sample.isOnPaper else {
      page.put("Hold it up, or pass it round.", row: rows.words, column: page.layout.value, role: .words)
      return
    }
    if row.sample.response == nil, let answer = row.sample.answer {
      // Only the answer, never whether it is right.
      page.pair("answer", Line(DisplayText(answer)), row: rows.words)
    } else {
      drawWords(of: row, on: &page, row: rows.words, room: rows.room, isBlind: true)
    }
  }

  private func drawTaskToSort(_ rows: VotingRows, on page: inout Page) {
    guard let task else { return }
    let layout = page.layout
    let end = page.put("TASK \(looking.task + 1)", row: rows.subject, column: layout.left, role: .heading)
    page.put("\(looking.task + 1) of \(record.tasks.count)", row: rows.subject, column: end + 2, role: .value)
    page.putRight("what does it ask of students?", row: rows.subject, role: .hint)
    let words = StudentWords(task.task.wording, width: layout.wordsWidth)
    page.words(words, row: rows.words, room: rows.room, firstLine: looking.firstLine)
  }

  /// The name of what is voted on: `sample`, or `task`.
  var pieceName: DisplayText { openPass?.kind == .tasks ? "task" : "sample" }

  /// Footer entries of actions in the words of the place where votes are given.
  func votingFooter(_ actions: [Action], _ layout: Layout) -> [FooterEntry] {
    actions.compactMap { action in
      KeyMap.binding(of: action, at: votingPlace).map { binding in
        FooterEntry(DisplayText(binding.label), DisplayText(layout.isSmall ? binding.shortWord : binding.word))
      }
    }
  }

  /// Where keys are pressed in the pass that is open.
  var votingPlace: Place {
    switch openPass?.method {
    case .hands, nil: .hands
    case .keys: .seats
    case .passing: .passing
    }
  }
}

/// The rows of the screens on which everyone tags.
struct VotingRows {
  let subject: Int
  let words: Int
  /// How many rows the words may take.
  let room: Int
  /// The row that asks for hands, in the small form only the count.
  let ask: Int
  /// The first row of the columns of hands.
  let hands: Int
  /// The first row of the count in big type.
  let count: Int

  init(_ layout: Layout) {
    let extra = max(0, layout.size.rows - (layout.isSmall ? 18 : 24))
    if layout.isSmall {
      (subject, words, room, ask, hands, count) = (3, 5, 2 + extra, 7 + extra, 8 + extra, 8 + extra)
    } else {
      (subject, words, room, ask, hands, count) = (5, 7, 3 + extra, 10 + extra, 12 + extra, 11 + extra)
    }
  }
}
