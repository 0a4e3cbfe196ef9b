/// A text with its LaTeX made plain, to show where no formulas are drawn: `\( \frac{1}{2} \div 6 \)` is `1/2 ÷ 6`.
///
/// Text without LaTeX comes back as it is; a dollar sign is taken as LaTeX only where it opens or closes a formula, so
/// that prices stay. A command that is not known loses its backslash. Line breaks stay.
/// - Complexity: O(*n*) in the length of the text.
package func plainMathematics(_ text: String) -> String {
  String(decoding: plainMathematicsBytes(Array(text.utf8)), as: UTF8.self)
}

/// The same, on UTF-8.
func plainMathematicsBytes(_ bytes: [UInt8]) -> [UInt8] {
  guard bytes.contains(where: { $0 == UInt8(ascii: "\\") || $0 == UInt8(ascii: "$") }) else { return bytes }
  let formula = withoutDollars(bytes)
  guard formula.contains(UInt8(ascii: "\\")) else { return formula }
  var converter = LaTeXConverter(formula)
  return converter.convert()
}

/// The text without the dollar signs around formulas: the first has no space behind it, the second none before it and
/// no digit behind it.
private func withoutDollars(_ bytes: [UInt8]) -> [UInt8] {
  let dollar = UInt8(ascii: "$")
  var dropped: [Int] = []
  var opening: Int?
  for (index, byte) in bytes.enumerated() where byte == dollar {
    let previous = index > 0 ? bytes[index - 1] : .space
    let next = index + 1 < bytes.count ? bytes[index + 1] : .space
    if previous == UInt8(ascii: "\\") { continue }
    if next == dollar {
      // `$$` opens or closes like one sign.
      dropped.append(index)
    } else if let start = opening, previous > .space, !next.isDigit {
      dropped += [start, index]
      opening = nil
    } else if opening == nil, next > .space {
      opening = index
    }
  }
  dropped.sort()
  var kept: [UInt8] = []
  kept.reserveCapacity(bytes.count)
  var start = 0
  for place in dropped {
    kept += bytes[start..<place]
    start = place + 1
  }
  return kept + bytes[start...]
}

/// Goes through a text once and writes what a reader would say.
private struct LaTeXConverter {
  private let input: [UInt8]
  private var position = 0
  private var output: [UInt8] = []

  init(_ input: [UInt8]) {
    self.input = input
    output.reserveCapacity(input.count)
  }

  mutating func convert() -> [UInt8] {
    while position < input.count { step(depth: 0) }
    return output
  }

  private var next: UInt8 { position < input.count ? input[position] : 0 }

  /// Converts one sign, command or raised group.
  private mutating func step(depth: Int) {
    let byte = next
    position += 1
    switch byte {
    case UInt8(ascii: "\\"): command(depth: depth)
    case UInt8(ascii: "{"), UInt8(ascii: "}"): break
    case UInt8(ascii: "^") where next == UInt8(ascii: "{"):
      let raised = argument(depth: depth)
      output += raised == Array("°".utf8) ? raised : [byte] + parenthesised(raised)
    case UInt8(ascii: "^") where next == UInt8(ascii: "\\"): break
    default: output.append(byte)
    }
  }

  private mutating func command(depth: Int) {
    guard next.isASCIILetter else {
      escapedSign()
      return
    }
    let start = position
    while next.isASCIILetter { position += 1 }
    let name = String(decoding: input[start..<position], as: UTF8.self)
    switch name {
    case "frac", "dfrac", "tfrac", "cfrac":
      // Beyond this depth nobody wrote it by hand, and recursion must end.
      guard depth < 8 else { return }
      let above = argument(depth: depth + 1)
      let below = argument(depth: depth + 1)
      if output.last?.isDigit == true { output.append(.space) }
      output += parenthesised(above, minusAllowed: true) + [UInt8(ascii: "/")] + parenthesised(below)
      if next.isASCIILetter || next.isDigit { output.append(.space) }
    case "sqrt":
      output += "√".utf8
      if next == UInt8(ascii: "{"), depth < 8 { output += parenthesised(argument(depth: depth + 1)) }
    case "left", "right":
      // `\left.` draws nothing.
      if next == UInt8(ascii: ".") { position += 1 }
    default:
      output += (plainCommands[name] ?? name).utf8
    }
  }

  private mutating func escapedSign() {
    let sign = next
    position += 1
    switch sign {
    case UInt8(ascii: "("), UInt8(ascii: "["):
      while next == .space { position += 1 }
    case UInt8(ascii: ")"), UInt8(ascii: "]"):
      while output.last == .space { output.removeLast() }
    case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: " "), UInt8(ascii: "\\"):
      output.append(.space)
    case UInt8(ascii: "!"), 0: break
    default: output.append(sign)
    }
  }

  /// What a command is about: a group in braces, a command or one sign.
  private mutating func argument(depth: Int) -> [UInt8] {
    while next == .space { position += 1 }
    let outside = output
    output = []
    if next == UInt8(ascii: "{") {
      position += 1
      var open = 1
      while position < input.count {
        if next == UInt8(ascii: "{") { open += 1 }
        if next == UInt8(ascii: "}") { open -= 1 }
        if open == 0 { break }
        step(depth: depth + 1)
      }
      position = min(position + 1, input.count)
    } else if position < input.count {
      step(depth: depth)
      // The rest of a letter beyond ASCII.
      while next & 0xC0 == 0x80 { step(depth: depth) }
    }
    let argument = output
    output = outside
    return argument.trimmed
  }
}

/// The text, in parentheses where a stroke or a root beside it would take only its nearest part.
private func parenthesised(_ bytes: [UInt8], minusAllowed: Bool = false) -> [UInt8] {
  let start = minusAllowed && bytes.first == UInt8(ascii: "-") ? 1 : 0
  let isOnePiece = bytes[start...].allSatisfy {
    $0.isDigit || $0.isLetter || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ",")
  }
  return isOnePiece ? bytes : [UInt8(ascii: "(")] + bytes + [UInt8(ascii: ")")]
}

extension UInt8 {
  fileprivate var isASCIILetter: Bool { isLetter && self < 0x80 }
}

extension [UInt8] {
  fileprivate var trimmed: [UInt8] {
    guard let first = firstIndex(where: { $0 > .space }), let last = lastIndex(where: { $0 > .space }) else {
      return []
    }
    return Array(self[first...last])
  }
}

private let plainCommands = [
  "times": "×", "div": "÷", "cdot": "·", "pm": "±", "le": "≤", "leq": "≤", "ge": "≥", "geq": "≥", "lt": "<",
  "gt": ">", "ne": "≠", "neq": "≠", "approx": "≈", "pi": "π", "theta": "θ", "alpha": "α", "beta": "β", "infty": "∞",
  "circ": "°", "degree": "°", "square": "□", "Box": "□", "dots": "…", "ldots": "…", "cdots": "…", "quad": " ",
  "qquad": " ", "angle": "∠", "triangle": "△", "to": "→", "rightarrow": "→", "text": "", "textbf": "", "textit": "",
  "mathrm": "", "mathbf": "", "mathit": "", "mbox": "", "operatorname": "", "displaystyle": "", "limits": "",
]
