package import SafeText
package import Screen

/// A line of text whose parts have roles of their own: `"F is \(.reproduce, "○ reproduce").  \(.key, "d") in doubt"`.
package struct Line: Hashable, Sendable, ExpressibleByStringInterpolation {
  struct Span: Hashable, Sendable {
    var text: DisplayText
    /// Nil takes the role that the line is put with.
    var role: Role?
  }

  /// Its parts from left to right; one without a role takes that of the row.
  private(set) var spans: [Span]

  package init(_ text: DisplayText, _ role: Role? = nil) {
    spans = [Span(text: text, role: role)]
  }

  package init(stringLiteral value: String) {
    self.init(DisplayText(value))
  }

  package init(stringInterpolation: StringInterpolation) {
    spans = stringInterpolation.spans
  }

  /// How many cells it takes.
  package var width: Int {
    spans.reduce(0) { $0 + $1.text.width }
  }

  /// Whether there is nothing to see.
  package var isEmpty: Bool { width == 0 }

  package static func + (one: Line, other: Line) -> Line {
    var line = one
    line.spans += other.spans
    return line
  }

  /// Cut at a width, with `…` in the place of what is lost.
  package func fitted(to width: Int) -> Line {
    guard self.width > width else { return self }
    var line = self
    var room = width
    line.spans = spans.compactMap { span in
      guard room > 0 else { return nil }
      let isCut = span.text.width > room || (span.text.width == room && span != spans.last)
      let text = isCut ? (span.text + "…").fitted(to: room) : span.text
      room -= text.width
      return Span(text: text, role: span.role)
    }
    return line
  }

  /// With blanks behind it up to a width, so that what follows stands still while the words change.
  func widened(to width: Int) -> Line {
    self + Line(DisplayText(String(repeating: " ", count: max(0, width - self.width))))
  }

  /// The parts of a line as it is written in code.
  package struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var spans: [Span] = []

    package init(literalCapacity: Int, interpolationCount: Int) {}

    package mutating func appendLiteral(_ literal: String) {
      guard !literal.isEmpty else { return }
      spans.append(Span(text: DisplayText(literal), role: nil))
    }

    /// A text that is safe already, without a role of its own.
    package mutating func appendInterpolation(_ text: DisplayText) {
      spans.append(Span(text: text, role: nil))
    }

    /// A text from anywhere, made safe.
    package mutating func appendInterpolation(_ text: some StringProtocol) {
      spans.append(Span(text: DisplayText(String(text)), role: nil))
    }

    /// A number in plain digits, ungrouped.
    package mutating func appendInterpolation(_ number: some BinaryInteger) {
      spans.append(Span(text: "\(number)", role: nil))
    }

    /// Another line, with the roles of its parts.
    package mutating func appendInterpolation(_ line: Line) {
      spans += line.spans
    }

    /// A part with a role of its own.
    package mutating func appendInterpolation(_ role: Role, _ text: DisplayText) {
      spans.append(Span(text: text, role: role))
    }
  }
}
