import SafeText

/// Markdown that pastes into an e-mail: headings, lists and tables, no pictures, no HTML.
package struct MarkdownSummary: SummaryFormat {
  package let name = "markdown"

  package init() {}

  package func files(of summary: OutgoingSummary) -> [ExportFile] {
    let document = Document(summary).markdown
    return [ExportFile(name: "\(summary.fileName).md", text: document.source + "\n")]
  }
}

extension Document {
  /// The document in Markdown, without a line end behind it.
  var markdown: Markdown {
    var blocks: [Markdown] = ["# \(title)", details.markdown]
    if !goal.isEmpty { blocks.append("**Goal:** \(goal)") }
    for part in parts {
      blocks.append("## \(part.heading)")
      blocks += part.blocks.map(\.markdown)
    }
    blocks += notes.map { "*\($0)*" }
    return .joined(blocks, by: "\n\n")
  }
}

extension Document.Block {
  fileprivate var markdown: Markdown {
    switch self {
    case .lead(let sentence): "**\(sentence)**"
    case .subheading(let phrase): "### \(phrase.markdown)"
    case .paragraph(let phrase): phrase.markdown
    case .list(let items): .joined(items.map { "- \($0.markdown)" }, by: "\n")
    case .table(let table): table.markdown
    case .course(let course): "\(course.words)"
    case .chart(let chart): .joined(["\(chart.caption):"] + chart.rows.map { "- \($0.sentence)" }, by: "\n")
    }
  }
}

extension Table {
  fileprivate var markdown: Markdown {
    let rule: [Markdown] = columns.map { $0.isNumber ? "---:" : "---" }
    let lines = [columns.map(\.heading.markdown), rule] + rows.map { $0.map(\.words.markdown) }
    return "\(caption):\n\n\(Markdown.joined(lines.map { "| \(Markdown.joined($0, by: " | ")) |" }, by: "\n"))"
  }
}

extension Phrase {
  fileprivate var markdown: Markdown {
    .joined(pieces.map(\.markdown), by: "")
  }
}

extension Phrase.Piece {
  fileprivate var markdown: Markdown {
    switch self {
    case .text(let text): "\(text)"
    // A space inside would leave the asterisks standing.
    case .strong(let text): text.allSatisfy(\.isWhitespace) ? "" : "**\(Markdown(text).trimmed)**"
    case .quote(let words): "“\(Markdown.joined(DisplayText.lines(of: words).map { "\($0.string)" }, by: " / "))”"
    case .demand(let demand): "\(demand.mark) \(demand.words)"
    }
  }
}
