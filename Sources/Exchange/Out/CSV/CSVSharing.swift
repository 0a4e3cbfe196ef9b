import Meetings
import TaskAnalysis

extension CSVTable {
  /// What each task asked and what its work shows, as it may be shared.
  static func tasks(_ summary: SharedSummary, meeting: Cell) -> CSVTable {
    CSVTable(
      name: "tasks", columns: taskColumns,
      rows: summary.tasks.map { task in
        let counts = [
          task.shown.reason, task.shown.reproduce, task.shown.noEvidence, task.shown.untagged, task.shown.unsorted,
          task.noneSeen, task.notLookedAt,
        ]
        let head: [Cell] = [
          meeting, .text(task.id.word), Cell(task.number), .text(task.title), .text(task.prompt),
          Cell(task.asked.written?.level?.rawValue), Cell(task.asked.band?.rawValue),
        ]
        return head + counts.map { Cell($0.text) }
          + agreement(
            pieces: Cell(task.agreement?.pieces.text), unanimous: Cell(task.agreement?.unanimous.text),
            alpha: task.agreement?.beyondLuck?.alpha, range: task.agreement?.beyondLuck?.range,
            ac1: task.agreement?.beyondLuck?.ac1)
      })
  }

  /// Every group, as it may be shared.
  static func misconceptions(_ summary: SharedSummary, meeting: Cell) -> CSVTable {
    CSVTable(
      name: "misconceptions",
      columns: ["meeting", "task", "name", "bank", "count", "anticipated", "probe", "nextMove", "lesson"],
      rows: summary.tasks.flatMap { task in
        task.misconceptions.map { group in
          [
            meeting, .text(task.id.word), .text(group.name), Cell(group.bank), .text(group.count.text),
            Cell(group.anticipated), .text(group.probe), Cell(group.next?.text), Cell(group.next?.lesson),
          ]
        }
      })
  }

  /// Every move, as it may be shared.
  static func moves(_ summary: SharedSummary, meeting: Cell) -> CSVTable {
    CSVTable(
      name: "moves",
      columns: ["meeting", "task", "misconception", "text", "lesson", "question", "status", "kind", "support"],
      rows: summary.moves.map { move in
        [
          meeting, .text(move.task.word), .text(move.misconception), .text(move.text), Cell(move.lesson),
          .text(move.question), .text(move.status), Cell(move.kind?.rawValue), Cell(move.support?.rawValue),
        ]
      })
  }
}
