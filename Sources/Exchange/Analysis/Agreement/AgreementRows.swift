import TaskAnalysis

/// Reads a file of ratings row by row, byte by byte.
struct AgreementRows {
  /// The names of the columns behind the first.
  let raters: [String]

  private let categories: [String]
  private let spellings: CategorySpellings
  private var reader: CSVReader

  /// Reads up to the names of the columns; categories that cannot be told apart throw before that.
  init(_ file: [UInt8], categories: [String]) throws(AgreementTableError) {
    do {
      _ = try Ratings(categories: categories, rows: [])
    } catch {
      throw .categories(error)
    }
    let spellings = CategorySpellings(categories)
    var reader = try AgreementRows.reader(file)
    let raters = try AgreementRows.raters(&reader)
    guard !raters.allSatisfy({ $0.isEmpty || spellings.code($0) != nil }) else { throw .noHeader(line: reader.line) }
    self.categories = categories
    self.spellings = spellings
    self.reader = reader
    self.raters = raters
  }

  /// Adds the codes of the next row that is not blank and gives back the piece's name; nil behind the last row.
  mutating func next(appendingCodesTo codes: inout [UInt8]) throws(AgreementTableError) -> String? {
    while try AgreementRows.advance(&reader) {
      if (0..<reader.count).allSatisfy(reader.isBlank) { continue }
      try checkWidth()
      for column in 1...raters.count { codes.append(try code(column)) }
      return reader.trimmed(0) ?? ""
    }
    return nil
  }

  private func code(_ column: Int) throws(AgreementTableError) -> UInt8 {
    let bytes = reader.writtenBytes(column)
    if bytes.isEmpty { return Ratings.gap }
    if let code = spellings.code(bytes) { return code }
    let word = reader.trimmed(column) ?? ""
    if let code = spellings.code(word) { return code }
    throw .unknownCategory(word, line: reader.line, rater: raters[column - 1], categories: categories)
  }

  private func checkWidth() throws(AgreementTableError) {
    if case .textAfterQuote(let column)? = reader.flaw { throw .textAfterQuote(line: reader.line, column: column) }
    let width = raters.count + 1
    let isWhole = reader.count >= width && (width..<reader.count).allSatisfy(reader.isBlank)
    guard isWhole else { throw .unevenRow(line: reader.line, expected: width, found: reader.count) }
  }

  /// The names of the columns behind the first, without those at the end that have none.
  private static func raters(_ reader: inout CSVReader) throws(AgreementTableError) -> [String] {
    var names: [String] = []
    while names.isEmpty {
      guard try advance(&reader) else { throw .empty }
      for column in 0..<reader.count { names.append(reader.trimmed(column) ?? "") }
      while names.last == "" { names.removeLast() }
    }
    guard names.count > 1 else { throw .noRaters(line: reader.line) }
    return Array(names.dropFirst())
  }

  private static func reader(_ file: [UInt8]) throws(AgreementTableError) -> CSVReader {
    do {
      let text = try DecodedText(file)
      let rows = DelimiterDetection(text.bytes, from: text.start)
      return CSVReader(text.bytes, delimiter: rows.delimiter, from: rows.start, firstLine: rows.firstLine)
    } catch {
      throw .file(error)
    }
  }

  private static func advance(_ reader: inout CSVReader) throws(AgreementTableError) -> Bool {
    do {
      return try reader.advance()
    } catch {
      throw .unclosedQuote(line: error.line)
    }
  }
}
