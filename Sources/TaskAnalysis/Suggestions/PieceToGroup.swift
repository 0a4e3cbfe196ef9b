/// One piece of student work as the suggestions see it: the words and the answer, without the student.
package struct PieceToGroup: Hashable, Sendable, Identifiable {
  /// What the caller knows it by; no two pieces of a task share it.
  package let id: String

  /// The student's words as written; empty when there are none.
  package let response: String

  /// The answer as written; nil when it is blank or hidden.
  package let answer: String?

  /// What counts as the same answer; by default what the answer says, however it is written, and whether it could
  /// still be simplified: `6/2` and 3 are often two ways of thinking.
  package let canonicalAnswer: String?

  /// Whether the answer is right; nil where there is no key or where it cannot be told.
  package let isRight: Bool?

  /// The misconceptions of the bank whose rule gives this answer, by id.
  package let consistentWith: [String]

  package init(
    id: String, response: String, answer: String? = nil, canonicalAnswer: String? = nil, isRight: Bool? = nil,
    consistentWith: [String] = []
  ) {
    let written = answer.flatMap { $0.allSatisfy(\.isWhitespace) ? nil : $0 }
    self.id = id
    self.response = response
    self.answer = written
    self.canonicalAnswer = canonicalAnswer ?? written.flatMap(AnswerReading.init)?.forGrouping
    self.isRight = isRight
    self.consistentWith = consistentWith
  }

  /// Whether the student wrote anything beside the answer.
  var hasWords: Bool { !response.allSatisfy(\.isWhitespace) }

  /// The answer as a screen shows it, with its LaTeX made plain.
  var shownAnswer: String? { answer.map(PieceToGroup.shown) }

  /// An answer on one line, with its LaTeX made plain.
  static func shown(_ answer: String) -> String {
    plainMathematics(answer).split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}

extension AnswerReading {
  /// What the answer says and whether it could still be simplified, as one text.
  var forGrouping: String { isInLowestTerms ? answer.canonical : "\(answer.canonical), not simplified" }
}
