package import Meetings
import TaskAnalysis

/// What a meeting planned, as the first point of the next agenda.
package struct MovesToTry: Sendable {
  private let record: Record

  package init(_ record: Record) {
    self.record = record
  }

  /// Markdown, safe whatever was typed into a goal or a move; ends with a line end.
  package var markdown: String {
    var blocks: [Markdown] = ["# Next meeting", "\(record.team.name)", "## What we try until then"]
    let moves: [Markdown] = record.moves.map { move in
      let lesson: Markdown = move.lesson.isEmpty ? "no lesson yet" : "lesson \(move.lesson)"
      return "- \(move.text) · \(lesson) · tried by: \(move.who). We ask: “\(move.question)”"
    }
    blocks.append(moves.isEmpty ? "No move is planned." : .joined(moves, by: "\n"))
    if !record.past.waiting.isEmpty {
      blocks.append("## What waits for us")
      blocks.append(.joined(record.past.waiting.map { "- \($0.task.wording)" }, by: "\n"))
    }
    return Markdown.joined(blocks, by: "\n\n").source + "\n"
  }
}
