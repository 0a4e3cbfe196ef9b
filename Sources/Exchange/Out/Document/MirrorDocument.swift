import Meetings

extension Document {
  /// The document of a mirror: what was answered on one day, and all days beside each other, nothing added up.
  init(_ page: MirrorPage) {
    let mirror = page.mirror
    title = mirror.name
    let day = page.shown?.day.local
    details = day.map { "Our opinion on \($0.dayAndMonth) \($0.year)" } ?? "Not answered yet"
    goal = ""
    parts = page.answerParts
    let table = page.datesTable
    if !table.rows.isEmpty, page.all.count > 1 {
      parts.append(Part(heading: "All dates", blocks: [.table(table)]))
    }
    if !mirror.about.isEmpty {
      parts.insert(Part(heading: "What it is for", blocks: [.paragraph(Phrase(mirror.about))]), at: 0)
    }
    notes = mirror.source.isEmpty ? [] : ["Source: \(mirror.source)."]
    notes.append("An opinion on a date: not averaged, not compared with other teams, not computed from our meetings.")
  }
}

extension MirrorPage {
  fileprivate var answerParts: [Document.Part] {
    var parts: [Document.Part] = []
    var columns: [Mirror.Item] = []
    for item in mirror.items {
      if item.kind == .words {
        columns.append(item)
      } else {
        parts += written(columns)
        columns = []
        parts.append(Document.Part(heading: item.question, blocks: blocks(of: item)))
      }
    }
    return parts + written(columns)
  }

  /// Questions in words that follow each other: three and more stand side by side, as on a poster.
  private func written(_ items: [Mirror.Item]) -> [Document.Part] {
    guard items.count > 2 else {
      return items.map { Document.Part(heading: $0.question, blocks: [.paragraph(words(of: $0))]) }
    }
    let table = Table(
      caption: "In our own words", columns: items.map { Table.Column(heading: Phrase($0.question)) },
      rows: [items.map { Table.Cell(words: words(of: $0)) }])
    return [Document.Part(heading: "In our own words", blocks: [.table(table)])]
  }

  private func words(of item: Mirror.Item) -> Phrase {
    let answer = shown?.answer(to: item.question) ?? ""
    return answer.isEmpty ? "–" : Phrase(answer)
  }

  private func blocks(of item: Mirror.Item) -> [Document.Block] {
    switch item.kind {
    case .levels(let choices), .marks(let choices):
      return [
        .list(
          choices.map { choice in
            shown?.has(choice, for: item.question) == true ? "✓ \(strong: choice)" : "· \(choice)"
          })
      ]
    case .minutes:
      let answer = shown?.answer(to: item.question) ?? ""
      return [.paragraph(answer.isEmpty ? "–" : "\(answer) minutes")]
    case .words, .yesOrNo: return [.paragraph(words(of: item))]
    case .clock: return months.isEmpty ? [.paragraph("No meeting has been held yet.")] : [.table(minutesTable)]
    }
  }

  private var minutesTable: Table {
    let categories = TimeCategory.allCases.filter { category in months.contains { ($0.minutes[category] ?? 0) > 0 } }
    return Table(
      caption: "Whole minutes of our own clock",
      columns: [Table.Column(heading: "month"), Table.Column(heading: "meetings", isNumber: true)]
        + categories.map { Table.Column(heading: Phrase($0.wallName), isNumber: true) },
      rows: months.map { month in
        [Table.Cell(words: Phrase(month.name)), Table.Cell(words: "\(month.meetings)")]
          + categories.map { Table.Cell(words: "\(month.minutes[$0] ?? 0)") }
      })
  }

  /// A row for each level and mark, a column for each day.
  fileprivate var datesTable: Table {
    Table(
      caption: "What was ticked on which day",
      columns: [Table.Column(heading: "")]
        + all.map { Table.Column(heading: Phrase("\($0.day.local.dayAndMonth) \($0.day.local.year)")) },
      rows: choices.map { choice in
        [Table.Cell(words: Phrase(choice.words))]
          + all.map { Table.Cell(words: $0.has(choice.words, for: choice.question) ? "✓" : "·") }
      })
  }
}
