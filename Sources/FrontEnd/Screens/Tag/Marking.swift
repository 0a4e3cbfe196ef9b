import Meetings
import SafeText
import Screen
import TaskAnalysis

/// The words that decide being marked: a run of words of one response.
package struct Marking: Hashable, Sendable {
  let sample: SampleReference
  /// The words of the response as UTF-8 ranges; never empty.
  let words: [Range<Int>]
  /// The first and the last marked word, counted from 0 among ``words``; at least one is marked.
  private(set) var first: Int
  private(set) var last: Int

  /// Begins at the words marked before, or behind a "because", or at the first word; nil when there are no words.
  init?(_ row: SampleRow) {
    words = Marking.words(of: row.sample.response ?? "")
    guard !words.isEmpty else { return nil }
    sample = row.reference
    let marked = row.decidingPart
    first = 0
    last = 0
    if let marked {
      first = words.firstIndex { $0.upperBound > marked.lowerBound } ?? 0
      last = words.lastIndex { $0.lowerBound < marked.upperBound } ?? first
    } else if let because = Marking.because(in: row.sample.response ?? "", words: words) {
      first = because
      last = words.count - 1
    }
  }

  /// The marked part as UTF-8 offsets into the response.
  var part: Range<Int> { words[first].lowerBound..<words[last].upperBound }

  /// Moves what is marked by some words with its length, which the end of the text may shorten.
  mutating func move(by step: Int) {
    let length = last - first
    first = max(0, min(first + step, words.count - 1))
    last = min(first + length, words.count - 1)
  }

  mutating func widen(by step: Int) {
    last = max(first, min(last + step, words.count - 1))
  }

  private static func words(of response: String) -> [Range<Int>] {
    var words: [Range<Int>] = []
    var start: Int?
    for (offset, byte) in response.utf8.enumerated() {
      let isBlank = byte == 32 || (9...13).contains(byte)
      if isBlank, let begun = start {
        words.append(begun..<offset)
        start = nil
      } else if !isBlank, start == nil {
        start = offset
      }
    }
    if let start { words.append(start..<response.utf8.count) }
    return words
  }

  private static func because(in response: String, words: [Range<Int>]) -> Int? {
    let bytes = Array(response.utf8)
    return words.firstIndex { word in
      let text = String(decoding: bytes[word], as: UTF8.self).lowercased()
      return ["because", "becuase", "bc", "cause", "since", "cuz"].contains(text)
    }
  }
}

extension State {
  /// Marks the words that decide; on paper, writes them.
  mutating func openWords() -> [Effect] {
    guard let row = rowOnTheWall else { return [] }
    if let marking = Marking(row) {
      looking.firstLine = 0
      return lay(.marking(marking))
    }
    return lay(.field(Field(.paperWords(row.reference), text: row.tag.words?.text(in: nil) ?? "")))
  }

  /// Keeps nothing until Enter, which marks the words, or x, which takes them out of the work.
  mutating func reduceMarking(_ marking: Marking, _ action: Action) -> [Effect] {
    var marking = marking
    switch action {
    case .left: marking.move(by: -1)
    case .right: marking.move(by: 1)
    case .space: marking.widen(by: 1)
    case .erase: marking.widen(by: -1)
    case .back:
      drawer = nil
      return []
    case .open:
      drawer = nil
      let part = marking.part
      return keepWords(.part(start: part.lowerBound, end: part.upperBound), of: marking.sample)
    case .hide:
      drawer = nil
      return hideWords(marking)
    default: return []
    }
    drawer = .marking(marking)
    return []
  }

  /// Keeps the words that decide for a sample.
  mutating func keepWords(_ words: DecidingWords?, of sample: SampleReference) -> [Effect] {
    guard let row = row(of: sample) else { return [] }
    let effects = setTag(row, as: .words) { $0.words = words }
    if !effects.isEmpty { message = "Kept for \(sample.letter).   \(.key, "u") take it back" }
    return effects
  }

  /// A sample's row, wherever it is in memory.
  func row(of sample: SampleReference) -> SampleRow? {
    if let index = record.index(of: sample.task), let row = record.tasks[index].shelf[sample.position],
      row.sample.id == sample.id
    {
      return row
    }
    return single[sample.id]
  }

  /// Draws the work in the drawer with the marked words in sight; nothing where its row is not in memory.
  func drawMarking(_ marking: Marking, on page: inout Page) {
    let layout = page.layout
    guard let row = row(of: marking.sample) else { return }
    page.clear(from: layout.drawer)
    page.rule(row: layout.drawer)
    page.put(
      "WHICH WORDS DECIDE?", row: layout.drawer + 1, column: layout.left, role: .heading)
    page.putRight("\(.key, "x") crosses them out   sample \(marking.sample.letter)", row: layout.drawer + 1)
    let words = StudentWords(row.sample.response ?? "", width: layout.wordsWidth, marked: marking.part)
    let marked = words.lines.firstIndex { $0.marked != nil } ?? 0
    let room = layout.message - layout.drawer - 3
    page.words(words, row: layout.drawer + 3, room: room, firstLine: max(0, marked - room + 2))
    page.foot(
      [
        FooterEntry("←→", "first word"), FooterEntry("Space", "a word more"),
        FooterEntry("Backspace", "fewer"), FooterEntry("Enter", "keep"), FooterEntry("Esc", "as it was"),
      ], last: .clock)
  }
}
