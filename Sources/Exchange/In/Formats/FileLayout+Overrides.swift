extension FileLayout {
  /// The layout with what a person said of the columns, whatever its format made of them.
  ///
  /// Throws ``ImportError/noQuestions(found:line:)`` when no work is left.
  func applying(_ columns: ColumnMap) throws(ImportError) -> FileLayout {
    var layout = self
    let students = columns.given.filter { $0.value == .student }.keys.sorted()
    if !students.isEmpty { layout.student = students }
    for (index, role) in columns.given.sorted(by: { $0.key < $1.key }) { layout.apply(role, to: index, columns) }
    guard !layout.work.isEmpty else { throw .noQuestions(found: columns.names, line: 1) }
    return layout
  }

  private mutating func apply(_ role: ColumnRole, to index: Int, _ columns: ColumnMap) {
    let isInWork = work.contains { $0.uses(index) }
    switch role {
    case .section: section = index
    case .grade: grade = index
    case .taught: taught = index
    case .id: id = index
    case .group: group = index
    case .key: for piece in work.indices { work[piece].key = index }
    case .correct: for piece in work.indices { work[piece].correct = .column(index) }
    case .prompt: for piece in work.indices { work[piece].prompt = .column(index) }
    case .question where !isInWork: work.append(WorkColumns(question: columns.names[index], cell: index))
    case .ignore, .student: work.removeAll { $0.cell == index }
    case .response, .answer, .image:
      if let piece = work.firstIndex(where: { $0.cell == index }) { work[piece].readCell(as: role) }
    case .task, .question: break
    }
    if role != .ignore, role != .student { leftOut.removeAll { $0.column == index } }
    if role == .ignore || role == .student, !leftOut.contains(where: { $0.column == index }) {
      let reason: LeftOutReason = role == .ignore ? .asAsked : .namesAPerson
      leftOut.append(LeftOutColumn(name: columns.names[index], reason: reason, column: index))
    }
  }
}

extension WorkColumns {
  fileprivate func uses(_ index: Int) -> Bool {
    [cell, response, answer, image].contains(index)
  }

  /// Reads a form's cell as one thing only.
  fileprivate mutating func readCell(as role: ColumnRole) {
    switch role {
    case .response: response = cell
    case .answer: answer = cell
    case .image: image = cell
    default: return
    }
    cell = nil
  }
}
