import Meetings

extension TimeSummary {
  /// The minutes in sums and in order; no clock has run when there is no start.
  func documentBlocks(start: Moment?) -> [Document.Block] {
    guard let start, spent.total > 0 else { return [.paragraph("No clock has run.")] }
    let sums = [planningLine, othersLine].compactMap(\.self).map(Phrase.init(_:))
    var blocks: [Document.Block] = [
      .paragraph(sums.joined(separator: " · ")), .course(course(from: start)), .table(table),
    ]
    if let longest {
      let minutes = longest.length / 60_000
      let length = minutes == 0 ? "under a minute" : minutes == 1 ? "1 minute" : "\(minutes) minutes"
      blocks.append(.paragraph("Longest without a break: \(length) of \(longest.wallName)."))
    }
    return blocks
  }

  private var table: Table {
    let (minutes, byKind) = (spent.wholeMinutes, spent.wholeMinutesByKind)
    let most = minutes.values.max() ?? 0
    var rows: [[Table.Cell]] = []
    for category in TimeCategory.allCases where spent[category] > 0 {
      rows.append(row("\(strong: category.wallName)\(category.meaning)", minutes: minutes[category] ?? 0, most: most))
      guard category == .planning else { continue }
      for kind in PlanningKind.allCases where spent[kind] > 0 {
        rows.append(row("\(kind.wallName), part of planning", minutes: byKind[kind] ?? 0, most: most))
      }
    }
    return Table(
      caption: "Whole minutes",
      columns: [Table.Column(heading: "what we did"), Table.Column(heading: "minutes")], rows: rows)
  }

  private func row(_ head: Phrase, minutes: Int, most: Int) -> [Table.Cell] {
    let label = minutes == 0 ? "under 1" : String(minutes)
    return [
      Table.Cell(words: head),
      Table.Cell(words: "\(label)", picture: .bar(part: minutes, of: most, label: "\(label) minutes")),
    ]
  }

  private func course(from start: Moment) -> MinutesCourse {
    MinutesCourse(
      stretches: stretches.map { stretch in
        MinutesCourse.Stretch(
          begins: start.adding(milliseconds: stretch.start).local.timeOfDay,
          name: stretch.activity?.wallName ?? TimeCategory.unrecorded.wallName,
          category: stretch.activity?.category ?? .unrecorded, length: stretch.length,
          isCorrected: stretch.source == .corrected, about: stretch.name)
      }, ends: start.adding(milliseconds: spent.total).local.timeOfDay)
  }
}

extension TimeCategory {
  /// What a reader who was not there could not know of it.
  fileprivate var meaning: String {
    self == .strategy ? ", tips we swap, no why yet" : ""
  }
}
