import Meetings
import SafeText
import Screen
import TaskAnalysis

extension SampleRow {
  /// What the words of the sample may show; nil for a paper, whose words are not in the machine.
  fileprivate var suggestion: DemandSuggestion<WorkDemand>? {
    sample.isOnPaper ? nil : DemandSuggester.suggestion(forWork: sample.response ?? "", answer: sample.answer)
  }

  /// The words of the response that a suggestion goes by; nil when there are none.
  var suggestingPart: Range<Int>? {
    guard let suggestion, suggestion.demand != nil, let match = suggestion.because.first, !match.words.isEmpty else {
      return nil
    }
    return match.words
  }
}

extension State {
  /// Shows or hides what the words of the sample may show; it never tags.
  mutating func toggleSuggestion() -> [Effect] {
    guard let row else { return [] }
    looking.showsSuggestion.toggle()
    looking.firstLine = 0
    if looking.showsSuggestion, row.suggestion?.demand != nil {
      message = "Only a suggestion. Nothing is tagged until you tag it."
    }
    return []
  }

  /// What the words may show, the words it goes by, and what else they can mean; the small form has no room for the
  /// words a second time.
  func drawSuggestion(for row: SampleRow, on page: inout Page, row line: Int) {
    guard let suggestion = row.suggestion, let demand = suggestion.demand, let match = suggestion.because.first else {
      page.pair("maybe", "no suggestion for this one", row: line, role: .hint)
      return
    }
    page.pair("maybe", "\(demand.mark) \(demand.wallName)?   \(match.says)", row: line, role: .suggested)
    var next = line + 1
    if let part = row.suggestingPart, !page.layout.isSmall {
      drawSource(String(decoding: Array((row.sample.response ?? "").utf8)[part], as: UTF8.self), on: &page, row: next)
      next += 1
    }
    guard let falseFriend = match.falseFriend else { return }
    let layout = page.layout
    for text in DisplayText("Careful: \(falseFriend)").wrapped(at: layout.edge - layout.value + 1) {
      page.put(Line(text), row: next, column: layout.value)
      next += 1
    }
  }

  /// The words it goes by on one line, the student's own line breaks as blanks.
  private func drawSource(_ words: String, on page: inout Page, row: Int) {
    let layout = page.layout
    let column = page.put("from", row: row, column: layout.value) + 2
    let source = DisplayText(words.split(whereSeparator: \.isWhitespace).joined(separator: " "))
    let room = layout.edge - column - 1
    page.put("\"\(source.fitted(to: room))\"", row: row, column: column, role: .deciding)
  }
}
