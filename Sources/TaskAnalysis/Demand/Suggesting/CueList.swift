/// Cues, found by the word that a text has at a place.
struct CueList: Sendable {
  /// A cue of a list, and the bytes of the text that it matched.
  struct Finding {
    let cue: Int
    let words: Range<Int>
  }

  /// One way of writing a cue: the step with which it begins.
  private struct Candidate: Sendable {
    let cue: Int
    let step: Int
  }

  let cues: [Cue]
  private var program = CueProgram()
  /// The phrases that any word can begin, each with characters that a text must have for it.
  private var anywhere: [(candidate: Candidate, needs: [UInt8])] = []
  /// The other phrases by the first three characters of a word, and where those of an opening begin.
  private var candidates: [Candidate] = []
  private var starts: [Int32] = [0]

  init(_ cues: [Cue]) {
    self.cues = cues
    var byOpening: [[Candidate]] = Array(repeating: [], count: Opening.count)
    for (index, cue) in cues.enumerated() {
      for phrase in cue.phrases {
        let candidate = Candidate(cue: index, step: program.add(phrase))
        guard let openings = phrase.openings else {
          anywhere.append((candidate, phrase.neededCharacters))
          continue
        }
        for opening in Set(openings) { byOpening[opening].append(candidate) }
      }
    }
    for part in byOpening {
      candidates += part
      starts.append(Int32(candidates.count))
    }
  }

  /// Every cue in a text at the first place where it stands, in the order of the list.
  ///
  /// - Complexity: O(words of the text); a word costs a look-up and the few phrases that begin as it does.
  func findings(in text: FoldedText) -> [Finding] {
    var found: [Finding] = []
    let anywhere = anywhere.filter { text.holds($0.needs) }
    var place = 0
    while place < text.count {
      guard FoldedText.isWord(text.bytes[place]) else {
        place += 1
        continue
      }
      let opening = Opening.of(text, at: place)
      for index in starts[opening]..<starts[opening + 1] { tryOut(candidates[Int(index)], &found, text, place) }
      for (candidate, _) in anywhere { tryOut(candidate, &found, text, place) }
      place = text.endOfWord(from: place)
    }
    return found.sorted { $0.cue < $1.cue }
  }

  private func tryOut(_ candidate: Candidate, _ found: inout [Finding], _ text: FoldedText, _ place: Int) {
    guard !found.contains(where: { $0.cue == candidate.cue }),
      let end = program.end(of: candidate.step, in: text, from: place)
    else { return }
    found.append(Finding(cue: candidate.cue, words: place..<end))
  }
}

/// The first three characters of a word as one number; zeros stand for what lies behind the end of a shorter word.
private enum Opening {
  /// Letters, digits and three others, or none.
  private static let kinds = 40
  static let count = kinds * kinds * kinds

  static func of(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Int {
    (kind(first) * kinds + kind(second)) * kinds + kind(third)
  }

  static func of(_ text: FoldedText, at place: Int) -> Int {
    let end = text.count
    guard place + 1 < end, FoldedText.isWord(text.bytes[place + 1]) else { return of(text.bytes[place], 0, 0) }
    guard place + 2 < end, FoldedText.isWord(text.bytes[place + 2]) else {
      return of(text.bytes[place], text.bytes[place + 1], 0)
    }
    return of(text.bytes[place], text.bytes[place + 1], text.bytes[place + 2])
  }

  private static func kind(_ character: UInt8) -> Int {
    switch character {
    case UInt8(ascii: "a")...UInt8(ascii: "z"): Int(character) - 96
    case UInt8(ascii: "0")...UInt8(ascii: "9"): Int(character) - 20
    case UInt8(ascii: "_"): 38
    case FoldedText.strangeLetter: 39
    default: 0
    }
  }

  /// What may stand in a word, and its end.
  static let characters: [UInt8] = [0] + (1..<128).filter(FoldedText.isWord)
}

extension CuePhrase {
  /// The openings of the words that it can begin with, by the first part that takes anything; nil for any word.
  fileprivate var openings: [Int]? {
    for part in parts {
      switch part {
      case .start: continue
      case .oneOf(let spellings): return spellings.flatMap(\.openings)
      case .characters(let set, 1...1): return Opening.characters.filter(set.contains).map { Opening.of($0, 0, 0) }
      default: return nil
      }
    }
    return nil
  }
}

extension CuePhrase {
  /// The longest characters that stand in every text in which it is found; none where there is always a choice.
  fileprivate var neededCharacters: [UInt8] {
    let only = parts.compactMap { part -> [UInt8]? in
      guard case .oneOf(let spellings) = part, spellings.count == 1 else { return nil }
      return spellings[0].bytes
    }
    return only.max { $0.count < $1.count } ?? []
  }
}

extension CuePhrase.Spelling {
  /// A spelling of one or two characters may go on within the word, so it opens with every character behind them.
  fileprivate var openings: [Int] {
    guard let first = bytes.first else { return [] }
    let seconds = bytes.count > 1 ? [bytes[1]] : Opening.characters
    return seconds.flatMap { second in
      guard FoldedText.isWord(second) else { return [Opening.of(first, 0, 0)] }
      let thirds = bytes.count > 2 ? [bytes[2]] : Opening.characters
      return thirds.map { Opening.of(first, second, $0) }
    }
  }
}
