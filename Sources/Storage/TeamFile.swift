import GRDB
import Meetings

/// The file that holds a team's year: one SQLite connection, and at most one writer among all processes.
///
/// A class, since an open file is a thing with an identity. It is not `Sendable`: the thread that opened it uses it.
/// Whatever ``write(_:at:)`` was given is on the disk when it returns, and a process that is killed at any moment loses
/// nothing that was written before.
package final class TeamFile {
  /// What the file is opened for.
  package enum Access: Hashable, Sendable {
    /// Reading and writing, as the only one; others may read meanwhile.
    case write
    /// Reading only, also while another process writes.
    case read
  }

  /// Where the file lies, as it was given.
  package let path: String
  /// What it was opened for.
  package let access: Access

  private var file: OpenFile?
  /// All reading and writing of the file, one after the other.
  let queue: DatabaseQueue
  /// What the next backup waits for.
  var backupState = BackupState()

  init(path: String, access: Access, file: OpenFile, queue: DatabaseQueue) {
    self.path = path
    self.access = access
    self.file = file
    self.queue = queue
  }

  deinit {
    close()
  }

  /// Closes the file and gives up the lock; a closed file fails to read and to write.
  package func close() {
    // SQLite goes first: closing a descriptor of ours earlier would drop its locks.
    try? queue.close()
    file = nil
  }

  /// Runs something in one transaction that sees one state of the file and changes nothing.
  func reading<Value>(_ body: (Database) throws -> Value) throws(TeamFileFailure) -> Value {
    try transaction(.deferred, failing: TeamFileFailure.reading, body)
  }

  /// Runs something in one transaction that is either on the disk as a whole or not at all.
  func writing<Value>(_ body: (Database) throws -> Value) throws(TeamFileFailure) -> Value {
    guard access == .write else { throw .cannotWrite(path: path, reason: "it was opened for reading only") }
    guard file?.isAt(path) == true else {
      throw sizeOfFile(path) == nil ? .removed(path: path) : .replaced(path: path)
    }
    return try transaction(.immediate, failing: TeamFileFailure.writing, body)
  }

  private func transaction<Value>(
    _ kind: Database.TransactionKind, failing: (any Error, String) -> TeamFileFailure,
    _ body: (Database) throws -> Value
  ) throws(TeamFileFailure) -> Value {
    do {
      return try queue.writeWithoutTransaction { database in
        var result: Value?
        try database.inTransaction(kind) {
          result = try body(database)
          return .commit
        }
        guard let result else { throw DatabaseError(resultCode: .SQLITE_ABORT) }
        return result
      }
    } catch {
      throw failing(error, path)
    }
  }
}
