import GRDB

/// How SQLite is told to open a team file.
extension TeamFile {
  /// How GRDB opens a team file: waits two seconds for another's lock, and as a writer syncs each commit to the disk.
  static func configuration(for access: Access) -> Configuration {
    var configuration = Configuration()
    configuration.readonly = access == .read
    configuration.busyMode = .timeout(2)
    configuration.label = "team file"
    if access == .write {
      // Not `journalMode = .wal`: GRDB then sets `synchronous` to NORMAL, after this has run.
      configuration.prepareDatabase { database in
        try database.execute(sql: "PRAGMA synchronous = FULL")
      }
    }
    return configuration
  }

  /// The path as SQLite takes it literally, though it begins like a URI.
  static func sqlitePath(_ path: String) -> String {
    path.hasPrefix("file:") ? "./\(path)" : path
  }

  /// What SQLite is to open: for reading where nothing can be written, a file that it may take for unchanging.
  ///
  /// Without that it would want to make a `-shm` file in the folder. While work waits in `-wal`, both are there.
  static func uri(_ path: String, _ access: Access) -> String {
    guard access == .read, !mayWrite(parentFolder(of: path)), sizeOfFile(path + "-wal") == nil else {
      return sqlitePath(path)
    }
    return uri(path, "immutable=1")
  }

  /// A path as a URI with one of SQLite's own parameters.
  ///
  /// With `immutable=1` nothing is made beside the file, which must not change meanwhile; with `readonly_shm=1` its
  /// `-shm` must be there and is not changed.
  static func uri(_ path: String, _ parameter: String) -> String {
    let escaped = path.utf8.map { byte in
      isPlain(byte) ? String(UnicodeScalar(byte)) : "%" + hexadecimal(byte)
    }
    return "file:\(escaped.joined())?\(parameter)"
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "/"), UInt8(ascii: "."), UInt8(ascii: "-"),
      UInt8(ascii: "_"):
      true
    default: false
    }
  }

  private static func hexadecimal(_ byte: UInt8) -> String {
    let digits = String(byte, radix: 16, uppercase: true)
    return byte < 16 ? "0" + digits : digits
  }
}
