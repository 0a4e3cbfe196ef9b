import Meetings
import SafeText
import Screen
import TaskAnalysis

extension State {
  /// Draws the year with the meeting that runs as its clock stands now; a hint until the year has come from the file.
  func drawTrends(_ scene: TrendsScene, on page: inout Page, now: Moment) {
    page.head(record, screen: "TRENDS", now: now)
    let layout = page.layout
    if let trends = scene.trends {
      var scene = scene
      scene.trends = reading(trends, now: now)
      TrendsDrawing(scene: scene, trends: scene.trends ?? trends).draw(on: &page)
    } else {
      page.put("Adding up the year …", row: 5, column: layout.value, role: .hint)
    }
    if let message { page.say(message) }
    page.foot([FooterEntry("↑↓", scene.rowWord)] + footer([.open, .left, .assumptions], layout))
  }

  /// The trends with the clock of the meeting that runs, as it stands now.
  private func reading(_ trends: Trends, now: Moment) -> Trends {
    guard let meeting = record.meeting, meeting.isRunning, let start = meeting.start else { return trends }
    return trends.replacing(
      HeldMeeting(
        id: meeting.id, title: meeting.title, start: start, elapsed: meeting.elapsed(at: now), log: record.timeLog))
  }
}

extension TrendsScene {
  /// What a row is of, for the footer.
  fileprivate var rowWord: DisplayText {
    switch measure {
    case .planning, .minutes, .stretch: "meeting"
    case .demand, .sections: "task"
    case .thinking: "thinking"
    case .moves: "move"
    }
  }
}

/// One drawing of the trends: the rows of a measure above, facts of the year below.
struct TrendsDrawing {
  let scene: TrendsScene
  let trends: Trends

  /// The first row of the list, and the row of the first fact.
  func firstRow(_ layout: Layout) -> Int { layout.isSmall ? 4 : 5 }
  /// The row of the first fact below the table.
  func firstFact(_ layout: Layout) -> Int { layout.message - (layout.isSmall ? 4 : layout.isLarge ? 9 : 7) }

  /// Draws the heading, the table and as many facts as have room; in a year without meetings a sentence.
  func draw(on page: inout Page) {
    let layout = page.layout
    page.put(Line(heading), row: 3, column: layout.left, role: .heading)
    guard !trends.meetings.isEmpty else {
      page.put("No meeting has been held yet; trends begin with the first.", row: 5, column: layout.value, role: .words)
      return
    }
    let legend = legend(layout)
    if heading.width + legend.width + 2 <= layout.edge - layout.left { page.putRight(legend, row: 3, role: .hint) }
    drawRows(on: &page)
    for (index, fact) in facts(layout).prefix(layout.message - firstFact(layout)).enumerated() {
      page.pair(fact.label, fact.line, row: firstFact(layout) + index)
    }
    if layout.isLarge { drawSide(on: &page) }
  }

  private var heading: DisplayText {
    let meetings = trends.meetings
    let since = meetings.first.map { " SINCE \($0.meeting.start.local.monthName.uppercased())" } ?? ""
    return switch scene.measure {
    case .planning, .minutes, .stretch:
      "\(meetings.count) \(meetings.count == 1 ? "MEETING" : "MEETINGS")\(since)"
    case .demand: "\(trends.tasks.count) \(trends.tasks.count == 1 ? "TASK" : "TASKS")\(since)"
    case .thinking: "THINKING\(since)"
    case .moves: "\(trends.moves.count) \(trends.moves.count == 1 ? "MOVE" : "MOVES")\(since)"
    case .sections: "BY SECTION, AS THEY CAME IN"
    }
  }

  private func legend(_ layout: Layout) -> Line {
    switch scene.measure {
    case .planning: layout.isSmall ? "█ planning  ░ the rest" : "█ planning   ░ the rest   minutes"
    case .minutes: layout.isSmall ? "█ planning" : "█ planning  l p s g b  · unrecorded"
    case .stretch: layout.isSmall ? "minutes" : "longest stretch, in minutes"
    case .demand: layout.isSmall ? "● why ○ steps ◌ can't tell" : "● says why   ○ steps or a rule   ◌ can't tell"
    case .thinking: layout.isSmall ? "papers  – none seen" : "papers that show it   – looked for, none seen"
    case .moves: "what became of it"
    case .sections: layout.isSmall ? "" : "nothing under \(GuardedCount.smallest) papers"
    }
  }

