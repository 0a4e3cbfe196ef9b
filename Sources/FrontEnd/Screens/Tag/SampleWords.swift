import Meetings
import SafeText
import Screen
import TaskAnalysis

extension SampleRow {
  /// The words that decide, on one line; nil when none are marked.
  var decidingText: DisplayText? {
    guard let words = tag.words?.text(in: sample.response), !words.isEmpty else { return nil }
    return DisplayText(words)
  }

  /// The words that decide as a part of the response.
  var decidingPart: Range<Int>? {
    guard case .part(let start, let end) = tag.words, start < end else { return nil }
    return start..<end
  }
}

extension TaskRecord {
  /// Whether a sample's answer is the right one, by what its file said, or else by the task's key.
  func isRight(_ sample: WorkSample) -> Bool {
    if let marked = sample.markedCorrect { return marked }
    guard let answer = sample.answer, let key = AnswerKey(task.key, prompt: task.prompt) else { return false }
    let judgement = key.judge(answer)
    return judgement.countsAsRight || judgement == .rightNotSimplified
  }
}

extension State {
  /// The student's words, with those that decide underlined where they stand, or those that a suggestion goes by.
  func drawWords(
    of sample: SampleRow, on page: inout Page, row: Int, room: Int, isSuggesting: Bool = false, isBlind: Bool = false
  ) {
    let response = sample.sample.response ?? ""
    let marked = isBlind ? nil : isSuggesting ? sample.suggestingPart : page.layout.isSmall ? nil : sample.decidingPart
    let words = StudentWords(response, width: page.layout.wordsWidth, marked: marked)
    if words.lines.isEmpty {
      page.put(
        sample.sample.response == nil ? "an answer, no words" : "nothing written", row: row, column: page.layout.value,
        role: .hint)
    }
    page.words(words, row: row, room: room, firstLine: looking.firstLine)
  }

  /// A paper's letter in big type, to be held up.
  func drawPaper(_ sample: SampleRow, on page: inout Page, row: Int) {
    let layout = page.layout
    let width = page.full(sample.sample.letter, row: row, column: layout.value)
    page.put("Hold it up, or pass it round.", row: row + 3, column: layout.value + width + 6, role: .words)
    guard let words = sample.decidingText else { return }
    page.put("\"\(words)\"", row: row + 5, column: layout.value + width + 6, role: .deciding)
  }
}
