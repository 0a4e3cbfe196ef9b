/// The answers to one task, equal ones together, with how often each was given and the ways it was written.
package struct AnswerTally: Hashable, Sendable {
  /// One way an answer was written.
  package struct Wording: Hashable, Sendable {
    /// The words, without spaces around them.
    package let text: String

    /// How many pieces have it in this way.
    package let count: Int
  }

  /// One answer and the pieces that gave it.
  package struct Entry: Hashable, Sendable {
    /// The answer, as the task distinguishes answers.
    package let answer: Answer

    /// What the key says; ``Correctness/cannotTell`` without a key.
    package let correctness: Correctness

    /// The ways it was written, the most frequent first, ties by first appearance.
    package let written: [Wording]

    /// The places of the pieces in what was counted, in order.
    package let pieces: [Int]

    /// How many pieces gave it.
    package var count: Int { pieces.count }

    /// The most frequent way it was written, with LaTeX made plain: what to show.
    package var text: String { written.first.map { plainMathematics($0.text) } ?? answer.canonical }
  }

  /// The answers, the most frequent first, ties by first appearance.
  ///
  /// One answer has two entries where the key judges its forms differently, `1/3` and `3/9` in simplest form.
  package let entries: [Entry]

  /// The places where nothing was written.
  package let blank: [Int]

  /// Counts what was written, one text a piece; nil and empty text are blank.
  ///
  /// Where some wrote the letter of a choice with its text, the letter alone and the text alone count with them.
  /// - Complexity: O(*n*) in the pieces and their length, and O(*m* log *m*) in the *m* different answers.
  package init(_ written: some Sequence<String?>, key: AnswerKey? = nil) {
    var places: [String: [Int]] = [:]
    var blank: [Int] = []
    for (place, text) in written.enumerated() {
      if let text { places[text, default: []].append(place) } else { blank.append(place) }
    }
    var readings: [(reading: AnswerReading, text: String, places: [Int])] = []
    for (text, places) in places {
      if let reading = AnswerReading(text) { readings.append((reading, text, places)) } else { blank += places }
    }
    self.blank = blank.sorted()
    let options = ChoiceOptions(readings.map(\.reading.answer) + (key.map { [$0.answer] } ?? []))
    var groups: [Group: [(text: String, places: [Int])]] = [:]
    for (reading, text, places) in readings {
      let aligned = key?.asThisTaskDistinguishes(reading) ?? reading.answer
      let group = Group(answer: options.completed(aligned), correctness: key?.judge(reading) ?? .cannotTell)
      groups[group, default: []].append((text, places))
    }
    entries = groups.map { group, members in
      Entry(
        answer: group.answer, correctness: group.correctness, written: AnswerTally.wordings(members),
        pieces: members.flatMap(\.places).sorted())
    }.sorted { ($1.count, $0.pieces[0]) < ($0.count, $1.pieces[0]) }
  }

  private struct Group: Hashable {
    let answer: Answer
    let correctness: Correctness
  }

  private static func wordings(_ members: [(text: String, places: [Int])]) -> [Wording] {
    if members.count == 1 {
      return members.map { Wording(text: $0.text.withoutOuterSpace, count: $0.places.count) }
    }
    var places: [String: [Int]] = [:]
    for (text, more) in members { places[text.withoutOuterSpace, default: []] += more }
    return places.map { (text: $0.key, count: $0.value.count, first: $0.value.min() ?? 0) }
      .sorted { ($1.count, $0.first) < ($0.count, $1.first) }
      .map { Wording(text: $0.text, count: $0.count) }
  }
}

/// Which text stands behind which letter of a choice, as far as the answers themselves say so.
private struct ChoiceOptions {
  private var texts: [String: Answer?] = [:]
  private var letters: [Answer: String?] = [:]

  init(_ answers: [Answer]) {
    for case .choice(let letter, let text?) in answers {
      // Two texts for one letter: a form shuffled them, and letters say nothing.
      if let known = texts[letter], known != text { texts[letter] = .some(nil) } else { texts[letter] = text }
      if let known = letters[text], known != letter { letters[text] = .some(nil) } else { letters[text] = letter }
    }
  }

  /// The answer with its letter and text where both are known.
  func completed(_ answer: Answer) -> Answer {
    switch answer {
    case .choice(let letter, nil):
      (texts[letter] ?? nil).map { .choice(letter, $0) } ?? answer
    case .choice(_, let text?) where letters[text] == .some(nil): text
    case .choice: answer
    default: (letters[answer] ?? nil).map { .choice($0, answer) } ?? answer
    }
  }
}

extension String {
  fileprivate var withoutOuterSpace: String {
    guard let start = firstIndex(where: { !$0.isWhitespace }), let end = lastIndex(where: { !$0.isWhitespace }) else {
      return ""
    }
    return String(self[start...end])
  }
}
