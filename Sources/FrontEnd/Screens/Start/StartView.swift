import Meetings
import SafeText
import Screen
import TaskAnalysis

extension State {
  /// Draws what can be done today, which the record and the hour decide, and last time's moves below it.
  func drawStart(_ start: StartScene, on page: inout Page, now: Moment) {
    let layout = page.layout
    page.head(record, screen: "START", now: now)
    let row = layout.isSmall ? 3 : 4
    let title = isFirstDay ? "OUR FIRST MEETING" : record.team.name.uppercased()
    page.put(Line(DisplayText(title)), row: row, column: layout.left, role: .heading)
    page.putRight(Line(DisplayText(layout.isSmall ? now.local.shortDay : now.local.longDay)), row: row)
    drawLeftOpen(on: &page)
    let choices = startChoices(now: now)
    let marked = max(0, min(start.marked, choices.count + record.past.moves.count - 1))
    for (index, choice) in choices.enumerated() {
      let line = row + 2 + index
      let room = (layout.isSmall ? layout.edge : 40) - layout.left - 1
      let name = name(of: choice, now: now).fitted(to: room)
      page.put("\(index == marked ? "▸ " : "  ")\(name)", row: line, column: layout.left)
      if !layout.isSmall {
        page.put(Line(hint(of: choice, now: now).fitted(to: State.hintRoom)), row: line, column: 42, role: .hint)
      }
      if index == marked { page.mark(row: line) }
    }
    if isFirstDay {
      drawStandardAgenda(on: &page)
    } else {
      drawMoves(marked: marked - choices.count, on: &page)
      drawReturned(on: &page)
    }
    let question: Line = layout.isSmall ? "Can the back row read this line?" : State.backRowLine
    if let message {
      page.say(message)
    } else {
      page.put(
        question, row: layout.isSmall ? layout.message : layout.message - 1, column: layout.left + 2, role: .message)
    }
    page.foot(startFooter(layout))
  }

  /// What earlier meetings differed on and left open, above all else; the small form has no row for it.
  private func drawLeftOpen(on page: inout Page) {
    let count = record.past.openSplits.count { $0.ballot.agreed == nil }
    guard count > 0, !page.layout.isSmall else { return }
    page.put(
      "Left open: \(count) that we differed on. Splits brings them back.", row: 3, column: page.layout.left,
      role: .hint)
  }

  /// The cells beside a choice.
  private static let hintRoom = 36

  private static let backRowLine: Line = "Can the back row read this line?  If not, enlarge the type."

  private func startFooter(_ layout: Layout) -> [FooterEntry] {
    let open: [Action] = isFirstDay ? [.up, .open, .write, .leave] : [.up, .open, .space, .leave]
    return footer(open, layout)
  }

  private func name(of choice: StartScene.Choice, now: Moment) -> DisplayText {
    switch choice {
    case .begin: "Begin: \(DisplayText(beginTitle).fitted(to: 16)), \(readyPapersInWords)"
    case .resume: "Resume today's meeting"
    case .goOn: "Go on with the meeting"
    case .endOld: "End the meeting of \(record.meeting?.start?.local.dayAndMonth ?? "")"
    case .prepare: "Get the next meeting ready"
    case .pile: "Begin with a pile of paper"
    case .unfinished: "Go on with unfinished groups"
    case .bringIn: "Bring in a file"
    case .earlier: "Open an earlier meeting"
    case .trends: "See the trends over our meetings"
    case .sample: "Look at the sample team"
    }
  }

  private func hint(of choice: StartScene.Choice, now: Moment) -> DisplayText {
    switch choice {
    case .begin: "\(record.meeting?.length ?? 45) minutes, \(record.meeting?.seats ?? record.team.seats) seats"
    case .resume, .goOn, .endOld: taggedSoFar
    case .prepare: "\(preparedSoFar)"
    case .pile: "12 papers, letters A to M"
    case .unfinished: unfinishedSoFar
    case .bringIn: "from a form, a course site, a sheet"
    case .earlier: "\(record.past.meetings)\(since)"
    case .trends: "minutes, demand, thinking, moves"
    case .sample: "a copy; nothing of it is kept"
    }
  }

  private var unfinishedSoFar: DisplayText {
    let names = record.past.unfinished.map { "\($0.name), \($0.count)" as DisplayText }
    return names.joined(separator: " · ")
  }

  private var beginTitle: String {
    record.meeting.flatMap { $0.isEnded ? nil : $0.title } ?? record.past.waiting.first?.task.title ?? "a meeting"
  }

  private var readyPapersInWords: DisplayText {
    readyPapers == 0 ? "no papers yet" : "\(readyPapers) papers ready"
  }

