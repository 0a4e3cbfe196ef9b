import GRDB

/// The versions of the team file's tables, oldest first; only ever added to.
///
/// SQLite keeps the number of the newest one in `user_version`, so a file that is up to date costs no statement at all.
enum Schema {
  /// What makes a SQLite file a team file: `why?` in ASCII, kept in its header.
  static let applicationID: Int32 = 0x7768_793F

  /// Each takes a file from the version before it to its own; the first from nothing.
  private static let migrations = [schemaVersion1, schemaVersion2]

  /// The newest version this program knows.
  static var version: Int { migrations.count }

  /// Brings a file from an older version to the newest one, in the transaction at hand.
  static func migrate(_ database: Database, from version: Int) throws {
    for migration in migrations.dropFirst(max(0, version)) {
      try database.execute(sql: migration)
    }
    try database.execute(
      sql: "PRAGMA application_id = \(applicationID); PRAGMA user_version = \(migrations.count)")
  }
}
