/// The work on one task that is to be put into groups.
package struct GroupingTask: Hashable, Sendable {
  /// What students were asked; nil when it is not known.
  package let prompt: String?

  /// The pieces; suggestions name them by their place in here.
  package let pieces: [PieceToGroup]

  /// Takes the pieces as they are: nothing is read off the prompt or the answers.
  package init(prompt: String?, pieces: [PieceToGroup]) {
    self.prompt = prompt
    self.pieces = pieces
  }
}
