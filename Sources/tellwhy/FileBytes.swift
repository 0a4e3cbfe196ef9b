import Foundation

/// The bytes of a file, or one sentence why there are none.
enum FileBytes {
  static func read(_ path: String) throws -> [UInt8] {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw Failure("\(path): there is no such file")
    }
    guard !isFolder.boolValue else { throw Failure("\(path): this is a folder; name a file in it") }
    guard let data = FileManager.default.contents(atPath: path) else {
      throw Failure("\(path): the file cannot be read; are you allowed to?")
    }
    return [UInt8](data)
  }
}
