/// What stands between two cells of a row.
package enum Delimiter: String, CaseIterable, Hashable, Sendable, CustomStringConvertible {
  case comma = ","
  case semicolon = ";"
  case tab = "\t"

  package var byte: UInt8 {
    switch self {
    case .comma: UInt8(ascii: ",")
    case .semicolon: UInt8(ascii: ";")
    case .tab: UInt8(ascii: "\t")
    }
  }

  package var description: String {
    switch self {
    case .comma: "comma"
    case .semicolon: "semicolon"
    case .tab: "tab"
    }
  }
}

/// Where the rows of a file begin and what stands between their cells.
package struct DelimiterDetection: Hashable, Sendable {
  package let delimiter: Delimiter
  /// The first byte of the first row.
  package let start: Int
  /// The line the first row stands on: 2 behind a line such as `sep=;`, else 1.
  package let firstLine: Int

  /// As many rows as tell one delimiter from another.
  private static let rowsLookedAt = 30
  /// As many bytes, so that a stray quotation mark does not cost a walk through the whole file.
  private static let bytesLookedAt = 65_536

  /// Looks at the first rows; `start` is the first byte behind a byte order mark.
  ///
  /// A first line `sep=;`, which Excel writes and reads, decides. Otherwise the delimiter wins that cuts the most rows
  /// into equally many cells; of equals the one with more cells, then comma, semicolon, tab. A file of
  /// one column is read with commas.
  package init(_ bytes: [UInt8], from start: Int = 0) {
    if let declared = Self.declared(bytes, from: start) {
      self = declared
      return
    }
    let head = Array(bytes[min(start, bytes.count)..<min(bytes.count, start + Self.bytesLookedAt)])
    var best = (delimiter: Delimiter.comma, alike: 0.0, cells: 1)
    for delimiter in Delimiter.allCases {
      let (alike, cells) = Self.shape(of: head, cutAt: delimiter)
      guard cells > 1 else { continue }
      if alike > best.alike || (alike == best.alike && cells > best.cells) { best = (delimiter, alike, cells) }
    }
    self.init(delimiter: best.delimiter, start: start, firstLine: 1)
  }

  private init(delimiter: Delimiter, start: Int, firstLine: Int) {
    self.delimiter = delimiter
    self.start = start
    self.firstLine = firstLine
  }

  private static func declared(_ bytes: [UInt8], from start: Int) -> DelimiterDetection? {
    let mark = Array("sep=".utf8)
    guard bytes.count > start + mark.count, bytes[start..<start + mark.count].elementsEqual(mark) else { return nil }
    guard let delimiter = Delimiter.allCases.first(where: { $0.byte == bytes[start + mark.count] }) else { return nil }
    var next = start + mark.count + 1
    if next < bytes.count, bytes[next] == UInt8(ascii: "\r") { next += 1 }
    if next < bytes.count, bytes[next] == UInt8(ascii: "\n") { next += 1 }
    return DelimiterDetection(delimiter: delimiter, start: next, firstLine: 2)
  }

  /// How many cells most of the first rows have, and how large a share of them that is.
  private static func shape(of head: [UInt8], cutAt delimiter: Delimiter) -> (alike: Double, cells: Int) {
    var reader = CSVReader(head, delimiter: delimiter)
    var counts: [Int] = []
    do {
      while counts.count < rowsLookedAt, try reader.advance() {
        if reader.count > 1 || !reader.isBlank(0) { counts.append(reader.count) }
      }
    } catch {
      // The head may have been cut in the middle of a cell; the rows before it count.
    }
    var best = (alike: 0, cells: 0)
    for cells in counts {
      let alike = counts.count { $0 == cells }
      if alike > best.alike { best = (alike, cells) }
    }
    return counts.isEmpty ? (0, 0) : (Double(best.alike) / Double(counts.count), best.cells)
  }
}
