import SafeText
import TaskAnalysis

/// One HTML page that needs nothing but itself: no script, no network, light and dark, two pages on paper.
package struct HTMLSummary: SummaryFormat {
  package let name = "html"

  package init() {}

  package func files(of summary: OutgoingSummary) -> [ExportFile] {
    [ExportFile(name: "\(summary.fileName).html", text: Document(summary).page.markup)]
  }
}

extension Document {
  /// The document as a page of its own.
  var page: HTML {
    let goal: HTML = self.goal.isEmpty ? "" : "<p class=\"goal\"><b>Goal</b> \(self.goal)</p>\n"
    return HTML.page(
      title: title, style: hasCharts ? "\(HTML.style)\(HTML.chartStyle)" : HTML.style,
      body: """
        <header>
        <h1>\(title)</h1>
        <p class="details">\(details.html)</p>
        \(goal)</header>
        <main>
        \(HTML.lines(parts.map(\.html)))
        </main>
        <footer>
        \(HTML.lines(notes.map { "<p>\($0)</p>" }))
        </footer>
        """)
  }
}

extension Document {
  private var hasCharts: Bool {
    parts.contains { $0.blocks.contains { if case .chart = $0 { true } else { false } } }
  }
}

extension Document.Part {
  fileprivate var html: HTML {
    """
    <section>
    <h2>\(heading)</h2>
    \(HTML.lines(blocks.map(\.html)))
    </section>
    """
  }
}

extension Document.Block {
  fileprivate var html: HTML {
    switch self {
    case .lead(let sentence): "<p class=\"lead\">\(sentence)</p>"
    case .subheading(let phrase): "<h3>\(phrase.html)</h3>"
    case .paragraph(let phrase): "<p>\(phrase.html)</p>"
    case .list(let items): "<ul>\n\(HTML.lines(items.map { "<li>\($0.html)</li>" }))\n</ul>"
    case .table(let table): table.html
    case .course(let course): course.html
    case .chart(let chart): chart.html
    }
  }
}

extension Table {
  fileprivate var html: HTML {
    let head: [HTML] = columns.map { "<th scope=\"col\"\($0.className)>\($0.heading.html)</th>" }
    let body: [HTML] = rows.map { row in
      let cells = zip(row, columns).enumerated().map { index, cell -> HTML in
        let (cell, column) = cell
        let picture = cell.picture?.html ?? ""
        let inside: HTML =
          cell.isMeasured
          ? "<span class=\"value\">\(cell.words.html)</span> \(picture)" : "\(cell.words.html)\(picture)"
        return index == 0 ? "<th scope=\"row\">\(inside)</th>" : "<td\(column.className)>\(inside)</td>"
      }
      return "<tr>\(cells)</tr>"
    }
    return """
      <table>
      <caption>\(caption)</caption>
      <thead><tr>\(head)</tr></thead>
      <tbody>
      \(HTML.lines(body))
      </tbody>
      </table>
      """
  }
}

extension Table.Cell {
  /// Whether a bar stands beside the words, so that those of one column have to begin in one place.
  fileprivate var isMeasured: Bool {
    if case .bar = picture { true } else { false }
  }
}

extension Table.Column {
  fileprivate var className: HTML { isNumber ? " class=\"number\"" : "" }
}

extension Phrase {
  /// The words with their marks; line breaks only where somebody is quoted.
  var html: HTML {
    "\(pieces.map(\.html))"
  }
}

extension Phrase.Piece {
  fileprivate var html: HTML {
    switch self {
    case .text(let text): "\(text)"
    case .strong(let text): "<strong>\(text)</strong>"
    case .quote(let words): "<q>\(HTML.broken(DisplayText.lines(of: words).map { "\($0.string)" }))</q>"
    case .demand(let demand): "<span class=\"\(demand.rawValue)\">\(demand.mark) \(demand.words)</span>"
    }
  }
}
