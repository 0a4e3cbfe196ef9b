import SafeText

/// What the message row says: what happened, and how to take it back; with a shorter way to say it in the small form.
package struct Message: Hashable, Sendable, ExpressibleByStringInterpolation {
  let line: Line
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

extension Page {
  /// Says a message, in the small form the shorter way.
  mutating func say(_ message: Message) {
    say(layout.isSmall ? message.short : message.line)
  }
}
