import Meetings
import TaskAnalysis

extension Trends {
  /// What tasks asked, and what their papers show, a bar a task.
  var demandBlocks: [Document.Block] {
    guard !tasks.isEmpty else { return [.paragraph("No task was looked at yet.")] }
    let totals = demand
    let papers: Phrase = "\(totals.shown.reason) of \(totals.shown.total) papers of those tasks show"
    return [
      .paragraph("\(totals.askedWords) \(WorkDemand.reason). \(papers) \(WorkDemand.reason)."),
      .chart(
        Chart(
          caption: "Papers of each task, by what they show, behind the sign of what it asked", rows: tasks.map(chartRow)
        )),
    ]
  }

  private func chartRow(_ task: TaskTrend) -> Chart.Row {
    let day = meeting(task.meeting)?.day ?? ""
    let shown = WorkDemand.allCases.map { "\(task.shown[$0]) \($0.words)" }.joined(separator: ", ")
    let asked = task.asked.map { "asked to \($0.rawValue)" } ?? "not said what it asks"
    let sign = task.asked?.workDemand.mark ?? "?"
    return Chart.Row(
      label: "\(day) \(sign)", parts: WorkDemand.allCases.map { Chart.Part(sort: .papers($0), amount: task.shown[$0]) },
      figures: task.shown.total == 0 ? "not tagged" : "\(task.shown.reason) of \(task.shown.total) say why",
      sentence: "\(day), \(task.summary.title), \(asked): \(shown)")
  }

  /// Ways of thinking by what became of them.
  var thinkingBlocks: [Document.Block] {
    guard !misconceptions.isEmpty else { return [.paragraph("No way of thinking was named yet.")] }
    return MisconceptionTrend.Course.allCases.flatMap { course -> [Document.Block] in
      let own = misconceptions.filter { $0.course == course }
      guard !own.isEmpty else { return [] }
      return [.subheading(course.heading), .list(own.map(phrase))]
    }
  }

  private func phrase(_ trend: MisconceptionTrend) -> Phrase {
    let seen = trend.seen.map { "\($0.count.inPapers) on \(meeting($0.meeting)?.day ?? "")" }
    let missed = trend.mentions.filter { $0.count == 0 }.map { meeting($0.meeting)?.day ?? "" }
    let not: Phrase = missed.isEmpty ? "" : "looked for and not seen on \(missed.joined(separator: ", "))"
    return ["\(strong: trend.name)", Phrase(seen.joined(separator: ", ")), not].joined(separator: "; ")
  }

  /// The moves with who tried them and what students said.
  var moveBlocks: [Document.Block] {
    [.paragraph(Phrase(moveTotals.words))]
      + (moves.isEmpty
        ? []
        : [
          .list(
            moves.map { move in
              let heard: Phrase = move.summary.heard.map { "heard: \(quote: $0)" } ?? ""
              return [Phrase("\(meeting(move.meeting)?.day ?? ""): \(move.summary.line)"), heard].joined(
                separator: "; ")
            })
        ])
  }

  /// Sections in the order they came in.
  func blocks(of sections: [SectionTrend]) -> [Document.Block] {
    let rows = sections.flatMap { section in
      section.entries.map { entry -> [Table.Cell] in
        let task = tasks.first { $0.summary.id == entry.task && $0.meeting == entry.meeting }
        let asked = task?.asked.map { "asked to \($0.rawValue)" } ?? "not said"
        return [
          Phrase(section.section.isEmpty ? "no section" : section.section), Phrase(meeting(entry.meeting)?.day ?? ""),
          Phrase(task?.summary.title ?? ""), Phrase(asked), Phrase(entry.papers.words),
        ].map { Table.Cell(words: $0) }
      }
    }
    return rows.isEmpty
      ? [.paragraph("No work with a section was tagged yet.")]
      : [
        .paragraph("A section is somebody's class: this part is for the team only, and nothing in it is sorted."),
        .table(
          Table(
            caption: "In the order in which sections came in",
            columns: ["section", "meeting", "task", "asked", "shown"].map { Table.Column(heading: Phrase($0)) },
            rows: rows)),
      ]
  }
}

extension MisconceptionTrend.Course {
  /// The heading over the ways of thinking of this course.
  var heading: Phrase {
    switch self {
    case .cameBack: "Came back"
    case .stopped: "Looked for since, and not seen"
    case .once: "Seen once, not looked for since"
    case .notSeen: "Anticipated, and not seen"
    }
  }
}
