import Meetings
import SafeText
import Screen

extension State {
  /// Draws the clock as it stands at a moment; without a meeting that has begun one sentence instead.
  func drawClock(on page: inout Page, now: Moment) {
    page.head(record, screen: "CLOCK", now: now)
    let layout = page.layout
    guard let meeting = record.meeting, meeting.start != nil else {
      page.put("The clock runs once the meeting has begun.", row: 6, column: layout.value, role: .words)
      page.foot([FooterEntry("Tab", "next screen")])
      return
    }
    let clock = ClockReading(record, meeting: meeting, now: now)
    drawRunning(clock, meeting, on: &page, now: now)
    drawBars(clock, meeting, on: &page)
    drawTarget(meeting.elapsed(at: now), on: &page)
    if let message { page.say(message) }
    let keys = options.clockKeys
    page.foot(
      [FooterEntry(DisplayText(keys.switching), "switch"), FooterEntry(DisplayText(keys.label(of: .break)), "break")]
        + footer(
          layout.isSmall
            ? [.beganEarlier] : [.beganEarlier, .open, .write] + (layout.isLarge ? [.target, .studies] : []),
          layout))
  }

  /// Our own target, where the legend of the bars stands until we have one.
  private func drawTarget(_ elapsed: Int64, on page: inout Page) {
    let layout = page.layout
    guard !layout.isSmall else { return }
    for (index, line) in targetLines(until: elapsed, isShort: false).enumerated() {
      page.put(line, row: 20 + index, column: layout.left)
    }
  }

  /// When it ends, and whether what is to come has room until then.
  private func onTime(_ clock: ClockReading, _ meeting: Meeting, now: Moment) -> Line {
    let bell: DisplayText = "\(clockTime(meeting.bell))"
    guard meeting.isRunning else { return "until \(bell)" }
    let over = meeting.overPlan(at: meeting.elapsed(at: now), moveHasBegun: clock.spent[.nextLesson] > 0)
    switch over {
    case nil: return clock.isOver ? "the bell was \(bell)" : "ends at \(bell)"
    case 0: return "on time for \(bell)"
    case let over?: return "\(.talk, "\((over + 59_999) / 60_000) over") for \(bell)"
    }
  }

  private func drawRunning(_ clock: ClockReading, _ meeting: Meeting, on page: inout Page, now: Moment) {
    let layout = page.layout
    let heading: DisplayText = clock.running?.kind == nil ? clock.name : "\(clock.name) (planning)"
    page.put(Line(heading), row: 3, column: layout.left, role: .heading)
    let bell = onTime(clock, meeting, now: now)
    let longest = LongestStretch(record.timeLog, until: meeting.elapsed(at: now))
    if layout.isSmall {
      page.putRight(bell, row: 3)
      _ = page.half(clock.time.string, row: 5, column: layout.left + 2)
      page.put(Line(clock.ending), row: 5, column: 38, role: clock.isOver ? .talk : .value)
      if let each = timeEach(meeting, now: now) { page.put(each, row: 6, column: 38) }
      guard let longest, longest.length >= 60_000 else { return }
      page.put("longest \(longest.length / 60_000) min", row: 7, column: 38)
      page.put("of \(longest.wallName)", row: 8, column: 38)
      return
    }
    // From 100 minutes on the digits would reach the words beside them.
    let side = 60
    if layout.left + 2 * (BigType.halfWidth(clock.time.string) ?? side) < side {
      page.full(clock.time.string, row: 5, column: layout.left)
    } else {
      _ = page.half(clock.time.string, row: 6, column: layout.left)
    }
    page.put(Line(clock.ending), row: 5, column: side, role: clock.isOver ? .talk : .value)
    page.put(bell, row: 6, column: side)
    if let each = timeEach(meeting, now: now) { page.put(each, row: 12, column: side) }
    guard let longest, longest.length >= 60_000 else { return }
    page.put("longest", row: 8, column: side, role: .label)
    page.put("\(longest.length / 60_000) min unbroken", row: 9, column: side)
    page.put("of \(longest.wallName)", row: 10, column: side)
  }

  /// Minutes and seconds for each paper that was looked at: `1:24 a paper`; nil before the first.
  private func timeEach(_ meeting: Meeting, now: Moment) -> Line? {
    let looking = TimeLooking(attention, record.timeLog, until: meeting.elapsed(at: now))
    return looking.timeEach.map { "\(minutesAndSeconds($0)) a paper" }
  }

