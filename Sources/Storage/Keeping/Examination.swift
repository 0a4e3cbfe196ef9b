/// What can be said of a team file by looking at it: nothing is opened for writing, made or changed.
package struct Examination: Hashable, Sendable {
  /// What lies at the path.
  package enum State: Hashable, Sendable {
    case notThere
    /// A file of ours whose making was cut short before anything was in it; opening it makes it anew.
    case unfinished
    case refused(TeamFileFailure)
    /// Work waits in `-wal` and its `-shm` is gone, so that SQLite could not read the file without making one.
    case notReadableUnchanged
    /// Every page, table and reference agrees; the tables are of this version.
    case whole(version: Int)
  }

  /// A file or folder and who may use it, as `chmod` counts: `0o600`.
  package struct Access: Hashable, Sendable {
    package let path: String
    package let permissions: Int

    package init(path: String, permissions: Int) {
      self.path = path
      self.permissions = permissions
    }
  }

  package let path: String
  package let state: State
  package let bytes: Int64
  /// Whether another process has the file open for writing.
  package let isInUse: Bool
  /// Whether we may write the file and make others beside it.
  package let mayWrite: Bool
  /// The folder that the file lies in; nil where it is not there.
  package let folder: Access?
  /// The file, what SQLite keeps beside it, and the backups with their folder, as far as they are there.
  package let files: [Access]
  /// The days of the backups, oldest first: `2026-01-15`.
  package let backupDays: [String]
  /// Nil without a backup.
  package let newestBackupIsWhole: Bool?

  /// The newest version of the tables that this program knows.
  package static var newestVersion: Int { Schema.version }
}
