import SafeText
import TaskAnalysis

/// A table in RFC 4180: UTF-8, CR LF, a header row, one row a thing, and no cell that a spreadsheet computes.
struct CSVTable: Sendable {
  /// A cell: a number of ours, text from anywhere, or nothing known.
  enum Cell: Hashable, Sendable {
    case text(String)
    case number(Int64)
    /// Written with two decimals.
    case coefficient(Double)
    case missing
  }

  /// The file's name without its ending.
  let name: String
  let columns: [String]
  let rows: [[Cell]]

  /// The file.
  var file: ExportFile {
    let lines = [columns.map(Cell.text)] + rows
    return ExportFile(
      name: "\(name).csv",
      text: lines.map { $0.map(\.written).joined(separator: ",") + "\r\n" }.joined())
  }
}

extension CSVTable.Cell {
  /// A count, or nothing known.
  init(_ number: (some BinaryInteger)?) {
    self = number.map { .number(Int64(clamping: $0)) } ?? .missing
  }

  /// A coefficient, or nothing known.
  init(coefficient: Double?) {
    self = coefficient.map(CSVTable.Cell.coefficient) ?? .missing
  }

  /// A text, or nothing known.
  init(_ text: String?) {
    self = text.map(CSVTable.Cell.text) ?? .missing
  }

  /// `yes`, `no`, or nothing known.
  init(_ flag: Bool?) {
    self = flag.map { .text($0 ? "yes" : "no") } ?? .missing
  }

  /// The cell as it stands in the file.
  ///
  /// Text loses control and bidi characters but keeps its lines. Where it would start a formula, an apostrophe goes in
  /// front, which a spreadsheet shows as text.
  var written: String {
    switch self {
    case .missing: return ""
    case .number(let number): return String(number)
    case .coefficient(let coefficient): return coefficient.twoDecimals
    case .text(let untrusted):
      var text = DisplayText.lines(of: untrusted).map(\.string).joined(separator: "\n")
      if Self.startsFormula(text) || Self.startsFormula(untrusted) { text = "'" + text }
      let isPlain = text.utf8.allSatisfy { $0 != UInt8(ascii: ",") && $0 != UInt8(ascii: "\"") && $0 != 10 }
      return isPlain ? text : "\"\(text.map { $0 == "\"" ? "\"\"" : String($0) }.joined())\""
    }
  }

  /// Whether the first character that is no space is one that spreadsheets take for the start of a formula.
  private static func startsFormula(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first(where: { $0 != " " }) else { return false }
    return "=+-@\t\r\n＝＋－＠".unicodeScalars.contains(first)
  }
}
