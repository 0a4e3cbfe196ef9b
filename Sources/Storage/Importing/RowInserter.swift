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

  /// Where a text stands among the bytes of the rows at hand, and for which parameter.
  private struct Text {
    let parameter: Int32
    let bytes: Range<Int>
  }

  private let statement: Statement
  private let columns: Int
  private var rows = 0
  private var parameter: Int32 = 0
  private var bytes: [UInt8] = []
  private var texts: [Text] = []

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

  /// Gives the next value of the row.
  mutating func bind(_ text: String?) {
    parameter += 1
    guard let text else {
      sqlite3_bind_null(statement.sqliteStatement, parameter)
      return
    }
    let start = bytes.count
    bytes.append(contentsOf: text.utf8)
    texts.append(Text(parameter: parameter, bytes: start..<bytes.count))
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
    // One byte more: without any there would be no address, and an empty text would be none.
    bytes.append(0)
    let code = bytes.withUnsafeBytes { bytes in
      bind(bytes)
      return sqlite3_step(statement.sqliteStatement)
    }
    (rows, parameter) = (0, 0)
    bytes.removeAll(keepingCapacity: true)
    texts.removeAll(keepingCapacity: true)
    defer {
      sqlite3_reset(statement.sqliteStatement)
      sqlite3_clear_bindings(statement.sqliteStatement)
    }
    guard code == SQLITE_DONE else { throw DatabaseError(of: statement, code: code) }
  }

  /// The texts of all rows lie in one piece until SQLite has taken them, so that it need not copy each for itself.
  private func bind(_ bytes: UnsafeRawBufferPointer) {
    for text in texts {
      let start = bytes.baseAddress?.advanced(by: text.bytes.lowerBound).assumingMemoryBound(to: CChar.self)
      sqlite3_bind_text64(
        statement.sqliteStatement, text.parameter, start, UInt64(text.bytes.count), nil, UInt8(SQLITE_UTF8))
    }
  }
}
