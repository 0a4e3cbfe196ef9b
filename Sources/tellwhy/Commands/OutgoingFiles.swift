import Exchange
import Foundation

/// Files on their way out of a command: printed, or written where somebody named.
struct OutgoingFiles {
  private let files: [ExportFile]

  init(_ files: [ExportFile]) {
    self.files = files
  }

  /// Prints them without an output; writes one file to a path, or several into a folder, which is made.
  func write(to output: String?, what: String) throws {
    guard let output else { return print(files.map(\.text).joined(separator: "\n"), terminator: "") }
    var isFolder: ObjCBool = false
    let isThere = FileManager.default.fileExists(atPath: output, isDirectory: &isFolder)
    do {
      if let only = files.first, files.count == 1, !isFolder.boolValue {
        return try Data(only.text.utf8).write(to: URL(fileURLWithPath: output), options: .atomic)
      }
      if !isThere { try FileManager.default.createDirectory(atPath: output, withIntermediateDirectories: true) }
      for file in files {
        try Data(file.text.utf8).write(to: URL(fileURLWithPath: "\(output)/\(file.name)"), options: .atomic)
      }
    } catch {
      throw Failure("\(output): \(what) could not be written; is there room, and may you write here?")
    }
  }
}
