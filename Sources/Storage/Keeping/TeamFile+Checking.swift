import GRDB

extension TeamFile {
  /// Reads the whole file and fails with `damaged` where its pages, tables or references do not agree.
  ///
  /// - Complexity: O(n log n) in the size of the file; not for every day.
  package func check() throws(TeamFileFailure) {
    try Self.check(queue, of: path)
  }

  /// The same of a database that is open already; the path is only named in what fails.
  static func check(_ queue: DatabaseQueue, of path: String) throws(TeamFileFailure) {
    let complaints: Int
    do {
      complaints = try queue.read { database in
        try String.fetchAll(database, sql: "PRAGMA integrity_check(1)").filter { $0 != "ok" }.count
          + Row.fetchAll(database, sql: "PRAGMA foreign_key_check").count
      }
    } catch {
      throw .reading(error, path)
    }
    guard complaints == 0 else { throw .damaged(path: path, newestBackup: newestBackup(of: path)) }
  }

  /// Merges the write-ahead log into the file after much was added, so that it does not stay as large; no harm if not.
  func mergeLog() {
    try? queue.writeWithoutTransaction { database in
      try database.execute(sql: "PRAGMA wal_checkpoint(TRUNCATE)")
    }
  }
}
