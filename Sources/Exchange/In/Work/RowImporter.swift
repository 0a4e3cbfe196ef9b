import Meetings

/// Makes pieces of work of the rows of a file, one row at a time.
struct RowImporter {
  private struct Identifier: Hashable {
    let task: Int
    let id: String
  }

  /// Which rows of several attempts to keep; nil where the format has none.
  var attempts: AttemptFilter?

  private let layout: FileLayout
  private let width: Int
  private let keepsNames: Bool
  private let mayBeDamaged: Bool
  /// The columns a row may be without: the last ones, when no work is in them.
  private let neededWidth: Int
  private var index = TaskIndex()
  private var rowsRead = 0
  private var skipped: [SkippedRow] = []
  private var warnings = WarningCollector()
  private var occurrences: [ContentPrint: Int] = [:]
  private var lineOfIdentifier: [Identifier: Int] = [:]
  private var names: [KeptName] = []
  private var signs = NameSigns()

  /// Begins behind the row of names; `rows` is about how many are to come, which spares growing again and again.
  init(layout: FileLayout, width: Int, keepsNames: Bool, mayBeDamaged: Bool, rows: Int) {
    self.mayBeDamaged = mayBeDamaged
    self.layout = layout
    self.width = width
    self.keepsNames = keepsNames
    neededWidth = (layout.work.flatMap(\.needed).max() ?? 0) + 1
    if layout.id != nil { lineOfIdentifier.reserveCapacity(rows * layout.work.count) }
  }

  /// Takes the row a reader stands on.
  mutating func take(_ row: CSVReader) {
    rowsRead += 1
    if let reason = reasonToSkip(row) {
      skipped.append(SkippedRow(line: row.line, reason: reason))
      return
    }
    if row.count < width { warnings.note(.shortRow, line: row.line) }
    if row.hasStrayQuote { warnings.note(.strayQuote, line: row.line) }
    if attempts?.isUnfinished(line: row.line) == true { warnings.note(.noFinishedAttempt, line: row.line) }
    let student = layout.student(of: row)
    if !student.isEmpty { signs.add(student) }
    var reason: SkipReason?
    var hasWork = false
    for (number, columns) in layout.work.enumerated() {
      if let why = takePiece(number, columns, row, student) { reason = reason ?? why } else { hasWork = true }
    }
    if !hasWork, let reason { skipped.append(SkippedRow(line: row.line, reason: reason)) }
  }

  private func reasonToSkip(_ row: CSVReader) -> SkipReason? {
    if case .textAfterQuote(let column)? = row.flaw { return .textAfterQuote(column: column) }
    if (0..<row.count).allSatisfy(row.isBlank) { return .blank }
    if row.count < neededWidth { return .tooFewCells(expected: width, found: row.count) }
    if row.count > width, !(width..<row.count).allSatisfy(row.isBlank) {
      return .tooManyCells(expected: width, found: row.count)
    }
    return attempts?.reason(line: row.line)
  }

  /// Makes one piece of a row; gives back why there is none.
  private mutating func takePiece(
    _ number: Int, _ columns: WorkColumns, _ row: CSVReader, _ student: String
  ) -> SkipReason? {
    guard let task = index.task(of: number, columns, in: row) else { return .noTask }
    var content = PieceContent(columns, row, layout.style)
    if content.isBlank, let column = columns.cell, let text = attempts?.cell(column, before: row.line) {
      content = PieceContent(cell: text, layout.style)
    }
    // A row without work may be the only one that has the key.
    if let key = columns.key.flatMap({ row.trimmed($0) }).map({ PieceContent.clean($0, layout.style) }), !key.isEmpty,
      !index.setKey(key, of: task)
    {
      warnings.note(.otherKey, line: row.line)
    }
    guard !content.isBlank else {
      index.countBlank(task)
      return .noWork
    }
    let section = layout.section.flatMap { row.trimmed($0) }
    let identity: PieceIdentity
    if let id = layout.id.flatMap({ row.trimmed($0) }) {
      if let line = lineOfIdentifier.updateValue(row.line, forKey: Identifier(task: task, id: id)) {
        lineOfIdentifier[Identifier(task: task, id: id)] = line
        return .sameIdentifier(line: line)
      }
      identity = .given(id)
    } else {
      let equal = ContentPrint(task: task, [section, content.answer, content.response, content.image])
      occurrences[equal, default: -1] += 1
      identity = .content(occurrence: occurrences[equal] ?? 0)
    }
    lookForDamage(content, line: row.line)
    let piece = ImportedPiece(
      response: content.response, answer: content.answer, image: content.image, correct: correct(columns, row),
      section: section, grade: layout.grade.flatMap { row.trimmed($0) },
      taught: yesNo(layout.taught, row), group: group(row), identity: identity, line: row.line)
    index.append(piece, to: task)
    if keepsNames, !student.isEmpty {
      names.append(KeptName(task: task, piece: index.tasks[task].pieces.count - 1, student: student))
    }
    return nil
  }

