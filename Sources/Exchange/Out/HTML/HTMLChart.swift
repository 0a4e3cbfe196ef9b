extension Chart {
  /// The bars as SVG that says in words what they show, and under them what each sign means.
  var html: HTML {
    let height = 24 * rows.count
    let lines: [HTML] = rows.enumerated().map { index, row in Self.bar(row, top: 24 * index, longest: longest) }
    let keys: [HTML] = sorts.map { "<span class=\"sign\">\($0.sign)</span> \($0.words)" }
    let label = "\(caption): \(rows.map(\.sentence).joined(separator: "; "))"
    return """
      <figure>
      <svg class="chart" role="img" aria-label="\(label)" viewBox="0 0 720 \(height)" width="720" height="\(height)">
      \(HTML.lines(lines))
      </svg>
      <figcaption>\(caption). \(keys.joined(by: " · "))</figcaption>
      </figure>
      """
  }

  private static func bar(_ row: Row, top: Int, longest: Int) -> HTML {
    var left = 0
    let parts: [HTML] = row.parts.filter { $0.amount > 0 }.map { part in
      let start = 90 + 500 * left / longest
      left += part.amount
      let width = 90 + 500 * left / longest - start
      // A sign takes about 9 units; a part that is narrower has its pattern only.
      let sign: HTML =
        width < 12 || part.sort.sign == "█"
        ? "" : "<text x=\"\(start + width / 2)\" y=\"\(top + 16)\" text-anchor=\"middle\">\(part.sort.sign)</text>"
      return """
        <g class="\(part.sort.className)"><rect x="\(start)" y="\(top + 3)" width="\(max(1, width - 1))" height="18"/>\
        \(sign)</g>
        """
    }
    return """
      <text x="80" y="\(top + 16)" text-anchor="end">\(row.label)</text>\(parts)\
      <text x="600" y="\(top + 16)">\(row.figures)</text>
      """
  }
}

extension [HTML] {
  fileprivate func joined(by separator: HTML) -> HTML {
    enumerated().reduce("") { "\($0)\($1.offset == 0 ? "" : separator)\($1.element)" }
  }
}

extension HTML {
  /// What charts need beside the page's style: planning is filled, the rest is outlined and lettered.
  static let chartStyle: HTML = """

    svg.chart { width: 100%; }
    .chart text { fill: var(--ink); font-size: 12px; }
    .chart rect { fill: var(--paper); stroke: var(--ink); stroke-width: 1; }
    .chart .planning rect { fill: var(--ink); }
    .chart .unrecorded rect, .chart .break rect { stroke-dasharray: 2 3; }
    .chart .reason rect { fill: var(--reason); stroke: var(--reason); }
    .chart .reason text { fill: var(--paper); }
    .chart .reproduce rect { stroke: var(--reproduce); stroke-width: 2; }
    .chart .noEvidence rect { stroke-dasharray: 2 3; }
    .sign { font-weight: 700; }
    """
}
