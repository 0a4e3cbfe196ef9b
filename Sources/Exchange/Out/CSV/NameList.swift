/// Which letter was whom: a table that a teacher keeps, and that never enters the team file.
package struct NameList: Sendable {
  /// One student's piece.
  package struct Entry: Hashable, Sendable {
    package let task: String
    package let letter: String
    package let student: String

    package init(task: String, letter: String, student: String) {
      self.task = task
      self.letter = letter
      self.student = student
    }
  }

  private let entries: [Entry]

  package init(_ entries: [Entry]) {
    self.entries = entries
  }

  /// The table as a CSV file.
  package var text: String {
    let rows = entries.map { [$0.task, $0.letter, $0.student].map(CSVTable.Cell.text) }
    return CSVTable(name: "names", columns: ["task", "letter", "student"], rows: rows).file.text
  }
}
