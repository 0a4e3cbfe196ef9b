import TaskAnalysis

/// A value of JSON whose members keep their order, so that one value has one text.
indirect enum JSONValue: Sendable {
  case object([(name: String, value: JSONValue)])
  case array([JSONValue])
  case string(String)
  case integer(Int64)
  case number(Double)
  /// A coefficient, written with two decimals.
  case hundredths(Double)
  case flag(Bool)
  case null
}

extension JSONValue {
  /// A text, or null.
  init(_ text: String?) {
    self = text.map(JSONValue.string) ?? .null
  }

  /// A whole number, or null.
  init(_ number: (some BinaryInteger)?) {
    self = number.map { .integer(Int64(clamping: $0)) } ?? .null
  }

  /// A number, or null where it is not finite.
  init(_ number: Double?) {
    self = number.flatMap { $0.isFinite ? .number($0) : nil } ?? .null
  }

  /// A coefficient with two decimals, or null where it is not finite.
  init(hundredths number: Double?) {
    self = number.flatMap { $0.isFinite ? .hundredths($0) : nil } ?? .null
  }

  /// A flag, or null.
  init(_ flag: Bool?) {
    self = flag.map(JSONValue.flag) ?? .null
  }

  /// The text, indented by two spaces, without a line break at its end.
  ///
  /// Every character is kept; controls, bidi controls and other characters without a shape are written as `\u` escapes.
  var text: String {
    var text = ""
    write(to: &text, indent: "\n")
    return text
  }

  private func write(to text: inout String, indent: String) {
    switch self {
    case .null: text += "null"
    case .flag(let flag): text += flag ? "true" : "false"
    case .integer(let number): text += String(number)
    case .number(let number): text += number.description
    case .hundredths(let number): text += number.twoDecimals
    case .string(let string): Self.write(string, to: &text)
    case .array(let values):
      Self.write(values, between: ("[", "]"), to: &text, indent: indent) { $0.write(to: &$1, indent: $2) }
    case .object(let members):
      Self.write(members, between: ("{", "}"), to: &text, indent: indent) { member, text, indent in
        Self.write(member.name, to: &text)
        text += ": "
        member.value.write(to: &text, indent: indent)
      }
    }
  }

  private static func write<Element>(
    _ elements: [Element], between ends: (String, String), to text: inout String, indent: String,
    each: (Element, inout String, _ indent: String) -> Void
  ) {
    text += ends.0
    let deeper = indent + "  "
    for (index, element) in elements.enumerated() {
      if index > 0 { text += "," }
      text += deeper
      each(element, &text, deeper)
    }
    if !elements.isEmpty { text += indent }
    text += ends.1
  }

  private static func write(_ string: String, to text: inout String) {
    text += "\""
    if string.utf8.allSatisfy(isPlain) {
      text += string
    } else {
      writeEscaped(string, to: &text)
    }
    text += "\""
  }

  /// Whether a byte is a letter, digit or sign of ASCII that stands for itself, as in nearly all text.
  private static func isPlain(_ byte: UInt8) -> Bool {
    (0x20..<0x7F).contains(byte) && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
  }

  private static func writeEscaped(_ string: String, to text: inout String) {
    for scalar in string.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case "\t": text += "\\t"
      case _ where scalar.needsEscape:
        for unit in UTF16.encode(scalar) ?? UTF16.EncodedScalar() { text += "\\u" + unit.fourDigits }
      default: text.unicodeScalars.append(scalar)
      }
    }
  }
}

extension Unicode.Scalar {
  /// Whether it has no shape of its own and could give orders to whatever shows the file.
  fileprivate var needsEscape: Bool {
    switch properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator: true
    default: properties.isDefaultIgnorableCodePoint
    }
  }
}

extension UInt16 {
  fileprivate var fourDigits: String {
    let digits = String(self, radix: 16)
    return String(repeating: "0", count: Swift.max(0, 4 - digits.count)) + digits
  }
}
