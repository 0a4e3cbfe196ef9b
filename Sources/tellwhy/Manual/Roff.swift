/// A page in the language of `man`: text in, escaped by type, so that no character of ours is taken for a request.
struct Roff {
  private(set) var lines: [String] = []

  init(title: String, section: Int, source: String, manual: String) {
    lines.append(".TH \(title) \(section) \"\" \"\(Self.escaped(source))\" \"\(Self.escaped(manual))\"")
    // Commands and keys are typed as they stand: words are neither divided nor stretched.
    lines += [".nh", ".ad l"]
  }

  /// A heading in capitals.
  mutating func section(_ heading: String) {
    lines.append(".SH \(Self.escaped(heading))")
  }

  /// A heading within a section.
  mutating func subsection(_ heading: String) {
    lines.append(".SS \(Self.escaped(heading))")
  }

  /// What `apropos` looks through.
  mutating func name(_ name: String, _ purpose: String) {
    lines.append("\(Self.escaped(name)) \\- \(Self.escaped(purpose))")
  }

  /// A paragraph; blank lines in it divide it.
  mutating func paragraph(_ text: String) {
    let parts = text.split(separator: "\n", omittingEmptySubsequences: true)
    for part in parts {
      startParagraph()
      lines.append(Self.line(String(part)))
    }
  }

  /// Something to type, in bold, and what it does.
  mutating func term(_ term: String, _ text: String) {
    lines += [".TP", Self.bold(term), Self.line(text)]
  }

  /// A line that is to be typed as it stands.
  mutating func command(_ text: String) {
    startParagraph()
    lines.append(Self.bold(text))
  }

  /// A heading begins one by itself.
  private mutating func startParagraph() {
    if let last = lines.last, last.hasPrefix(".SH") || last.hasPrefix(".SS") { return }
    lines.append(".PP")
  }

  private static func bold(_ text: String) -> String { "\\fB\(escaped(text))\\fR" }

  /// A line of text: one that begins with what would be a request is told apart.
  private static func line(_ text: String) -> String {
    let escaped = escaped(text)
    return escaped.first == "." || escaped.first == "'" ? "\\&" + escaped : escaped
  }

  /// Text whose every character is printed as itself, straight quotes and hyphens too.
  static func escaped(_ text: String) -> String {
    text.unicodeScalars.reduce(into: "") { escaped, scalar in
      switch scalar {
      case "\\": escaped += "\\(rs"
      case "-": escaped += "\\-"
      case "'": escaped += "\\(aq"
      case "`": escaped += "\\(ga"
      case "^": escaped += "\\(ha"
      case "~": escaped += "\\(ti"
      case "\"": escaped += "\\(dq"
      case "\n", "\r", "\t": escaped += " "
      case " "..."~": escaped.unicodeScalars.append(scalar)
      default: escaped += "\\[u\(hexadecimal(scalar.value))]"
      }
    }
  }

  /// At least four digits, as groff wants them.
  private static func hexadecimal(_ value: UInt32) -> String {
    let digits = String(value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
