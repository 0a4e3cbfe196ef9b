import Foundation

/// A folder of a test's own, which goes with the test.
final class Folder {
  let path: String

  init() throws {
    path = FileManager.default.temporaryDirectory.appendingPathComponent("storage-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  /// The path of a file in the folder.
  func path(_ name: String = "team.tellwhy") -> String {
    "\(path)/\(name)"
  }

  /// The names of what lies in the folder, or in one of its folders, sorted.
  func names(in folder: String? = nil) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.map { path($0) } ?? path).sorted()
  }

  func bytes(_ name: String = "team.tellwhy") throws -> Data {
    try Data(contentsOf: URL(fileURLWithPath: path(name)))
  }

  func write(_ data: Data, to name: String = "team.tellwhy") throws {
    try data.write(to: URL(fileURLWithPath: path(name)))
  }

  /// Copies a file with what SQLite keeps beside it, as a killed process would leave them.
  func copyDatabase(_ name: String, to copy: String) throws {
    for suffix in ["", "-wal"] where FileManager.default.fileExists(atPath: path(name + suffix)) {
      try write(try bytes(name + suffix), to: copy + suffix)
    }
  }

  /// The permission bits of a file, or of the folder itself.
  func permissions(_ name: String) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: path(name))[.posixPermissions] as? Int
  }
}
