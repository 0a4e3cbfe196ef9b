import SafeText

/// A student's words as lines for a wall: wrapped, the student's own line breaks kept, the words that decide marked.
struct StudentWords: Hashable, Sendable {
  /// One row of the wrapped words.
  struct Line: Hashable, Sendable {
    var text: DisplayText
    /// The cells of the line that are marked.
    var marked: Range<Int>?
  }

  /// Every row that the words need at that width, blank lines among them.
  private(set) var lines: [Line]

  /// Wraps a response; `marked` is a range of UTF-8 offsets into it.
  init(_ response: String, width: Int, marked: Range<Int>? = nil) {
    lines = []
    var offset = 0
    for part in response.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      let bytes = part.utf8.count
      append(part, from: offset, width: width, marked: marked)
      offset += bytes
      let rest = response.utf8.dropFirst(offset)
      offset += rest.starts(with: [13, 10]) ? 2 : StudentWords.breakLength(rest)
    }
    while let last = lines.last, last.text.isEmpty { lines.removeLast() }
  }

  private static func breakLength(_ rest: String.UTF8View.SubSequence) -> Int {
    guard let first = rest.first else { return 0 }
    return first < 0x80 ? 1 : first < 0xE0 ? 2 : 3
  }

  /// Wraps one line of the student's and finds the marked cells in each part by counting glyphs of the words before.
  private mutating func append(_ part: Substring, from offset: Int, width: Int, marked: Range<Int>?) {
    let wrapped = DisplayText(String(part)).wrapped(at: width)
    guard let marked, marked.lowerBound < offset + part.utf8.count, marked.upperBound > offset else {
      lines += wrapped.map { Line(text: $0) }
      return
    }
    let lower = StudentWords.cells(of: part, bytes: marked.lowerBound - offset)
    let upper = StudentWords.cells(of: part, bytes: marked.upperBound - offset)
    var start = 0
    for text in wrapped {
      let range = max(lower, start) - start..<max(max(lower, start), min(upper, start + text.width)) - start
      lines.append(Line(text: text, marked: range.isEmpty ? nil : range))
      start += text.width + 1
    }
  }

  /// How many cells the first bytes of a line take once they are safe to show.
  private static func cells(of part: Substring, bytes: Int) -> Int {
    guard bytes > 0 else { return 0 }
    let end = part.utf8.index(part.utf8.startIndex, offsetBy: min(bytes, part.utf8.count))
    return DisplayText(String(part[..<end])).width
  }
}
