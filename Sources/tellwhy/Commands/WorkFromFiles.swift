import Exchange
import Foundation
import SafeText

/// The work in CSV files that a command looks at without a team file.
enum WorkFromFiles {
  private static let mostSkippedTold = 5

  /// Reads the files in order; rows that were left out or need a look are told on standard error.
  static func read(_ paths: [String], telling progress: ProgressLine) throws -> IdentifiedWork {
    IdentifiedWork(
      try paths.map { path in
        progress.begin("reading \(path)")
        defer { progress.end() }
        let work = try work(of: path)
        progress.end()
        tell(work.report, of: path)
        return work
      })
  }

  private static func work(of path: String) throws -> ImportedWork {
    let bytes = try FileBytes.read(path)
    do {
      return try WorkFile.read(bytes)
    } catch {
      throw Failure("\(path): \(error)")
    }
  }

  private static func tell(_ report: ImportReport, of path: String) {
    let more = report.skipped.count - mostSkippedTold
    let lines =
      report.skipped.prefix(mostSkippedTold).map(\.description)
      + (more > 0 ? ["\(more) more rows were left out"] : []) + report.warnings.map(\.description)
    let text = lines.map { DisplayText("\(path): \($0)").string + "\n" }.joined()
    FileHandle.standardError.write(Data(text.utf8))
  }
}
