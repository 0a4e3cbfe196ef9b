extension ImportFormat {
  /// One row for each piece of work, in columns named as the documentation names them.
  static let long = ImportFormat(
    name: "long", title: "one row a piece",
    recognises: { columns in
      guard columns.given(.question) == nil else { return false }
      let hasTask = LongColumns.column(.task, in: columns) != nil
      let hasWork = LongColumns.work.contains { LongColumns.column($0, in: columns) != nil }
      if hasTask && hasWork { return true }
      // Meant as such, and then told what is missing; but a form may ask a question named Task.
      let isMeant =
        columns.named(["task"]) != nil || LongColumns.work.contains { columns.named([$0.rawValue]) != nil }
      return isMeant && !GoogleFormsColumns.beginWithTimestamp(columns)
        && !LongColumns.work.contains { columns.given($0) != nil }
    },
    layout: { columns throws(ImportError) in try LongColumns.layout(columns) }
  )
}

private enum LongColumns {
  static let work: [ColumnRole] = [.response, .answer, .image]

  /// The names that count as a role besides the role's own word, folded.
  static let otherNames: [ColumnRole: [String]] = [
    .task: [
      "question", "item", "problem", "task name", "question name", "aufgabe", "tache", "tarea", "tarefa", "opgave",
    ],
    .prompt: ["question text", "task text", "problem text", "item text"],
    .key: ["correct answer", "right answer", "answer key", "solution"],
    .response: [
      "student response", "explanation", "student explanation", "reasoning", "student work", "work", "written response",
    ],
    .answer: ["student answer", "final answer"],
    .image: ["picture", "photo", "scan", "file"],
    .correct: ["is correct", "right"],
    .section: ["class", "class period", "period", "class section"],
    .grade: ["grade level"],
    .taught: ["method taught", "just taught"],
    .id: ["response id", "row id", "work id"],
    .group: ["misconception"],
  ]

  static func column(_ role: ColumnRole, in columns: ColumnMap) -> Int? {
    columns.given(role) ?? columns.named([role.rawValue]) ?? columns.named(otherNames[role] ?? [])
  }

  static func layout(_ columns: ColumnMap) throws(ImportError) -> FileLayout {
    var uses: [ColumnRole: Int] = [:]
    for role in ColumnRole.allCases where !role.mayRepeat {
      // A column has one use: `question` is the task only where it is not the prompt.
      if let index = column(role, in: columns), !uses.values.contains(index) { uses[role] = index }
    }
    guard let task = uses[.task] else {
      throw missing("a column named task", roles: [.task], columns, besides: uses)
    }
    guard work.contains(where: { uses[$0] != nil }) else {
      throw missing("a column named response, answer or image", roles: work, columns, besides: uses)
    }
    let prompt = uses[.prompt] ?? (asks(columns.values(task)) ? task : nil)
    var piece = WorkColumns(title: .column(task), prompt: prompt.map(WordSource.column))
    piece.key = uses[.key]
    piece.response = uses[.response]
    piece.answer = uses[.answer]
    piece.image = uses[.image]
    piece.correct = uses[.correct].map(CorrectSource.column)
    var layout = FileLayout(work: [piece])
    layout.section = uses[.section]
    layout.grade = uses[.grade]
    layout.taught = uses[.taught]
    layout.id = uses[.id]
    layout.group = uses[.group]
    for index in columns.names.indices where !uses.values.contains(index) {
      sortRest(index, columns, into: &layout)
    }
    return layout
  }

  /// Whether what stands in the task's column is what students were asked, and not a name for it: without a prompt no
  /// rule could be tried and nothing be said of what the task asks.
  private static func asks(_ titles: [String]) -> Bool {
    titles.contains { title in
      title.contains("?") || title.contains("=") || title.hasSuffix(".") && title.split(separator: " ").count >= 4
    }
  }

  /// Finds out what a column without a role of this format is.
  private static func sortRest(_ index: Int, _ columns: ColumnMap, into layout: inout FileLayout) {
    let reason: LeftOutReason
    switch columns.given[index] {
    case .student:
      layout.student.append(index)
      reason = .namesAPerson
    case .some:
      reason = .asAsked
    case nil:
      switch HeaderMeaning(columns.folded[index]) {
      case .name, .email:
        layout.student.append(index)
        reason = .namesAPerson
      case .identifier: reason = .namesAPerson
      case .aboutThePerson: reason = .aboutThePerson
      case .time: reason = .time
      case .score: reason = .points
      case .feedback: reason = .feedback
      case .status: reason = .status
      case .section, .grade, nil:
        guard !columns.names[index].isEmpty || !columns.values(index).isEmpty else { return }
        reason = columns.names[index].isEmpty ? .unnamed : .unknown
      }
    }
    layout.leftOut.append(LeftOutColumn(name: columns.names[index], reason: reason, column: index))
  }

  private static func missing(
    _ expected: String, roles: [ColumnRole], _ columns: ColumnMap, besides uses: [ColumnRole: Int]
  ) -> ImportError {
    let free = columns.names.indices.filter { !uses.values.contains($0) }.map { columns.names[$0] }
    let instead = roles.lazy.compactMap { role in
      nearestName(to: role.rawValue, among: free).map { ColumnOverride(column: $0, role: role) }
    }.first
    return .columnsMissing(
      format: ImportFormat.long.title, expected: expected, found: columns.names, line: 1, instead: instead)
  }
}
