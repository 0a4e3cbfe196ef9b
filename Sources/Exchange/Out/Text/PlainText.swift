import SafeText

extension Document {
  /// The document for a terminal or an e-mail: no markup, nothing wider than it needs to be.
  var plainText: String {
    var lines = [Self.safe(title).uppercased(), details.plain]
    if !goal.isEmpty { lines.append("Goal: \(Self.safe(goal))") }
    for part in parts {
      lines += ["", Self.safe(part.heading).uppercased()]
      for block in part.blocks { lines += block.plainLines }
    }
    lines += [""] + notes
    return lines.joined(separator: "\n") + "\n"
  }

  fileprivate static func safe(_ text: String) -> String { DisplayText(text).string }
}

extension Document.Block {
  fileprivate var plainLines: [String] {
    switch self {
    case .lead(let sentence): [Document.safe(sentence)]
    case .subheading(let phrase): ["", phrase.plain]
    case .paragraph(let phrase): [phrase.plain]
    case .list(let items): items.map { "- \($0.plain)" }
    case .table(let table): table.plainLines
    case .course(let course): [Document.safe(course.words)]
    case .chart(let chart): chart.plainLines
    }
  }
}

extension Table {
  /// Columns as wide as their widest cell.
  fileprivate var plainLines: [String] {
    let cells = [columns.map(\.heading.plain)] + rows.map { $0.map(\.words.plain) }
    let widths = columns.indices.map { column in cells.map { DisplayText($0[column]).width }.max() ?? 0 }
    return cells.map { row in
      let padded = zip(row, widths).map { cell, width in
        cell + String(repeating: " ", count: max(0, width - DisplayText(cell).width))
      }
      return "  " + String(padded.joined(separator: "  ").reversed().drop { $0 == " " }.reversed())
    }
  }
}

extension Chart {
  /// A bar a row, one sign for a minute or a paper, or fewer where the longest would not fit.
  fileprivate var plainLines: [String] {
    let room = 60
    let labels = rows.map { DisplayText($0.label).width }.max() ?? 0
    let keys = sorts.map { "\($0.sign) \($0.words)" }.joined(separator: "   ")
    return ["  \(Document.safe(caption)):   \(keys)"]
      + rows.map { row in
        var (bar, sum, drawn) = ("", 0, 0)
        for part in row.parts {
          sum += part.amount
          let end = longest <= room ? sum : sum * room / longest
          bar += String(repeating: part.sort.sign, count: max(0, end - drawn))
          drawn = max(drawn, end)
        }
        let label = DisplayText(row.label)
        let indent = String(repeating: " ", count: max(0, labels - label.width))
        let gap = String(repeating: " ", count: max(0, min(longest, room) - drawn))
        return "  \(indent)\(label.string)  \(bar)\(gap)  \(Document.safe(row.figures))"
      }
  }
}

extension Phrase {
  /// The words alone, on one line.
  fileprivate var plain: String {
    pieces.map { piece in
      switch piece {
      case .text(let text), .strong(let text): Document.safe(text)
      case .quote(let words): "“\(DisplayText.lines(of: words).map(\.string).joined(separator: " / "))”"
      case .demand(let demand): "\(demand.mark) \(demand.words)"
      }
    }
    .joined()
  }
}
