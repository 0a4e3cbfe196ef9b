import Meetings
import TaskAnalysis

extension SharedTrends {
  private func day(_ meeting: Meeting.ID) -> String {
    meetings.first { $0.id == meeting }?.day ?? ""
  }

  /// What tasks asked, and their guarded counts as far as they may be known; no sums, for they would tell too much.
  var demandBlocks: [Document.Block] {
    guard !tasks.isEmpty else { return [.paragraph("No task was looked at yet.")] }
    return [
      .paragraph("\(askedWords) \(WorkDemand.reason)."),
      .table(
        Table(
          caption: "Papers of each task, by what they show",
          columns: [Table.Column(heading: "task"), Table.Column(heading: "asked to")]
            + WorkDemand.allCases.map { Table.Column(heading: $0.heading, isNumber: true) },
          rows: tasks.map { task in
            let asked: Phrase = (task.written?.band).map { "\($0.workDemand)" } ?? "not said"
            return ["\(day(task.meeting)), \(task.title)", asked].map { Table.Cell(words: $0) }
              + WorkDemand.allCases.map { Table.Cell(words: Phrase(task.shown[$0].text)) }
          })),
    ]
  }

  /// Ways of thinking by what became of them, without how many papers.
  var thinkingBlocks: [Document.Block] {
    guard !misconceptions.isEmpty else { return [.paragraph("No way of thinking was named yet.")] }
    return MisconceptionTrend.Course.allCases.flatMap { course -> [Document.Block] in
      let own = misconceptions.filter { $0.course == course }
      guard !own.isEmpty else { return [] }
      let phrases: [Phrase] = own.map { trend in
        let seen = trend.seen.map(day).joined(separator: ", ")
        let missed = trend.notSeen.map(day).joined(separator: ", ")
        return [
          "\(strong: trend.name)", seen.isEmpty ? "" : "seen on \(seen)",
          missed.isEmpty ? "" : "looked for and not seen on \(missed)",
        ].joined(separator: "; ")
      }
      return [.subheading(course.heading), .list(phrases)]
    }
  }

  /// The moves without who tried them and what students said.
  var moveBlocks: [Document.Block] {
    [.paragraph(Phrase(moveTotals.words))]
      + (moves.isEmpty ? [] : [.list(moves.map { "\(day($0.meeting)): \($0.move.phrase)" })])
  }
}
