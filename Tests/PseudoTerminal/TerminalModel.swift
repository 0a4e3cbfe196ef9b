/// What a terminal would show after some bytes: as much of one as tellwhy's own sequences need.
///
/// Styles are left out, and so are sequences it does not know. For what another's terminal makes of the bytes, use
/// `TmuxScreen`; this one needs no other program and has no delay.
package struct TerminalModel {
  private var cells: [[Character]]
  private var row = 0
  private var column = 0
  /// Bytes of a sequence or character whose end has not come yet.
  private var pending: [UInt8] = []

  package init(columns: Int, rows: Int) {
    cells = Array(repeating: Array(repeating: " ", count: max(1, columns)), count: max(1, rows))
  }

  /// The rows as text; the right half of a wide character is not in it.
  package var rows: [String] { cells.map { String($0.filter { $0 != "\0" }) } }

  /// Takes in bytes, however they are cut.
  package mutating func read(_ bytes: some Sequence<UInt8>) {
    for byte in bytes {
      pending.append(byte)
      if pending[0] == 0x1B {
        readSequence(byte)
      } else {
        readText()
      }
    }
  }

  private mutating func readSequence(_ byte: UInt8) {
    guard pending.count > 1 else { return }
    switch pending[1] {
    case UInt8(ascii: "["):
      guard pending.count > 2, (0x40...0x7E).contains(byte) else { return }
      let text = String(decoding: pending[2..<pending.count - 1], as: UTF8.self)
      perform(Character(UnicodeScalar(byte)), text.split(separator: ";").map { Int($0) ?? 0 })
    case UInt8(ascii: "("), UInt8(ascii: ")"):
      guard pending.count > 2 else { return }
    default: break
    }
    pending = []
  }

  private mutating func perform(_ name: Character, _ numbers: [Int]) {
    let first = max(1, numbers.first ?? 1)
    switch name {
    case "H": move(row: first - 1, column: numbers.count > 1 ? numbers[1] - 1 : 0)
    case "d": move(row: first - 1, column: column)
    case "G": move(row: row, column: first - 1)
    case "A": move(row: row - first, column: column)
    case "B": move(row: row + first, column: column)
    case "C": move(row: row, column: column + first)
    case "D": move(row: row, column: column - first)
    case "K": for place in column..<cells[row].count { cells[row][place] = " " }
    case "J":
      let size = (cells[0].count, cells.count)
      cells = Array(repeating: Array(repeating: " ", count: size.0), count: size.1)
    default: break
    }
  }

  private mutating func move(row: Int, column: Int) {
    self.row = min(max(0, row), cells.count - 1)
    self.column = min(max(0, column), cells[0].count - 1)
  }

  private mutating func readText() {
    guard let text = String(validating: pending, as: UTF8.self) else {
      if pending.count >= 4 { pending = [] }
      return
    }
    pending = []
    guard let scalar = text.unicodeScalars.first else { return }
    switch scalar {
    case "\r": column = 0
    case "\n": row = min(row + 1, cells.count - 1)
    case "\u{8}": column = max(0, column - 1)
    case _ where scalar.value < 0x20: break
    default: write(scalar)
    }
  }

  private mutating func write(_ scalar: UnicodeScalar) {
    if scalar.properties.generalCategory == .nonspacingMark {
      if column > 0 { cells[row][column - 1] = Character("\(cells[row][column - 1])\(scalar)") }
      return
    }
    guard column < cells[row].count else { return }
    cells[row][column] = Character(scalar)
    let isWide =
      (0x1100...0x115F).contains(scalar.value) || (0x2E80...0x9FFF).contains(scalar.value)
      || (0xAC00...0xD7A3).contains(scalar.value) || (0xFF00...0xFF60).contains(scalar.value)
    if isWide, column + 1 < cells[row].count { cells[row][column + 1] = "\0" }
    column += isWide ? 2 : 1
  }
}
