import Meetings
import TaskAnalysis

extension Summary {
  /// The parts of the team's own document.
  var documentParts: [Document.Part] {
    var parts = [
      Document.Part(heading: "What we asked, and what the work shows", blocks: demandBlocks),
      Document.Part(heading: "What we saw differently", blocks: splitBlocks),
      Document.Part(heading: "The thinking we named", blocks: tasks.inDemandOrder(\.asked).flatMap(\.thinkingBlocks)),
      Document.Part(heading: "Where the minutes went", blocks: time.documentBlocks(start: meeting.start)),
      Document.Part(heading: "What we try next", blocks: moveBlocks),
    ]
    if !definitions.isEmpty {
      let sentences: [Phrase] = definitions.map { definition in
        definition.letter.map { "\(definition.text) (\($0))" } ?? Phrase(definition.text)
      }
      parts.append(Document.Part(heading: "What we call things", blocks: [.list(sentences)]))
    }
    return parts.filter { !$0.blocks.isEmpty }
  }

  private var demandBlocks: [Document.Block] {
    guard !tasks.isEmpty else { return [.lead(headline)] }
    return [.lead(headline), .table(demandTable), .list(tasks.inDemandOrder(\.asked).map(\.askedPhrase))]
      + tasks.inDemandOrder(\.asked).flatMap { [$0.papersPhrase, $0.onTheWayPhrase, $0.agreementPhrase] }.filter {
        !$0.isEmpty
      }
      .map(Document.Block.paragraph)
  }

  private var splitBlocks: [Document.Block] {
    let sentences = tasks.inDemandOrder(\.asked).flatMap { task in task.splits.map { $0.phrase(inTask: task.number) } }
    return sentences.isEmpty ? [] : [.list(sentences)]
  }

  private var demandTable: Table {
    let gap = DemandTable(tasks).talkHere
    let most = tasks.flatMap { task in WorkDemand.allCases.map { task.shown[$0] } }.max() ?? 0
    return Table(
      caption: "Papers of each task, by what they show",
      columns: [Table.Column(heading: "asked to")]
        + WorkDemand.allCases.map { Table.Column(heading: $0.heading, isNumber: true) },
      rows: tasks.inDemandOrder(\.asked).map { task in
        [Table.Cell(words: task.demandHead)]
          + WorkDemand.allCases.map { shown in
            let count = task.shown[shown]
            let isGap = gap.map { $0.task == task.number && $0.shown == shown } ?? false
            return Table.Cell(
              words: "\(strong: String(count))\(isGap ? " ◄ talk here" : "")",
              picture: .papers(shown, count: count, perMark: max(0, most - 1) / 60 + 1))
          }
      })
  }

  private var moveBlocks: [Document.Block] {
    var blocks: [Document.Block] = []
    if !moves.isEmpty {
      blocks.append(
        .table(
          Table(
            caption: "One thing to try, in one lesson",
            columns: ["move", "for", "lesson", "we ask", "who tries it", "what became of it"].map {
              Table.Column(heading: Phrase($0))
            },
            rows: moves.map { row(of: $0) })))
    }
    if let sentence = openMovesSentence { blocks.append(.paragraph(Phrase(sentence))) }
    return blocks
  }

  private func row(of move: MoveSummary) -> [Table.Cell] {
    let task = number(of: move.task).map { "task \($0)" } ?? ""
    var became: Phrase =
      switch move.status {
      case .planned: "planned"
      case .tried(let count): "tried by \(count) of us"
      case .notYet(let hindrance): "not yet\(hindrance.map { ": \($0.rawValue)" } ?? "")"
      case .setAside: "set aside"
      }
    if let heard = move.heard { became = "\(became); heard: \(quote: heard)" }
    let words: [Phrase] = [
      "\(move.text)\(move.marks)", [Phrase(move.misconception), Phrase(task)].joined(separator: ", "),
      "\(move.lesson ?? "no lesson yet")", move.question.isEmpty ? "" : "\(quote: move.question)", "\(move.who)",
      became,
    ]
    return words.map { Table.Cell(words: $0) }
  }
}

extension MoveSummary {
  /// What sort of move it is and what has to carry it, in brackets; empty where neither was said.
  fileprivate var marks: String {
    let marks = [kind?.wallName, support.map { "carried by \($0.wallName)" }].compactMap(\.self)
    return marks.isEmpty ? "" : " (\(marks.joined(separator: "; ")))"
  }
}
