/// Text that can do no harm on a terminal: what a canvas accepts, and nothing else.
///
/// One line without controls, bidi controls, zero-width scalars and line breaks, whose width in cells is known.
/// A view writes literals and interpolates counts and texts: `"\(count) of \(total)"`.
///
/// - Complexity: text that is safe already is looked at once and not copied: 0.1 µs for a line of ASCII.
package struct DisplayText: Hashable, Sendable {
  /// The safe text.
  package let string: String
  /// The cells it takes.
  package let width: Int

  /// Makes any text safe and one line.
  ///
  /// Line breaks (CR LF is one) and tabs become one space each, other controls `·`, flags their letters, and what is
  /// unknown or of doubtful width `?`. What is invisible is dropped, and so is a combining mark with no base before
  /// it or with two marks there already.
  package init(_ untrusted: String) {
    if let width = Self.widthIfSafe(untrusted) {
      self.init(safe: untrusted, width: width)
    } else {
      var builder = DisplayTextBuilder()
      builder.append(untrusted: untrusted)
      self = builder.text
    }
  }

  /// Takes what a builder has made safe.
  init(safe: String, width: Int) {
    string = safe
    self.width = width
  }

  /// No text at all.
  package static let empty = DisplayText(safe: "", width: 0)

  /// Makes any text safe and keeps its lines.
  ///
  /// LF, CR, CR LF, VT, FF, NEL, U+2028 and U+2029 end a line. Empty lines at the end are dropped, so that empty
  /// text has no line at all; empty lines elsewhere are kept.
  package static func lines(of untrusted: String) -> [DisplayText] {
    if let width = widthIfSafe(untrusted) {
      return width == 0 ? [] : [DisplayText(safe: untrusted, width: width)]
    }
    var lines: [DisplayText] = []
    var builder = DisplayTextBuilder()
    var previous: Unicode.Scalar?
    for scalar in untrusted.unicodeScalars {
      defer { previous = scalar }
      if ScalarKind(scalar) != .lineBreak {
        builder.append(scalar)
      } else if !(scalar == "\n" && previous == "\r") {
        lines.append(builder.text)
        builder = DisplayTextBuilder()
      }
    }
    lines.append(builder.text)
    while let last = lines.last, last.isEmpty { lines.removeLast() }
    return lines
  }

  /// A text so many times over, for bars and rules.
  ///
  /// A count below 1 gives no text, and one above 10,000 counts as that: no screen is wider.
  package init(repeating text: DisplayText, count: Int) {
    let count = min(max(0, count), 10_000)
    self.init(safe: String(repeating: text.string, count: count), width: text.width * count)
  }

  /// Whether there is nothing to show.
  package var isEmpty: Bool { width == 0 }

  /// The glyphs from left to right; their widths add up to `width`.
  package var glyphs: Glyphs { Glyphs(string) }

  /// One text after the other.
  package static func + (first: DisplayText, second: DisplayText) -> DisplayText {
    DisplayText(safe: first.string + second.string, width: first.width + second.width)
  }

  /// Puts another text at the end.
  package static func += (first: inout DisplayText, second: DisplayText) {
    first = first + second
  }

  /// The cells of a text that can be shown as it is; nil when something in it has to change.
  static func widthIfSafe(_ untrusted: String) -> Int? {
    guard !untrusted.utf8.allSatisfy({ 0x20...0x7E ~= $0 }) else { return untrusted.utf8.count }
    var width = 0
    var freeMarks = 0
    for scalar in untrusted.unicodeScalars {
      switch ScalarKind(scalar) {
      case .narrow: width += 1
      case .wide: width += 2
      case .space where scalar == " ": width += 1
      case .mark where freeMarks > 0:
        freeMarks -= 1
        continue
      default: return nil
      }
      freeMarks = Glyph.mostMarks
    }
    return width
  }
}

extension DisplayText: CustomStringConvertible {
  /// The safe text.
  package var description: String { string }
}

extension DisplayText: Codable {
  /// Reads a plain string, which is as untrusted as any other.
  package init(from decoder: any Decoder) throws {
    self.init(try decoder.singleValueContainer().decode(String.self))
  }

  /// Writes the safe text as a plain string.
  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(string)
  }
}

extension Sequence where Element == DisplayText {
  /// The texts in one, with a separator between each two; no text when there are none.
  package func joined(separator: DisplayText = .empty) -> DisplayText {
    var builder = DisplayTextBuilder()
    var isFirst = true
    for text in self {
      if !isFirst { builder.append(separator) }
      builder.append(text)
      isFirst = false
    }
    return builder.text
  }
}
