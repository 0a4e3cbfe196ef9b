/// One item as slips for the end of a lesson: six on a page, to print and cut.
package struct ExitSlips: Sendable {
  private let prompt: String

  /// The item's words, as students are to read them.
  package init(prompt: String) {
    self.prompt = prompt
  }

  /// The page; a slip asks for no name.
  package var file: ExportFile {
    let slip: HTML = """
      <section class="slip\(size)">
      <p class="item">\(HTML.broken(lines))</p>
      <p class="answer">answer</p>
      <p class="why">Tell why:</p>
      </section>
      """
    return ExportFile(
      name: "exit-slips.html",
      text: HTML.page(
        title: "Exit slips", style: Self.style,
        body: "<main>\n\(HTML.lines([HTML](repeating: slip, count: 6)))\n</main>"
      ).markup)
  }

  private var lines: [HTML] {
    prompt.split(whereSeparator: \.isNewline).map { "\(String($0))" }
  }

  /// A long item takes smaller type, so that a slip stays a slip.
  private var size: HTML {
    switch prompt.count {
    case ..<90: ""
    case ..<260: " long"
    default: " longest"
    }
  }

  private static let style: HTML = """
    :root { color-scheme: light; }
    * { box-sizing: border-box; }
    body { margin: 0; background: #fff; color: #000; font: 13pt/1.35 system-ui, "Noto Sans", "DejaVu Sans", sans-serif; }
    main { display: grid; grid-template-columns: 1fr 1fr; grid-auto-rows: 84mm; }
    .slip { padding: 7mm; border: 1px dashed #777; overflow: hidden; overflow-wrap: anywhere; break-inside: avoid; }
    .item { margin: 0 0 3mm; font-weight: 700; }
    .long { font-size: 11pt; }
    .longest { font-size: 8pt; }
    .answer, .why { margin: 0 0 8mm; padding-bottom: 1mm; border-bottom: 1px solid #000; }
    .why { border: 0; }
    @page { margin: 10mm; }
    """
}