  private func drawBars(_ clock: ClockReading, _ meeting: Meeting, on page: inout Page) {
    let layout = page.layout
    let minutes = clock.spent.wholeMinutes
    let plan = meeting.agenda.plan
    let column = layout.left + (layout.isSmall ? 17 : 18)
    let room = layout.edge - column - (layout.isSmall ? 3 : 17)
    let longest = TimeCategory.allCases.map { max(minutes[$0] ?? 0, plan[$0] ?? 0) }.max() ?? 0
    let scale = BarScale(longest: longest, room: room)
    if layout.isSmall { page.putRight("plan", row: 9, role: .hint) }
    var row = layout.isSmall ? 10 : 13
    for category in TimeCategory.allCases.prefix(5) {
      let isRunning = category == clock.running?.category
      let (spent, planned) = (minutes[category] ?? 0, plan[category] ?? 0)
      page.put("\(options.clockKeys.label(of: category))", row: row, column: layout.left, role: .key)
      let name = isRunning ? category.wallName.uppercased() : category.wallName
      page.put(Line(DisplayText(name)), row: row, column: layout.left + 2, role: isRunning ? .running : .plain)
      page.putRight("\(spent)", row: row, edge: column - 2, role: isRunning ? .running : .value)
      page.bar(scale, spent, planned: planned, row: row, column: column)
      if layout.isSmall {
        if planned > 0 { page.putRight("\(planned)", row: row, role: .hint) }
      } else {
        note(category, spent, planned, row: row, behind: column + scale.cells(spent) + 2, on: &page)
      }
      row += 1
      if category == .planning {
        page.put(Line(planningParts(clock.spent)), row: row, column: layout.isSmall ? layout.left + 2 : column)
        row += 1
      }
    }
    guard !layout.isSmall else { return }
    page.put("·", row: row, column: layout.left)
    page.put("unrecorded", row: row, column: layout.left + 2)
    page.putRight("\(minutes[.unrecorded] ?? 0)", row: row, edge: column - 2, role: .value)
    if clock.spent[.break] > 0 {
      let key = DisplayText(options.clockKeys.label(of: .break))
      page.put("\(.key, key) break \(.value, "\(minutes[.break] ?? 0)")", row: row, column: column + 2)
    }
    guard record.team.targets.isEmpty else { return }
    page.put("█ so far   ░ planned and still to come", row: row + 2, column: layout.left, role: .hint)
    page.putRight("our plan, \(meeting.agenda.slack) minutes slack", row: row + 2)
  }

  private func note(
    _ category: TimeCategory, _ spent: Int, _ planned: Int, row: Int, behind column: Int, on page: inout Page
  ) {
    if category == .strategy {
      page.put("tips we swap, no why yet", row: row, column: column, role: .hint)
      if planned == 0 { page.putRight("none planned", row: row, role: .hint) }
    }
    guard planned > 0 else { return }
    let over: DisplayText = spent > planned ? ", \(spent - planned) over" : ""
    page.putRight("plan \(planned)\(over)", row: row, role: spent > planned ? .talk : .hint)
  }

  /// Planning and the kinds it was, its two main ones always: `planning 28 = student work 24 + next lesson 4`.
  func planningParts(_ spent: TimeSpent) -> DisplayText {
    let kinds = spent.wholeMinutesByKind
    let main: Set<PlanningKind> = [.studentWork, .nextLesson]
    let parts = PlanningKind.allCases.filter { spent[$0] > 0 || main.contains($0) }.map {
      "\($0.wallName) \(kinds[$0] ?? 0)" as DisplayText
    }
    return "planning \(spent.wholeMinutes[.planning] ?? 0) = \(parts.joined(separator: " + "))"
  }
}

/// How many cells a minute takes: one, or fewer when the longest bar would not fit.
struct BarScale {
  /// The minutes of the longest bar.
  let longest: Int
  /// How many cells there are for it.
  let room: Int

  /// How long a bar of so many minutes is: a cell a minute, fewer where the longest would not fit.
  func cells(_ minutes: Int) -> Int {
    longest <= room ? minutes : minutes * max(1, room) / max(1, longest)
  }
}

extension Page {
  /// A bar of minutes, and behind it what is planned and still to come.
  mutating func bar(_ scale: BarScale, _ minutes: Int, planned: Int = 0, row: Int, column: Int) {
    let (done, all) = (scale.cells(minutes), scale.cells(planned))
    put(Line(DisplayText(repeating: "█", count: done)), row: row, column: column, role: .done)
    guard all > done else { return }
    put(Line(DisplayText(repeating: "░", count: all - done)), row: row, column: column + done, role: .rest)
  }
}
