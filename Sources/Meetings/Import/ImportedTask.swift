/// The work that a file brought in, task by task, without a name in it.
package struct ImportedTask: Hashable, Sendable {
  package var title: String
  /// The words students read; nil when the file does not have them.
  package var prompt: String?
  /// The right answer; nil when the file does not have it.
  package var key: String?
  /// In the order of the file.
  package var pieces: [ImportedPiece]

  package init(title: String, prompt: String? = nil, key: String? = nil, pieces: [ImportedPiece] = []) {
    self.title = title
    self.prompt = prompt
    self.key = key
    self.pieces = pieces
  }
}

/// One piece of work from a file; at least one of response, answer and image is there.
package struct ImportedPiece: Hashable, Sendable {
  /// What the student wrote; nil where the file has nothing.
  package var response: String?
  /// The answer apart from the words, as it was written; nil where the file has none.
  package var answer: String?
  /// Where the picture of the work lies; nil without one.
  package var image: String?
  /// Whether the file says that it is right; nil where it does not say.
  package var correct: Bool?
  /// The class, as the file names it; nil where it names none.
  package var section: String?
  /// The grade of its class, as the file has it.
  package var grade: String?
  /// Whether its class had just been taught this; nil where the file does not say.
  package var taught: Bool?
  /// The group that the file puts it into; nil where it puts it into none.
  package var group: GivenGroup?
  /// By which the same piece is known when the file comes again.
  package var identity: PieceIdentity
  /// The line of the file it began on.
  package var line: Int

  package init(
    response: String? = nil, answer: String? = nil, image: String? = nil, correct: Bool? = nil,
    section: String? = nil, grade: String? = nil, taught: Bool? = nil, group: GivenGroup? = nil,
    identity: PieceIdentity, line: Int
  ) {
    self.response = response
    self.answer = answer
    self.image = image
    self.correct = correct
    self.section = section
    self.grade = grade
    self.taught = taught
    self.group = group
    self.identity = identity
    self.line = line
  }
}

/// A misconception group that a file had already given to a piece.
package enum GivenGroup: Hashable, Sendable {
  case named(String)
  case noneSeen
}

/// How a piece is known when the same file comes again: never by a name.
package enum PieceIdentity: Hashable, Sendable {
  /// The file's own `id`; kept only as a salted hash.
  case given(String)
  /// How many equal rows (task, section, answer, response, image) came before it.
  case content(occurrence: Int)
}
