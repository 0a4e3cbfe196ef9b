import SafeText

/// What was brought in from a file, what was left out and why, and what to look at.
package struct ImportReport: Hashable, Sendable {
  /// How many pieces one task got.
  package struct TaskCount: Hashable, Sendable {
    package let title: String
    package let pieces: Int
    /// Students who had a cell for it and left it blank; rows of the long format without work are skipped instead.
    package let blank: Int
  }

  package let format: ImportFormat
  package let delimiter: Delimiter
  package let encoding: TextEncoding
  /// The rows behind the names of the columns, skipped ones included.
  package let rowsRead: Int
  /// In the order of first appearance; tasks nobody answered included.
  package let piecesByTask: [TaskCount]
  /// In the order of the file.
  package let skipped: [SkippedRow]
  package let leftOut: [LeftOutColumn]
  package let warnings: [ImportWarning]

  /// The pieces of all tasks together.
  package var pieces: Int { piecesByTask.reduce(0) { $0 + $1.pieces } }

  /// As many skipped rows as are told one by one.
  private static let skippedTold = 20

  /// The report as the command prints it, safe for a terminal.
  package var lines: [String] {
    var lines = [
      "\(format.title), \(encoding), \(delimiter): \(counted(rowsRead, "row")), \(counted(pieces, "piece")) of work"
    ]
    for task in piecesByTask {
      let blank = task.blank > 0 ? " (\(task.blank) blank)" : ""
      lines.append("  \(task.pieces)\(blank)  \(task.title)")
    }
    if !leftOut.isEmpty {
      lines.append("not brought in:")
      lines += LeftOutReason.allCases.compactMap(leftOutLine)
    }
    lines += attemptLines
    let told = skipped.filter { !$0.reason.isAttempt }
    if !told.isEmpty { lines.append("skipped \(counted(told.count, "row")):") }
    lines += told.prefix(Self.skippedTold).map { "  \($0)" }
    if told.count > Self.skippedTold { lines.append("  and \(told.count - Self.skippedTold) more") }
    if !warnings.isEmpty { lines.append("look at:") }
    lines += warnings.map { "  \($0)" }
    return lines.map { DisplayText($0).string }
  }

  private var attemptLines: [String] {
    let told: [(SkipReason, String)] = [
      (.earlierAttempt, "of several attempts the latest finished one was kept, not"),
      (.unfinishedAttempt, "attempts that were not finished were left out:"),
      (.earlierTry, "of several tries in an attempt the last was kept, not"),
    ]
    return told.compactMap { reason, words in
      let lines = skipped.filter { $0.reason == reason }.map(\.line)
      return lines.isEmpty ? nil : "\(words) \(lineWords(lines))"
    }
  }

  private func leftOutLine(_ reason: LeftOutReason) -> String? {
    let names = leftOut.filter { $0.reason == reason }.map { $0.name.isEmpty ? "(no name)" : $0.name.shortened(to: 30) }
    guard !names.isEmpty else { return nil }
    let more = names.count > 5 ? " and \(names.count - 5) more" : ""
    return "  \(reason): \(names.prefix(5).joined(separator: ", "))\(more)"
  }
}
