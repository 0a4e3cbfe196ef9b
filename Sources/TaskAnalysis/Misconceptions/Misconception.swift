/// A documented faulty way of thinking in mathematics, with a question that shows it and a move that may help.
package struct Misconception: Hashable, Sendable, Identifiable {
  /// The word that files and the team's record use, such as `fr-gap`; never shown and never changed.
  package let id: String
  /// A few words for the wall, such as `Gap thinking`.
  package let name: String
  /// The part of mathematics it belongs to.
  package let domain: Domain
  /// The grades in which it is usually met, such as `4-7` or `K-2`.
  package let grades: String
  /// What it looks like in ASCII of at most 17 columns, such as `5/6 = 7/8`.
  package let example: String
  /// What the student does, in one sentence about the work and not about the child.
  package let description: String
  /// A question to ask that makes the thinking visible.
  package let probe: String
  /// A move for the next lesson: only ever a suggestion.
  package let nextMove: String
  /// Where it is documented; nil where no source has been checked.
  package let source: String?

  /// An entry; the bank checks its own in the tests.
  package init(
    id: String, name: String, domain: Domain, grades: String, example: String, description: String, probe: String,
    nextMove: String, source: String? = nil
  ) {
    self.id = id
    self.name = name
    self.domain = domain
    self.grades = grades
    self.example = example
    self.description = description
    self.probe = probe
    self.nextMove = nextMove
    self.source = source
  }
}
