extension DisplayText {
  /// The text cut to a width, with `…` at the end when something was cut.
  ///
  /// The `…` is one of the cells. A wide glyph that would need the last cell and one more is cut whole, so the result
  /// may be a cell narrower. A width below 1 gives no text.
  ///
  /// - Complexity: O(1) when the text fits, otherwise O(`width`).
  package func fitted(to width: Int) -> DisplayText {
    guard self.width > width else { return self }
    guard width > 0 else { return .empty }
    var builder = DisplayTextBuilder()
    var room = width - 1
    for glyph in glyphs {
      guard glyph.width <= room else { break }
      builder.append(glyph)
      room -= glyph.width
    }
    builder.append(untrusted: "…")
    return builder.text
  }

  /// The text in lines of at most a width, broken at spaces.
  ///
  /// A word wider than a line starts on a line of its own and is broken where the line is full. Spaces at a break and
  /// at the end of a wrapped line are dropped; other spaces are kept, also those the text starts with. There is always
  /// one line, if an empty one. A width below 2 counts as 2, so that a wide glyph has room.
  ///
  /// - Complexity: O(1) when the text fits, otherwise O(*n*).
  package func wrapped(at width: Int) -> [DisplayText] {
    let limit = max(2, width)
    guard self.width > limit else { return [self] }
    var wrapper = Wrapper(limit: limit)
    for glyph in glyphs {
      wrapper.take(glyph)
    }
    return wrapper.lines()
  }
}

/// Fills lines with words, glyph by glyph.
private struct Wrapper {
  let limit: Int
  private var finished: [DisplayText] = []
  private var line = DisplayText.empty
  private var gap = 0
  private var word = DisplayTextBuilder()

  init(limit: Int) {
    self.limit = limit
  }

  mutating func take(_ glyph: Glyph) {
    if glyph == .blank {
      endWord()
      gap += 1
      return
    }
    if word.width + glyph.width > limit {
      endWord()
      endLine()
    }
    word.append(glyph)
  }

  mutating func lines() -> [DisplayText] {
    endWord()
    if !line.isEmpty || finished.isEmpty { endLine() }
    return finished
  }

  private mutating func endWord() {
    let word = word.text
    guard !word.isEmpty else { return }
    if line.width + gap + word.width > limit, !line.isEmpty { endLine() }
    if line.isEmpty, !finished.isEmpty || gap + word.width > limit { gap = 0 }
    line += DisplayText(repeating: " ", count: gap) + word
    gap = 0
    self.word = DisplayTextBuilder()
  }

  private mutating func endLine() {
    finished.append(line)
    line = .empty
    gap = 0
  }
}
