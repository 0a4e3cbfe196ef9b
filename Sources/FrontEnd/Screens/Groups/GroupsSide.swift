import Meetings
import SafeText
import Screen
import TaskAnalysis

extension State {
  /// The side column of the large form: what the samples of the marked row say, the words that decide first.
  func drawInTheirWords(_ marked: BoardRow, on page: inout Page) {
    let samples = marked.samples.prefix(GroupsScene.wordsBesides)
    guard let side = page.layout.side, samples.contains(where: { self.row(of: $0)?.wordsInShort != nil }) else {
      return
    }
    page.put("IN THEIR WORDS", row: 5, column: side.lowerBound, role: .heading)
    let column = side.lowerBound + 2 + (samples.map(\.letter.count).max() ?? 1)
    let width = side.upperBound - column + 1
    var row = 7
    for (index, sample) in samples.enumerated() {
      guard row + 1 < page.layout.message - 1 else {
        let left = marked.count - marked.papers - index
        page.put("\(left) more", row: row, column: side.lowerBound, role: .hint)
        return
      }
      page.put(Line(DisplayText(sample.letter)), row: row, column: side.lowerBound, role: .value)
      let words = self.row(of: sample)?.wordsInShort
      let lines = words?.wrapped(at: width) ?? ["nothing written"]
      let role: Role = words == nil ? .hint : .words
      page.put(Line(lines.first ?? .empty, role), row: row, column: column)
      if lines.count > 1 {
        let rest = lines.dropFirst().joined(separator: " ")
        page.put(Line(rest.fitted(to: width), role), row: row + 1, column: column)
      }
      row += 3
    }
  }
}

extension SampleRow {
  /// The words that decide, or else the first of all words, on one line; nil without any.
  var wordsInShort: DisplayText? {
    if let deciding = decidingText { return deciding }
    let words = DisplayText(String((sample.response ?? "").prefix(200)))
    return words.isEmpty ? nil : words
  }
}