  /// What the year comes to, below the rows; what is marked first.
  private func facts(_ layout: Layout) -> [(label: DisplayText, line: Line)] {
    let demand = trends.demand
    let ledger = trends.ledger
    var facts = markedFacts
    if layout.isSmall { facts = Array(facts.prefix(1)) }
    if !layout.isSmall { facts.append(("asked", "\(demand.askedWords) \(WorkDemand.reason.marked)")) }
    let papers: Line = "\(demand.shown.reason) of \(demand.shown.total) papers of those tasks show"
    facts.append(("shown", papers + " \(WorkDemand.reason.marked)"))
    if !layout.isSmall, let back = trends.misconceptions.first(where: { $0.course == .cameBack }) {
      facts.append(("again", "\(back.name): \(course(of: back, separator: ", ", isShort: false))"))
    }
    let moves = trends.moveTotals
    facts.append(("moves", Line(DisplayText(layout.isSmall ? moves.shortWords : moves.words))))
    let hours: Line = "\(ledger.planningHours.oneDecimal) on planning, of \(ledger.hours.oneDecimal) in meetings."
    facts.append(("hours", layout.isSmall ? hours : hours + " Hours alone do not tell."))
    return facts
  }

  /// What is to be said of the marked row, in one line or two.
  private var markedFacts: [(label: DisplayText, line: Line)] {
    guard scene.count > 0 else { return [] }
    let row = scene.row
    switch scene.measure {
    case .planning, .minutes, .stretch:
      let trend = trends.meetings[row]
      var facts: [(label: DisplayText, line: Line)] = [(DisplayText(trend.meeting.day), planning(of: trend))]
      if scene.measure != .planning { facts.append(("", Line(DisplayText(trend.time.othersLine)))) }
      return facts
    case .demand: return [("task", Line(DisplayText(trends.tasks[row].summary.wording)))]
    case .thinking:
      let trend = trends.misconceptions[row]
      return [("marked", "\(trend.name): \(course(of: trend, separator: ", ", isShort: false))")]
    case .moves:
      let move = trends.moves[row].summary
      let lesson = move.lesson.map { ", lesson \($0)" } ?? ""
      let heard = move.heard.map { [(label: DisplayText("heard"), line: Line("\"\(DisplayText($0))\"", .words))] } ?? []
      return [("for", "\(move.misconception)\(lesson)")] + heard
    case .sections: return [("", "A section is somebody's class: never sorted, never shared.")]
    }
  }

  private func planning(of meeting: MeetingTrend) -> Line {
    let unrecorded = meeting.time.spent.wholeMinutes[.unrecorded] ?? 0
    let words = meeting.time.planningLine ?? "no planning recorded"
    return unrecorded > 0 ? "\(words) · unrecorded \(unrecorded)" : "\(words)"
  }

  /// When a way of thinking was seen, and when it was looked for and not seen: `Oct, Nov, Jan; none seen 4 December`.
  func course(of trend: MisconceptionTrend, separator: DisplayText, isShort: Bool) -> DisplayText {
    var months: [DisplayText] = []
    for mention in trend.seen {
      guard let month = trends.meeting(mention.meeting)?.start.local.monthName.prefix(3) else { continue }
      if months.last != DisplayText(String(month)) { months.append(DisplayText(String(month))) }
    }
    let seen = months.joined(separator: separator)
    guard trend.course != .stopped else { return seen + "; none seen since" }
    guard let missed = trend.mentions.last(where: { $0.count == 0 }), let start = trends.meeting(missed.meeting)?.start
    else { return seen }
    let day = isShort ? "\(start.local.day) \(start.local.monthName.prefix(3))" : start.local.dayAndMonth
    return (seen.width == 0 ? "none seen " : seen + "; none seen ") + DisplayText(day)
  }
}
