import TaskAnalysis

/// A group as it leaves the room: its name, its size, one student's words, what to ask and what to try.
package struct MisconceptionSummary: Hashable, Sendable {
  /// What the room called it.
  package let name: String
  /// The entry of the bank that the name came from, such as `fr-gap`.
  package let bank: String?
  /// Lettered samples and papers.
  package let count: Int
  /// The letters in it; of a group too large for a wall, the first of them.
  package let letters: [String]
  /// Papers without letters in it.
  package let papers: Int
  /// Whether the room named it before it looked.
  package let anticipated: Bool
  /// The question that shows the thinking; empty when there is none.
  package let probe: String
  /// What to try; nil where nothing was planned.
  package let next: NextMove?
  /// Nil where nobody's words stand for it.
  package let exemplar: Exemplar?

  package init(
    name: String, bank: String? = nil, count: Int, letters: [String] = [], papers: Int = 0, anticipated: Bool = false,
    probe: String = "", next: NextMove? = nil, exemplar: Exemplar? = nil
  ) {
    self.name = name
    self.bank = bank
    self.count = count
    self.letters = letters
    self.papers = papers
    self.anticipated = anticipated
    self.probe = probe
    self.next = next
    self.exemplar = exemplar
  }

  init(_ record: GroupRecord, rows: [SampleRow], moves: [Move]) {
    let group = record.group
    self.init(
      name: group.name, bank: group.bank, count: record.count, letters: record.members.first.map(\.letter),
      papers: group.papers, anticipated: group.anticipated, probe: group.probe,
      next: NextMove(for: group, moves: moves), exemplar: Exemplar(of: group, rows: rows))
  }
}

/// What to try for a group: planned by the room, or no more than suggested.
package enum NextMove: Hashable, Sendable {
  /// The lesson is nil while it is open.
  case planned(String, lesson: String?)
  case suggested(String)

  /// The first move of the group that is complete, else its first; else what was suggested; nil without any.
  init?(for group: MisconceptionGroup, moves: [Move]) {
    let own = moves.filter { $0.group == group.id && !$0.text.isEmpty }
    if let move = own.first(where: \.isComplete) ?? own.first {
      self = .planned(move.text, lesson: move.lesson.isEmpty ? nil : move.lesson)
    } else if !group.nextMove.isEmpty {
      self = .suggested(group.nextMove)
    } else {
      return nil
    }
  }

  package var text: String {
    switch self {
    case .planned(let text, _), .suggested(let text): text
    }
  }

  /// The coming lesson it is planned for.
  package var lesson: String? {
    if case .planned(_, let lesson) = self { lesson } else { nil }
  }
}

/// One student's words that stand for a group.
package struct Exemplar: Hashable, Sendable {
  /// Nil for words that the room wrote down for papers without letters.
  package let letter: String?
  /// The words themselves, which stay with the team.
  package let words: String

  package init(letter: String?, words: String) {
    self.letter = letter
    self.words = words
  }

  /// Words that decided a tag, else the example that the room wrote, else a whole response; nil without any.
  ///
  /// By letter, the first that has words; only samples of the group are looked at.
  init?(of group: MisconceptionGroup, rows: [SampleRow]) {
    let own = rows.lazy.filter { $0.place == .group(group.id) }
    let deciding = own.compactMap { row in
      Exemplar(letter: row.sample.letter, saying: row.tag.words?.text(in: row.sample.response))
    }
    let whole = own.compactMap { Exemplar(letter: $0.sample.letter, saying: $0.sample.response) }
    guard let exemplar = deciding.first ?? Exemplar(letter: nil, saying: group.example) ?? whole.first else {
      return nil
    }
    self = exemplar
  }

  private init?(letter: String?, saying words: String?) {
    guard let words, words.contains(where: { !$0.isWhitespace }) else { return nil }
    self.init(letter: letter, words: words)
  }
}
