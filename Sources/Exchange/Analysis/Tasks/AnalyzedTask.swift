import Meetings
import TaskAnalysis

/// What can be said about a task and the work on it before anybody has looked at it.
struct AnalyzedTask: Hashable, Sendable {
  /// Misconceptions that lead to one wrong answer here.
  struct Indistinct: Hashable, Sendable {
    let answer: String
    let misconceptions: [Misconception]
  }

  let title: String
  let prompt: String?
  let key: String?
  let pieces: Int
  /// The pieces without an answer of their own; their words may still tell.
  let withoutAnswer: Int
  /// The most frequent first, ties by first appearance.
  let answers: [AnalyzedAnswer]
  let groups: [NamedGroup]
  /// What the task cannot tell apart, in the order of the bank.
  let cannotTellApart: [Indistinct]
  /// The misconceptions that give the right answer here.
  let rightForOtherReasons: [Misconception]
  let askNext: NextItem?
  let demand: PromptDemand
  let work: DemandOfWork
  /// What was left aside, and why; one sentence each, without a full stop.
  let notes: [String]

  /// - Complexity: O(*n*) in the pieces and their length; up to 2,000 pieces their wording is compared in O(*n*²).
  init(_ task: IdentifiedWork.Task) {
    let reading = TaskReading(task.work)
    let grouping = reading.grouping(task)
    let tally = AnswerTally(task.work.pieces.lazy.map(\.answer), key: reading.key)
    title = task.work.title
    prompt = task.work.prompt
    key = task.work.key
    pieces = task.work.pieces.count
    withoutAnswer = tally.blank.count
    answers = tally.entries.map { AnalyzedAnswer($0, reading, pieces: task.work.pieces) }
    groups = ColdSuggestion.groups(of: grouping).map { NamedGroup($0, task: task) }
    cannotTellApart = (reading.examination?.cannotTellApart ?? []).compactMap { rules in
      rules.first.map { Indistinct(answer: $0.answer.description, misconceptions: rules.map(\.misconception)) }
    }
    rightForOtherReasons = reading.examination?.rightByLuck.map(\.misconception) ?? []
    askNext = reading.examination?.askNext
    demand = PromptDemand(task.work.prompt)
    work = DemandOfWork(task.work)
    notes = [reading.doubt, AnalyzedTask.note(onMarksOf: answers), ColdSuggestion.note(on: grouping)]
      .compactMap(\.self)
  }

  /// Says which answers the file marks otherwise than its key; the first three of them.
  private static func note(onMarksOf answers: [AnalyzedAnswer]) -> String? {
    let texts = answers.filter(\.isMarkedAgainstKey).map(\.text)
    guard !texts.isEmpty else { return nil }
    let shown = texts.prefix(3).map { $0.shortened(to: 40) }.joined(separator: ", ")
    return "the file marks \(shown)\(texts.count > 3 ? " and \(texts.count - 3) more" : "") otherwise than its key; "
      + "the marks count where they agree"
  }
}
