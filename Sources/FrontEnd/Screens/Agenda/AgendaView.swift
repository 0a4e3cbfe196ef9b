import Meetings
import SafeText
import Screen

extension State {
  /// The step that is being changed; nil while none is.
  private var changedStep: Int? {
    guard case .steps(let marked) = drawer else { return nil }
    return max(0, min(marked, agenda.steps.count - 1))
  }

  /// Draws the step that runs and the list of all; where they do not fit, those around it.
  func drawAgenda(on page: inout Page, now: Moment) {
    page.head(record, screen: "AGENDA", now: now)
    let layout = page.layout
    let current = record.meeting?.progress.current
    drawStep(current, on: &page, now: now)
    let first = layout.isSmall ? 7 : 12
    let room = layout.message - first - (layout.isSmall ? 0 : 1)
    let top = max(0, min((changedStep ?? current ?? 0) - room / 2, agenda.steps.count - room))
    for (index, _) in agenda.steps.enumerated().dropFirst(top).prefix(room) {
      drawRow(index, row: first + index - top, on: &page)
    }
    if !layout.isSmall {
      let row = first + min(room, agenda.steps.count)
      page.putRight("\(agenda.minutes)", row: row, edge: 34, role: .value)
      page.put("minutes\(bellWords)", row: row, column: 40, role: .hint)
    }
    if let message { page.say(message) }
    drawFoot(on: &page)
  }

  private var bellWords: DisplayText {
    guard let meeting = record.meeting else { return "" }
    let time = meeting.local(at: meeting.bell)?.timeOfDay ?? meeting.bellTime.map(CivilDate.timeOfDay)
    return time.map { ", and the bell at \($0)" } ?? ""
  }

  private func drawFoot(on page: inout Page) {
    let layout = page.layout
    guard changedStep == nil else {
      let keys = KeyMap.bindings.filter { $0.place == .steps }.map {
        FooterEntry(DisplayText($0.label), DisplayText($0.shortWord))
      }
      page.foot(keys, last: FooterEntry("Esc", "done"))
      return
    }
    let isRunning = record.meeting?.isRunning == true
    let actions: [Action] = isRunning ? [.nextStep, .stepBack, .write, .open] : [.write, .open]
    page.foot(footer(actions, layout) + [.back])
  }

  private func drawStep(_ current: Int?, on page: inout Page, now: Moment) {
    let layout = page.layout
    let shown = changedStep ?? current
    guard let shown, agenda.steps.indices.contains(shown) else {
      page.put(Line(DisplayText(agenda.wallName.uppercased())), row: 3, column: layout.left, role: .heading)
      page.put(
        layout.isSmall ? "Enter another, e changes the steps." : "Enter takes another agenda, e changes the steps.",
        row: 5, column: layout.left, role: .hint)
      return
    }
    page.put("STEP \(shown + 1) of \(agenda.steps.count)", row: 3, column: layout.left, role: .heading)
    if changedStep == nil, let line = stepLine(now: now) { page.putRight(line, row: 3, role: .value) }
    let step = agenda.steps[shown]
    guard !layout.isSmall else {
      page.put(Line(DisplayText(step.name.uppercased())), row: 4, column: layout.left, role: .big)
      page.put(
        Line(DisplayText(step.sentence).fitted(to: layout.edge - layout.left + 1)), row: 5, column: layout.left,
        role: .words)
      return
    }
    if !page.half(step.name, row: 5, column: layout.left, edge: 55) {
      page.put(Line(DisplayText(step.name.uppercased())), row: 6, column: layout.left, role: .heading)
    }
    drawTimes(of: shown, on: &page)
    page.put(
      Line(DisplayText(step.sentence).fitted(to: layout.edge - layout.value + 1)), row: 10, column: layout.value,
      role: .words)
  }

  /// Until when a step lasts, and when the move begins; only of a meeting that has begun.
  private func drawTimes(of step: Int, on page: inout Page) {
    guard let meeting = record.meeting, let end = meeting.local(at: agenda.plannedEnd(of: step, bell: meeting.bell))
    else { return }
    page.put("until \(end.timeOfDay)", row: 5, column: 58)
    if let move = agenda.moveBegins(bell: meeting.bell), let time = meeting.local(at: move)?.timeOfDay {
      page.put("the move at \(time)", row: 6, column: 58)
    }
  }

  private func drawRow(_ index: Int, row: Int, on page: inout Page) {
    let layout = page.layout
    let step = agenda.steps[index]
    let progress = record.meeting?.progress
    if let current = progress?.current, index < current {
      page.put("✓", row: row, column: layout.left, role: .value)
    }
    page.put(Line(DisplayText(step.name).fitted(to: layout.isSmall ? 20 : 21)), row: row, column: layout.value)
    page.putRight("\(step.minutes)", row: row, edge: layout.isSmall ? 32 : 34, role: .value)
    page.put(
      Line(DisplayText(step.activity?.wallName ?? "")), row: row, column: layout.isSmall ? 36 : 40, role: .hint)
    if changedStep != nil {
      if step.isMove { page.put("the move", row: row, column: layout.isSmall ? 50 : 58, role: .hint) }
    } else if !layout.isSmall, let took = progress?.took(index) {
      page.put("took \((took + 30_000) / 60_000)", row: row, column: 58, role: .hint)
    }
    guard index == changedStep ?? progress?.current else { return }
    page.put("▸", row: row, column: layout.left)
    page.mark(row: row)
  }
}
