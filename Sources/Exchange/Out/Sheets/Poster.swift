/// A page for a hallway: one task, two ways to solve it, nobody's name, and a question.
package struct Poster: Sendable {
  private let prompt: String
  /// Nil leaves an empty frame, for a way to be drawn or copied in by hand.
  private let ways: [String?]

  /// Two ways; a student's words are there only where somebody chose to put them there.
  package init(prompt: String, _ one: String?, _ other: String?) {
    self.prompt = prompt
    ways = [one, other]
  }

  /// The page; neither way is called right, and no letter leads back to a paper.
  package var file: ExportFile {
    let frames: [HTML] = zip(["One way", "Another way"], ways).map { name, words in
      let inside: HTML = words.map { "<p>\(HTML.broken(Self.lines($0)))</p>" } ?? ""
      return "<section>\n<h2>\(name)</h2>\n\(inside)\n</section>"
    }
    return ExportFile(
      name: "poster.html",
      text: HTML.page(
        title: "How would you solve it?", style: Self.style,
        body: """
          <main>
          <h1>\(HTML.broken(Self.lines(prompt)))</h1>
          <div class="ways">
          \(HTML.lines(frames))
          </div>
          <p class="question">How would you solve it?</p>
          </main>
          """
      ).markup)
  }

  private static func lines(_ text: String) -> [HTML] {
    text.split(whereSeparator: \.isNewline).map { "\(String($0))" }
  }

  private static let style: HTML = """
    :root { color-scheme: light; }
    * { box-sizing: border-box; }
    body { margin: 0; padding: 8mm; background: #fff; color: #000;
      font: 20pt/1.35 system-ui, "Noto Sans", "DejaVu Sans", sans-serif; }
    h1 { margin: 0 0 8mm; font-size: 28pt; line-height: 1.2; overflow-wrap: anywhere; }
    .ways { display: grid; grid-template-columns: 1fr 1fr; gap: 8mm; }
    section { min-height: 95mm; padding: 5mm; border: 2px solid #000; overflow-wrap: anywhere; }
    h2 { margin: 0 0 4mm; font-size: 16pt; }
    section p { margin: 0; }
    .question { margin: 8mm 0 0; font-size: 32pt; font-weight: 700; }
    @page { size: landscape; margin: 10mm; }
    @media print { body { padding: 0; } }
    """
}
