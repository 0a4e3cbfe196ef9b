package import Meetings

/// Whose piece it was, for the file of the teacher's own and for nothing else.
package struct KeptName: Hashable, Sendable {
  /// The place of the task in ``ImportedWork/tasks``.
  package let task: Int
  /// The place of the piece in its task.
  package let piece: Int
  package let student: String

  package init(task: Int, piece: Int, student: String) {
    self.task = task
    self.piece = piece
    self.student = student
  }
}

/// The work of one file, with the report of what was left out.
package struct ImportedWork: Sendable {
  /// In the order of first appearance; without tasks nobody answered.
  package let tasks: [ImportedTask]
  package let report: ImportReport
  /// Empty unless asked for.
  package let names: [KeptName]

  /// What each task asks, for choosing one.
  package var questions: [QuestionInFile] { tasks.map(QuestionInFile.init) }
}

/// How a file is to be read.
package struct ImportRequest: Hashable, Sendable {
  package var format: FormatChoice
  package var map: [ColumnOverride]
  /// Whether to give back whose piece was whose; the pieces never say.
  package var keepsNames: Bool

  package init(format: FormatChoice = .auto, map: [ColumnOverride] = [], keepsNames: Bool = false) {
    self.format = format
    self.map = map
    self.keepsNames = keepsNames
  }
}
