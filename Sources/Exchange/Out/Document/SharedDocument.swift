import Meetings
import TaskAnalysis

extension SharedSummary {
  /// The parts of the document for sharing: sentences first, tables only where most of them may be seen.
  var documentParts: [Document.Part] {
    var parts = [
      Document.Part(heading: "What we asked", blocks: askedBlocks),
      Document.Part(heading: "The thinking we named", blocks: tasks.inDemandOrder(\.asked).flatMap(\.thinkingBlocks)),
      Document.Part(heading: "What we try next", blocks: moveBlocks),
      Document.Part(heading: "Where the minutes went", blocks: time?.documentBlocks(start: meeting.start) ?? []),
    ]
    if !definitions.isEmpty {
      let sentences = definitions.map { Phrase($0.text) }
      parts.append(Document.Part(heading: "What we call things", blocks: [.list(sentences)]))
    }
    return parts.filter { !$0.blocks.isEmpty }
  }

  private var askedBlocks: [Document.Block] {
    guard !tasks.isEmpty else { return [.paragraph("No task was looked at in this meeting.")] }
    let agreements = tasks.map(\.agreementPhrase).filter { !$0.isEmpty }.map(Document.Block.paragraph)
    guard isMostlyShown else {
      return [.list(tasks.inDemandOrder(\.asked).map { $0.askedPhrase(withCounts: true) })] + agreements
    }
    return [.list(tasks.inDemandOrder(\.asked).map { $0.askedPhrase(withCounts: false) }), .table(table)] + agreements
  }

  /// Whether at least half of the counts of a table could be seen.
  private var isMostlyShown: Bool {
    let counts = tasks.flatMap { task in WorkDemand.allCases.map { task.shown[$0] } }
    return counts.count { $0.value != nil } * 2 >= counts.count
  }

  private var table: Table {
    Table(
      caption: "Papers of each task, by what they show",
      columns: [Table.Column(heading: "task")]
        + WorkDemand.allCases.map { Table.Column(heading: $0.heading, isNumber: true) },
      rows: tasks.inDemandOrder(\.asked).map { task in
        [Table.Cell(words: "Task \(task.number)")]
          + WorkDemand.allCases.map { Table.Cell(words: "\(task.shown[$0].text)") }
      })
  }

  private var moveBlocks: [Document.Block] {
    var blocks: [Document.Block] = moves.isEmpty ? [] : [.list(moves.map(\.phrase))]
    if let sentence = MoveSummary.openSentence(lessons: moves.map(\.lesson)) {
      blocks.append(.paragraph(Phrase(sentence)))
    }
    return blocks
  }
}

extension SharedTask {
  /// What it asked, and how many papers do what, as far as that may be known.
  fileprivate func askedPhrase(withCounts: Bool) -> Phrase {
    var sentences: [Phrase] = ["\(strong: "Task \(number)")\(askedWords(asked)): \(quoted(wording))"]
    sentences += setUpSentences(asked)
    if withCounts {
      let seen: [Phrase] = WorkDemand.allCases.compactMap { demand in
        shown[demand].value.map { "\($0.inPapers) \(demand.verb(count: $0))." }
      }
      sentences += seen.isEmpty ? ["The counts are too small to share."] : seen
    }
    return sentences.joined(separator: " ")
  }

  fileprivate var agreementPhrase: Phrase {
    switch agreement {
    case nil: return Phrase()
    case .keptBack: return "Task \(number): we tagged alone before we talked."
    case .open(let pieces, let unanimous, let beyondLuck):
      let same: Phrase =
        "Task \(number): everyone who tagged chose the same on \(unanimous) of \(pieces.inPapers)."
      return [same, alphaPhrase(alpha: beyondLuck.alpha, range: beyondLuck.range)].joined(separator: " ")
    }
  }

  fileprivate var thinkingBlocks: [Document.Block] {
    guard !misconceptions.isEmpty else { return [] }
    let rest: [Phrase] = [
      noneSeen.value.map { "No misconception seen in \($0.inPapers)." } ?? "",
      notLookedAt.value.map { "\($0.inPapers) not looked at." } ?? "",
    ]
    return [
      .subheading("Task \(number)"), .paragraph("Work on this task was consistent with:"),
      .list(misconceptions.map(\.phrase)), .paragraph(rest.joined(separator: " ")),
    ].filter { $0 != .paragraph("") }
  }
}

extension SharedMisconception {
  fileprivate var phrase: Phrase {
    let size: Phrase =
      switch count {
      case .shown(let count): " (\(count.inPapers))"
      case .fewerThanTen: " (\(count.text) papers)"
      case .hidden: " (number of papers \(count.text))"
      }
    let ask: Phrase = probe.isEmpty ? "" : "A question that shows it: \(quote: probe)"
    let maybe: Phrase = if case .suggested(let text) = next { "Maybe next: \(text)" } else { "" }
    return ["\(strong: name)\(size).", ask, maybe].joined(separator: " ")
  }
}

extension SharedMove {
  /// The move in one line, and what is asked with it.
  var phrase: Phrase {
    let became =
      switch status {
      case "tried": "tried"
      case "notYet": "not tried yet"
      case "setAside": "set aside"
      default: ""
      }
    let thinking: Phrase = misconception.isEmpty ? "" : "for \(misconception)"
    let ask: Phrase = question.isEmpty ? "" : "We ask: \(quote: question)"
    let move: Phrase = [
      "\(strong: text)\(kind.map { " (\($0.wallName))" } ?? "")", thinking,
      lesson.map { "lesson \($0)" } ?? "no lesson yet", Phrase(became),
    ].joined(separator: " · ")
    return [move, ask].joined(separator: ". ")
  }
}
