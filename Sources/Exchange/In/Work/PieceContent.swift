/// The words, the answer and the picture of one piece, as they are kept.
struct PieceContent: Hashable, Sendable {
  var response: String?
  var answer: String?
  var image: String?

  /// Takes them out of a row.
  init(_ columns: WorkColumns, _ row: CSVReader, _ style: CellStyle) {
    if let text = columns.cell.flatMap({ row.trimmed($0) }) { self.init(cell: text, style) } else { self.init() }
    response = Self.text(columns.response, row, style) ?? response
    answer = Self.text(columns.answer, row, style) ?? answer
    image = Self.text(columns.image, row, style) ?? image
  }

  /// Takes them out of a form's cell.
  init(cell text: String, _ style: CellStyle) {
    if style == .moodle, let answers = StackResponse.answers(text) {
      answer = answers.isEmpty ? nil : answers
      return
    }
    let cleaned = Self.clean(text, style)
    guard !cleaned.isEmpty else { return }
    let cell = WorkCell(cleaned)
    (response, answer, image) = (cell.response, cell.answer, cell.image)
  }

  private init() {}

  var isBlank: Bool { response == nil && answer == nil && image == nil }

  private static func text(_ column: Int?, _ row: CSVReader, _ style: CellStyle) -> String? {
    guard let text = column.flatMap({ row.trimmed($0) }) else { return nil }
    let cleaned = clean(text, style)
    return cleaned.isEmpty ? nil : cleaned
  }

  /// A cell without what its vendor or a spreadsheet put around the student's words; empty when nothing is left.
  static func clean(_ text: String, _ style: CellStyle) -> String {
    if text.utf8.first == UInt8(ascii: "="), text.hasPrefix("=\""), text.hasSuffix("\""), text.utf8.count > 3 {
      return String(text.dropFirst(2).dropLast())
    }
    switch style {
    case .plain: return text
    case .html: return RichText.plain(text)
    case .moodle: return text == "-" ? "" : RichText.plain(text)
    }
  }
}
