import GRDB

extension TeamFileFailure {
  /// What an error means that came up while a file was opened.
  static func opening(_ error: any Error, _ path: String) -> TeamFileFailure {
    named(error, path) ?? .cannotOpen(path: path, reason: reason(error))
  }

  /// What an error means that came up while a file was read.
  static func reading(_ error: any Error, _ path: String) -> TeamFileFailure {
    named(error, path) ?? .cannotRead(path: path, reason: reason(error))
  }

  /// What an error means that came up while a file was written.
  static func writing(_ error: any Error, _ path: String) -> TeamFileFailure {
    named(error, path) ?? .cannotWrite(path: path, reason: reason(error))
  }

  private static func named(_ error: any Error, _ path: String) -> TeamFileFailure? {
    switch error {
    case let failure as TeamFileFailure: failure
    case let error as SystemError where error.isFull: .diskFull(path: path)
    // Values of the wrong kind where the tables promise another: a page was overwritten.
    case is UnexpectedValue: .damaged(path: path, newestBackup: newestBackup(of: path))
    case let error as DatabaseError:
      switch error.resultCode {
      case .SQLITE_FULL: .diskFull(path: path)
      case .SQLITE_CORRUPT, .SQLITE_NOTADB: .damaged(path: path, newestBackup: newestBackup(of: path))
      case .SQLITE_BUSY, .SQLITE_LOCKED: .busy(path: path)
      case .SQLITE_CONSTRAINT, .SQLITE_MISMATCH, .SQLITE_TOOBIG: .rejected(path: path, reason: reason(error))
      default: nil
      }
    default: nil
    }
  }

  /// SQLite's own words without the statement and its values, which may be a student's.
  private static func reason(_ error: any Error) -> String {
    switch error {
    case let error as DatabaseError: error.message ?? "SQLite error \(error.extendedResultCode.rawValue)"
    case let error as SystemError: error.reason
    default: "unexpected error"
    }
  }
}
