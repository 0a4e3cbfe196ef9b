import Meetings
import TaskAnalysis

/// One answer to a task, and what may be behind it.
struct AnalyzedAnswer: Hashable, Sendable {
  /// The most frequent way it was written, made plain.
  let text: String
  let count: Int
  /// Whether it is right; nil where neither the file, the key nor the prompt tells.
  let isRight: Bool?
  /// Whether all that is wrong with it is that it could still be simplified.
  let isOnlyNotSimplified: Bool
  /// Whether the file marks it otherwise than the key does.
  let isMarkedAgainstKey: Bool
  /// Every way it was written, the most frequent first.
  let written: [String]
  /// The misconceptions whose rule gives it; none for a right answer.
  let consistentWith: [Misconception]

  /// A judgement in the file's own `correct` column goes before the key, and the key before the prompt.
  init(_ entry: AnswerTally.Entry, _ reading: TaskReading, pieces: [ImportedPiece]) {
    let marks = entry.pieces.map { pieces[$0].correct }
    let marked = Set(marks).count == 1 ? marks.first ?? nil : nil
    let judged = AnalyzedAnswer.isRight(entry, reading)
    let isRight = marked ?? judged
    isMarkedAgainstKey =
      reading.key != nil && entry.correctness != .rightNotSimplified && judged.map { marks.contains(!$0) } == true
    text = entry.text
    count = entry.count
    self.isRight = isRight
    isOnlyNotSimplified = isRight == false && entry.correctness == .rightNotSimplified
    written = entry.written.map(\.text)
    consistentWith =
      isRight == true ? [] : reading.examination?.rules(consistentWith: entry.answer).map(\.misconception) ?? []
  }

  private static func isRight(_ entry: AnswerTally.Entry, _ reading: TaskReading) -> Bool? {
    switch entry.correctness {
    case .right, .rightWithoutUnit: true
    case .wrong, .rightNotSimplified: false
    case .cannotTell: reading.examination?.correct.agrees(with: entry.answer) == true ? true : nil
    }
  }
}
