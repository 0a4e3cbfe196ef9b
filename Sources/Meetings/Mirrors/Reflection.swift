package import TaskAnalysis

/// What a team answered in a mirror on one day: its opinion then, in the words in which it was asked.
///
/// It keeps the questions beside the answers, so that it can be read when the mirror's file has changed or is gone.
package struct Reflection: Hashable, Sendable, Codable, Identifiable {
  package typealias ID = Identifier<Reflection>

  /// One answer; a question with several marks has several.
  package struct Answer: Hashable, Sendable, Codable {
    package let question: String
    package var words: String

    package init(question: String, words: String) {
      self.question = question
      self.words = words
    }
  }

  package let id: ID
  /// The ``Mirror/id`` of the mirror, and what it was called.
  package let mirror: String
  package let title: String
  /// When it was begun.
  package let day: Moment
  /// In the order of the mirror's questions.
  package private(set) var answers: [Answer]

  package init(id: ID, mirror: String, title: String, day: Moment, answers: [Answer] = []) {
    self.id = id
    self.mirror = mirror
    self.title = title
    self.day = day
    self.answers = answers
  }

  /// The answer to a question, of several marks the first; empty while there is none.
  package func answer(to question: String) -> String {
    answers.first { $0.question == question }?.words ?? ""
  }

  /// Whether a level or a mark was chosen.
  package func has(_ words: String, for question: String) -> Bool {
    answers.contains { $0.question == question && $0.words == words }
  }

  /// Answers a question anew; empty words take the answer away.
  package mutating func answer(_ question: String, _ words: String, in mirror: Mirror) {
    answers.removeAll { $0.question == question }
    if !words.isEmpty { answers.append(Answer(question: question, words: words)) }
    sort(as: mirror)
  }

  /// Puts a mark on a statement, or takes it off.
  package mutating func mark(_ words: String, of question: String, in mirror: Mirror) {
    if has(words, for: question) {
      answers.removeAll { $0.question == question && $0.words == words }
    } else {
      answers.append(Answer(question: question, words: words))
    }
    sort(as: mirror)
  }

  /// The mirror's own order; what it does not ask any more comes last.
  private mutating func sort(as mirror: Mirror) {
    let places = mirror.items.enumerated().flatMap { index, item in
      switch item.kind {
      case .levels(let words), .marks(let words):
        words.enumerated().map { ([item.question, $0.element], index * 1000 + $0.offset) }
      case .words, .yesOrNo, .minutes, .clock: [([item.question], index * 1000)]
      }
    }
    let order = Dictionary(places) { first, _ in first }
    func place(_ answer: Answer) -> Int {
      order[[answer.question, answer.words]] ?? order[[answer.question]] ?? Int.max
    }
    let sorted = answers.enumerated().sorted { one, other in
      let (place, otherPlace) = (place(one.element), place(other.element))
      return place == otherPlace ? one.offset < other.offset : place < otherPlace
    }
    answers = sorted.map(\.element)
  }
}