  private var readyPapers: Int {
    guard let meeting = record.meeting, !meeting.isEnded else {
      return record.past.waiting.reduce(0) { $0 + $1.pieces }
    }
    return record.tasks.reduce(0) { $0 + $1.shelf.count }
  }

  private var preparedSoFar: DisplayText {
    guard record.meeting?.stage == .prepared else { return "nothing yet" }
    return "\(readyPapers) papers so far"
  }

  private var taggedSoFar: DisplayText {
    let tagged = record.tasks.reduce(0) { $0 + $1.tagged.total }
    let all = record.tasks.reduce(0) { $0 + $1.shelf.count }
    let counts: DisplayText = ", \(tagged) of \(all) papers tagged"
    return DisplayText(record.meeting?.title ?? "").fitted(to: State.hintRoom - counts.width) + counts
  }

  private var since: DisplayText {
    record.past.first.map { " since \($0.local.monthName)" } ?? ""
  }

  private func drawStandardAgenda(on page: inout Page) {
    let layout = page.layout
    let top = layout.isSmall ? 8 : 10
    let agenda = Agenda.standard
    page.put("\(agenda.minutes) MINUTES", row: top, column: layout.left, role: .heading)
    let first = top + (layout.isSmall ? 1 : 2)
    for (index, step) in agenda.steps.enumerated() where first + index < layout.message - (layout.isSmall ? 0 : 1) {
      page.put(Line(DisplayText(step.name)), row: first + index, column: layout.left + 2)
      page.putRight("\(step.minutes)", row: first + index, edge: layout.left + 23, role: .value)
      let sentence = index == 0 ? "Today only the goal." : step.sentence
      page.put(
        Line(DisplayText(sentence)).fitted(to: layout.edge - layout.left - 28), row: first + index,
        column: layout.left + (layout.isSmall ? 26 : 30), role: .hint)
    }
  }

  /// What became of the last meeting's moves; a marked one takes Space.
  private func drawMoves(marked: Int, on page: inout Page) {
    let layout = page.layout
    let moves = record.past.moves
    guard !moves.isEmpty, let last = record.past.last else { return }
    let top = layout.isSmall ? 10 : 12
    let day = last.local.dayAndMonth.uppercased()
    page.put("WHAT WE TRIED SINCE \(day)", row: top, column: layout.left, role: .heading)
    let first = top + 2
    let below = (layout.isSmall ? layout.message : layout.message - 3) - (returnedLines == 0 ? 0 : returnedLines + 1)
    let room = max(1, below - first)
    let top3 = max(0, min(marked - room + 1, moves.count - room))
    for (index, move) in moves[top3...].prefix(room).enumerated() {
      let row = first + index
      let column = layout.isSmall ? 20 : 22
      let isFirst = index + top3 == 0
      page.put(Line(words(for: move.status)), row: row, column: layout.left + 2, role: isFirst ? .value : .plain)
      let lesson: DisplayText = layout.isSmall || move.lesson.isEmpty ? "" : "lesson \(move.lesson)"
      let width = layout.edge - column - lesson.width
      page.put(Line(DisplayText(move.text).fitted(to: width)), row: row, column: column)
      page.putRight(Line(lesson), row: row)
      if index + top3 == marked {
        page.put("▸", row: row, column: layout.left)
        page.mark(row: row)
      }
    }
    let heard = moves.first { !$0.heard.isEmpty }?.heard
    guard !layout.isSmall, let heard, first + moves.count + 1 < layout.message - 2 - returnedLines else { return }
    page.put("heard", row: first + moves.count + 1, column: layout.left + 2, role: .label)
    page.put(
      Line(DisplayText("\"\(heard)\"").fitted(to: layout.edge - 21)), row: first + moves.count + 1, column: 22,
      role: .words)
  }

  /// How many lines the thinking that was asked after again takes: two at most.
  private var returnedLines: Int { min(2, record.past.returned.count) }

  /// What was seen of a way of thinking, then and with another item; two counts, and nothing made of them.
  private func drawReturned(on page: inout Page) {
    let layout = page.layout
    let first = layout.message - (layout.isSmall ? 0 : 2) - returnedLines
    for (index, thinking) in record.past.returned.prefix(returnedLines).enumerated() {
      let sentence = DisplayText(thinking.sentence(nameFitting: layout.edge - layout.left - 1))
      page.put(Line(sentence), row: first + index, column: layout.left + 2)
    }
  }

  private func words(for status: Move.Status) -> DisplayText {
    switch status {
    case .planned: "planned"
    case .tried(let count): "tried by \(count) of \(record.team.seats)"
    case .notYet(let hindrance): hindrance.map { "not yet: \($0.rawValue)" } ?? "not yet"
    case .setAside: "set aside"
    }
  }
}
