package import TaskAnalysis

/// Which of the pieces that a file brings get a letter.
package enum Lettering: Hashable, Sendable {
  /// All of them, in shuffled order behind the letters that the task has.
  case all
  /// None; they wait until somebody chooses among them.
  case none
}

/// What became of the work that a file brought, task by task in the file's order.
package struct ImportOutcome: Hashable, Sendable {
  /// One task of the file, with what became of each of its pieces.
  package struct Task: Hashable, Sendable, Identifiable {
    package let id: MathTask.ID
    package let title: String
    /// Whether the team did not have the task before.
    package let isNew: Bool
    /// In the order of the file.
    package let pieces: [Piece]

    /// How many of its pieces the team did not have.
    package var added: Int { pieces.count { $0.isNew } }
    /// How many of its pieces came once before.
    package var alreadyThere: Int { pieces.count - added }
  }

  /// One row of the file, as it now stands in the team file.
  package struct Piece: Hashable, Sendable {
    /// The line of the imported file it began on.
    package let line: Int
    /// The piece in the team file, the one from before where it came again.
    package let sample: WorkSample.ID
    /// Nil while it has no letter.
    package let position: Int?
    /// Whether the team did not have the piece before.
    package let isNew: Bool

    /// The letter on its sticky note; empty while it has none.
    package var letter: String { position.map(SampleLetters.letter) ?? "" }
  }

  /// In the order of the file.
  package let tasks: [Task]

  package init(tasks: [Task]) {
    self.tasks = tasks
  }

  /// How many pieces the team did not have.
  package var added: Int { tasks.reduce(0) { $0 + $1.added } }
  /// How many pieces came once before.
  package var alreadyThere: Int { tasks.reduce(0) { $0 + $1.alreadyThere } }
}
