/// Goes through a response once and cuts it into tokens.
///
/// Letters beyond English belong to words as they are; each sign of a script without spaces is a word of its own.
struct ResponseScanner {
  let scalars: [Unicode.Scalar]
  private var index = 0
  private var found: [ResponseToken] = []

  init(_ text: String) {
    scalars = Array(text.unicodeScalars)
  }

  /// The tokens in the order of the text.
  mutating func tokens() -> [ResponseToken] {
    while index < scalars.count {
      let scalar = scalars[index]
      if scalar.isASCIIDigit {
        number()
      } else if let fraction = scalar.vulgarFraction {
        add(.number(fraction), to: index + 1)
      } else if scalar.isLetter {
        word()
      } else if let operation = operation(of: scalar) {
        add(.operation(operation), to: index + 1)
      } else {
        index += 1
      }
    }
    return found
  }

  private mutating func add(_ meaning: ResponseToken.Meaning, folded: String = "", to end: Int) {
    found.append(ResponseToken(meaning: meaning, folded: folded, place: index..<end))
    index = end
  }
}

// MARK: - Numbers

extension ResponseScanner {
  /// `12`, `1,234`, `0.5`, `3/4`, `3 / 4`.
  private mutating func number() {
    var (text, end) = digits(from: index)
    while let more = thousands(at: end) {
      text += more
      end += 4
    }
    if scalar(at: end) == ".", scalar(at: end + 1)?.isASCIIDigit == true {
      let (decimals, after) = digits(from: end + 1)
      text += "." + decimals
      end = after
    }
    let slash = afterSpaces(end)
    if let sign = scalar(at: slash), "/\\⁄".unicodeScalars.contains(sign) {
      let start = afterSpaces(slash + 1)
      if scalar(at: start)?.isASCIIDigit == true {
        let (below, after) = digits(from: start)
        text += "/" + below
        end = after
      }
    }
    add(.number(text), to: end)
  }

  private func digits(from start: Int) -> (text: String, end: Int) {
    var (text, end) = ("", start)
    while let digit = scalar(at: end), digit.isASCIIDigit {
      text.unicodeScalars.append(digit)
      end += 1
    }
    return (text, end)
  }

  /// Three digits behind a comma, and no fourth.
  private func thousands(at comma: Int) -> String? {
    guard scalar(at: comma) == "," else { return nil }
    let (text, end) = digits(from: comma + 1)
    guard text.utf8.count == 3, scalar(at: end)?.isLetter != true else { return nil }
    return text
  }
}

// MARK: - Words

extension ResponseScanner {
  private mutating func word() {
    let start = index
    let end = endOfWord
    let folded = folded(start..<end)
    if folded == "x", !scalars[(start + 1)..<end].contains(where: \.isLetter), isTimesSign(start) {
      add(.operation(.multiplication), to: end)
      return
    }
    let meaning: ResponseToken.Meaning =
      switch ExplanationWords.meaning(ofFolded: folded) {
      case .number(let number): .number(number)
      case .operation(let operation): .operation(operation)
      case .part(let stem): .word(stem)
      case .filler: .filler
      case nil: .word(ExplanationWords.stem(ofFolded: folded))
      }
    add(meaning, folded: folded, to: end)
  }

  /// Behind the word that begins here; apostrophes belong to it.
  private var endOfWord: Int {
    var end = index + 1
    guard !scalars[index].isWordByItself else { return end }
    while let next = scalar(at: end), (next.isLetter && !next.isWordByItself) || next == "'" || next == "’" { end += 1 }
    return end
  }

  /// A word in lower case, without apostrophes, every doubled letter once.
  private func folded(_ word: Range<Int>) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(word.count)
    for scalar in scalars[word] where scalar != "'" && scalar != "’" {
      guard scalar.isASCII else { return foldedBeyondASCII(word) }
      let letter = UInt8(truncatingIfNeeded: scalar.value) | 0x20
      if letter != bytes.last { bytes.append(letter) }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private func foldedBeyondASCII(_ word: Range<Int>) -> String {
    var letters = ""
    for scalar in scalars[word] where scalar != "'" && scalar != "’" { letters.unicodeScalars.append(scalar) }
    return ExplanationWords.folded(letters.lowercased())
  }

  /// Whether the letter x here stands for times: alone, or between two numbers.
  private func isTimesSign(_ place: Int) -> Bool {
    let before = scalar(at: place - 1)
    let after = scalar(at: place + 1)
    if before?.isPartOfWord != true, after?.isPartOfWord != true { return true }
    return scalar(at: beforeSpaces(place - 1))?.isASCIIDigit == true
      && scalar(at: afterSpaces(place + 1))?.isASCIIDigit == true
  }
}

// MARK: - Signs

extension ResponseScanner {
  private func operation(of scalar: Unicode.Scalar) -> WordedOperation? {
    switch scalar {
    case "+": .addition
    case "*", "×", "·", "∙", "⋅": .multiplication
    case "÷", "/", "\\": .division
    case "=": .equality
    case "-", "−", "–": isSignOfNumber ? .negative : .subtraction
    default: nil
    }
  }

  /// Whether the minus here belongs to the number behind it rather than standing between two.
  private var isSignOfNumber: Bool {
    let next = scalar(at: index + 1) == " " ? index + 2 : index + 1
    guard scalar(at: next)?.isASCIIDigit == true else { return false }
    let place = beforeSpaces(index - 1)
    guard let before = scalar(at: place) else { return true }
    if before.isASCIIDigit || ")]}".unicodeScalars.contains(before) { return false }
    return !(before.isLetter || before == ".") || place < index - 1
  }

  private func scalar(at place: Int) -> Unicode.Scalar? {
    scalars.indices.contains(place) ? scalars[place] : nil
  }

  private func afterSpaces(_ start: Int) -> Int {
    var place = start
    while scalar(at: place)?.isSpace == true { place += 1 }
    return place
  }

  private func beforeSpaces(_ start: Int) -> Int {
    var place = start
    while scalar(at: place)?.isSpace == true { place -= 1 }
    return place
  }
}

extension Unicode.Scalar {
  fileprivate var isASCIIDigit: Bool { ("0"..."9").contains(self) }

  fileprivate var isLetter: Bool {
    isASCII ? ("a"..."z").contains(self) || ("A"..."Z").contains(self) : properties.isAlphabetic
  }

  /// Whether it is white space; the Unicode tables are slow, and nearly all text is ASCII.
  var isSpace: Bool { isASCII ? self == " " || ("\t"..."\r").contains(self) : properties.isWhitespace }

  fileprivate var isPartOfWord: Bool { isLetter || isASCIIDigit || self == "_" }

  /// Whether it belongs to a script that writes words without spaces between them.
  fileprivate var isWordByItself: Bool {
    value >= 0x2E80 && (properties.isIdeographic || (0x3040...0x30FF).contains(value))
  }

  /// The fraction that it draws in one sign.
  fileprivate var vulgarFraction: String? {
    guard value >= 0xBC else { return nil }
    return switch self {
    case "½": "1/2"
    case "⅓": "1/3"
    case "⅔": "2/3"
    case "¼": "1/4"
    case "¾": "3/4"
    case "⅕": "1/5"
    case "⅖": "2/5"
    case "⅗": "3/5"
    case "⅘": "4/5"
    case "⅙": "1/6"
    case "⅚": "5/6"
    case "⅛": "1/8"
    case "⅜": "3/8"
    case "⅝": "5/8"
    case "⅞": "7/8"
    default: nil
    }
  }
}
