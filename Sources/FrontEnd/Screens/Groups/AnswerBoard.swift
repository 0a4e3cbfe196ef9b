import Meetings
import SafeText
import TaskAnalysis

/// The answers to a task that nobody has grouped yet, equal ones together; of the samples in memory.
struct AnswerBoard: Hashable, Sendable {
  /// One wrong answer and the rules it is consistent with.
  struct Wrong: Hashable, Sendable {
    /// The answer as it is compared, whatever way students wrote it.
    let answer: Answer
    /// The answer as a student wrote it.
    let text: DisplayText
    /// Who gave it, by letter.
    let samples: [SampleReference]
    /// The faulty rules that it is consistent with; empty where there is none.
    let rules: [Prediction]
  }

  /// Nil where the prompt cannot be read.
  let examination: TaskExamination?
  /// The most frequent first; without those that were given once and that no rule gives.
  let wrong: [Wrong]
  /// The rows of the board, top to bottom.
  let rows: [BoardRow]
  /// The right answer as students wrote it; nil where nobody did.
  let right: DisplayText?

  /// Nil where the right answer is not known, or where there is no wrong one to show.
  /// - Complexity: O(*n*) in the samples in memory, and one look at each rule of the bank.
  init?(_ task: TaskRecord) {
    let rows = task.shelf.rows.filter { $0.place == nil && !$0.sample.isOnPaper }
    guard rows.contains(where: { $0.sample.answer != nil }) else { return nil }
    let examination = TaskExamination(prompt: task.task.prompt)
    guard let key = task.answerKey(examination) else { return nil }
    let tally = AnswerTally(rows.map(\.sample.answer), key: key)
    var wrong: [Wrong] = []
    var other: [SampleReference] = []
    var right: [SampleReference] = []
    var rightText: DisplayText?
    for entry in tally.entries {
      let samples = entry.pieces.map { rows[$0].reference }
      let rules = examination?.rules(consistentWith: entry.answer) ?? []
      if entry.correctness.isRightOnPaper {
        right += samples
        rightText = rightText ?? DisplayText(entry.text)
      } else if rules.isEmpty, entry.count == 1 {
        other += samples
      } else {
        wrong.append(
          Wrong(answer: entry.answer, text: DisplayText(entry.text), samples: samples, rules: rules))
      }
    }
    guard !wrong.isEmpty else { return nil }
    self.examination = examination
    self.wrong = wrong
    self.right = rightText
    self.rows =
      wrong.map(AnswerBoard.row)
      + [
        BoardRow(.otherAnswers, name: "other", count: other.count, samples: other.sorted(), word: "no rule found"),
        BoardRow(
          .noAnswer, name: "no answer", count: tally.blank.count, samples: tally.blank.map { rows[$0].reference }),
        BoardRow(
          .rightAnswers, name: "\(rightText ?? .empty) ✓", count: right.count, samples: right.sorted(), word: "right"),
      ].filter { $0.count > 0 }
  }

  private static func row(_ wrong: Wrong) -> BoardRow {
    let word: DisplayText
    switch wrong.rules.count {
    case 0: word = "no rule found"
    case 1: word = "fits 1 rule"
    default: word = "fits \(wrong.rules.count) rules"
    }
    return BoardRow(
      .answer(wrong.answer.canonical), name: wrong.text, count: wrong.samples.count, samples: wrong.samples, word: word)
  }

  /// The wrong answer of a row; nil for the other rows.
  subscript(subject: BoardRow.Subject) -> Wrong? {
    guard case .answer(let canonical) = subject else { return nil }
    return wrong.first { $0.answer.canonical == canonical }
  }
}

extension Correctness {
  /// Whether a room would tick it, not simplified or without a unit as it may be.
  var isRightOnPaper: Bool {
    switch self {
    case .right, .rightNotSimplified, .rightWithoutUnit: true
    case .wrong, .cannotTell: false
    }
  }
}