  private mutating func correct(_ columns: WorkColumns, _ row: CSVReader) -> Bool? {
    switch columns.correct {
    case .column(let column): yesNo(column, row)
    case .points(let column, let possible):
      row.trimmed(column).flatMap { PointsCell($0, possible: possible) }?.isCorrect
    case nil: nil
    }
  }

  private mutating func yesNo(_ column: Int?, _ row: CSVReader) -> Bool? {
    guard let text = column.flatMap({ row.trimmed($0) }) else { return nil }
    let value = YesNo.value(text)
    if value == nil { warnings.note(.unreadableYesNo, line: row.line) }
    return value
  }

  private func group(_ row: CSVReader) -> GivenGroup? {
    guard let name = layout.group.flatMap({ row.trimmed($0) }) else { return nil }
    return folded(name) == "none" ? .noneSeen : .named(name)
  }

  private mutating func lookForDamage(_ content: PieceContent, line: Int) {
    switch (content.answer ?? content.response).flatMap(SpreadsheetDamage.init) {
    case .formulaError: warnings.note(.formulaError, line: line)
    case .date: warnings.note(.date, line: line)
    case .dateNumber: warnings.note(.dateNumber, line: line)
    case .scientificNumber: warnings.note(.scientificNumber, line: line)
    case nil: break
    }
    guard mayBeDamaged else { return }
    for text in [content.response, content.answer] {
      switch text.flatMap(LetterDamage.init) {
      case .garbled: warnings.note(.garbledLetters, line: line)
      case .lost: warnings.note(.lostLetters, line: line)
      case nil: break
      }
    }
  }

  /// The tasks that somebody answered, and the report of the whole file.
  consuming func work(format: ImportFormat, delimiter: Delimiter, encoding: TextEncoding) -> ImportedWork {
    let byPoints = layout.work.contains { columns in
      if case .points? = columns.correct { true } else { false }
    }
    if byPoints { index.forgetUnmarked { _ in true } }
    noteNames()
    let counts = zip(index.tasks, index.blank).map { task, blank in
      ImportReport.TaskCount(title: task.title, pieces: task.pieces.count, blank: blank)
    }
    let report = ImportReport(
      format: format, delimiter: delimiter, encoding: encoding, rowsRead: rowsRead, piecesByTask: counts,
      skipped: skipped, leftOut: layout.leftOut, warnings: warnings.warnings)
    var places: [Int: Int] = [:]
    var tasks = index.tasks
    for (place, task) in tasks.enumerated() where !task.pieces.isEmpty { places[place] = places.count }
    tasks.removeAll(where: \.pieces.isEmpty)
    let kept = names.compactMap { name in
      places[name.task].map { KeptName(task: $0, piece: name.piece, student: name.student) }
    }
    return ImportedWork(tasks: tasks, report: report, names: kept)
  }

  /// Looks for names when all names of the file are known.
  private mutating func noteNames() {
    var lines: Set<Int> = []
    // By place and not by piece: a copy of every piece was a twentieth of an import.
    for task in index.tasks {
      for place in task.pieces.indices where task.pieces[place].response.map(signs.arePresent) == true {
        lines.insert(task.pieces[place].line)
      }
    }
    for line in lines.sorted() { warnings.note(.namesSomeone, line: line) }
  }
}
