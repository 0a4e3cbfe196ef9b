import GRDB
import GRDBSQLite

/// The columns of the row at hand, taken one after the other in the order of the query.
///
/// They are read from SQLite directly: through GRDB's rows, the first 240 samples took five times as long.
struct Columns {
  private let statement: OpaquePointer
  private var index: Int32 = 0

  init(_ statement: OpaquePointer) {
    self.statement = statement
  }

  /// The next column; throws where a damaged page holds a value of another kind.
  mutating func next<Value: ColumnValue>() throws -> Value {
    guard let value: Value = try next() else { throw UnexpectedValue() }
    return value
  }

  /// The next column; nil where it is empty.
  mutating func next<Value: ColumnValue>() throws -> Value? {
    defer { index += 1 }
    let kind = sqlite3_column_type(statement, index)
    guard kind != SQLITE_NULL else { return nil }
    guard kind == Value.kind, let value = Value.read(statement, index) else { throw UnexpectedValue() }
    return value
  }

  /// The next column as one of a type's words; throws for a word that the type does not know.
  mutating func next<Value>(_ read: (String) -> Value?) throws -> Value {
    guard let value = read(try next()) else { throw UnexpectedValue() }
    return value
  }

  /// The next column as one of a type's words; nil where it is empty.
  mutating func nextIfAny<Value>(_ read: (String) -> Value?) throws -> Value? {
    guard let word: String = try next() else { return nil }
    guard let value = read(word) else { throw UnexpectedValue() }
    return value
  }
}

/// A value stands in the file that its table does not allow, so a page was overwritten.
struct UnexpectedValue: Error {}

/// A type that columns hold.
protocol ColumnValue {
  /// SQLite's number for the kind of value.
  static var kind: Int32 { get }
  /// The value of a column of that kind; nil where it does not fit.
  static func read(_ statement: OpaquePointer, _ index: Int32) -> Self?
}

extension Int64: ColumnValue {
  static var kind: Int32 { SQLITE_INTEGER }
  static func read(_ statement: OpaquePointer, _ index: Int32) -> Int64? { sqlite3_column_int64(statement, index) }
}

extension Int: ColumnValue {
  static var kind: Int32 { SQLITE_INTEGER }
  static func read(_ statement: OpaquePointer, _ index: Int32) -> Int? {
    Int(exactly: sqlite3_column_int64(statement, index))
  }
}

extension Bool: ColumnValue {
  static var kind: Int32 { SQLITE_INTEGER }
  static func read(_ statement: OpaquePointer, _ index: Int32) -> Bool? { sqlite3_column_int64(statement, index) != 0 }
}

extension [UInt8]: ColumnValue {
  static var kind: Int32 { SQLITE_BLOB }
  static func read(_ statement: OpaquePointer, _ index: Int32) -> [UInt8]? {
    guard let bytes = sqlite3_column_blob(statement, index) else { return [] }
    return [UInt8](UnsafeRawBufferPointer(start: bytes, count: Int(sqlite3_column_bytes(statement, index))))
  }
}

extension String: ColumnValue {
  static var kind: Int32 { SQLITE_TEXT }
  static func read(_ statement: OpaquePointer, _ index: Int32) -> String? {
    guard let text = sqlite3_column_text(statement, index) else { return nil }
    let count = Int(sqlite3_column_bytes(statement, index))
    return String(decoding: UnsafeBufferPointer(start: text, count: count), as: UTF8.self)
  }
}
