import Meetings
import SafeText
import Screen

/// What a year of hours assumes: three numbers to be changed, and what follows from them.
package struct AssumptionsTable: Hashable, Sendable {
  /// Its lines, from top to bottom.
  enum Part: Int, CaseIterable {
    case meetings, minutes, share
  }

  /// What is assumed now; typing changes it at once.
  private(set) var assumptions: Assumptions
  /// The line that takes digits.
  var marked: Part = .meetings
  /// What is being typed on the marked line; nil shows the number that holds.
  private(set) var digits: String?

  init(_ assumptions: Assumptions) {
    self.assumptions = assumptions
  }

  /// The number that holds on a line, also while the line there is empty.
  func value(of part: Part) -> Int {
    switch part {
    case .meetings: assumptions.meetingsAYear
    case .minutes: assumptions.minutes
    case .share: assumptions.share
    }
  }

  /// Changes what is typed on the marked line; an empty line leaves the number as it was.
  mutating func write(_ text: String) {
    digits = String(text.prefix(3))
    guard let number = Int(digits ?? "") else { return }
    var (meetings, minutes, share) = (assumptions.meetingsAYear, assumptions.minutes, assumptions.share)
    switch marked {
    case .meetings: meetings = number
    case .minutes: minutes = number
    case .share: share = number
    }
    assumptions = Assumptions(meetingsAYear: meetings, minutes: minutes, share: share)
  }

  /// Goes to a line and drops what was half typed; nil stays.
  mutating func mark(_ part: Part?) {
    guard let part else { return }
    marked = part
    digits = nil
  }

  /// What stands on a line: what is typed there, else the number that holds.
  func text(of part: Part) -> String {
    part == marked ? digits ?? "\(value(of: part))" : "\(value(of: part))"
  }
}

extension State {
  /// Enter on the last line and Esc both keep the numbers, with the screen and not in the file.
  mutating func reduceAssumptions(_ table: AssumptionsTable, _ action: Action) -> [Effect] {
    var table = table
    switch action {
    case .type(let scalar) where ("0"..."9").contains(scalar):
      table.write((table.digits ?? "") + String(Character(scalar)))
    case .erase: table.write(String((table.digits ?? "\(table.value(of: table.marked))").dropLast()))
    case .up: table.mark(AssumptionsTable.Part(rawValue: table.marked.rawValue - 1))
    case .down: table.mark(AssumptionsTable.Part(rawValue: table.marked.rawValue + 1))
    case .open where table.marked != .share: table.mark(AssumptionsTable.Part(rawValue: table.marked.rawValue + 1))
    case .open, .back:
      drawer = nil
      guard case .trends(var trends) = scene else { return [] }
      trends.assumptions = table.assumptions
      scene = .trends(trends)
      return []
    default: return []
    }
    drawer = .assumptions(table)
    return []
  }

  /// Draws nothing until the year has come from the file; in the small form it takes the list's rows too.
  func drawAssumptions(_ table: AssumptionsTable, on page: inout Page) {
    guard case .trends(let scene) = scene, let trends = scene.trends else { return }
    let layout = page.layout
    // In the small form it takes the list's rows too: everything assumed has to be on screen.
    let top = layout.isSmall ? 2 : layout.drawer
    page.clear(from: top)
    page.rule(row: top)
    page.put("WHAT A YEAR WOULD HOLD, IF", row: top + 1, column: layout.left, role: .heading)
    for part in AssumptionsTable.Part.allCases {
      let row = top + 2 + part.rawValue
      let isMarked = part == table.marked
      page.put(Line(part.name), row: row, column: layout.left + 2)
      let column = layout.left + 20
      if isMarked {
        page.input(DisplayText(table.text(of: part)), row: row, column: column, width: 4)
        page.put("▸", row: row, column: layout.left)
      } else {
        page.put(Line(DisplayText(table.text(of: part))), row: row, column: column, role: .value)
      }
      let ground = Line(part.ground(trends.ledger)).fitted(to: layout.edge - column - 5)
      page.put(ground, row: row, column: column + 6, role: .hint)
    }
    var row = top + 6
    for line in lines(table.assumptions, trends.ledger, layout) where row < layout.message {
      page.put(line.fitted(to: layout.edge - layout.left + 1), row: row, column: layout.left)
      row += 1
    }
    page.foot(
      [FooterEntry("0-9", "number"), FooterEntry("↑↓", "line"), FooterEntry("Enter", "next line"), .back],
      last: .clock)
  }

  /// What follows from the assumptions, and what has been published, with its doubts.
  private func lines(_ assumptions: Assumptions, _ ledger: Ledger, _ layout: Layout) -> [Line] {
    var lines: [Line] = []
    switch Projection(assumptions, from: ledger) {
    case .range(let hours, let lowest, let highest):
      let ours: Line = "as our lowest, \(lowest.share) %: \(lowest.planningHours.oneDecimal)"
      lines = [
        "\(assumptions.contactHours.oneDecimal) hours in meetings, \(.value, "\(hours.oneDecimal) of them on planning")",
        ours + ";  as our highest, \(highest.share) %: \(highest.planningHours.oneDecimal)",
      ]
    case .scenarios(let scenarios):
      let parts = scenarios.map { "\($0.share) %: \($0.planningHours.oneDecimal)" as DisplayText }
      let count = ledger.meetings == 1 ? "1 meeting is" : "\(ledger.meetings) meetings are"
      lines = ["\(count) too few to project from; hours of planning at", Line(parts.joined(separator: "    "), .value)]
    }
    let width = layout.edge - layout.left + 1
    return lines + DisplayText(Literature.sentences.joined(separator: " ")).wrapped(at: width).map { Line($0, .hint) }
  }
}

extension AssumptionsTable.Part {
  fileprivate var name: DisplayText {
    switch self {
    case .meetings: "meetings a year"
    case .minutes: "minutes each"
    case .share: "% on planning"
    }
  }

  /// Where the number comes from that stands there before anybody types.
  fileprivate func ground(_ ledger: Ledger) -> DisplayText {
    let minutes = ledger.recorded / 60_000
    switch self {
    case .meetings: return "we have held \(ledger.meetings) so far"
    case .minutes where ledger.meetings > 0: return "ours so far: \(minutes) minutes in \(ledger.meetings)"
    case .share where ledger.recorded > 0: return "ours so far: \(ledger.planning / 60_000) of \(minutes) minutes"
    case .minutes, .share: return "nothing recorded yet"
    }
  }
}
