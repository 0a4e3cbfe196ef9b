import GRDB
import GRDBSQLite

/// A prepared INSERT for very many rows: several of them at once, whose values go to SQLite without a detour.
///
/// GRDB takes arguments as a list of anything that converts to a value, and SQLite begins and ends each statement with
/// some ceremony; for a hundred thousand rows, each of the two cost as much as the rows themselves. The statement and
/// its errors are still GRDB's. The last rows are inserted by ``finish()``; a row that does not fit ends the transaction,
/// which spares SQLite a copy of every page that each statement touches.
struct RowInserter {
  private static let rowsAtOnce = 32

  private let statement: Statement
  private let columns: Int
  private var rows = 0
  private var parameter: Int32 = 0

  init(_ database: Database, into table: String, _ columns: [String]) throws {
    let row = "(" + columns.map { _ in "?" }.joined(separator: ", ") + ")"
    let rows = (0..<Self.rowsAtOnce).map { _ in row }.joined(separator: ", ")
    statement = try database.cachedStatement(
      sql: """
        INSERT OR ROLLBACK INTO \(table) (\(columns.joined(separator: ", "))) SELECT * FROM (VALUES \(rows)) LIMIT ?
        """)
    self.columns = columns.count
  }

  /// Gives the next value of the row.
  mutating func bind(_ number: Int64?) {
    parameter += 1
    if let number {
      sqlite3_bind_int64(statement.sqliteStatement, parameter, number)
    } else {
      sqlite3_bind_null(statement.sqliteStatement, parameter)
    }
  }

  /// Gives the next value of the row; SQLite copies the text.
  mutating func bind(_ text: String?) {
    parameter += 1
    guard let text else {
      sqlite3_bind_null(statement.sqliteStatement, parameter)
      return
    }
    if text.utf8.withContiguousStorageIfAvailable({ bind($0) }) == nil {
      Array(text.utf8).withUnsafeBufferPointer(bind)
    }
  }

  private func bind(_ utf8: UnsafeBufferPointer<UInt8>) {
    let copied = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
    _ = utf8.withMemoryRebound(to: CChar.self) {
      sqlite3_bind_text64(
        statement.sqliteStatement, parameter, $0.baseAddress, UInt64($0.count), copied, UInt8(SQLITE_UTF8))
    }
  }

  /// Ends a row whose values were all given.
  mutating func endRow() throws {
    rows += 1
    if rows == Self.rowsAtOnce { try finish() }
  }

  /// Inserts the rows that were not yet.
  mutating func finish() throws {
    guard rows > 0 else { return }
    sqlite3_bind_int64(statement.sqliteStatement, Int32(columns * Self.rowsAtOnce + 1), Int64(rows))
    (rows, parameter) = (0, 0)
    let code = sqlite3_step(statement.sqliteStatement)
    defer { sqlite3_reset(statement.sqliteStatement) }
    guard code == SQLITE_DONE else { throw DatabaseError(of: statement, code: code) }
  }
}
