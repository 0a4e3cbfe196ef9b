extension AnswerGrammar {
  /// The letter of a choice, A to H, with or without its text: `b`, `(B)`, `option B`, `B) 3/4`, `B. 3/4`, `3/4 (B)`.
  var choice: AnswerReading? {
    for word in choiceWords where bytes.begins(with: word) {
      return part(bytes.dropFirst(word.utf8.count)).letterAlone
    }
    return letterAlone ?? letterThenText ?? textThenLetter
  }

  private var letterAlone: AnswerReading? {
    let inner = unwrapped(bytes)
    guard inner.count == 1, let letter = inner.first.flatMap(choiceLetter) else { return nil }
    return AnswerReading(.choice(letter, nil))
  }

  /// `(b)`, `[b]` and `b)` without their brackets.
  private func unwrapped(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    switch (bytes.count, bytes.first, bytes.last) {
    case (3, UInt8(ascii: "("), UInt8(ascii: ")")), (3, UInt8(ascii: "["), UInt8(ascii: "]")):
      bytes.dropFirst().dropLast()
    case (2, _, UInt8(ascii: ")")), (2, _, UInt8(ascii: ":")): bytes.dropLast()
    default: bytes
    }
  }

  private var letterThenText: AnswerReading? {
    let start = bytes.startIndex
    let isWrapped = bytes.at(start) == UInt8(ascii: "(")
    let place = isWrapped ? start + 1 : start
    guard let letter = choiceLetter(bytes.at(place)) else { return nil }
    switch (bytes.at(place + 1), bytes.at(place + 2)) {
    case (UInt8(ascii: ")"), _): break
    case (UInt8(ascii: "."), .space), (UInt8(ascii: ":"), .space): if isWrapped { return nil }
    default: return nil
    }
    let text = bytes[(place + 2)...].trimmed
    guard !text.isEmpty else { return nil }
    let reading = part(text).reading ?? AnswerReading(.text(String(decoding: text, as: UTF8.self)))
    if case .choice = reading.answer { return nil }
    return reading.with(.choice(letter, reading.answer))
  }

  private var textThenLetter: AnswerReading? {
    let ending = bytes.suffix(3)
    guard
      bytes.count > 3, ending.first == UInt8(ascii: "("), ending.last == UInt8(ascii: ")"),
      let letter = choiceLetter(ending[ending.startIndex + 1]), let reading = part(bytes.dropLast(3)).reading
    else { return nil }
    if case .choice = reading.answer { return nil }
    return reading.with(.choice(letter, reading.answer))
  }

  private func choiceLetter(_ byte: UInt8) -> String? {
    guard byte >= UInt8(ascii: "a"), byte <= UInt8(ascii: "h") else { return nil }
    return String(Unicode.Scalar(byte & 0xDF))
  }
}

private let choiceWords = ["option ", "choice ", "letter ", "answer "]
