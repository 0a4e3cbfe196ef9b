import Meetings
import SafeText
import TaskAnalysis

extension Handout {
  /// The page as HTML that needs nothing but itself.
  var page: HTML {
    let goal: HTML = self.goal.isEmpty ? "" : "<p class=\"goal\"><b>Goal</b> \(self.goal)</p>\n"
    return HTML.page(
      title: "\(title), to read in silence", style: HTML.printedStyle, holdsPictures: true,
      body: """
        <header>
        <h1>\(title)</h1>
        <p class="details">\(details.html)</p>
        \(goal)<p>In silence, each of us alone: tick one box for each letter, and underline the words that decide. \
        Right or wrong does not matter here; one clear why is enough for reason.</p>
        <dl>
        \(tasks.isEmpty ? workMeanings : levelMeanings)
        </dl>
        \(ownWords)</header>
        <main>
        \(HTML.lines(sheets.map(\.html)))\(tasks.isEmpty ? "" : taskSort)
        </main>
        <footer><p>Letters are those on the papers. No names stand here; please take the pages back in.</p></footer>
        """)
  }

  private var workMeanings: HTML {
    HTML.lines(WorkDemand.allCases.map { "<div><dt>\(Phrase([.demand($0)]).html)</dt><dd>\($0.meaning)</dd></div>" })
  }

  private var levelMeanings: HTML {
    HTML.lines(DemandLevel.allCases.map { "<div><dt>\($0.words)</dt><dd>\($0.meaning)</dd></div>" })
  }

  private var ownWords: HTML {
    guard !definitions.isEmpty else { return "" }
    return """
      <p>What we have agreed so far:</p>
      <ul>
      \(HTML.lines(definitions.map { "<li>\($0)</li>" }))
      </ul>

      """
  }

  private var taskSort: HTML {
    """
    <section>
    <h2>Tasks: what does each ask students to do?</h2>
    <div class="pieces">
    \(HTML.lines(tasks.map { $0.html(boxes: DemandLevel.allCases.map(\.words)) }))
    </div>
    </section>
    """
  }
}

extension Handout.Sheet {
  fileprivate var html: HTML {
    let taught: HTML = self.taught.isEmpty ? "" : "<p>\(self.taught)</p>\n"
    let more: HTML = self.more == 0 ? "" : "<p>\(self.more) more are not on this page.</p>\n"
    return """
      <section>
      <h2>Task \(number): \(prompt)</h2>
      \(taught)<div class="pieces">
      \(HTML.lines(pieces.map { $0.html(boxes: ["reason", "reproduce", "can't tell"]) }))
      </div>
      \(more)</section>
      """
  }
}

extension Handout.Piece {
  fileprivate func html(boxes: [String]) -> HTML {
    let ticks: [HTML] = boxes.map { "<label><span class=\"box\"></span>\($0)</label> " }
    return """
      <article>
      <h3>\(letter)</h3>
      \(HTML.lines(content))
      <p class="ticks">\(ticks)</p>
      </article>
      """
  }

  private var content: [HTML] {
    var parts: [HTML] = []
    if let words {
      let lines = DisplayText.lines(of: words)
      parts.append(
        lines.isEmpty
          ? "<p class=\"hint\">nothing written</p>"
          : "<p class=\"words\">\(HTML.broken(lines.map { "\($0.string)" }))</p>")
    }
    if let answer, !answer.isEmpty { parts.append("<p>answer <b>\(answer)</b></p>") }
    switch picture {
    case .shown(let image): parts.append("<img alt=\"the picture of \(letter)\" src=\"\(image.address)\">")
    case .notHere: parts.append("<p class=\"hint\">Its picture could not be put in; look at the paper itself.</p>")
    case nil: break
    }
    return parts.isEmpty ? ["<p class=\"hint\">on paper</p>"] : parts
  }
}
