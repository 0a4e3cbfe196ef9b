package import SafeText

extension ExportFile {
  /// The file as a person reads it line by line: of a web page its words, of any other file its very lines.
  ///
  /// Made from the text that is to be written, so that nothing leaves that is not among them. Pictures of a web page
  /// are left out: what they show stands in words beside them.
  ///
  /// - Complexity: O(*n*).
  package var readableLines: [DisplayText] {
    name.hasSuffix(".html") ? PageWords(text).lines : DisplayText.lines(of: text)
  }
}

/// The words of a page that ``HTML`` has written.
private struct PageWords {
  private(set) var lines: [DisplayText] = []
  private var line = ""

  init(_ page: String) {
    var rest = page[...]
    while let open = rest.firstIndex(of: "<") {
      take(rest[..<open])
      rest = rest[open...].dropFirst()
      let tag = rest.prefix { $0 != ">" }
      rest = rest.dropFirst(tag.count + 1)
      let name = tag.prefix { $0.isLetter || $0.isNumber || $0 == "/" }
      switch name {
      case "style", "svg", "title": skip(&rest, to: "</\(name)>")
      case "q": line += "“"
      case "/q": line += "”"
      case "/td", "/th": line += "  "
      case "li": line = "- "
      case "br", "/p", "/h1", "/h2", "/h3", "/li", "/tr", "/caption", "/figcaption", "/div", "/section": end()
      default: break
      }
    }
    take(rest)
    end()
  }

  private mutating func skip(_ rest: inout Substring, to end: String) {
    while !rest.isEmpty, !rest.hasPrefix(end) { rest = rest.dropFirst().drop { $0 != "<" } }
    rest = rest.dropFirst(end.count)
  }

  /// Takes text between two tags; a line break of the source is none of the page.
  private mutating func take(_ text: Substring) {
    let words = text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: " ")
    guard words.contains(where: { $0 != " " }) else { return }
    line += PageWords.plain(words)
  }

  private mutating func end() {
    var words = line[...]
    while words.last == " " { words.removeLast() }
    while words.first == " " { words.removeFirst() }
    if !words.isEmpty { lines.append(DisplayText(String(words))) }
    line = ""
  }

  /// Text with the characters that ``HTML`` escapes.
  private static func plain(_ text: String) -> String {
    var (plain, rest) = ("", text[...])
    while let mark = rest.firstIndex(of: "&") {
      plain += rest[..<mark]
      rest = rest[mark...]
      let entity = entities.first { rest.hasPrefix($0.written) } ?? (written: "&", meant: "&")
      plain += entity.meant
      rest = rest.dropFirst(entity.written.count)
    }
    return plain + rest
  }

  private static let entities: [(written: String, meant: String)] = [
    ("&amp;", "&"), ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"),
  ]
}
