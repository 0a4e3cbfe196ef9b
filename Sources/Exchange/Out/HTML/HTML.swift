import SafeText

/// HTML in which nothing that was interpolated is markup, unless it is HTML itself.
///
/// Literals are ours and stand as they are, so only the compiler can put markup in. Text loses control and bidi
/// characters and has `& < > " '` escaped, in element content and in quoted attributes alike.
struct HTML: Hashable, Sendable {
  private(set) var markup: String
}

extension HTML: ExpressibleByStringInterpolation {
  init(stringLiteral value: String) {
    markup = value
  }

  init(stringInterpolation: StringInterpolation) {
    markup = stringInterpolation.markup
  }

  /// Collects literals as they are, text and numbers escaped, HTML as it is.
  struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var markup = ""

    init(literalCapacity: Int, interpolationCount: Int) {
      markup.reserveCapacity(literalCapacity + 16 * interpolationCount)
    }

    mutating func appendLiteral(_ literal: String) {
      markup += literal
    }

    /// Any text, as one line.
    mutating func appendInterpolation(_ text: String) {
      for character in DisplayText(text).string.unicodeScalars {
        switch character {
        case "&": markup += "&amp;"
        case "<": markup += "&lt;"
        case ">": markup += "&gt;"
        case "\"": markup += "&quot;"
        case "'": markup += "&#39;"
        default: markup.unicodeScalars.append(character)
        }
      }
    }

    mutating func appendInterpolation(_ number: some BinaryInteger) {
      markup += String(number)
    }

    mutating func appendInterpolation(_ html: HTML) {
      markup += html.markup
    }

    /// One after the other.
    mutating func appendInterpolation(_ parts: [HTML]) {
      for part in parts { markup += part.markup }
    }
  }
}

extension HTML {
  /// One part after the other.
  static func + (first: HTML, second: HTML) -> HTML {
    HTML(markup: first.markup + second.markup)
  }

  /// The parts in one, each on a line of its own.
  static func lines(_ parts: [HTML]) -> HTML {
    HTML(markup: parts.map(\.markup).joined(separator: "\n"))
  }

  /// The parts in one, with a line break of the page between each two.
  static func broken(_ parts: [HTML]) -> HTML {
    HTML(markup: parts.map(\.markup).joined(separator: "<br>"))
  }
}
