import Meetings
import SafeText
import Screen
import TaskAnalysis

extension DemandFactor.Direction {
  /// What it did to the demand, as a heading.
  fileprivate var heading: Line {
    switch self {
    case .fall: "IT CAME TO ASK LESS"
    case .keep: "IT WENT ON ASKING"
    }
  }
}

extension DemandGap {
  /// The way in one line: `written ● REASON · set up ○ REPRODUCE · work ○ REPRODUCE`; what is not known is left out.
  var inWords: Line {
    var parts: [Line] = []
    if let written { parts.append("written \(written.inCapitals)") }
    switch Set(setUp).count {
    case 0: break
    case 1: parts.append("set up \(setUp[0].inCapitals)")
    default: parts.append("set up both ways")
    }
    if let shown { parts.append("work \(shown.inCapitals)") }
    return parts.enumerated().reduce("") { $1.offset == 0 ? $1.element : "\($0) · \($1.element)" }
  }
}

extension State {
  /// Draws over the whole screen, although it is a drawer; nothing where the task is gone.
  func drawOnTheWay(_ list: OnTheWayList, on page: inout Page, now: Moment) {
    guard let index = record.index(of: list.task) else { return }
    let task = record.tasks[index]
    let layout = page.layout
    page.clear(from: 0)
    page.head(record, screen: "ON THE WAY", now: now)
    let question: Line =
      task.gap.isOpen ? "What changed on the way?" : "What kept it as it was, or changed it?"
    page.put("TASK \(index + 1)", row: 3, column: layout.left, role: .heading)
    page.put(question, row: 3, column: layout.value, role: .talk)
    page.put(task.gap.inWords, row: 4, column: layout.value)
    if let classes = list.classes {
      drawClasses(classes, of: task, on: &page)
    } else {
      drawFactors(task.onTheWay?.factors ?? [], marked: list.marked, on: &page)
    }
    if let message { page.say(message) }
    let mark: [FooterEntry] = list.classes == nil ? [FooterEntry("↑↓", "choose"), FooterEntry("Space", "mark")] : []
    page.foot(
      mark + [
        FooterEntry("Enter", "done"), FooterEntry("C", list.classes == nil ? "by class" : "the list"), .back,
      ])
  }

  /// The factors under their two headings, as many as there is room for around the marked one.
  private func drawFactors(_ marked: [DemandFactor], marked here: Int, on page: inout Page) {
    let layout = page.layout
    var lines: [(heading: DemandFactor.Direction?, factor: DemandFactor?)] = []
    for direction in DemandFactor.Direction.allCases {
      lines.append((direction, nil))
      lines += DemandFactor.factors(direction).map { (nil, $0) }
    }
    let factors = DemandFactor.allCases
    let chosen = factors[min(max(0, here), factors.count - 1)]
    let top = layout.isSmall ? 5 : 6
    let room = layout.message - top
    let window = ListWindow(
      count: lines.count, marked: lines.firstIndex { $0.factor == chosen } ?? 0, room: room)
    if window.above > 0 { page.put("\(window.above) more above", row: top, column: layout.value, role: .hint) }
    for (offset, line) in lines[window.shown].enumerated() {
      let row = top + window.offset + offset
      if let heading = line.heading {
        page.put(heading.heading, row: row, column: layout.value, role: .heading)
      } else if let factor = line.factor {
        page.put(marked.contains(factor) ? "[✓]" : "[ ]", row: row, column: layout.value, role: .value)
        page.put(Line(DisplayText(factor.says)), row: row, column: layout.value + 4)
        if factor == chosen {
          page.put("▸", row: row, column: layout.value - 2)
          page.mark(row: row)
        }
      }
    }
    guard window.below > 0 else { return }
    page.put("\(window.below) more below", row: top + room - 1, column: layout.value, role: .hint)
  }

  /// What each class shows, in the order in which the classes came in.
  private func drawClasses(_ classes: [SectionDemand], of task: TaskRecord, on page: inout Page) {
    let layout = page.layout
    page.put("BY CLASS, AS THEY CAME IN", row: 6, column: layout.left, role: .heading)
    page.putRight("written → set up → work", row: 6, role: .hint)
    let room = layout.message - 8
    for (offset, section) in classes.prefix(classes.count > room ? room - 1 : room).enumerated() {
      let row = 7 + offset
      let name: DisplayText =
        section.section.section.isEmpty ? "the rest" : DisplayText(section.section.section).fitted(to: 14)
      page.put(Line(name), row: row, column: layout.left + 2)
      let tally = section.shown
      page.put(
        "\(.reason, "● \(tally.reason)")  \(.reproduce, "○ \(tally.reproduce)")  \(.noEvidence, "◌ \(tally.noEvidence)")",
        row: row, column: layout.left + 18)
      let gap = section.gap(written: task.task.written)
      page.putRight(gap.inMarks, row: row)
    }
    if classes.count > room {
      page.put("\(classes.count - room + 1) more below", row: 6 + room, column: layout.left + 2, role: .hint)
    } else {
      page.put(Self.note(on: classes, of: task), row: 8 + classes.count, column: layout.left + 2, role: .hint)
    }
  }
}

extension State {
  /// What stands below the classes: where the way differs in some of them, the list to mark what changed it.
  fileprivate static func note(on classes: [SectionDemand], of task: TaskRecord) -> Line {
    let open = classes.count { $0.gap(written: task.task.written).isOpen }
    if open > 0 { return "It differs in \(open) of \(classes.count). \(.key, "C") the list: mark what changed it." }
    return classes.isEmpty ? "No class is known here." : "Letters only; too few pieces show no side."
  }
}

extension DemandGap {
  /// The way in three marks: `● → ○ → ○`, with `·` for what is not known.
  fileprivate var inMarks: Line {
    func mark(_ band: DemandBand?) -> Line { band.map { "\($0.role, $0.mark)" } ?? "·" }
    let setUp: Line = Set(self.setUp).count > 1 ? "\(.reason, "●")\(.reproduce, "○")" : mark(self.setUp.first)
    return "\(isOpen ? "differs   " : "")\(mark(written)) → \(setUp) → \(mark(shown))"
  }
}
