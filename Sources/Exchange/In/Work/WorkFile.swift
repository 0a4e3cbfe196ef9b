import Meetings

/// Brings students' work in from the bytes of a CSV file.
package enum WorkFile {
  /// Reads a whole file; nothing is brought in when it throws.
  ///
  /// Pieces are as in the file but for white space around a cell, line breaks inside it (LF), rich text (plain), and
  /// cells that a spreadsheet was told to leave alone (`="3/4"` is `3/4`). No name of a student is in a task or piece,
  /// unless a student wrote one; the report says where to look.
  ///
  /// - Complexity: linear in the bytes; attempts of students are sorted out in a look of their own.
  package static func read(_ file: [UInt8], as request: ImportRequest = ImportRequest()) throws(ImportError)
    -> ImportedWork
  {
    let text = try DecodedText(file)
    let rows = DelimiterDetection(text.bytes, from: text.start)
    var reader = CSVReader(text.bytes, delimiter: rows.delimiter, from: rows.start, firstLine: rows.firstLine)
    let columns = try head(&reader, request.map)
    let format = request.format.format(of: columns)
    let layout = try layout(format, columns, line: reader.line)
    var importer = RowImporter(
      layout: layout, width: columns.names.count, keepsNames: request.keepsNames, mayBeDamaged: text.mayBeDamaged,
      rows: rowsAhead(of: reader))
    do throws(UnclosedQuote) {
      if layout.attempts != nil { importer.attempts = try AttemptFilter(reader, layout, width: columns.names.count) }
      while try reader.advance() { importer.take(reader) }
    } catch {
      throw .unclosedQuote(line: error.line)
    }
    return importer.work(format: format, delimiter: rows.delimiter, encoding: text.encoding)
  }

  /// About how many rows are to come, by the length of the next hundred; at most a million.
  private static func rowsAhead(of reader: CSVReader) -> Int {
    var ahead = reader
    var rows = 0
    while rows < 100, (try? ahead.advance()) == true { rows += 1 }
    let length = reader.bytesLeft - ahead.bytesLeft
    return length > 0 ? min(1_000_000, reader.bytesLeft / length * rows + rows) : 0
  }

  /// The names of the columns and the first rows; leaves the reader at the row of names.
  private static func head(_ reader: inout CSVReader, _ map: [ColumnOverride]) throws(ImportError) -> ColumnMap {
    var names: [String] = []
    var sample: [[String]] = []
    do throws(UnclosedQuote) {
      repeat {
        guard try reader.advance() else { break }
        names = try isBeforeNames(reader) ? [] : (0..<reader.count).map { reader.trimmed($0) ?? "" }
      } while names.isEmpty
      while names.last == "" { names.removeLast() }
      var ahead = reader
      while sample.count < ColumnMap.rowsLookedAt, names.count <= ColumnMap.most, try ahead.advance() {
        guard ahead.count >= names.count else { continue }
        let row = names.indices.map { ahead.trimmed($0) ?? "" }
        if row.contains(where: { !$0.isEmpty }) { sample.append(row) }
      }
    } catch {
      throw .unclosedQuote(line: error.line)
    }
    guard !names.isEmpty else { throw .empty }
    guard names.count <= ColumnMap.most else { throw .tooManyColumns(names.count, line: reader.line) }
    return try ColumnMap(names: names, overrides: map, sample: sample)
  }

  /// Whether a row stands before the names of the columns: a blank one, or a title alone above wider rows.
  private static func isBeforeNames(_ row: CSVReader) throws(UnclosedQuote) -> Bool {
    let filled = (0..<row.count).count { !row.isBlank($0) }
    guard filled == 1 else { return filled == 0 }
    var ahead = row
    var widths: [Int] = []
    while widths.count < 10, try ahead.advance() {
      widths.append((0..<ahead.count).count { !ahead.isBlank($0) })
    }
    return widths.count { $0 > 1 } * 2 > widths.count
  }

  /// The layout, with the line of the names in whatever it throws.
  private static func layout(_ format: ImportFormat, _ columns: ColumnMap, line: Int) throws(ImportError) -> FileLayout
  {
    do throws(ImportError) {
      return try format.layout(columns).applying(columns)
    } catch {
      switch error {
      case .columnsMissing(let format, let expected, let found, _, let instead):
        throw .columnsMissing(format: format, expected: expected, found: found, line: line, instead: instead)
      case .noQuestions(let found, _):
        throw .noQuestions(found: found, line: line)
      default:
        throw error
      }
    }
  }
}
