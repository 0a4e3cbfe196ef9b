import Meetings
import SafeText
import Screen
import TaskAnalysis

extension AnswerBoard.Wrong {
  /// The one rule that gives the answer; nil where none or several do.
  var onlyRule: Misconception? {
    rules.count == 1 ? rules.first?.misconception : nil
  }

  /// What a group of these samples is called until the team names it.
  var groupName: String {
    onlyRule?.name ?? "answers \(text.string)"
  }
}

extension State {
  /// Makes one group of the samples that gave the marked answer; the other answers stay on the board.
  mutating func groupAnswer(_ row: BoardRow, of board: AnswerBoard) -> [Effect] {
    guard let task else { return [] }
    guard let wrong = board[row.subject] else {
      message =
        row.subject == .rightAnswers
        ? "A right answer may have another reason: \(.key, "←→") reads them." : "\(.key, "m") puts one in a group."
      return []
    }
    keepAnswersShown()
    let known = wrong.onlyRule.flatMap { rule in task.groups.first { $0.group.bank == rule.id }?.group }
    let group = known ?? wrong.onlyRule.map { MisconceptionGroup(id: newGroupID(), task: task.task.id, of: $0) }
    let new = group ?? MisconceptionGroup(id: newGroupID(), task: task.task.id, name: wrong.groupName)
    let made = known == nil ? [Edit.group(Replacement(before: nil, after: new))] : []
    let effects = commit(
      known == nil ? .newGroup : .place, made + placing(wrong.samples, in: .group(new.id)))
    let verb: DisplayText = wrong.samples.count == 1 ? "is" : "are"
    message = "\(lettersInWords(wrong.samples)) \(verb) in \(new.name).   \(.key, "u") take it back"
    return effects + keepGroupRows()
  }

  /// Lets the answers stay on the board while they are being grouped.
  mutating func keepAnswersShown() {
    guard case .groups(var groups) = scene, board(groups).answers != nil else { return }
    groups.showsAnswers = true
    scene = .groups(groups)
  }

  /// What the message row says of the marked answer while nothing else is said.
  func answerHint(_ row: BoardRow, _ board: AnswerBoard) -> Message? {
    guard let wrong = board[row.subject] else { return nil }
    let papers: DisplayText = row.count == 1 ? "1 paper" : "\(row.count) papers"
    let reasons: DisplayText
    switch wrong.rules.count {
    case 0: reasons = ""
    case 1: reasons = ", maybe one reason"
    case 2...4: reasons = ", maybe \(numberWord(wrong.rules.count)) reasons"
    default: reasons = ", maybe \(wrong.rules.count) reasons"
    }
    return Message(
      "\(papers), one answer\(reasons).  \(.key, "y") one group for now",
      short: "\(papers), one answer\(reasons).  \(.key, "y") one group")
  }
}

/// A small number as a word, for sentences; larger ones in digits.
func numberWord(_ number: Int) -> DisplayText {
  switch number {
  case 2: "two"
  case 3: "three"
  case 4: "four"
  default: "\(number)"
  }
}

extension MisconceptionGroup {
  /// A group that begins with an entry of the bank: its name, its probe, its move, and a hint of at most 40 columns.
  init(id: ID, task: MathTask.ID, of entry: Misconception, anticipated: Bool = false) {
    self.init(
      id: id, task: task, name: entry.name, hint: shortened(entry.description, to: 40), bank: entry.id,
      anticipated: anticipated, probe: entry.probe, nextMove: entry.nextMove)
  }
}

/// As many whole words as fit, without a full stop at the end, `…` where words are lost.
func shortened(_ sentence: String, to width: Int) -> String {
  let text = DisplayText(sentence.last == "." ? String(sentence.dropLast()) : sentence)
  guard text.width > width else { return text.string }
  return (text.wrapped(at: width - 1).first?.string ?? "") + "…"
}
