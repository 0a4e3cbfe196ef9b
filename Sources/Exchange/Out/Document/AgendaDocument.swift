import Meetings
import TaskAnalysis

extension Document {
  /// The document of an agenda: what to follow up first, then the steps, then what lies ready.
  init(_ next: NextAgenda) {
    title = next.title.isEmpty ? "Our next meeting" : "Our next meeting: \(next.title)"
    let bell = next.bellTime.map { "the bell at \(CivilDate.timeOfDay($0))" } ?? ""
    details = [Phrase(next.team), "\(next.length) minutes", Phrase(bell)].joined(separator: " · ")
    goal = next.goal
    parts = [
      Part(heading: "What we follow up", blocks: next.moveBlocks),
      Part(heading: "Steps", blocks: next.stepBlocks),
      Part(heading: "What lies ready", blocks: next.taskBlocks),
    ]
    notes = []
  }
}

extension NextAgenda {
  fileprivate var moveBlocks: [Document.Block] {
    guard let last else { return [.paragraph("This is our first meeting.")] }
    guard !moves.isEmpty else { return [.paragraph("No move was planned on \(last.local.dayAndMonth).")] }
    return [
      .paragraph("Planned on \(last.local.dayAndMonth):"), .list(moves.map(\.followUp)),
      .paragraph("By how many of us was it tried? What did students say when asked why?"),
    ]
  }

  fileprivate var stepBlocks: [Document.Block] {
    let name = agenda.name.map { [Document.Block.paragraph(Phrase($0))] } ?? []
    let rows = agenda.steps.enumerated().map { index, step -> [Table.Cell] in
      let end = Int(agenda.plannedEnd(of: index, bell: Int64(length) * 60_000) / 60_000)
      let until = bellTime.map { CivilDate.timeOfDay(($0 - length + end + 2880) % 1440) }
      let words: [Phrase] = [
        "\(strong: step.name)", "\(step.minutes)", "\(step.sentence)", Phrase(until ?? "\(end) minutes"),
      ]
      return words.map { Table.Cell(words: $0) }
    }
    let columns = [
      Table.Column(heading: "step"), Table.Column(heading: "minutes", isNumber: true),
      Table.Column(heading: "what we do"), Table.Column(heading: "until"),
    ]
    return name + [
      .table(
        Table(caption: "The bell ends the meeting; what is late never eats the move", columns: columns, rows: rows))
    ]
  }

  fileprivate var taskBlocks: [Document.Block] {
    guard !tasks.isEmpty else { return [.paragraph("No task lies ready yet. Who brings a pile of work?")] }
    return [
      .list(
        tasks.map { task in
          let pieces: Phrase = task.pieces == 0 ? "no papers yet" : "\(task.pieces.inPapers)"
          return "\(strong: task.task.title), \(pieces)"
        })
    ]
  }
}

extension Move {
  /// The move with its lesson and what is known of it.
  fileprivate var followUp: Phrase {
    let became: Phrase =
      switch status {
      case .planned: "to be told"
      case .tried(let count): "tried by \(count) of us"
      case .notYet: "not yet"
      case .setAside: "set aside"
      }
    let ask: Phrase = question.isEmpty ? "" : "We ask: \(quote: question)"
    let move: Phrase = [
      text.isEmpty ? "no move named yet" : "\(strong: text)", lesson.isEmpty ? "no lesson yet" : "lesson \(lesson)",
      "\(who)", became,
    ].joined(separator: " · ")
    return [move, ask].joined(separator: ". ")
  }
}
