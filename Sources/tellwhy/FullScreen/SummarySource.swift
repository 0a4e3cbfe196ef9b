import Exchange
import Foundation
import Meetings
import Storage
import TaskAnalysis

/// The summary of a meeting with every lettered sample, as exports need it.
enum SummarySource {
  static func summary(of record: Record, in file: TeamFile, at now: Moment) throws -> Summary? {
    guard let meeting = record.meeting else { return nil }
    var rows: [MathTask.ID: [SampleRow]] = [:]
    for task in record.tasks {
      rows[task.task.id] = try file.allRows(of: task.task.id, meeting: meeting.id)
    }
    return Summary(of: record, rows: rows, at: now)
  }
}

/// Writing a summary: a folder, and the format's files in it.
enum SummaryFiles {
  static func texts(
    _ summary: Summary, as format: String, for audience: Audience, withMinutes: Bool = false
  ) throws -> [ExportFile] {
    guard let format = SummaryFormats[format] else {
      throw Failure("--format: expected \(SummaryFormats.all.map(\.name).joined(separator: ", ")), found \(format)")
    }
    return format.files(of: OutgoingSummary(summary, for: audience, withMinutes: withMinutes))
  }

  /// Writes the files and returns their paths; a file of the same name is replaced whole or not at all.
  static func write(_ files: [ExportFile], in folder: String) throws -> [String] {
    try FolderOfFiles.write(files, in: folder, what: "the summary")
  }
}

/// Writing files into a folder, which is made where it is not there.
enum FolderOfFiles {
  /// Writes the files and returns their paths; a file of the same name is replaced whole or not at all.
  static func write(_ files: [ExportFile], in folder: String, what: String) throws -> [String] {
    do {
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
      return try files.map { file in
        let path = "\(folder)/\(file.name)"
        try Data(file.text.utf8).write(to: URL(fileURLWithPath: path), options: .atomic)
        return path
      }
    } catch {
      throw Failure("\(folder): \(what) could not be written; is there room, and may you write here?")
    }
  }
}

/// A title as a part of a file's name.
enum FileName {
  static func safe(_ title: String) -> String {
    let kept = title.unicodeScalars.map { CharacterSet.alphanumerics.contains($0) ? Character($0) : "-" }
    let words = String(kept).split(separator: "-").prefix(6).joined(separator: "-")
    return words.isEmpty ? "meeting" : String(words.prefix(60)).lowercased()
  }
}
