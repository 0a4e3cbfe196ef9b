import SafeText
import Screen

/// Big type on a page: dots, or plain capitals where the terminal has only ASCII.
extension Page {
  /// A line four rows high; false when the text has no dots or reaches beyond the edge.
  mutating func half(_ text: String, row: Int, column: Int, role: Role = .big, edge: Int? = nil) -> Bool {
    guard !isPlain else {
      put(Line(DisplayText(text.uppercased())), row: row + 3, column: column, role: role)
      return true
    }
    guard let rows = BigType.half(text), column + halfWidth(text) - 1 <= edge ?? layout.right else { return false }
    for (offset, dots) in rows.enumerated() {
      put(Line(dots), row: row + offset, column: column, role: role)
    }
    return true
  }

  /// How many columns a line of ``half(_:row:column:role:edge:)`` takes.
  func halfWidth(_ text: String) -> Int {
    isPlain ? text.count : BigType.halfWidth(text) ?? text.count
  }

  /// A line seven rows high, which goes without blanks behind it; returns the columns it takes.
  @discardableResult
  mutating func full(_ text: String, row: Int, column: Int) -> Int {
    guard !isPlain, let rows = BigType.full(text) else {
      put(Line(DisplayText(text.uppercased())), row: row + 3, column: column, role: .big)
      return text.count
    }
    for (offset, dots) in rows.enumerated() {
      put(Line(dots.withoutBlanksBehind), row: row + offset, column: column, role: .big)
    }
    return rows.map(\.width).max() ?? 0
  }
}

extension DisplayText {
  /// Without the blanks at its end, which in big type carry no dots.
  var withoutBlanksBehind: DisplayText {
    var text = string[...]
    while text.last == " " { text.removeLast() }
    return DisplayText(String(text))
  }
}
