import Meetings

/// The work of one or more files, task by task, with a name for every piece that a script can point to.
///
/// Tasks of two files are one task where title, prompt and key are equal or missing in one of them.
package struct IdentifiedWork: Hashable, Sendable {
  /// A task and what its pieces are called, place by place.
  struct Task: Hashable, Sendable {
    var work: ImportedTask
    var ids: [String]
  }

  /// In the order of first appearance.
  private(set) var tasks: [Task] = []

  /// Takes the files in the order in which their rows are counted.
  ///
  /// A piece is called by the file's own `id`, and without one `row-N`: N counts the rows behind the names of the
  /// columns from 1, skipped ones included, and goes on from file to file.
  package init(_ files: [ImportedWork]) {
    var rowsBefore = 0
    for file in files {
      let numbers = IdentifiedWork.rowNumbers(in: file)
      for task in file.tasks {
        add(Task(work: task, ids: task.pieces.map { $0.name(rowsBefore + (numbers[$0.line] ?? 0)) }))
      }
      rowsBefore += file.report.rowsRead
    }
  }

  private mutating func add(_ task: Task) {
    guard let known = tasks.firstIndex(where: { $0.work.isAbout(task.work) }) else { return tasks.append(task) }
    tasks[known].work.prompt = tasks[known].work.prompt ?? task.work.prompt
    tasks[known].work.key = tasks[known].work.key ?? task.work.key
    tasks[known].work.pieces += task.work.pieces
    tasks[known].ids += task.ids
  }

  /// The number of the row that begins on a line; every row of a file is in a piece or was skipped.
  private static func rowNumbers(in file: ImportedWork) -> [Int: Int] {
    let lines = file.tasks.flatMap { $0.pieces.map(\.line) } + file.report.skipped.map(\.line)
    var numbers: [Int: Int] = [:]
    for line in lines.sorted() where numbers[line] == nil { numbers[line] = numbers.count + 1 }
    return numbers
  }
}

extension ImportedPiece {
  fileprivate func name(_ row: Int) -> String {
    switch identity {
    case .given(let id): id
    case .content: "row-\(row)"
    }
  }
}

extension ImportedTask {
  fileprivate func isAbout(_ other: ImportedTask) -> Bool {
    title == other.title && (prompt == nil || other.prompt == nil || prompt == other.prompt)
      && (key == nil || other.key == nil || key == other.key)
  }
}
