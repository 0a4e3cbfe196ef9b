import Meetings
import SafeText
import Screen
import TaskAnalysis

extension State {
  /// A column for each choice: its fingers, its name, and the number of hands in big type.
  func drawHands(_ voting: VotingScene, _ pass: OpenPass, _ rows: VotingRows, on page: inout Page) {
    let layout = page.layout
    let (count, seats) = (votesIn.count, votesIn.of)
    if !layout.isSmall {
      page.put("Fingers at your chest, eyes on the screen.", row: rows.ask, column: layout.value, role: .words)
    }
    page.putRight("\(count) of \(seats) counted", row: rows.ask, role: .value)
    let ballot = subject.map { pass[$0] }
    let scale = ballot?.scale ?? pass.scale
    let isHidden = ballot?.room != nil
    let marked = isHidden ? scale.choices.first : ballot?.nextToCount
    let columns = HandsColumns(scale, layout)
    let digits = rows.hands + (layout.isSmall ? 3 : 4)
    for (index, choice) in scale.choices.enumerated() {
      let (column, edge) = (columns.starts[index], columns.edge(of: index))
      page.put(Line(choice.fingers(on: scale)), row: rows.hands, column: column)
      let name = choice.columnName
      page.put(name.first, row: rows.hands + 1, column: column)
      page.put(Line(name.second), row: rows.hands + 2, column: column, role: .hint)
      let isMarked = choice == marked
      let line: DisplayText = isMarked ? "━" : "─"
      page.put(Line(DisplayText(repeating: line, count: 11)), row: digits + 4, column: column, role: .input)
      let typed = isMarked ? voting.digit : ""
      let counted = isHidden ? nil : ballot?.hands[choice]
      let number = typed.isEmpty ? counted.map { "\($0)" } ?? "" : typed
      drawNumber(number, on: &page, row: digits, column: column, edge: edge)
      if isMarked { page.showCursor(row: digits + 3, column: column + page.halfWidth(typed)) }
    }
    page.say(message ?? handsHint(isHidden: isHidden, seats))
    page.foot(
      [FooterEntry("0-9", "count")] + votingFooter([.erase, .open, .back], layout), last: .clock)
  }

  private func handsHint(isHidden: Bool, _ seats: Int) -> Message {
    if isHidden {
      return Message("Counted, and hidden. A digit counts it anew, \(.key, "Enter") goes on.")
    }
    let two: DisplayText = seats >= 10 ? "Two digits each: 04. " : ""
    return Message(
      "\(two)Count yourself. At \(seats) it goes to the next \(pieceName).",
      short: seats >= 10
        ? "Two digits each: 04. Count yourself." : "Fingers at your chest, eyes on the screen. Count yourself.")
  }
}

/// Where the columns of hands begin.
struct HandsColumns {
  let starts: [Int]
  private let last: Int

  init(_ scale: BallotScale, _ layout: Layout) {
    last = layout.right
    switch (scale, layout.isSmall) {
    case (.levels, true): starts = [8, 21, 34, 47]
    case (.levels, false): starts = [10, 27, 44, 61]
    case (_, true): starts = [8, 21, 38]
    case (_, false): starts = [10, 32, 56]
    }
  }

  /// The last column of a column.
  func edge(of index: Int) -> Int {
    index + 1 < starts.count ? starts[index + 1] - 2 : last
  }
}

extension BallotChoice {
  /// What is held up for it: for work one finger, two or none, for a level as many as it stands high.
  func fingers(on scale: BallotScale) -> DisplayText {
    switch self {
    case .reason: "1 finger"
    case .reproduce: "2 fingers"
    case .noEvidence: "fist"
    case .doingMathematics: "4 fingers"
    case .proceduresWithConnections: "3 fingers"
    case .proceduresWithoutConnections: "2 fingers"
    case .memorization: "1 finger"
    }
  }

  /// Its name in two rows over a column.
  var columnName: (first: Line, second: DisplayText) {
    switch self {
    case .reason: (WorkDemand.reason.marked, "says why")
    case .reproduce: (WorkDemand.reproduce.marked, "steps or a rule")
    case .noEvidence: (WorkDemand.noEvidence.marked, WorkDemand.noEvidenceMeans)
    case .doingMathematics: ("\(.reason, "● doing")", "mathematics")
    case .proceduresWithConnections: ("\(.reason, "● with")", "connections")
    case .proceduresWithoutConnections: ("\(.reproduce, "○ without")", "connections")
    case .memorization: ("\(.reproduce, "○")", "memorization")
    }
  }

  /// Mark and name in its role: `● reason`.
  var marked: Line {
    if let work { return work.marked }
    guard let level else { return "" }
    return "\(level.band.role, "\(level.band.mark) \(level.wallName)")"
  }
}
