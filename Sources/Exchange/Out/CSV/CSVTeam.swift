import Meetings
import TaskAnalysis

extension CSVTable {
  /// What each task asked and what its work shows.
  static func tasks(_ summary: Summary, meeting: Cell) -> CSVTable {
    CSVTable(
      name: "tasks", columns: taskColumns,
      rows: summary.tasks.map { task in
        let counts = [
          task.shown.reason, task.shown.reproduce, task.shown.noEvidence, task.untagged, task.unsorted, task.noneSeen,
          task.notLookedAt,
        ]
        let head: [Cell] = [
          meeting, .text(task.id.word), Cell(task.number), .text(task.title), .text(task.prompt),
          Cell(task.asked.written?.level?.rawValue), Cell(task.asked.band?.rawValue),
        ]
        return head + counts.map { Cell($0) }
          + agreement(
            pieces: Cell(task.agreement?.pieces), unanimous: Cell(task.agreement?.unanimous),
            alpha: task.agreement?.alpha, range: task.agreement?.range, ac1: task.agreement?.ac1)
      })
  }

  /// What changed each task between the page and the work.
  static func onTheWay(_ summary: Summary, meeting: Cell) -> CSVTable {
    CSVTable(
      name: "onTheWay", columns: ["meeting", "task", "factor", "direction"],
      rows: summary.tasks.flatMap { task in
        task.onTheWay.map { [meeting, .text(task.id.word), .text($0.rawValue), .text($0.direction.rawValue)] }
      })
  }

  /// Every lettered sample, without its words.
  static func samples(_ summary: Summary, meeting: Cell) -> CSVTable {
    CSVTable(
      name: "samples",
      columns: [
        "meeting", "task", "letter", "tag", "doubt", "group", "votesReason", "votesReproduce", "votesNoEvidence",
      ],
      rows: summary.tasks.flatMap { task in
        task.samples.map { sample in
          [
            meeting, .text(task.id.word), .text(sample.letter), Cell(sample.demand?.rawValue), Cell(sample.inDoubt),
            Cell(sample.place.word), Cell(sample.votes?.reason), Cell(sample.votes?.reproduce),
            Cell(sample.votes?.noEvidence),
          ]
        }
      })
  }

  /// What we differed on, a row a choice; without a letter it is the task itself.
  static func splits(_ summary: Summary, meeting: Cell) -> CSVTable {
    CSVTable(
      name: "splits", columns: ["meeting", "task", "letter", "choice", "votes", "because", "agreed"],
      rows: summary.tasks.flatMap { task in
        task.splits.flatMap { split in
          split.votes.map { vote in
            [
              meeting, .text(task.id.word), Cell(split.letter), .text(vote.choice.rawValue), Cell(vote.count),
              Cell(vote.because), Cell(split.agreed.map { $0 == vote.choice }),
            ]
          }
        }
      })
  }

  /// The votes of each task that was voted on, in the shape that `tellwhy agreement` reads: no column is a person.
  static func votes(_ summary: Summary) -> [CSVTable] {
    let onWork = summary.tasks.compactMap { task in task.votes.map { votes("votes-\(task.id.word)", $0) } }
    return onWork + (summary.sortVotes.map { [votes("votes-tasks", $0)] } ?? [])
  }

  private static func votes(_ name: String, _ ratings: Ratings) -> CSVTable {
    CSVTable(
      name: name, columns: ["piece"] + (0..<ratings.raters).map { "vote\($0 + 1)" },
      rows: ratings.pieces.indices.map { piece in
        [.text(ratings.pieces[piece])] + (0..<ratings.raters).map { Cell(ratings.rating(of: piece, by: $0)) }
      })
  }

  /// Every group.
  static func misconceptions(_ summary: Summary, meeting: Cell) -> CSVTable {
    CSVTable(
      name: "misconceptions",
      columns: [
        "meeting", "task", "name", "bank", "count", "anticipated", "probe", "nextMove", "lesson", "exemplarLetter",
        "exemplarWords",
      ],
      rows: summary.tasks.flatMap { task in
        task.misconceptions.map { group in
          [
            meeting, .text(task.id.word), .text(group.name), Cell(group.bank), Cell(group.count),
            Cell(group.anticipated), .text(group.probe), Cell(group.next?.text), Cell(group.next?.lesson),
            Cell(group.exemplar?.letter), Cell(group.exemplar?.words),
          ]
        }
      })
  }

  /// Every move.
  static func moves(_ summary: Summary, meeting: Cell) -> CSVTable {
    CSVTable(
      name: "moves",
      columns: [
        "meeting", "task", "misconception", "text", "lesson", "question", "who", "status", "triedBy", "heard", "kind",
        "support", "hindrance",
      ],
      rows: summary.moves.map { move in
        [
          meeting, .text(move.task.word), .text(move.misconception), .text(move.text), Cell(move.lesson),
          .text(move.question), .text(move.who), .text(move.status.word), Cell(move.status.triedBy), Cell(move.heard),
          Cell(move.kind?.rawValue), Cell(move.support?.rawValue), Cell(move.status.hindrance?.rawValue),
        ]
      })
  }
}
