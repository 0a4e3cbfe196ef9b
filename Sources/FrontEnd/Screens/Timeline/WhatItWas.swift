import Meetings
import SafeText
import Screen

/// The question what a stretch of the meeting was.
package struct WhatItWas: Hashable, Sendable {
  /// When the stretch begins.
  let start: Int64
  var marked: Int

  init(of stretch: TimeLog.Stretch) {
    start = stretch.start
    marked = WhatItWas.choices.firstIndex { $0 == stretch.activity } ?? 0
  }

  /// What it can have been, in two columns: categories with unrecorded last, then the kinds of planning.
  static let choices: [Activity?] =
    [.logistics, .pacing, .strategy, .unfocused, .break, nil] + PlanningKind.allCases.map { .planning($0) }
  /// How many stand in the first column.
  static let firstColumn = 6
}

extension State {
  /// Enter gives the stretch to what is marked, as one change; the mark goes through two columns.
  mutating func reduceWhatItWas(_ choice: WhatItWas, _ action: Action, now: Moment) -> [Effect] {
    var choice = choice
    let last = WhatItWas.choices.count - 1
    switch action {
    case .up: choice.marked = max(0, choice.marked - 1)
    case .down: choice.marked = min(last, choice.marked + 1)
    case .left where choice.marked >= WhatItWas.firstColumn: choice.marked -= WhatItWas.firstColumn
    case .right where choice.marked < WhatItWas.firstColumn:
      choice.marked = min(last, choice.marked + WhatItWas.firstColumn)
    case .back:
      drawer = nil
      return []
    case .open:
      drawer = nil
      return keep(WhatItWas.choices[choice.marked], ofStretchAt: choice.start, now: now)
    default: break
    }
    drawer = .whatItWas(choice)
    return []
  }

  private mutating func keep(_ activity: Activity?, ofStretchAt start: Int64, now: Moment) -> [Effect] {
    let before = stretches(now: now).first { $0.start == start }?.wallName ?? ""
    var log = record.timeLog
    log.reassign(start, to: activity)
    guard log != record.timeLog else { return [] }
    let after = activity?.wallName ?? TimeCategory.unrecorded.wallName
    message = Message(
      "It was \(after), not \(before).   \(.key, "u") take it back",
      short: "It was \(after).   \(.key, "u") take it back")
    return commit(.correctClock, [clockEdit(log)])
  }

  /// Draws the categories in one column, unrecorded last, and the kinds of planning in another.
  func drawWhatItWas(_ choice: WhatItWas, on page: inout Page) {
    let layout = page.layout
    page.clear(from: layout.drawer)
    page.rule(row: layout.drawer)
    page.put("WHAT WAS IT?", row: layout.drawer + 1, column: layout.left, role: .heading)
    page.putRight("from \(clockTime(choice.start))", row: layout.drawer + 1, role: .hint)
    let width = (layout.edge - layout.left) / 2
    for (index, activity) in WhatItWas.choices.enumerated() {
      let isSecond = index >= WhatItWas.firstColumn
      let row = layout.drawer + (layout.isSmall ? 2 : 3) + (isSecond ? index - WhatItWas.firstColumn : index)
      let column = layout.left + (isSecond ? width : 0)
      let stretch = activity?.kind.map { "planning, \($0.wallName)" } ?? activity?.wallName ?? "unrecorded"
      page.put(Line(DisplayText(stretch)), row: row, column: column + 2)
      guard index == choice.marked else { continue }
      page.put("▸", row: row, column: column)
      page.mark(row: row, columns: column...column + width - 2)
    }
    page.foot([FooterEntry("↑↓", "choose"), FooterEntry("←→", "column"), FooterEntry("Enter", "that was it"), .back])
  }
}
