package import Meetings
import TaskAnalysis

/// One page of what the team looks for, from what it agreed to call things and from the moves it tries.
///
/// It is for rooms, not for rating people: no names, no counts, no letters, nothing to tick for anybody.
package struct LookForSheet: Hashable, Sendable {
  let team: Team
  let definitions: [Definition]
  let moves: [Move]

  /// How many sentences stand under one heading, and how many moves, so that it stays one page.
  static let mostOfEach = 6
  static let mostMoves = 8

  /// Takes what the team agreed and planned, oldest first; what was set aside is left out.
  package init(team: Team, definitions: [Definition], moves: [Move]) {
    self.team = team
    self.definitions = definitions
    self.moves = moves.filter { !$0.text.isEmpty && $0.status != .setAside }
  }

  /// Whether the team has agreed on nothing yet, so that only the usual meanings would stand there.
  package var isEmpty: Bool { definitions.isEmpty && moves.isEmpty }

  /// The page.
  package var file: ExportFile {
    ExportFile(name: "look-fors.html", text: page.markup)
  }
}

extension LookForSheet {
  private var page: HTML {
    HTML.page(
      title: "What we look for", style: HTML.printedStyle,
      body: """
        <header>
        <h1>What we look for</h1>
        <p class="details">\([Phrase(team.name), Phrase(team.course)].joined(separator: " · ").html)</p>
        <p>For rooms, not for rating people. It is about work on a table and talk in a room, never about who did it.</p>
        </header>
        <main>
        \(HTML.lines([work, tasks, tries, notes].filter { $0 != "" }))
        </main>
        <footer><p>Our own words, from our own meetings; they change when we change our minds.</p></footer>
        """)
  }

  private var work: HTML {
    let blocks: [HTML] = WorkDemand.allCases.map { demand in
      block(Phrase([.demand(demand)]).html, meaning: demand.meaning, of: BallotChoice(demand))
    }
    return "<section>\n<h2>In the work</h2>\n\(HTML.lines(blocks))\n</section>"
  }

  private var tasks: HTML {
    let levels = DemandLevel.allCases.filter { level in definitions.contains { $0.called == BallotChoice(level) } }
    let bands: [(BallotChoice, DemandBand)] = [(.reason, .reason), (.reproduce, .reproduce)]
    let ofBands: [HTML] = bands.compactMap { choice, band in
      let own = definitions.filter { $0.called == choice && $0.sample == nil }
      return own.isEmpty ? nil : block("asks us to \(band.rawValue)", meaning: "", of: choice, about: own)
    }
    let blocks = levels.map { block("\($0.words)", meaning: $0.meaning, of: BallotChoice($0)) } + ofBands
    return blocks.isEmpty ? "" : "<section>\n<h2>In the task</h2>\n\(HTML.lines(blocks))\n</section>"
  }

  private func block(_ heading: HTML, meaning: String, of choice: BallotChoice, about own: [Definition]? = nil) -> HTML
  {
    let isOfWork = choice.work != nil
    let own = own ?? definitions.filter { $0.called == choice && ($0.sample != nil) == isOfWork }
    let when: HTML = meaning.isEmpty ? "" : ": \(meaning)"
    let items: [HTML] = own.suffix(LookForSheet.mostOfEach).map { definition in
      let other = definition.against.map { " (some of us had said \($0.words))" } ?? ""
      return "<li>because \(definition.because)\(other)</li>"
    }
    return "<p>\(heading)\(when)</p>" + (items.isEmpty ? "" : "\n<ul>\n\(HTML.lines(items))\n</ul>")
  }

  private var tries: HTML {
    guard !moves.isEmpty else { return "" }
    let items: [HTML] = moves.suffix(LookForSheet.mostMoves).map { move in
      let question: HTML = move.question.isEmpty ? "" : " We ask: <q>\(move.question)</q>"
      return "<li>\(move.text).\(question)</li>"
    }
    return "<section>\n<h2>What we try</h2>\n<ul>\n\(HTML.lines(items))\n</ul>\n</section>"
  }

  private var notes: HTML {
    """
    <section>
    <h2>What the work shows, and what we heard; no names</h2>
    <div class="lines"></div>
    </section>
    """
  }
}
