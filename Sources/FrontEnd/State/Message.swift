import SafeText
import Screen

/// What the message row says: what happened, and how to take it back; with a shorter way to say it in the small form.
package struct Message: Hashable, Sendable, ExpressibleByStringInterpolation {
  /// What it says where there is room.
  let line: Line
  /// What it says in the small form.
  let short: Line

  init(_ line: Line, short: Line? = nil) {
    self.line = line
    self.short = short ?? line
  }

  package init(stringLiteral value: String) {
    self.init(Line(stringLiteral: value))
  }

  package init(stringInterpolation: Line.StringInterpolation) {
    self.init(Line(stringInterpolation: stringInterpolation))
  }
}

extension Message {
  /// The message in as many rows as it needs, at most five: in a longer one its middle makes room, because what it says
  /// last must not be lost.
  func rows(in layout: Layout) -> [DisplayText] {
    let line = layout.isSmall ? short : line
    let rows = line.spans.map(\.text).joined().wrapped(at: layout.right - layout.left + 1)
    return rows.count > 5 ? rows.prefix(2) + ["…"] + rows.suffix(2) : rows
  }
}

extension Page {
  /// Says a message over several rows, the last of them the message row, in the place of what stood there.
  mutating func sayRows(_ rows: [DisplayText]) {
    for (index, text) in rows.enumerated() {
      let row = layout.message - rows.count + 1 + index
      clear(row: row)
      put(Line(text), row: row, column: layout.left, role: .message)
    }
  }

  /// Says a message, in the small form the shorter way.
  mutating func say(_ message: Message) {
    say(layout.isSmall ? message.short : message.line)
  }
}
