extension AnswerGrammar {
  /// A whole text in one pair of brackets: `(2, 3)`, `[2, 5)`, `{1, 2}`, `(5)`.
  var bracketed: AnswerReading? {
    guard
      let opening = bytes.first, let closing = bytes.last, bytes.count > 2,
      opening == UInt8(ascii: "(") || opening == UInt8(ascii: "[") || opening == UInt8(ascii: "{"),
      closing == UInt8(ascii: ")") || closing == UInt8(ascii: "]") || closing == UInt8(ascii: "}")
    else { return nil }
    let inner = part(bytes.dropFirst().dropLast())
    // `(1)(2)` opens with a bracket and closes with one, but they are not a pair.
    guard let semicolons = inner.topLevel({ $0 == UInt8(ascii: ";") }) else { return nil }
    let places = semicolons.isEmpty ? inner.topLevel { $0 == UInt8(ascii: ",") } ?? [] : semicolons
    let parts = inner.bytes.split(at: places)
    if opening != UInt8(ascii: "{"), let interval = interval(parts, opening, closing) { return interval }
    guard let readings = inner.readings(of: parts) else { return nil }
    switch (opening, closing) {
    case (UInt8(ascii: "("), UInt8(ascii: ")")): return AnswerGrammar.gathered(.tuple, readings)
    case (UInt8(ascii: "["), UInt8(ascii: "]")): return AnswerGrammar.gathered(.list, readings)
    case (UInt8(ascii: "{"), UInt8(ascii: "}")): return AnswerGrammar.gathered(.set, readings)
    default: return nil
    }
  }

  /// Answers in a row: `2, 3`, `1/2; 3/4`, `x = 2 or x = 3`, `1, 2 and 3`, `x = 5, y = 3`, `±2`.
  var list: AnswerReading? {
    if bytes.begins(with: "+-"), let number = wholeNumber(bytes.dropFirst(2)) {
      return Answer.set([.number(number.value), .number(number.value.negated)]).map {
        AnswerReading($0, isInLowestTerms: number.isInLowestTerms)
      }
    }
    guard let (parts, isAlternative) = listParts, parts.count > 1 else { return nil }
    guard let readings = readings(of: parts) else { return nil }
    let names = parts.compactMap { equation($0)?.name }
    guard names.count == parts.count else { return AnswerGrammar.gathered(isAlternative ? .set : .list, readings) }
    let distinct = Set(names.map { String(decoding: $0, as: UTF8.self) })
    if distinct.count == 1 { return AnswerGrammar.gathered(.set, readings) }
    guard distinct.count == names.count else { return nil }
    let byName = zip(names, readings).sorted { $0.0.lexicographicallyPrecedes($1.0) }
    return AnswerGrammar.gathered(.tuple, byName.map(\.1))
  }

  /// The members of a list, and whether *or* stands between them.
  private var listParts: (parts: [ArraySlice<UInt8>], isAlternative: Bool)? {
    guard var places = topLevel({ $0 == UInt8(ascii: ";") }) else { return nil }
    if places.isEmpty {
      let commas = topLevel { $0 == UInt8(ascii: ",") } ?? []
      // In `1,234, 5,678` only the commas with a space behind them separate.
      let spaced = commas.filter { bytes.at($0 + 1) == .space }
      places = spaced.isEmpty ? commas : spaced
    }
    var isAlternative = false
    var parts: [ArraySlice<UInt8>] = []
    for piece in bytes.split(at: places) {
      var rest = piece.trimmed
      while let (before, after, word) = conjunction(in: rest) {
        if word == "or" { isAlternative = true }
        if !before.isEmpty { parts.append(before) }
        rest = after
      }
      parts.append(rest)
      // Longer lists are prose, and would take long to compare.
      if parts.count > 24 { return nil }
    }
    return (parts, isAlternative)
  }

  /// The first *and*, *or* or `&` outside brackets, with what stands before and after it.
  private func conjunction(
    in bytes: ArraySlice<UInt8>
  ) -> (before: ArraySlice<UInt8>, after: ArraySlice<UInt8>, word: String)? {
    let starts: (UInt8) -> Bool = { $0 == UInt8(ascii: "a") || $0 == UInt8(ascii: "o") || $0 == UInt8(ascii: "&") }
    guard bytes.contains(where: starts) else { return nil }
    for place in part(bytes).topLevel(starts) ?? [] {
      for word in ["and", "or", "&"] where bytes[place...].begins(with: word) {
        let end = place + word.utf8.count
        let standsAlone = word == "&" || !(bytes.at(place - 1).isLetter || bytes.at(end).isLetter)
        // `3 and 1/2` is a mixed number.
        if standsAlone, wholeNumber(bytes) == nil { return (bytes[..<place].trimmed, bytes[end...].trimmed, word) }
      }
    }
    return nil
  }

  /// All parts read; nil where one is text, or nothing.
  private func readings(of parts: [ArraySlice<UInt8>]) -> [AnswerReading]? {
    var readings: [AnswerReading] = []
    for text in parts {
      guard let reading = part(text).reading, reading.answer.mayBeMember else { return nil }
      readings.append(reading)
    }
    return readings
  }

  private static func gathered(_ kind: AnswerCollection, _ readings: [AnswerReading]) -> AnswerReading? {
    if readings.count == 1 { return readings[0] }
    let members = readings.map(\.answer)
    if kind == .tuple, members.contains(where: \.isCollection) { return nil }
    let answer = kind == .set ? Answer.set(members) : .collection(kind, members)
    return answer.map { AnswerReading($0, isInLowestTerms: readings.allSatisfy(\.isInLowestTerms)) }
  }
}

extension Answer {
  var isCollection: Bool {
    if case .collection = self { true } else { false }
  }

  /// Whether the answer may stand in a list: what is clear on its own, and pairs.
  fileprivate var mayBeMember: Bool {
    switch self {
    case .number, .quantity, .ratio, .clock, .interval, .choice(_, nil), .collection(.tuple, _): true
    case .choice, .collection, .text: false
    }
  }
}
