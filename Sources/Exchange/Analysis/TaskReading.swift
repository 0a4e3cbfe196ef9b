import Meetings
import TaskAnalysis

/// What prompt and key of a task say about its answers.
struct TaskReading: Hashable, Sendable {
  /// The right answer; nil where the file has none.
  let key: AnswerKey?
  /// What the rules of the bank answer; nil where the prompt is missing or cannot be read.
  let examination: TaskExamination?
  /// What keeps the rules from being compared although the prompt could be read.
  let doubt: String?

  init(_ task: ImportedTask) {
    let key = task.key.flatMap { AnswerKey($0, prompt: task.prompt ?? "") }
    let examination = task.prompt.flatMap { TaskExamination(prompt: $0) }
    self.key = key
    if let key, let examination, TaskReading.contradicts(key, examination) {
      self.examination = nil
      doubt =
        "the key is not what the prompt, as it was read, asks for (\(examination.correct)), so no rules were compared"
    } else {
      self.examination = examination
      doubt = nil
    }
  }

  /// The pieces as the suggestions see them.
  ///
  /// Where the key contradicts the prompt the prompt is left out, since its numbers would be read the same wrong way.
  func grouping(_ task: IdentifiedWork.Task) -> GroupingTask {
    // Many students write one answer: each is read once.
    var readings: [String: String] = [:]
    let pieces = zip(task.ids, task.work.pieces).map { id, piece in
      let known = piece.answer.flatMap { readings[$0] }
      let read = PieceToGroup(
        id: id, response: piece.response ?? "", answer: piece.answer, canonicalAnswer: known, isRight: piece.correct)
      if known == nil, let answer = piece.answer { readings[answer] = read.canonicalAnswer }
      return read
    }
    return GroupingTask(prompt: doubt == nil ? task.work.prompt : nil, key: task.work.key, reading: pieces)
  }

  private static func contradicts(_ key: AnswerKey, _ examination: TaskExamination) -> Bool {
    guard !examination.correct.agrees(with: key.answer) else { return false }
    return Answer(examination.correct.description).map { key.judge($0) == .wrong } ?? false
  }
}
