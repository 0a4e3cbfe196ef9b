package import SafeText
package import Screen

/// A canvas with the columns of a layout: what every screen draws on.
package struct Page {
  /// What was drawn so far.
  package private(set) var canvas: Canvas
  /// Where things stand; the same for the whole page.
  package let layout: Layout

  /// Whether big type is plain capitals, because the terminal has only ASCII.
  let isPlain: Bool

  /// Whether the goal's row asks to go back to it.
  let asksForGoal: Bool

  /// Blank, or over what was drawn before at the same size.
  package init(_ layout: Layout, isPlain: Bool = false, asksForGoal: Bool = false, over canvas: Canvas? = nil) {
    self.layout = layout
    self.asksForGoal = asksForGoal
    self.isPlain = isPlain
    self.canvas = canvas ?? Canvas(size: layout.size)
  }

  /// Puts a line, clipped at the page; returns the column behind it.
  @discardableResult
  package mutating func put(_ line: Line, row: Int, column: Int, role: Role = .plain) -> Int {
    var column = column
    for span in line.spans {
      column = canvas.put(span.text, row: row, column: column, role: span.role ?? role)
    }
    return column
  }

  /// Puts a line so that it ends in a column, the main column's edge unless said.
  package mutating func putRight(_ line: Line, row: Int, edge: Int? = nil, role: Role = .plain) {
    put(line, row: row, column: (edge ?? layout.edge) - line.width + 1, role: role)
  }

  /// A label, and its value in the column of values.
  package mutating func pair(_ label: DisplayText, _ line: Line, row: Int, role: Role = .plain) {
    put(Line(label), row: row, column: layout.left, role: .label)
    put(line.fitted(to: layout.edge - layout.value + 1), row: row, column: layout.value, role: role)
  }

  /// A rule over the whole width.
  package mutating func rule(row: Int) {
    put(Line(DisplayText(repeating: "─", count: layout.size.columns)), row: row, column: 0, role: .rule)
  }

  /// Marks a row, every cell of it reversed; the caller puts the ▸.
  package mutating func mark(row: Int, columns: ClosedRange<Int>? = nil) {
    let columns = columns ?? layout.left...max(layout.left, layout.edge)
    canvas.paint(row: row, columns: columns.lowerBound..<columns.upperBound + 1, role: .marked)
  }

  /// Gives cells another role and leaves their text.
  package mutating func paint(row: Int, columns: Range<Int>, role: Role) {
    canvas.paint(row: row, columns: columns, role: role)
  }

  /// Blanks rows from one on, for a drawer over what stood there.
  package mutating func clear(from row: Int) {
    for row in row..<max(row, layout.size.rows) {
      clear(row: row)
    }
  }

  /// Blanks one row.
  package mutating func clear(row: Int) {
    canvas.clear(row: row)
  }

  /// Lets the terminal's cursor be seen at a cell.
  package mutating func showCursor(row: Int, column: Int) {
    canvas.cursor = Position(row: row, column: column)
  }

  /// A sentence in the message row: at the column of values, or further left when it is long.
  package mutating func say(_ line: Line) {
    let fits = line.width <= layout.right - layout.value + 1
    put(
      line.fitted(to: layout.right - layout.left + 1), row: layout.message, column: fits ? layout.value : layout.left,
      role: .message)
  }

  /// An input field with its text and cursor, underlined over a width.
  package mutating func input(_ text: DisplayText, row: Int, column: Int, width: Int) {
    let room = max(1, width - 1)
    let shown = text.width > room ? text.lastCells(room) : text
    let end = put(Line(shown + "▏"), row: row, column: column, role: .input)
    canvas.paint(row: row, columns: column..<column + max(width, end - column), role: .input)
    showCursor(row: row, column: end - 1)
  }
}

extension DisplayText {
  /// Its last cells, for a field that scrolls; a wide glyph that would be halved is left out.
  fileprivate func lastCells(_ width: Int) -> DisplayText {
    var rest = Array(glyphs)
    var taken = rest.reduce(0) { $0 + $1.width }
    while taken > width, let first = rest.first {
      taken -= first.width
      rest.removeFirst()
    }
    return DisplayText(rest.map(\.string).joined())
  }
}
