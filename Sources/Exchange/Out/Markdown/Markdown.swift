import SafeText

/// Text in Markdown, in which nothing that was interpolated is markup.
///
/// Literals are ours and stand as they are. Text loses control and bidi characters, is one line, and is written so
/// that neither CommonMark nor GitHub's dialect finds markup, HTML, a table's bar or a link in it. Characters are left
/// alone where they mean nothing, so that it reads well in an e-mail that shows it as it is.
struct Markdown: Hashable, Sendable {
  private(set) var source: String

  private init(source: String) {
    self.source = source
  }

  /// Any text.
  init(_ text: String) {
    source = Self.escaped(DisplayText(text).string)
  }
}

extension Markdown: ExpressibleByStringInterpolation {
  init(stringLiteral value: String) {
    source = value
  }

  init(stringInterpolation: StringInterpolation) {
    source = stringInterpolation.source
  }

  /// Collects literals as they are and text escaped.
  struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var source = ""

    init(literalCapacity: Int, interpolationCount: Int) {
      source.reserveCapacity(literalCapacity + 16 * interpolationCount)
    }

    mutating func appendLiteral(_ literal: String) {
      source += literal
    }

    mutating func appendInterpolation(_ text: String) {
      source += Markdown(text).source
    }

    mutating func appendInterpolation(_ markdown: Markdown) {
      source += markdown.source
    }
  }
}

extension Markdown {
  /// The same without spaces at its ends.
  var trimmed: Markdown {
    let start = source.drop { $0 == " " }
    let end = start.lastIndex { $0 != " " }
    return Markdown(source: end.map { String(start[...$0]) } ?? "")
  }

  /// The parts in one, with something of ours between each two.
  static func joined(_ parts: [Markdown], by separator: Markdown) -> Markdown {
    Markdown(source: parts.map(\.source).joined(separator: separator.source))
  }
}

extension Markdown {
  /// One safe line, escaped; of spaces in front one is left, since four of them begin code.
  private static func escaped(_ line: String) -> String {
    var rest = line.drop { $0 == " " }
    var result = rest.startIndex == line.startIndex ? "" : " "
    result.reserveCapacity(line.utf8.count)
    if let mark = blockMark(of: rest) {
      result += mark.written
      rest = rest.dropFirst(mark.length)
    }
    while let first = rest.first {
      if let link = brokenLink(at: rest) {
        result += link.written
        rest = rest.dropFirst(link.length)
        continue
      }
      rest = rest.dropFirst()
      result += escaped(first, before: rest.first)
    }
    return result
  }

  /// One character, depending on the one behind it; at the end of a text anything could follow.
  private static func escaped(_ character: Character, before next: Character?) -> String {
    switch character {
    case "<": next.map { $0.isLetter || "/!?".contains($0) } ?? true ? "&lt;" : "<"
    case "&": next.map { $0.isLetter || $0 == "#" } ?? true ? "&amp;" : "&"
    case "\\", "`", "*", "_", "[", "]", "|", "~", "$": "\\\(character)"
    // An address would become a link wherever the text is pasted.
    case "@": "@ "
    default: String(character)
    }
  }

  /// What would be read as the start of a link, and how it is written so that it is none; nil elsewhere.
  private static func brokenLink(at text: Substring) -> (written: String, length: Int)? {
    if text.hasPrefix("://") { return (":// ", 3) }
    let start = text.prefix(4)
    return start.lowercased() == "www." ? ("\(start.dropLast())\\.", 4) : nil
  }

  /// What would begin a heading, a list, a quotation or a rule at the start of a line, and how it is written instead.
  private static func blockMark(of line: Substring) -> (written: String, length: Int)? {
    guard let first = line.first else { return nil }
    let digits = line.prefix { $0.isASCII && $0.isNumber }
    let afterDigits = line.dropFirst(digits.count)
    if (1...9).contains(digits.count), let end = afterDigits.first, end == "." || end == ")",
      afterDigits.dropFirst().first ?? " " == " "
    {
      return ("\(digits)\\\(end)", digits.count + 1)
    }
    let next = line.dropFirst().first ?? " "
    let isMark = "#>=".contains(first) || "-+".contains(first) && (next == " " || next == first)
    return isMark ? ("\\\(first)", 1) : nil
  }
}
