/// A quotation mark that opens a cell and is never closed: the rest of the file would be one cell.
package struct UnclosedQuote: Error, Hashable, Sendable {
  /// The line it stands on, counted from 1.
  package let line: Int
}

/// Reads comma-separated values by RFC 4180, byte by byte, and knows the line of every row.
///
/// Works on UTF-8 bytes and never by `Character`, so that a combining mark behind a comma or a quotation mark hides
/// neither. LF, CR LF and CR end a row, also mixed; within quotation marks they belong to the cell. Spaces belong to
/// the cell. The last empty cell of the last row is kept. An empty line is a row of one empty cell.
///
/// - Complexity: one look at every byte; no text is made of a cell before it is asked for.
package struct CSVReader: Sendable {
  /// What is wrong with a row that could still be read to its end.
  package enum Flaw: Hashable, Sendable {
    /// Something stands between a closing quotation mark and the next delimiter; the column is counted from 1.
    case textAfterQuote(column: Int)
  }

  private struct Cell {
    var start: Int
    var end: Int
    var hasDoubledQuotes = false
    var hasCarriageReturns = false
  }

  private static let quote = UInt8(ascii: "\"")
  private static let lineFeed = UInt8(ascii: "\n")
  private static let carriageReturn = UInt8(ascii: "\r")

  /// The line the current row began on, counted from 1; 0 before the first row.
  package private(set) var line = 0
  /// What is wrong with the current row; nil when nothing is.
  package private(set) var flaw: Flaw?
  /// Whether the current row has a quotation mark inside a cell that does not begin with one; it is kept as written.
  package private(set) var hasStrayQuote = false

  private let bytes: [UInt8]
  private let delimiter: UInt8
  private var position: Int
  private var nextLine: Int
  private var cells: [Cell] = []

  /// Starts before the first row.
  ///
  /// `start` is the first byte to read (behind a byte order mark, say), `firstLine` the line it stands on.
  package init(_ bytes: [UInt8], delimiter: Delimiter = .comma, from start: Int = 0, firstLine: Int = 1) {
    self.bytes = bytes
    self.delimiter = delimiter.byte
    position = min(max(0, start), bytes.count)
    nextLine = firstLine
  }

  /// How many bytes of the file were not read yet.
  var bytesLeft: Int { bytes.count - position }

  /// How many cells the current row has.
  package var count: Int { cells.count }

  /// Reads the next row; false when there is none.
  ///
  /// Throws at a quotation mark that is never closed; after that there are no more rows.
  package mutating func advance() throws(UnclosedQuote) -> Bool {
    cells.removeAll(keepingCapacity: true)
    flaw = nil
    hasStrayQuote = false
    guard position < bytes.count else { return false }
    line = nextLine
    while true {
      if position < bytes.count, bytes[position] == Self.quote {
        try readQuotedCell()
      } else {
        readPlainCell()
      }
      guard position < bytes.count else { return true }
      let byte = bytes[position]
      position += 1
      if byte == delimiter { continue }
      if byte == Self.carriageReturn, position < bytes.count, bytes[position] == Self.lineFeed { position += 1 }
      nextLine += 1
      return true
    }
  }

  /// The text of a cell of the current row as it is in the file, doubled quotation marks made single.
  ///
  /// Empty where the row has no such cell; bytes that are not UTF-8 become U+FFFD.
  package func text(_ index: Int) -> String {
    guard cells.indices.contains(index) else { return "" }
    let cell = cells[index]
    guard cell.hasDoubledQuotes else { return String(decoding: bytes[cell.start..<cell.end], as: UTF8.self) }
    return String(decoding: withoutDoubledQuotes(cell.start..<cell.end), as: UTF8.self)
  }

  /// The text of a cell without white space around it and with LF for every line break; nil when nothing is left.
  package func trimmed(_ index: Int) -> String? {
    guard cells.indices.contains(index) else { return nil }
    let cell = cells[index]
    let range = trimmedRange(cell)
    guard !range.isEmpty else { return nil }
    guard cell.hasDoubledQuotes || cell.hasCarriageReturns else {
      return String(decoding: bytes[range], as: UTF8.self)
    }
    return String(decoding: withLineFeeds(withoutDoubledQuotes(range)), as: UTF8.self)
  }

  /// Whether a cell holds nothing but white space, or is not there.
  package func isBlank(_ index: Int) -> Bool {
    guard cells.indices.contains(index) else { return true }
    return trimmedRange(cells[index]).isEmpty
  }

  /// The bytes of a cell as they stand in the file, for telling quickly whether two cells are written alike.
  func writtenBytes(_ index: Int) -> ArraySlice<UInt8> {
    guard cells.indices.contains(index) else { return [] }
    return bytes[trimmedRange(cells[index])]
  }

  // MARK: - One cell

  private mutating func readQuotedCell() throws(UnclosedQuote) {
    let openedOn = nextLine
    position += 1
    var cell = Cell(start: position, end: position)
    while position < bytes.count {
      let byte = bytes[position]
      if byte == Self.quote {
        if position + 1 < bytes.count, bytes[position + 1] == Self.quote {
          cell.hasDoubledQuotes = true
          position += 2
          continue
        }
        cell.end = position
        cells.append(cell)
        position += 1
        skipToEndOfCell()
        return
      }
      if byte == Self.lineFeed {
        nextLine += 1
      } else if byte == Self.carriageReturn {
        cell.hasCarriageReturns = true
        if position + 1 >= bytes.count || bytes[position + 1] != Self.lineFeed { nextLine += 1 }
      }
      position += 1
    }
    cells.removeAll()
    throw UnclosedQuote(line: openedOn)
  }

  private mutating func readPlainCell() {
    let start = position
    while position < bytes.count {
      let byte = bytes[position]
      if byte == delimiter || byte == Self.lineFeed || byte == Self.carriageReturn { break }
      if byte == Self.quote { hasStrayQuote = true }
      position += 1
    }
    cells.append(Cell(start: start, end: position))
  }

  /// Passes over what stands between a closing quotation mark and the end of its cell; there should be nothing.
  private mutating func skipToEndOfCell() {
    let start = position
    while position < bytes.count {
      let byte = bytes[position]
      if byte == delimiter || byte == Self.lineFeed || byte == Self.carriageReturn { break }
      position += 1
    }
    if position > start, flaw == nil { flaw = .textAfterQuote(column: cells.count) }
  }

  // MARK: - Bytes to text

  private func trimmedRange(_ cell: Cell) -> Range<Int> {
    var (start, end) = (cell.start, cell.end)
    while start < end {
      if Self.isSpace(bytes[start]) {
        start += 1
      } else if start + 1 < end, bytes[start] == 0xC2, bytes[start + 1] == 0xA0 {
        start += 2
      } else {
        break
      }
    }
    while start < end {
      if Self.isSpace(bytes[end - 1]) {
        end -= 1
      } else if end - 2 >= start, bytes[end - 2] == 0xC2, bytes[end - 1] == 0xA0 {
        end -= 2
      } else {
        break
      }
    }
    return start..<end
  }

  /// Space, tab, LF, VT, FF and CR; the no-break space takes two bytes and is looked for beside it.
  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || (0x09...0x0D).contains(byte)
  }

  private func withoutDoubledQuotes(_ range: Range<Int>) -> [UInt8] {
    var single: [UInt8] = []
    single.reserveCapacity(range.count)
    var index = range.lowerBound
    while index < range.upperBound {
      single.append(bytes[index])
      let isDoubled = bytes[index] == Self.quote && index + 1 < range.upperBound && bytes[index + 1] == Self.quote
      index += isDoubled ? 2 : 1
    }
    return single
  }

  private func withLineFeeds(_ text: [UInt8]) -> [UInt8] {
    var lines: [UInt8] = []
    lines.reserveCapacity(text.count)
    for (index, byte) in text.enumerated() {
      if byte != Self.carriageReturn {
        lines.append(byte)
      } else if index + 1 >= text.count || text[index + 1] != Self.lineFeed {
        lines.append(Self.lineFeed)
      }
    }
    return lines
  }
}
