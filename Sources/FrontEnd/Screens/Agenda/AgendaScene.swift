import Meetings
import SafeText
import Screen

extension State {
  mutating func reduceAgenda(_ action: Action, now: Moment) -> [Effect] {
    action == .back ? go(.task) : []
  }

  func drawAgenda(on page: inout Page, now: Moment) {
    page.head(record, screen: "AGENDA", now: now)
    let layout = page.layout
    let meeting = record.meeting
    let agenda = meeting?.agenda ?? .standard
    let current = meeting?.progress.current
    drawStep(agenda, current, on: &page, now: now)
    let first = layout.isSmall ? 7 : 12
    for (index, step) in agenda.steps.enumerated() where first + index < layout.message {
      drawRow(step, index, agenda, row: first + index, on: &page)
    }
    if !layout.isSmall, first + agenda.steps.count < layout.message {
      let row = first + agenda.steps.count
      page.putRight("\(agenda.minutes)", row: row, edge: 34, role: .value)
      let bell = meeting?.start == nil ? nil : meeting?.local(at: meeting?.bell ?? 0)?.timeOfDay
      page.put("minutes\(bell.map { ", and the bell at \($0)" } ?? "")", row: row, column: 40, role: .hint)
    }
    if let message { page.say(message) }
    let actions: [Action] = [.nextStep, .stepBack, .curtain]
    page.foot(footer(actions, layout) + [.back])
  }

  private func drawStep(_ agenda: Agenda, _ current: Int?, on page: inout Page, now: Moment) {
    let layout = page.layout
    guard let current, let meeting = record.meeting, agenda.steps.indices.contains(current) else {
      page.put("\(agenda.steps.count) STEPS", row: 3, column: layout.left, role: .heading)
      return
    }
    page.put("STEP \(current + 1) of \(agenda.steps.count)", row: 3, column: layout.left, role: .heading)
    if let line = stepLine(now: now) { page.putRight(line, row: 3, role: .value) }
    let step = agenda.steps[current]
    guard !layout.isSmall else {
      page.put(Line(DisplayText(step.name.uppercased())), row: 4, column: layout.left, role: .big)
      page.put(Line(DisplayText(step.sentence)), row: 5, column: layout.left, role: .words)
      return
    }
    let end = meeting.local(at: agenda.plannedEnd(of: current, bell: meeting.bell))?.timeOfDay ?? ""
    if !page.half(step.name, row: 5, column: layout.left, edge: 55) {
      page.put(Line(DisplayText(step.name.uppercased())), row: 6, column: layout.left, role: .heading)
    }
    page.put("until \(end)", row: 5, column: 58)
    if let move = agenda.moveBegins(bell: meeting.bell), let time = meeting.local(at: move)?.timeOfDay {
      page.put("the move at \(time)", row: 6, column: 58)
    }
    page.put(Line(DisplayText(step.sentence)), row: 10, column: layout.value, role: .words)
  }

  private func drawRow(_ step: Agenda.Step, _ index: Int, _ agenda: Agenda, row: Int, on page: inout Page) {
    let layout = page.layout
    let progress = record.meeting?.progress
    let isCurrent = progress?.current == index
    if isCurrent {
      page.put("▸", row: row, column: layout.left, role: .value)
    } else if let current = progress?.current, index < current {
      page.put("✓", row: row, column: layout.left, role: .value)
    }
    page.put(Line(DisplayText(step.name)), row: row, column: layout.value)
    page.putRight("\(step.minutes)", row: row, edge: layout.isSmall ? 32 : 34, role: .value)
    page.put(
      Line(DisplayText(step.activity?.wallName ?? "")), row: row, column: layout.isSmall ? 36 : 40, role: .hint)
    if !layout.isSmall, let took = progress?.took(index) {
      page.put("took \((took + 30_000) / 60_000)", row: row, column: 58, role: .hint)
    }
    if isCurrent { page.mark(row: row) }
  }
}
