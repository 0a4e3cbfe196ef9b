/// Rich text of a learning platform as plain text.
enum RichText {
  /// The text without tags, its entities as letters, a line for each paragraph; formulas are kept as LaTeX.
  ///
  /// Only tags that such platforms write are taken for tags, so that `x<y` stays what the student wrote.
  static func plain(_ text: String) -> String {
    guard text.contains("<") || text.contains("&") else { return text }
    var result = ""
    var rest = text[...]
    while let first = rest.first {
      if first == "<", let end = rest.firstIndex(of: ">"),
        let words = wordsFor(tag: rest[rest.index(after: rest.startIndex)..<end])
      {
        if words != "\n" || !(result.isEmpty || result.hasSuffix("\n")) { result += words }
        rest = rest[rest.index(after: end)...]
      } else if first == "&", let (letter, length) = entity(rest) {
        result += letter
        rest = rest.dropFirst(length)
      } else {
        result.append(first)
        rest.removeFirst()
      }
    }
    return result.trimmingSpaces
  }

  /// What a tag leaves behind; nil when it is not a tag.
  private static func wordsFor(tag: Substring) -> String? {
    let isClosing = tag.hasPrefix("/")
    let name = tag.drop { $0 == "/" }.prefix { $0.isASCII && ($0.isLetter || $0.isNumber) }.lowercased()
    switch name {
    case "br", "tr", "li": return isClosing ? "" : "\n"
    case "p", "div", "ul", "ol", "table", "h1", "h2", "h3", "h4", "pre", "blockquote": return isClosing ? "\n" : ""
    case "td", "th": return isClosing ? " " : ""
    case "sup": return isClosing ? "" : "^"
    case "sub": return isClosing ? "" : "_"
    case "img": return formula(tag)
    case "span", "strong", "em", "b", "i", "u", "s", "a", "font", "code", "small", "thead", "tbody", "link", "math":
      return ""
    default: return nil
    }
  }

  /// The LaTeX of a picture of a formula; nothing for other pictures.
  private static func formula(_ tag: Substring) -> String {
    for attribute in ["data-equation-content=\"", "alt=\"LaTeX: "] {
      guard let start = index(behind: attribute, in: tag) else { continue }
      let value = tag[start...].prefix { $0 != "\"" }
      return value.isEmpty ? "" : "\\( \(plain(String(value))) \\)"
    }
    return ""
  }

  private static func index(behind part: String, in text: Substring) -> Substring.Index? {
    var start = text.startIndex
    while start < text.endIndex {
      if text[start...].hasPrefix(part) { return text.index(start, offsetBy: part.count) }
      start = text.index(after: start)
    }
    return nil
  }

  /// The letter an entity at the beginning stands for, and how long it is written.
  private static func entity(_ text: Substring) -> (letter: String, length: Int)? {
    guard let end = text.prefix(10).firstIndex(of: ";") else { return nil }
    let name = text[text.index(after: text.startIndex)..<end]
    let length = name.count + 2
    if let letter = named[String(name)] { return (letter, length) }
    guard name.hasPrefix("#") else { return nil }
    let digits = name.dropFirst()
    let value = digits.lowercased().hasPrefix("x") ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    guard let value, let scalar = Unicode.Scalar(value) else { return nil }
    return (String(Character(scalar)), length)
  }

  private static let named: [String: String] = [
    "lt": "<", "gt": ">", "amp": "&", "quot": "\"", "apos": "'", "nbsp": " ", "times": "×", "divide": "÷", "minus": "−",
    "frac12": "½", "frac14": "¼", "frac34": "¾", "le": "≤", "ge": "≥", "ne": "≠", "pi": "π", "deg": "°", "sup2": "²",
    "ndash": "–", "mdash": "—", "rsquo": "’", "lsquo": "‘", "ldquo": "“", "rdquo": "”", "hellip": "…",
  ]
}
