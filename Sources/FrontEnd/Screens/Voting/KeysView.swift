import Meetings
import SafeText
import Screen
import TaskAnalysis

extension State {
  /// How many are in, in big type, and whose keys are whose; the count is the only thing that changes.
  func drawKeys(_ pass: OpenPass, _ rows: VotingRows, on page: inout Page) {
    let layout = page.layout
    drawBig("\(votesIn.count) OF \(votesIn.of) IN", on: &page, row: rows.count)
    drawLegend(["left", "middle", "right"], pass.scale, on: &page, row: rows.count + (layout.isSmall ? 4 : 5))
    if layout.isSmall {
      drawSeatsInShort(on: &page, row: rows.count + 6)
    } else {
      let isFull = self.seats > 6
      drawSeats(on: &page, row: rows.count + (isFull ? 7 : 8))
    }
    page.say(
      message
        ?? Message(
          "No tag shows. Your last key counts, until all are in.", short: "No tag shows. Your last key counts."))
    page.foot(votingFooter(layout.isSmall ? [.open, .back] : [.open, .erase, .back], layout), last: .clock)
  }

  /// Whose turn it is, in big type; between two seats nothing else.
  func drawPassing(_ voting: VotingScene, _ pass: OpenPass, _ rows: VotingRows, on page: inout Page) {
    let layout = page.layout
    drawBig("SEAT \(pass.seat) OF \(seats)", on: &page, row: rows.count)
    guard !voting.isHandedOn else {
      page.put(
        "Pass the keyboard on. Any key begins.", row: rows.count + (layout.isSmall ? 4 : 5), column: layout.value,
        role: .words)
      page.say(message ?? "No tag shows, for anybody.")
      page.foot(votingFooter([.back], layout), last: .clock)
      return
    }
    drawLegend(["r", "p", "x"], pass.scale, on: &page, row: rows.count + (layout.isSmall ? 4 : 5))
    page.say(message ?? Message("No tag shows. Each key goes to the next \(pieceName)."))
    let keys: [Action] = pass.scale == .work ? [.reason, .reproduce, .noEvidence] : [.reason, .reproduce]
    page.foot(votingFooter(keys + (layout.isSmall ? [] : [.erase, .back]), layout), last: .clock)
  }

  private func drawBig(_ words: String, on page: inout Page, row: Int) {
    if !page.half(words, row: row, column: page.layout.value) {
      page.put(Line(DisplayText(words)), row: row + 3, column: page.layout.value, role: .value)
    }
  }

  /// Which key means what; the last choice of work is explained below its name.
  private func drawLegend(_ keys: [DisplayText], _ scale: BallotScale, on page: inout Page, row: Int) {
    let layout = page.layout
    var column = layout.isSmall ? layout.left : layout.value
    var last = column
    for (key, choice) in zip(keys, scale.choices) {
      let name = choice.work.map(\.marked) ?? ""
      column = page.put("\(key) ", row: row, column: column)
      last = column
      column = page.put(name, row: row, column: column) + 3
    }
    guard scale == .work else { return }
    if layout.isSmall {
      page.putRight(Line(WorkDemand.noEvidenceMeans), row: row + 1, role: .hint)
    } else {
      page.put(Line(WorkDemand.noEvidenceMeans), row: row + 1, column: last, role: .hint)
    }
  }

  private func drawSeats(on page: inout Page, row: Int) {
    for (index, keys) in record.seatKeys.keys.prefix(seats).enumerated() {
      let column = page.layout.value + index % 3 * 20
      let shown = keys.uppercased().map(String.init).joined(separator: " ")
      page.put(
        "seat \(index + 1)  \(.value, DisplayText(shown))", row: row + index / 3, column: column)
    }
  }

  private func drawSeatsInShort(on page: inout Page, row: Int) {
    var (column, line) = (page.layout.left, row)
    for (index, keys) in record.seatKeys.keys.prefix(seats).enumerated() {
      let entry: Line = "\(index + 1) \(.value, DisplayText(keys.uppercased()))"
      if column + entry.width - 1 > page.layout.edge { (column, line) = (page.layout.left, line + 1) }
      column = page.put(entry, row: line, column: column) + 2
    }
  }
}
