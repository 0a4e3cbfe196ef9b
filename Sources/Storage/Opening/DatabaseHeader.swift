/// What the first hundred bytes of a SQLite file tell before SQLite opens it, so that nothing foreign is touched.
///
/// The layout is that of SQLite's "Database File Format": a magic text, the user version at 60 and the
/// application's number at 68, both big-endian.
struct DatabaseHeader: Hashable {
  /// What lies at a path.
  enum Reading: Hashable {
    /// No byte at all, or a file of ours whose making was cut short before anything was in it.
    case nothing
    case foreign
    case database(DatabaseHeader)
  }

  /// How many bytes a header has.
  static let length = 100
  private static let magic = Array("SQLite format 3\0".utf8)

  let version: Int
  let applicationID: Int32

  /// Reads the beginning of a file.
  static func read(_ bytes: [UInt8]) -> Reading {
    if bytes.isEmpty { return .nothing }
    guard bytes.count >= length, bytes.starts(with: magic) else { return .foreign }
    return .database(
      DatabaseHeader(
        version: Int(number(in: bytes, at: 60)),
        applicationID: number(in: bytes, at: 68)))
  }

  private static func number(in bytes: [UInt8], at offset: Int) -> Int32 {
    Int32(truncatingIfNeeded: bytes[offset..<offset + 4].reduce(UInt32(0)) { $0 << 8 | UInt32($1) })
  }
}
