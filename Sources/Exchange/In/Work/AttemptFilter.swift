/// Which rows to keep where a student has several attempts: the latest that was finished.
///
/// An attempt may take several rows, one for each try of a question; each then has no status but the last. The last row
/// stands for the attempt, and what it leaves blank is taken from the tries before it.
struct AttemptFilter: Sendable {
  private struct Attempt {
    let line: Int
    let number: Int
    let isFinished: Bool

    func isBetter(than other: Attempt) -> Bool {
      if isFinished != other.isFinished { return isFinished }
      return number != other.number ? number > other.number : line > other.line
    }
  }

  /// One attempt of one student, by when it was started.
  private struct AttemptKey: Hashable {
    let student: String
    let started: String?
  }

  private var best: [String: Attempt] = [:]
  private var kept: Set<Int> = []
  private var tries: Set<Int> = []
  private var unfinished: Set<Int> = []
  private var triedCells: [AttemptKey: [Int: String]] = [:]
  private var cellsBefore: [Int: [Int: String]] = [:]

  /// Looks through all rows behind the reader's, which is left where it is.
  init(_ reader: CSVReader, _ layout: FileLayout, width: Int) throws(UnclosedQuote) {
    var reader = reader
    while try reader.advance() {
      guard reader.count >= width, let attempts = layout.attempts else { continue }
      let student = layout.student(of: reader)
      guard !student.isEmpty else {
        kept.insert(reader.line)
        continue
      }
      look(at: reader, of: student, attempts, layout)
    }
    kept.formUnion(best.values.map(\.line))
  }

  private mutating func look(
    at row: CSVReader, of student: String, _ attempts: AttemptColumns, _ layout: FileLayout
  ) {
    let key = AttemptKey(student: student, started: attempts.started.flatMap { row.trimmed($0) })
    let isTry = attempts.status.map(row.isBlank) ?? false
    let number = attempts.number.flatMap { row.trimmed($0) }.flatMap { Int($0) } ?? 0
    let attempt = Attempt(line: row.line, number: number, isFinished: !isTry && Self.isFinished(row, attempts))
    cellsBefore[row.line] = triedCells[key]
    if isTry {
      tries.insert(row.line)
      for column in layout.work.compactMap(\.cell) {
        if let text = row.trimmed(column), text != "-" { triedCells[key, default: [:]][column] = text }
      }
    } else if !attempt.isFinished {
      unfinished.insert(row.line)
    }
    if best[student].map(attempt.isBetter) ?? true { best[student] = attempt }
  }

  /// Why a row is left out; nil when it is kept.
  func reason(line: Int) -> SkipReason? {
    if kept.contains(line) { return nil }
    if tries.contains(line) { return .earlierTry }
    return unfinished.contains(line) ? .unfinishedAttempt : .earlierAttempt
  }

  /// Whether a row was kept though no attempt of that student was finished.
  func isUnfinished(line: Int) -> Bool {
    kept.contains(line) && (unfinished.contains(line) || tries.contains(line))
  }

  /// What the tries before a row hold in a column.
  func cell(_ column: Int, before line: Int) -> String? {
    cellsBefore[line]?[column]
  }

  /// An attempt is finished when its status says so; where the status is not known, when it has a grade; where there
  /// is neither, always.
  private static func isFinished(_ row: CSVReader, _ attempts: AttemptColumns) -> Bool {
    guard let column = attempts.status else { return true }
    guard let status = row.trimmed(column).map(folded), status != "-" else { return false }
    if finishedWords.contains(status) { return true }
    if unfinishedWords.contains(status) { return false }
    guard let grade = attempts.grade else { return true }
    return row.trimmed(grade).map { $0 != "-" } ?? false
  }

  private static let finishedWords: Set<String> = [
    "finished", "submitted", "beendet", "abgegeben", "termine", "terminee", "remis", "finalizado", "finalizada",
    "terminado", "enviado", "voltooid", "ingeleverd", "terminada", "concluida", "completato", "terminato", "consegnato",
    "ukonczone", "zakonczone", "slutford", "fullfort", "afsluttet",
  ]

  private static let unfinishedWords: Set<String> = [
    "in progress", "never submitted", "overdue", "abandoned", "not started", "in bearbeitung", "nie abgegeben",
    "uberfallig", "en cours", "jamais remis", "en retard", "en curso", "nunca enviado", "bezig", "nooit ingeleverd",
    "em progresso", "em andamento", "nunca submetido", "nunca enviada", "in corso", "mai consegnato",
  ]
}
