import GRDB
import GRDBSQLite

extension Database {
  /// Hands the rows of a query to a closure, until it says that it has enough.
  func forEachRow(
    _ sql: String, _ arguments: StatementArguments = [], _ body: (inout Columns) throws -> Bool
  ) throws {
    let statement = try cachedStatement(sql: sql)
    try statement.setArguments(arguments)
    defer { sqlite3_reset(statement.sqliteStatement) }
    while true {
      let code = sqlite3_step(statement.sqliteStatement)
      guard code == SQLITE_ROW else {
        guard code == SQLITE_DONE else { throw DatabaseError(of: statement, code: code) }
        return
      }
      var columns = Columns(statement.sqliteStatement)
      guard try body(&columns) else { return }
    }
  }

  /// The rows of a query, each made into a value.
  func rows<Value>(
    _ sql: String, _ arguments: StatementArguments = [], _ make: (inout Columns) throws -> Value
  ) throws -> [Value] {
    var values: [Value] = []
    try forEachRow(sql, arguments) {
      values.append(try make(&$0))
      return true
    }
    return values
  }

  /// The first row of a query as a value; nil where there is none.
  func row<Value>(
    _ sql: String, _ arguments: StatementArguments = [], _ make: (inout Columns) throws -> Value
  ) throws -> Value? {
    var value: Value?
    try forEachRow(sql, arguments) {
      value = try make(&$0)
      return false
    }
    return value
  }

  /// The first column of a query's only row.
  func value<Value: ColumnValue>(_ sql: String, _ arguments: StatementArguments = []) throws -> Value {
    guard let value: Value = try row(sql, arguments, { try $0.next() }) else { throw UnexpectedValue() }
    return value
  }

  /// Runs a statement, which is kept for the next time.
  func run(_ sql: String, _ arguments: StatementArguments = []) throws {
    try cachedStatement(sql: sql).execute(arguments: arguments)
  }
}

extension DatabaseError {
  /// What SQLite says of a statement that failed.
  init(of statement: Statement, code: Int32) {
    let message = sqlite3_errmsg(sqlite3_db_handle(statement.sqliteStatement)).map { String(cString: $0) }
    self.init(resultCode: ResultCode(rawValue: code), message: message)
  }
}
