import Foundation

/// The bytes of a file, or one sentence why there are none.
enum FileBytes {
  /// Reads a file; a refusal calls it by a name, which is its path unless another is given.
  static func read(_ path: String, named name: String? = nil) throws -> [UInt8] {
    let name = name ?? path
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw Failure("\(name): there is no such file")
    }
    guard !isFolder.boolValue else { throw Failure("\(name): this is a folder; name a file in it") }
    guard let data = FileManager.default.contents(atPath: path) else {
      throw Failure("\(name): the file cannot be read; are you allowed to?")
    }
    return [UInt8](data)
  }
}
