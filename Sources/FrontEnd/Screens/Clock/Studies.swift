package import Meetings
package import SafeText
import Screen

/// What studies report about meeting time, as far as it could be read.
package struct Studies: Hashable, Sendable {
  package let minutes: PublishedMinutes?
  /// Why the team's own file of figures was not used; nil when it was, or there is none.
  package let refused: DisplayText?

  package init(_ minutes: PublishedMinutes? = nil, refused: DisplayText? = nil) {
    self.minutes = minutes
    self.refused = refused
  }
}

extension State {
  /// Nearly every key closes it: it is only read.
  mutating func reduceStudies(_ action: Action) -> [Effect] {
    switch action {
    case .target: return openTarget()
    case .up, .down, .left, .right, .tick: return []
    default:
      drawer = nil
      return []
    }
  }

  /// Our minutes beside the published ones: our own line first, and what is doubtful of theirs in words.
  func drawStudies(on page: inout Page, now: Moment) {
    let layout = page.layout
    page.head(record, screen: "STUDIES", now: now)
    let elapsed = record.meeting?.elapsed(at: now) ?? 0
    var row = 3
    for line in targetLines(until: elapsed, isShort: layout.isSmall) {
      page.put(line, row: row, column: layout.left)
      row += 1
    }
    row += layout.isSmall ? 0 : 1
    row = drawFigures(from: row, until: elapsed, on: &page)
    row += layout.isSmall ? 0 : 1
    for line in doubts(width: layout.edge - layout.left + 1) where row < layout.message {
      page.put(Line(line), row: row, column: layout.left, role: .hint)
      row += 1
    }
    if let refused = options.studies.refused {
      page.put(
        Line(refused).fitted(to: layout.right - layout.left + 1), row: layout.message, column: layout.left, role: .talk)
    }
    page.foot([FooterEntry("T", "our target"), FooterEntry("Esc", "back")])
  }

  private func drawFigures(from top: Int, until elapsed: Int64, on page: inout Page) -> Int {
    let layout = page.layout
    let spent = TimeSpent(record.timeLog, until: elapsed)
    let minutes = spent.wholeMinutes
    let columns = layout.isSmall ? (30, 42, 54) : (34, 48, 62)
    page.putRight("our minutes", row: top, edge: columns.0, role: .label)
    page.putRight("of 100", row: top, edge: columns.1, role: .label)
    page.putRight(layout.isSmall ? "reported" : "they report", row: top, edge: columns.2, role: .label)
    var row = top + 1
    for category in PublishedMinutes.categories {
      page.put(Line(DisplayText(category.wallName)), row: row, column: layout.left)
      page.putRight("\(minutes[category] ?? 0)", row: row, edge: columns.0, role: .value)
      page.putRight(share(spent[category], of: spent.counted), row: row, edge: columns.1)
      if let reported = options.studies.minutes?.shares[category] {
        page.putRight("\(reported)", row: row, edge: columns.2)
      }
      row += 1
    }
    // What was reported as planning was tied to a lesson, so that part of ours stands by itself.
    page.put("  of it next lesson", row: row, column: layout.left)
    page.putRight("\(spent.wholeMinutesByKind[.nextLesson] ?? 0)", row: row, edge: columns.0, role: .value)
    page.putRight(share(spent[.nextLesson], of: spent.counted), row: row, edge: columns.1)
    return row + 1
  }

  private func share(_ time: Int64, of all: Int64) -> Line {
    all < 60_000 ? "–" : "\((time * 200 + all) / (all * 2))"
  }

  private func doubts(width: Int) -> [DisplayText] {
    guard let published = options.studies.minutes else { return ["There are no published figures to show."] }
    let sum: DisplayText =
      published.sum == 100 ? "Theirs add up to 100." : "Theirs add up to \(published.sum), not to 100."
    let sentences =
      ["Their five numbers describe a problem, not a goal.", sum]
      + published.doubts.map { DisplayText($0) } + ["Source: \(DisplayText(published.source))."]
    return sentences.flatMap { $0.wrapped(at: width) }
  }
}
