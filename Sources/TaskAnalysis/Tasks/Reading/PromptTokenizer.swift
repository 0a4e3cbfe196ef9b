/// Cuts a prompt into numbers, words and signs.
///
/// Nothing is thrown away but currency signs and apostrophes: a sign that nobody reads later makes a prompt unreadable.
struct PromptTokenizer {
  /// A prompt that is longer is a page, not a task that arithmetic alone could describe.
  static let mostCharacters = 1000

  private let scalars: [Unicode.Scalar]
  private var position = 0
  private var gap = PromptToken.Gap.line
  private var tokens: [PromptToken] = []

  /// The pieces of a prompt; nil where it is too long or holds a number of more digits than can be worked with.
  static func tokens(in prompt: String) -> [PromptToken]? {
    let plain = prompt.contains("\\") || prompt.contains("$") ? plainMathematics(prompt) : prompt
    guard plain.utf8.count <= mostCharacters * 4 else { return nil }
    let scalars = Array(plain.unicodeScalars)
    guard scalars.count <= mostCharacters else { return nil }
    var tokenizer = PromptTokenizer(scalars: scalars)
    return tokenizer.run() ? tokenizer.tokens : nil
  }

  private init(scalars: [Unicode.Scalar]) {
    self.scalars = scalars
  }

  private mutating func run() -> Bool {
    while position < scalars.count {
      let scalar = scalars[position]
      if scalar == "\n" || scalar == "\r" || scalar == "\u{2028}" || scalar == "\u{2029}" {
        gap = .line
        position += 1
      } else if scalar == " " || scalar == "\t" || (!scalar.isASCII && scalar.properties.isWhitespace) {
        if gap == .none { gap = .space }
        position += 1
      } else if digit(at: position) != nil || (scalar == "." && digit(at: position + 1) != nil) {
        guard readNumber() else { return false }
      } else if isLetter(scalar) {
        readWord()
      } else {
        readSign(scalar)
      }
    }
    return true
  }

  private func digit(at index: Int) -> Int? {
    guard index < scalars.count, ("0"..."9").contains(scalars[index]) else { return nil }
    return Int(scalars[index].value - 48)
  }

  // Most prompts are ASCII; asking Unicode about each of their letters took a third of the time.
  private func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII
      ? ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar)
      : scalar.properties.isAlphabetic && scalar.properties.numericType == nil
  }

  private mutating func add(_ kind: PromptToken.Kind) {
    tokens.append(PromptToken(kind: kind, gap: gap))
    gap = .none
  }

  private mutating func readDigits() -> [Int] {
    var digits: [Int] = []
    while let digit = digit(at: position) {
      digits.append(digit)
      position += 1
    }
    return digits
  }

  private mutating func readNumber() -> Bool {
    var whole = readDigits()
    var hasSeparator = false
    while let group = thousands(after: whole, hasSeparator) {
      hasSeparator = true
      whole += group
      position += 4
    }
    var decimals: [Int] = []
    if position < scalars.count, scalars[position] == ".", digit(at: position + 1) != nil {
      position += 1
      decimals = readDigits()
    }
    guard let numeral = Numeral(wholeDigits: whole, decimalDigits: decimals) else { return false }
    tokens.append(PromptToken(kind: .number(numeral), gap: gap, hasCommas: hasSeparator))
    gap = .none
    return true
  }

  /// The three digits of `1,300` behind its comma; nil where the comma separates two numbers or could do so.
  private func thousands(after digits: [Int], _ hasSeparator: Bool) -> [Int]? {
    guard
      hasSeparator || (1...3).contains(digits.count), digits.first != 0,
      position < scalars.count, scalars[position] == ",", digit(at: position + 4) == nil,
      let hundreds = digit(at: position + 1), let tens = digit(at: position + 2), let ones = digit(at: position + 3)
    else { return nil }
    return [hundreds, tens, ones]
  }

  private mutating func readWord() {
    var word = ""
    while position < scalars.count {
      let scalar = scalars[position]
      if isLetter(scalar) {
        if scalar.isASCII {
          word.unicodeScalars.append(Unicode.Scalar(UInt8(scalar.value) | 32))
        } else {
          word += scalar.properties.lowercaseMapping
        }
      } else if scalar != "'" && scalar != "\u{2019}" {
        break
      }
      position += 1
    }
    add(.word(word))
  }

  private mutating func readSign(_ scalar: Unicode.Scalar) {
    position += 1
    if let (numerator, denominator) = PromptTokenizer.vulgarFractions[scalar] {
      if case .number? = tokens.last?.kind, gap == .none { gap = .space }
      if let above = Numeral(numerator), let below = Numeral(denominator) {
        add(.number(above))
        add(.sign("/"))
        add(.number(below))
      }
      return
    }
    if let exponent = PromptTokenizer.superscripts[scalar], let numeral = Numeral(exponent) {
      add(.sign("^"))
      add(.number(numeral))
      return
    }
    switch scalar {
    case "+", "\u{FF0B}": add(.sign("+"))
    case "-", "\u{2212}", "\u{2013}", "\u{2010}", "\u{2011}", "\u{FF0D}": add(.sign("-"))
    case "*", "\u{D7}", "\u{2715}", "\u{2716}", "\u{B7}", "\u{22C5}", "\u{2219}", "\u{2217}": add(.sign("*"))
    case "/", "\u{2044}", "\u{2215}": add(.sign("/"))
    case "\u{F7}": add(.sign("\u{F7}"))
    case "\u{221A}": add(.word("sqrt"))
    case "_", "\u{25A1}", "\u{2610}", "\u{25A2}", "\u{25FB}", "\u{2B1C}":
      // A line of underscores is one blank.
      if tokens.last?.kind != .blank || gap != .none { add(.blank) }
      gap = .none
    case "$", "\u{20AC}", "\u{A3}", "\u{200B}", "\u{FEFF}": break
    default: add(.sign(scalar))
    }
  }

  private static let superscripts: [Unicode.Scalar: Int] = [
    "\u{B2}": 2, "\u{B3}": 3, "\u{2074}": 4, "\u{2075}": 5, "\u{2076}": 6,
  ]

  private static let vulgarFractions: [Unicode.Scalar: (Int, Int)] = [
    "\u{BD}": (1, 2), "\u{BC}": (1, 4), "\u{BE}": (3, 4), "\u{2153}": (1, 3), "\u{2154}": (2, 3),
    "\u{2155}": (1, 5), "\u{2156}": (2, 5), "\u{2157}": (3, 5), "\u{2158}": (4, 5), "\u{2159}": (1, 6),
    "\u{215A}": (5, 6), "\u{215B}": (1, 8), "\u{215C}": (3, 8), "\u{215D}": (5, 8), "\u{215E}": (7, 8),
  ]
}
