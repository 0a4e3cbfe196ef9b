extension ImportFormat {
  /// Canvas, Quiz Statistics, Student Analysis: `12345: the question`, each followed by a column of points whose name
  /// is the points possible.
  static let canvas = ImportFormat(
    name: "canvas", title: "Canvas Student Analysis",
    recognises: { columns in
      !CanvasColumns.questions(columns).isEmpty || CanvasColumns.isGradebook(columns)
    },
    layout: { columns throws(ImportError) in try CanvasColumns.layout(columns) }
  )
}

private enum CanvasColumns {
  static func layout(_ columns: ColumnMap) throws(ImportError) -> FileLayout {
    let questions = questions(columns)
    guard let first = questions.first else {
      if isGradebook(columns) { throw .holdsNoWork(.canvasGradebook) }
      throw .columnsMissing(
        format: ImportFormat.canvas.title, expected: "columns such as 12345: What is 3/4 of 8?", found: columns.names,
        line: 1, instead: nil)
    }
    var layout = FileLayout(work: [])
    layout.style = .html
    var titles: [String: Int] = [:]
    for index in questions {
      let words = questionWords(columns.names[index])
      titles[words, default: 0] += 1
      var piece = WorkColumns(question: words, cell: index)
      if let times = titles[words], times > 1 { piece.title = .fixed("\(words.shortened(to: 55)) (\(times))") }
      if let possible = pointsPossible(columns, behind: index) {
        piece.correct = .points(index + 1, possible: possible)
      }
      layout.work.append(piece)
    }
    sortMetadata(columns, before: first, into: &layout)
    for index in columns.names.indices.dropFirst(first) where !questions.contains(index) {
      layout.leftOut.append(LeftOutColumn(name: columns.names[index], reason: .points, column: index))
    }
    return layout
  }

  /// Sorts the columns before the first question; Canvas translates their names.
  private static func sortMetadata(_ columns: ColumnMap, before first: Int, into layout: inout FileLayout) {
    var attempts = AttemptColumns()
    for index in 0..<first {
      if HeaderMeaning(columns.folded[index]) == .section {
        layout.section = layout.section ?? index
        continue
      }
      let values = columns.values(index)
      let isAttempt = ["attempt", "versuch", "tentative", "intento", "poging", "tentativa", "tentativo"]
        .contains(columns.folded[index])
      if isAttempt || (index == first - 1 && index > 0 && !values.isEmpty && values.allSatisfy { (Int($0) ?? 0) > 0 }) {
        attempts.number = index
        layout.leftOut.append(LeftOutColumn(name: columns.names[index], reason: .status, column: index))
        continue
      }
      let isTime = HeaderMeaning(columns.folded[index]) == .time || ColumnValues.kind(of: values) == .times
      if !isTime, HeaderMeaning(columns.folded[index]) == .name || index == 0 { layout.student.append(index) }
      layout.leftOut.append(
        LeftOutColumn(name: columns.names[index], reason: isTime ? .time : .namesAPerson, column: index))
    }
    if !layout.student.isEmpty { layout.attempts = attempts }
  }

  /// The columns whose name begins with a question's number.
  static func questions(_ columns: ColumnMap) -> [Int] {
    columns.names.indices.filter { index in
      let name = columns.names[index]
      let number = name.prefix { $0.isASCII && $0.isNumber }
      let behind = name.dropFirst(number.count)
      return number.count >= 2 && behind.hasPrefix(":") && pointsPossible(columns, behind: index) != nil
    }
  }

  private static func questionWords(_ name: String) -> String {
    let words = name.drop { $0 != ":" }.dropFirst().trimmingSpaces
    let plain = RichText.plain(words).trimmingSpaces
    return plain.isEmpty ? name : plain
  }

  private static func pointsPossible(_ columns: ColumnMap, behind index: Int) -> Double? {
    guard columns.names.indices.contains(index + 1) else { return nil }
    return Double(columns.names[index + 1])
  }

  /// A gradebook begins with who it is and names assignments with their numbers behind them.
  static func isGradebook(_ columns: ColumnMap) -> Bool {
    let names = columns.folded
    let isRoster = names.contains("sis user id") || names.contains("sis login id") || names.contains("integration id")
    let hasTotals = names.contains { $0.hasSuffix("current score") || $0.hasSuffix("final score") }
    let hasAssignments = columns.names.contains { name in
      guard name.hasSuffix(")"), let open = name.lastIndex(of: "(") else { return false }
      let number = name[name.index(after: open)...].dropLast()
      return number.count >= 3 && number.allSatisfy { $0.isASCII && $0.isNumber }
    }
    let hasPointsPossible = columns.sample.contains { $0.first.map { folded($0) == "points possible" } ?? false }
    return names.first == "student" && (hasTotals || hasPointsPossible || (isRoster && hasAssignments))
  }
}
