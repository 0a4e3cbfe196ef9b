/// Phrases laid out flat, so that matching one costs no more than reading some numbers.
///
/// Where the same phrases were matched as nested values, more than half of the time went into counting references.
struct CueProgram: Sendable {
  private enum Step: Sendable {
    case oneOf(Choice)
    case maybe(Choice)
    /// Any characters, up to a place where the rest can begin.
    case gap(least: Int, most: Int, isToEdge: Bool, firsts: FoldedCharacters)
    case characters(FoldedCharacters, least: Int, most: Int)
    case edge
    /// The steps up to the next `found` must not match here; the phrase goes on at `next`.
    case not(next: Int)
    case start
    case end
    case found
  }

  /// A run of spellings, and the characters that they begin with.
  private struct Choice: Sendable {
    let spellings: Range<Int>
    let firsts: FoldedCharacters
  }

  /// Its characters, and how much more of the word is taken; nil when it is whole.
  private struct Spelling: Sendable {
    let first: UInt8
    let rest: Range<Int>
    let leastMore: Int?
  }

  private var steps: [Step] = []
  private var spellings: [Spelling] = []
  private var characters: [UInt8] = []

  /// Adds a phrase; returns the step with which it begins.
  mutating func add(_ phrase: CuePhrase) -> Int {
    let first = steps.count
    add(phrase.parts)
    return first
  }

  private mutating func add(_ parts: [CuePhrase.Part]) {
    var rest = parts[...]
    while let part = rest.popFirst() {
      switch part {
      case .oneOf(let spellings): steps.append(.oneOf(choice(spellings)))
      case .maybe(let spellings): steps.append(.maybe(choice(spellings)))
      case .gap(let lengths): steps.append(gap(lengths, before: &rest))
      case .characters(let set, let lengths):
        steps.append(.characters(set, least: lengths.lowerBound, most: lengths.upperBound))
      case .edge: steps.append(.edge)
      case .not(let parts):
        let place = steps.count
        steps.append(.found)
        add(parts)
        steps[place] = .not(next: steps.count)
      case .start: steps.append(.start)
      case .end: steps += [.end, .found]
      case .open: steps.append(.found)
      }
    }
    steps += [.edge, .found]
  }

  /// A gap takes the edge behind it along, and what the spellings behind that begin with.
  private func gap(_ lengths: ClosedRange<Int>, before rest: inout ArraySlice<CuePhrase.Part>) -> Step {
    var isToEdge = false
    if case .edge = rest.first {
      isToEdge = true
      rest.removeFirst()
    }
    var firsts = FoldedCharacters.all
    if case .oneOf(let spellings) = rest.first { firsts = FoldedCharacters(spellings.compactMap(\.bytes.first)) }
    return .gap(least: lengths.lowerBound, most: lengths.upperBound, isToEdge: isToEdge, firsts: firsts)
  }

  private mutating func choice(_ choice: [CuePhrase.Spelling]) -> Choice {
    let first = spellings.count
    for spelling in choice {
      guard let letter = spelling.bytes.first else { continue }
      let start = characters.count + 1
      characters += spelling.bytes
      spellings.append(
        Spelling(first: letter, rest: start..<characters.count, leastMore: spelling.leastMore))
    }
    return Choice(spellings: first..<spellings.count, firsts: FoldedCharacters(choice.compactMap(\.bytes.first)))
  }
}

extension CueProgram {
  /// Where a phrase ends in a text if it begins at a place; nil when it does not.
  ///
  /// - Complexity: bounded by the phrase, whose gaps are at most 120 characters; mostly one comparison.
  func end(of step: Int, in text: FoldedText, from place: Int) -> Int? {
    var step = step
    var place = place
    while true {
      switch steps[step] {
      case .oneOf(let choice): return end(of: choice, then: step + 1, in: text, from: place)
      case .maybe(let choice):
        if let end = end(of: choice, then: step + 1, in: text, from: place) { return end }
      case .gap(let least, let most, let isToEdge, let firsts):
        var next = min(place + most, text.count - 1)
        while next >= place + least {
          if firsts.contains(text.bytes[next]), !isToEdge || text.isEdge(next),
            let end = end(of: step + 1, in: text, from: next)
          {
            return end
          }
          next -= 1
        }
        return nil
      case .characters(let set, let least, let most):
        let begun = place
        while place < text.count, place - begun < most, set.contains(text.bytes[place]) { place += 1 }
        guard place - begun >= least else { return nil }
      case .edge: guard text.isEdge(place) else { return nil }
      case .not(let next):
        guard end(of: step + 1, in: text, from: place) == nil else { return nil }
        step = next - 1
      case .start: guard place == 0 else { return nil }
      case .end: guard place == text.count else { return nil }
      case .found: return place
      }
      step += 1
    }
  }

  private func end(of choice: Choice, then step: Int, in text: FoldedText, from place: Int) -> Int? {
    guard place < text.count, choice.firsts.contains(text.bytes[place]) else { return nil }
    let first = text.bytes[place]
    for index in choice.spellings where spellings[index].first == first {
      guard let next = end(of: spellings[index], in: text, from: place) else { continue }
      if let end = end(of: step, in: text, from: next) { return end }
    }
    return nil
  }

  /// The end of a spelling whose first character is at a place.
  private func end(of spelling: Spelling, in text: FoldedText, from place: Int) -> Int? {
    var end = place + 1
    guard spelling.rest.count <= text.count - end else { return nil }
    for index in spelling.rest {
      guard text.bytes[end] == characters[index] else { return nil }
      end += 1
    }
    guard let least = spelling.leastMore else { return end }
    let endOfWord = text.endOfWord(from: end)
    return endOfWord - end >= least ? endOfWord : nil
  }
}
